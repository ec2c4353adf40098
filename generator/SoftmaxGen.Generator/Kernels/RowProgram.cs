using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>How the values of the classes become one value of the row.</summary>
internal enum Reduction
{
    Max,
    Sum,
}

internal abstract record RowStatement
{
    /// <summary>What it computes.</summary>
    public abstract IEnumerable<Expression> Values { get; }
}

/// <summary>A name for a value, per row or per class as its expression is.</summary>
internal sealed record Let(string Name, Expression Value, string? Comment, Usual? Usual = null) : RowStatement
{
    public override IEnumerable<Expression> Values => Usual is null ? [Value] : [Value, Usual.Where, Usual.Value];
}

/// <summary>What a value is, to the bit, where a condition holds of the row, which is nearly always: it waits for less. A schedule may take no notice of it.</summary>
internal sealed record Usual(Expression Where, Expression Value);

/// <summary>A value of the row out of one value for each class, folded in the canonical order.</summary>
/// <param name="Name">The value of the row.</param>
/// <param name="Reduction">By what it is folded.</param>
/// <param name="Value">The value of the class.</param>
/// <param name="IsFree">Whether no addition of it rounds, so that a schedule may take the classes in any order.</param>
/// <param name="IgnoresAbsent">Whether the kernel vouches that it takes nothing of a lane without a class, which reads <see cref="Parameter.Absent"/>. The frame sees to that otherwise.</param>
/// <param name="Comment">What it is.</param>
internal sealed record Reduce(string Name, Reduction Reduction, Expression Value, bool IsFree, bool IgnoresAbsent, string? Comment) : RowStatement
{
    /// <summary>What it is the number of the last class of, -1 where there is none, if it is that: a schedule may look for it by the bits of a mask.</summary>
    public Expression? LastOf => Reduction == Reduction.Max && Value is Operation { Operator: Operator.Select } select && select.Operands[1] is ClassNumber && select.Operands[2] is Constant { Value: -1 }
        ? select.Operands[0]
        : null;

    public override IEnumerable<Expression> Values => [Value];
}

/// <summary>A running sum: of each class its own value and those of all before it, added one after the other.</summary>
/// <param name="Name">The value of the class.</param>
/// <param name="Value">What is added.</param>
/// <param name="IsFree">Whether no addition of it rounds and nothing added is -0, so that a schedule may add in any order. Then only what is folded may be made of it.</param>
/// <param name="Comment">What it is.</param>
internal sealed record Scan(string Name, Expression Value, bool IsFree, string? Comment) : RowStatement
{
    public override IEnumerable<Expression> Values => [Value];
}

/// <summary>What goes into an array that the kernel writes.</summary>
internal abstract record Put(string Target) : RowStatement;

/// <summary>One number of the row; where it is stored as an integer, it is one.</summary>
internal sealed record PutRow(string Target, Expression Value, Storage Storage = Storage.Element) : Put(Target)
{
    public override IEnumerable<Expression> Values => [Value];
}

/// <summary>One number for each class.</summary>
/// <param name="Target">Where they go.</param>
/// <param name="Value">The number of a class.</param>
/// <param name="Guard">What they are instead, now and then.</param>
/// <param name="Adds">Whether there is one such array for all rows, and each row's numbers are added to it, in the order of the rows.</param>
internal sealed record PutClass(string Target, Expression Value, Guard? Guard = null, bool Adds = false) : Put(Target)
{
    public override IEnumerable<Expression> Values => Guard is null ? [Value] : [Value, Guard.Valid, Guard.Otherwise];
}

/// <summary>Where a condition does not hold of a row, all of its results are the same. It is rare.</summary>
/// <param name="Valid">The condition.</param>
/// <param name="Otherwise">The results where it does not hold.</param>
/// <param name="Comment">When that is.</param>
internal sealed record Guard(Expression Valid, Expression Otherwise, string Comment);

/// <summary>The results of the classes one by one, where algebra made them differ in form.</summary>
internal sealed record PutEach(string Target, ImmutableArray<Expression> OfEach, Guard? Guard = null) : Put(Target)
{
    public override IEnumerable<Expression> Values => Guard is null ? OfEach : OfEach.Concat(new[] { Guard.Valid, Guard.Otherwise });
}

/// <summary>C x C results: one form for the diagonal and one for the pairs.</summary>
/// <param name="Target">Where they go.</param>
/// <param name="Diagonal">The result of a class and itself.</param>
/// <param name="OffDiagonal">The result of two classes.</param>
/// <param name="IsSymmetric">Whether it is the same whichever comes first, to the bit.</param>
internal sealed record PutSquare(string Target, Expression Diagonal, Expression OffDiagonal, bool IsSymmetric) : Put(Target)
{
    public override IEnumerable<Expression> Values => [Diagonal, OffDiagonal];
}

/// <summary>The methods Sum and Mean beside a kernel's own, which give the sum of the results of its rows and their mean.</summary>
/// <param name="Result">The results: one number a row.</param>
/// <param name="Scale">The number of the batch by which a gradient is scaled to match; null where there is none.</param>
/// <param name="Label">The labels of the rows, of which some may not count; null where all rows do.</param>
/// <param name="Ignored">The label that does not.</param>
/// <param name="Weights">Weights of the classes, by which labels count; null where each counts as one.</param>
internal sealed record Averaging(string Result, string? Scale, string? Label, int Ignored, string? Weights)
{
    public const string Sum = "Sum";
    public const string Mean = "Mean";
}

/// <summary>A kernel's mathematics over one row: what is computed, and nothing of how rows and classes lie in lanes.</summary>
/// <param name="Name">The name of the method that the user calls.</param>
/// <param name="Summary">What it computes, as the documentation says it.</param>
/// <param name="Parameters">What it reads and what it writes, in the order of its parameters: arrays, and then what is one number for all rows.</param>
/// <param name="Statements">How.</param>
internal sealed record RowProgram(
    string Name,
    string Summary,
    ImmutableArray<Parameter> Parameters,
    ImmutableArray<RowStatement> Statements)
{
    public ImmutableArray<Parameter> Inputs { get; } = Parameters.Where(static parameter => !parameter.IsWritten).ToImmutableArray();

    public ImmutableArray<Parameter> Outputs { get; } = Parameters.Where(static parameter => parameter.IsWritten).ToImmutableArray();

    /// <summary>The input whose length tells how many rows there are.</summary>
    public Parameter First => Inputs.First(static input => input.IsElements);

    /// <summary>The first array that is written with one number for each class, if any.</summary>
    public string? ClassOutput => Outputs.FirstOrDefault(static output => output.Shape == Shape.Class)?.Name;

    /// <summary>Whether some class is named by its number, which asks for a variable for each.</summary>
    public bool NamesClasses => Statements.Any(static statement => statement is PutEach || statement.Values.Any(static value => value.Has(static leaf => leaf is ClassAt)));

    /// <summary>Whether the classes of a row can only be taken one after the other.</summary>
    public bool TakesClassesInTurn => Statements.Any(static statement => statement is Scan { IsFree: false });

    /// <summary>Whether something is added over the rows, which can then only be taken one after the other.</summary>
    public bool TakesRowsInTurn => Statements.Any(static statement => statement is PutClass { Adds: true });

    public bool IsSquare => Statements.Any(static statement => statement is PutSquare);

    public bool CallsFunctions => Statements.Any(static statement => statement.Values.Any(static value => value.HasCall));

    /// <summary>How often a row waits for all of its classes.</summary>
    public int Reductions => Statements.Count(static statement => statement is Reduce);

    /// <summary>What else its documentation says, if anything.</summary>
    public string? Remarks { get; init; }

    /// <summary>The name of the struct that holds the results of one row, where they are more than one number.</summary>
    public string? ResultName { get; init; }

    /// <summary>How the results of the rows are summed up and averaged, where there are methods for that too.</summary>
    public Averaging? Averaging { get; init; }

    /// <summary>Writes a program down in the order of its mathematics.</summary>
    /// <param name="name">The name of the method.</param>
    /// <param name="summary">What it computes.</param>
    /// <param name="remarks">What else its documentation says.</param>
    /// <param name="result">The name of the struct that holds the results of one row, where they are more than one number.</param>
    public sealed class Builder(string name, string summary, string? remarks = null, string? result = null)
    {
        private readonly NameRules _names = new();
        private readonly ImmutableArray<Parameter>.Builder _parameters = ImmutableArray.CreateBuilder<Parameter>();
        private readonly ImmutableArray<RowStatement>.Builder _statements = ImmutableArray.CreateBuilder<RowStatement>();

        /// <summary>What is put behind each name of a value from here on: a second of the same kind.</summary>
        public string Suffix { get; set; } = "";

        public Expression Input(string input, string meaning, double absent, Demand? demand = null)
        {
            _names.Add(input, isPerClass: true);
            _parameters.Add(new Parameter(input, meaning, Shape.Class, IsWritten: false, absent, Demand: demand));

            return new ClassValue(input);
        }

        /// <summary>An input of another shape, or that is stored otherwise. Of <see cref="Storage.Boolean"/> and <see cref="Storage.Bits"/> each class has a mask.</summary>
        public Expression Input(string input, string meaning, Shape shape, Storage storage = Storage.Element, Demand? demand = null)
        {
            var parameter = new Parameter(input, meaning, shape, IsWritten: false, Storage: storage, Demand: demand);
            _names.Add(input, isPerClass: !parameter.IsOfRow);
            _parameters.Add(parameter);

            return (shape, storage) switch
            {
                (Shape.Class, Storage.Boolean or Storage.Bits) => new ClassValue(input) > 0,
                (Shape.Weight, Storage.Element) or (Shape.Class, Storage.Single) => new ClassValue(input),
                (Shape.Row, Storage.Element or Storage.Int32 or Storage.Single) or (Shape.Batch, Storage.Element or Storage.Single) => new Variable(parameter.Value),
                _ => throw new System.NotSupportedException($"{input}: there is no {storage} for each {shape}."),
            };
        }

        /// <exception cref="System.ArgumentException">The usual value is made of one that has another where the condition does not hold.</exception>
        public Expression Let(string variable, Expression value, string? comment = null, Usual? usual = null)
        {
            variable += Suffix;

            if (usual is not null && _statements.OfType<Let>().Any(let => let.Usual?.Where == usual.Where && usual.Value.Has(leaf => NameOf(leaf) == let.Name)))
            {
                throw new System.ArgumentException($"{variable}: its usual value is made of one that is not always what it usually is.");
            }

            _names.Add(variable, value.IsPerClass);
            _statements.Add(new Let(variable, value, comment, usual));

            return value.IsPerClass ? new ClassValue(variable, Mask: value.IsMask) : new Variable(variable, value.IsMask);

            static string? NameOf(Expression leaf) => (leaf as Variable)?.Name ?? (leaf as ClassValue)?.Name;
        }

        /// <param name="ignoresAbsent">Whether it takes nothing of a lane without a class for a reason that the frame does not see.</param>
        public Expression Max(string variable, Expression value, string? comment = null, bool ignoresAbsent = false) =>
            Reduce(variable, Reduction.Max, value, isFree: true, ignoresAbsent, comment);

        /// <param name="isExact">Whether no addition of it rounds, whatever the order.</param>
        /// <param name="ignoresAbsent">Whether it takes nothing of a lane without a class for a reason that the frame does not see.</param>
        public Expression Sum(string variable, Expression value, string? comment = null, bool isExact = false, bool ignoresAbsent = false) =>
            Reduce(variable, Reduction.Sum, value, isExact, ignoresAbsent, comment);

        /// <summary>A running sum over the classes, which includes the class's own value.</summary>
        /// <param name="isExact">Whether no addition of it rounds, whatever the order, and no value is -0.</param>
        public Expression Scan(string variable, Expression value, string? comment = null, bool isExact = false)
        {
            variable += Suffix;
            _names.Add(variable, isPerClass: true);
            _statements.Add(new Scan(variable, value, isExact, comment));

            return new ClassValue(variable);
        }

        /// <summary>A result for each class.</summary>
        public Builder Put(string output, string meaning, Expression value, Guard? guard = null) =>
            Write(output, meaning, Shape.Class, new PutClass(output, value, guard));

        /// <summary>The results of the classes one by one.</summary>
        public Builder PutEach(string output, string meaning, Guard? guard, params Expression[] values) =>
            Write(output, meaning, Shape.Class, new PutEach(output, ImmutableArray.Create(values), guard));

        /// <summary>A result for each pair of classes.</summary>
        /// <param name="entry">The result of classes m and n, as the documentation says it.</param>
        /// <param name="isSymmetric">Whether that is the result of n and m, to the bit.</param>
        public Builder PutSquare(string output, string meaning, Expression diagonal, Expression offDiagonal, string entry = "", bool isSymmetric = false) =>
            Write(output, meaning, Shape.Pair, new PutSquare(output, diagonal, offDiagonal, isSymmetric), entry);

        /// <summary>A number for each class that is added to an array of C, row after row: the gradient of a weight.</summary>
        public Builder Add(string output, string meaning, Expression value) =>
            Write(output, meaning, Shape.Weight, new PutClass(output, value, Adds: true));

        /// <summary>One result of the row.</summary>
        /// <param name="refused">The result of a row for which the method throws, once all rows are written.</param>
        public Builder PutRow(string output, string meaning, Expression value, Storage storage = Storage.Element, int? refused = null) =>
            Write(output, meaning, Shape.Row, new PutRow(output, value, storage), storage: storage, refused: refused);

        /// <exception cref="System.ArgumentException">There is no array by whose length to count rows.</exception>
        public RowProgram Build() => _parameters.Any(static parameter => parameter.IsElements && !parameter.IsWritten)
            ? new(name, summary, _parameters.OrderBy(static parameter => parameter.Shape == Shape.Batch).ToImmutableArray(), Wanted()) { Remarks = remarks, ResultName = result }
            : throw new System.ArgumentException($"{name} reads no array with a number for each class of each row, by which to count rows.");

        /// <summary>What a result is made of. Parts of kernels define more than each of them asks for: a class is drawn without the logarithm of the sum.</summary>
        private ImmutableArray<RowStatement> Wanted()
        {
            var wanted = new Stack<RowStatement>();
            var names = new HashSet<string>();

            foreach (RowStatement statement in _statements.ToImmutable().Reverse())
            {
                string? defined = statement switch
                {
                    Let let => let.Name,
                    Reduce reduce => reduce.Name,
                    Scan scan => scan.Name,
                    _ => null,
                };

                if (defined is not null && !names.Contains(defined))
                {
                    continue;
                }

                wanted.Push(statement);

                foreach (Expression value in statement.Values)
                {
                    value.Map(leaf =>
                    {
                        names.Add((leaf as Variable)?.Name ?? (leaf as ClassValue)?.Name ?? (leaf as ClassAt)?.Name ?? "");

                        return leaf;
                    });
                }
            }

            return wanted.ToImmutableArray();
        }

        private Expression Reduce(string variable, Reduction reduction, Expression value, bool isFree, bool ignoresAbsent, string? comment)
        {
            variable += Suffix;
            _names.Add(variable, isPerClass: false);
            _statements.Add(new Reduce(variable, reduction, value, isFree, ignoresAbsent, comment));

            return new Variable(variable);
        }

        private Builder Write(string output, string meaning, Shape shape, RowStatement put, string entry = "", Storage storage = Storage.Element, int? refused = null)
        {
            _names.Add(output, isPerClass: true);
            _parameters.Add(new Parameter(output, meaning, shape, IsWritten: true, Entry: entry, Storage: storage, Refused: refused));
            _statements.Add(put);

            return this;
        }
    }
}

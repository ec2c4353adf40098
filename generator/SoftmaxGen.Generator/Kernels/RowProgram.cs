using System.Collections.Immutable;
using System.Linq;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>How the values of the classes become one value of the row.</summary>
internal enum Reduction
{
    Max,
    Sum,
}

/// <summary>An array of N x C numbers that a kernel reads.</summary>
/// <param name="Name">Its parameter's name.</param>
/// <param name="Meaning">What it holds, as the documentation says it.</param>
/// <param name="Absent">What a lane that holds no class reads, so that it changes no result, not even the sign of a zero.</param>
internal sealed record Input(string Name, string Meaning, double Absent);

internal abstract record RowStatement;

/// <summary>A name for a value, per row or per class as its expression is.</summary>
internal sealed record Let(string Name, Expression Value, string? Comment) : RowStatement;

/// <summary>A value of the row out of one value for each class, folded in the canonical order.</summary>
internal sealed record Reduce(string Name, Reduction Reduction, Expression Value, string? Comment) : RowStatement;

/// <summary>One result for each class.</summary>
internal sealed record Results(Expression Value, Guard? Guard = null) : RowStatement;

/// <summary>Where a condition does not hold of a row, all of its results are the same. It is rare.</summary>
/// <param name="Valid">The condition.</param>
/// <param name="Otherwise">The results where it does not hold.</param>
/// <param name="Comment">When that is.</param>
/// <param name="Factor">The value of the row that the results are, if the values of the classes are what the next parameter says.</param>
/// <param name="Waiting">The values of the classes that the results are made of, and what makes them the factor.</param>
internal sealed record Guard(
    Expression Valid,
    Expression Otherwise,
    string Comment,
    string Factor = "",
    ImmutableArray<(string Name, double Neutral)> Waiting = default);

/// <summary>The results of the classes one by one, where algebra made them differ in form.</summary>
internal sealed record ResultsEach(ImmutableArray<Expression> Values, Guard? Guard = null) : RowStatement;

/// <summary>C x C results, symmetric: one form for the diagonal and one for the pairs.</summary>
internal sealed record ResultsSquare(Expression Diagonal, Expression OffDiagonal) : RowStatement;

/// <summary>The array that a kernel writes: N x C, or N x C x C where the results are square.</summary>
internal sealed record Output(string Name, string Meaning);

/// <summary>A kernel's mathematics over one row: what is computed, and nothing of how rows and classes lie in lanes.</summary>
/// <param name="Name">The name of the method that the user calls.</param>
/// <param name="Summary">What it computes, as the documentation says it.</param>
/// <param name="Inputs">What it reads, in the order of its parameters.</param>
/// <param name="Output">What it writes.</param>
/// <param name="Statements">How.</param>
internal sealed record RowProgram(
    string Name,
    string Summary,
    ImmutableArray<Input> Inputs,
    Output Output,
    ImmutableArray<RowStatement> Statements)
{
    public bool IsSquare => Statements.Any(static statement => statement is ResultsSquare);

    /// <summary>Whether no addition of its sums rounds, so that a schedule may take the classes in any order.</summary>
    public bool HasExactSums { get; init; }

    /// <summary>Writes a program down in the order of its mathematics.</summary>
    public sealed class Builder(string name, string summary)
    {
        private readonly ImmutableArray<Input>.Builder _inputs = ImmutableArray.CreateBuilder<Input>();
        private readonly ImmutableArray<RowStatement>.Builder _statements = ImmutableArray.CreateBuilder<RowStatement>();

        public Expression Input(string input, string meaning, double absent)
        {
            _inputs.Add(new Input(input, meaning, absent));

            return new ClassValue(input);
        }

        public Expression Let(string variable, Expression value, string? comment = null)
        {
            _statements.Add(new Let(variable, value, comment));

            return value.IsPerClass ? new ClassValue(variable) : new Variable(variable, value.IsMask);
        }

        public Expression Max(string variable, Expression value, string? comment = null) => Reduce(variable, Reduction.Max, value, comment);

        public Expression Sum(string variable, Expression value, string? comment = null) => Reduce(variable, Reduction.Sum, value, comment);

        public RowProgram Output(Output output, Expression value, Guard? guard = null) => Build(output, new Results(value, guard));

        public RowProgram OutputEach(Output output, Guard? guard, params Expression[] values) =>
            Build(output, new ResultsEach(ImmutableArray.Create(values), guard));

        public RowProgram OutputSquare(Output output, Expression diagonal, Expression offDiagonal) =>
            Build(output, new ResultsSquare(diagonal, offDiagonal));

        private Expression Reduce(string variable, Reduction reduction, Expression value, string? comment)
        {
            _statements.Add(new Reduce(variable, reduction, value, comment));

            return new Variable(variable);
        }

        private RowProgram Build(Output output, RowStatement last)
        {
            _statements.Add(last);

            return new RowProgram(name, summary, _inputs.ToImmutable(), output, _statements.ToImmutable());
        }
    }
}

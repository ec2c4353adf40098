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
/// <param name="Absent">What a lane that holds no class reads, so that it changes no result, not even the sign of a zero.</param>
internal sealed record Input(string Name, double Absent);

internal abstract record RowStatement;

/// <summary>A name for a value, per row or per class as its expression is.</summary>
internal sealed record Let(string Name, Expression Value, string? Comment) : RowStatement;

/// <summary>A value of the row out of one value for each class, folded in the canonical order.</summary>
internal sealed record Reduce(string Name, Reduction Reduction, Expression Value, string? Comment) : RowStatement;

/// <summary>One result for each class.</summary>
internal sealed record Output(Expression Value) : RowStatement;

/// <summary>The results of the classes one by one, where algebra made them differ in form.</summary>
internal sealed record OutputEach(ImmutableArray<Expression> Values) : RowStatement;

/// <summary>C x C results, symmetric: one form for the diagonal and one for the pairs.</summary>
internal sealed record OutputSquare(Expression Diagonal, Expression OffDiagonal) : RowStatement;

/// <summary>A kernel's mathematics over one row: what is computed, and nothing of how rows and classes lie in lanes.</summary>
internal sealed record RowProgram(
    string Name,
    ImmutableArray<Input> Inputs,
    string OutputName,
    ImmutableArray<RowStatement> Statements)
{
    public bool IsSquare => Statements.Any(static statement => statement is OutputSquare);

    /// <summary>Writes a program down in the order of its mathematics.</summary>
    public sealed class Builder(string name)
    {
        private readonly ImmutableArray<Input>.Builder _inputs = ImmutableArray.CreateBuilder<Input>();
        private readonly ImmutableArray<RowStatement>.Builder _statements = ImmutableArray.CreateBuilder<RowStatement>();

        public Expression Input(string input, double absent)
        {
            _inputs.Add(new Input(input, absent));

            return new ClassValue(input);
        }

        public Expression Let(string variable, Expression value, string? comment = null)
        {
            if (value is Constant)
            {
                return value; // A number needs no name.
            }

            _statements.Add(new Let(variable, value, comment));

            return value.IsPerClass ? new ClassValue(variable) : new Variable(variable, value.IsMask);
        }

        public Expression Max(string variable, Expression value, string? comment = null) => Reduce(variable, Reduction.Max, value, comment);

        public Expression Sum(string variable, Expression value, string? comment = null) => Reduce(variable, Reduction.Sum, value, comment);

        public RowProgram Output(string output, Expression value) => Build(output, new Output(value));

        public RowProgram OutputEach(string output, params Expression[] values) =>
            Build(output, new OutputEach(ImmutableArray.Create(values)));

        public RowProgram OutputSquare(string output, Expression diagonal, Expression offDiagonal) =>
            Build(output, new OutputSquare(diagonal, offDiagonal));

        private Expression Reduce(string variable, Reduction reduction, Expression value, string? comment)
        {
            _statements.Add(new Reduce(variable, reduction, value, comment));

            return new Variable(variable);
        }

        private RowProgram Build(string output, RowStatement last)
        {
            _statements.Add(last);

            return new RowProgram(name, _inputs.ToImmutable(), output, _statements.ToImmutable());
        }
    }
}

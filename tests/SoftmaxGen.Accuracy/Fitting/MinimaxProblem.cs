using System;

namespace SoftmaxGen.Accuracy.Fitting;

/// <summary>
/// The polynomial p is wanted for which the largest error <c>Factor(x) p(x) - Value(x)</c> from one number to another is the smallest
/// possible. What errors are counted in is a part of both.
/// </summary>
internal sealed record MinimaxProblem(decimal From, decimal To, Func<decimal, decimal> Factor, Func<decimal, decimal> Value)
{
    /// <summary>The error of a polynomial, given from the constant term on.</summary>
    public decimal ErrorAt(decimal[] coefficients, decimal x)
    {
        decimal p = 0;
        for (int i = coefficients.Length - 1; i >= 0; i--)
        {
            p = (p * x) + coefficients[i];
        }

        return (p * Factor(x)) - Value(x);
    }
}

using System;
using System.Collections.Generic;

namespace SoftmaxGen.Accuracy.Fitting;

/// <summary>
/// The polynomial with the smallest possible largest error. By Remez' exchange: solve for equal errors of alternating sign at one
/// point more than there are coefficients, move the points to where the error is largest, again.
/// </summary>
internal sealed class Remez
{
    private const int GridPoints = 4000;

    private readonly MinimaxProblem _problem;

    // Powers of x / _scale are at most 1.
    private readonly decimal _scale;

    /// <summary>From the constant term on.</summary>
    public decimal[] Coefficients { get; }

    /// <summary>The largest error.</summary>
    public decimal Error { get; }

    /// <summary>Fits a polynomial of so many coefficients.</summary>
    public Remez(MinimaxProblem problem, int count)
    {
        _problem = problem;
        _scale = Math.Max(Math.Abs(problem.From), Math.Abs(problem.To));
        decimal[] points = Chebyshev(count + 1);
        do
        {
            (Coefficients, decimal levelled) = Solve(points);
            points = Extrema(Coefficients, count + 1);
            Error = 0;
            foreach (decimal point in points)
            {
                Error = Math.Max(Error, Math.Abs(problem.ErrorAt(Coefficients, point)));
            }

            // The levelled error is a lower bound of the best one, the largest an upper bound.
            if (Error <= levelled * 1.0001m)
            {
                return;
            }
        }
        while (true);
    }

    private decimal[] Chebyshev(int count)
    {
        decimal middle = (_problem.From + _problem.To) / 2;
        decimal halfWidth = (_problem.To - _problem.From) / 2;
        var points = new decimal[count];
        for (int i = 0; i < count; i++)
        {
            points[i] = middle - (halfWidth * (decimal)Math.Cos(Math.PI * (i + 0.5) / count));

            // Where the factor is 0 every polynomial is exact: nothing can be asked of it there.
            if (_problem.Factor(points[i]) == 0)
            {
                points[i] += halfWidth / 100;
            }
        }

        return points;
    }

    private (decimal[] Coefficients, decimal Levelled) Solve(decimal[] points)
    {
        // The unknowns are c_j scale^j and the error: with x scaled to [-1, 1] the system is well conditioned.
        int size = points.Length;
        var system = new decimal[size, size + 1];
        for (int i = 0; i < size; i++)
        {
            decimal u = points[i] / _scale;
            decimal power = _problem.Factor(points[i]);
            for (int j = 0; j < size - 1; j++, power *= u)
            {
                system[i, j] = power;
            }

            system[i, size - 1] = i % 2 == 0 ? 1 : -1;
            system[i, size] = _problem.Value(points[i]);
        }

        decimal[] solution = LinearSystem.Solve(system);
        var coefficients = new decimal[size - 1];
        decimal scale = 1;
        for (int j = 0; j < coefficients.Length; j++, scale *= _scale)
        {
            coefficients[j] = solution[j] / scale;
        }

        return (coefficients, Math.Abs(solution[size - 1]));
    }

    /// <summary>The largest error of each stretch of one sign; of more stretches than <paramref name="count"/>, the ends with less error go.</summary>
    private decimal[] Extrema(decimal[] coefficients, int count)
    {
        var extrema = new List<(decimal Point, decimal Error)>();
        for (int i = 0; i <= GridPoints; i++)
        {
            decimal point = _problem.From + ((_problem.To - _problem.From) * i / GridPoints);
            decimal error = _problem.ErrorAt(coefficients, point);
            if (error == 0)
            {
                continue;
            }

            if (extrema.Count == 0 || (error > 0) != (extrema[^1].Error > 0))
            {
                extrema.Add((point, error));
            }
            else if (Math.Abs(error) > Math.Abs(extrema[^1].Error))
            {
                extrema[^1] = (point, error);
            }
        }

        while (extrema.Count > count)
        {
            extrema.RemoveAt(Math.Abs(extrema[0].Error) < Math.Abs(extrema[^1].Error) ? 0 : extrema.Count - 1);
        }

        return extrema.ConvertAll(extremum => extremum.Point).ToArray();
    }
}

using System;
using System.Collections.Generic;

namespace SoftmaxGen.Accuracy.Fitting;

/// <summary>
/// The polynomial <c>1 + r + c2 r^2 + … + cd r^d</c> whose largest error against exp on [-ln 2 / 2, ln 2 / 2], counted in units of the
/// last place of the result, is the smallest possible. By Remez' exchange: solve for equal errors of alternating sign at d points,
/// move the points to where the error is largest, again.
/// </summary>
internal sealed class Remez
{
    // A hair wider than ln 2 / 2: the product x * log2 e is rounded before the integer is taken from it.
    private const decimal HalfWidth = DecimalMath.Ln2 / 2 * 1.0005m;
    private const int GridPoints = 2000;

    /// <summary>c2 … cd.</summary>
    public decimal[] Coefficients { get; }

    /// <summary>The largest error, as a part of 1: below 1 it counts double, for there the places lie twice as close.</summary>
    public decimal Error { get; }

    /// <summary>Fits the polynomial of the given degree.</summary>
    public Remez(int degree)
    {
        decimal[] points = Chebyshev(degree);
        do
        {
            (Coefficients, decimal levelled) = Solve(points);
            points = Extrema(Coefficients, degree);
            Error = 0;
            foreach (decimal point in points)
            {
                Error = Math.Max(Error, Math.Abs(ErrorAt(Coefficients, point)));
            }

            // The levelled error is a lower bound of the best one, the largest an upper bound.
            if (Error <= levelled * 1.0001m)
            {
                return;
            }
        }
        while (true);
    }

    private static decimal Weight(decimal r) => r < 0 ? 2 : 1;

    private static decimal ErrorAt(decimal[] coefficients, decimal r)
    {
        decimal q = 0;
        for (int i = coefficients.Length - 1; i >= 0; i--)
        {
            q = (q * r) + coefficients[i];
        }

        return ((q * r * r) - (DecimalMath.Exp(r) - 1 - r)) * Weight(r);
    }

    private static decimal[] Chebyshev(int count)
    {
        var points = new decimal[count];
        for (int i = 0; i < count; i++)
        {
            points[i] = -HalfWidth * (decimal)Math.Cos(Math.PI * (i + 0.5) / count);

            // At 0 every polynomial of this form is exact: nothing can be asked of it there.
            if (points[i] == 0)
            {
                points[i] = HalfWidth / 100;
            }
        }

        return points;
    }

    private static (decimal[] Coefficients, decimal Levelled) Solve(decimal[] points)
    {
        // The unknowns are c_j HalfWidth^j and the error: with r scaled to [-1, 1] the system is well conditioned.
        int size = points.Length;
        var system = new decimal[size, size + 1];
        for (int i = 0; i < size; i++)
        {
            decimal u = points[i] / HalfWidth;
            decimal power = u * u * Weight(points[i]);
            for (int j = 0; j < size - 1; j++, power *= u)
            {
                system[i, j] = power;
            }

            system[i, size - 1] = i % 2 == 0 ? 1 : -1;
            system[i, size] = (DecimalMath.Exp(points[i]) - 1 - points[i]) * Weight(points[i]);
        }

        decimal[] solution = LinearSystem.Solve(system);
        var coefficients = new decimal[size - 1];
        decimal scale = HalfWidth * HalfWidth;
        for (int j = 0; j < coefficients.Length; j++, scale *= HalfWidth)
        {
            coefficients[j] = solution[j] / scale;
        }

        return (coefficients, Math.Abs(solution[size - 1]));
    }

    /// <summary>The largest error of each stretch of one sign; of more stretches than <paramref name="count"/>, the ends with less error go.</summary>
    private static decimal[] Extrema(decimal[] coefficients, int count)
    {
        var extrema = new List<(decimal Point, decimal Error)>();
        for (int i = -GridPoints; i <= GridPoints; i++)
        {
            decimal point = HalfWidth * i / GridPoints;
            decimal error = ErrorAt(coefficients, point);
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

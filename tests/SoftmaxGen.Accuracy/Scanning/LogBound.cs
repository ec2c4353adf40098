using System;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Accuracy.Fitting;
using SoftmaxGen.Accuracy.Formats;
using SoftmaxGen.Accuracy.Functions;

namespace SoftmaxGen.Accuracy.Scanning;

/// <summary>
/// What the roundings of log(1 + r) come to if all of them are the worst and of one direction: a bound, for the type of which not all
/// numbers can be tried. f, which is exact, is cut into cells; in each, every rounding is at most half a unit in the last place of the largest that the rounded value can be there.
/// </summary>
/// <param name="Ulps">In units of the last place of the result.</param>
/// <param name="Relative">As a part of the result, in 2^-Precision.</param>
internal readonly record struct LogBound(double Ulps, double Relative)
{
    // From 1 + r = 2^17 on r is out of range.
    private const int Exponents = 17;
    private const int Cells = 200_000;

    // A computed value may be past a power of two that the exact one is not past; and errors of errors.
    private const double Slack = 1 + 1e-5;

    /// <summary>The bound for r from one number on to another, the first below 2^-40 being taken for that: there the result is r.</summary>
    public static LogBound Of<T, TFormat>(bool fused, double lowest, double highest)
        where T : IBinaryFloatingPointIeee754<T>
        where TFormat : IFormat<T>
    {
        // As a part of 2 q, in 2^-Precision.
        MinimaxProblem problem = LogOnePlus<T, TFormat>.Problem;
        decimal[] coefficients = [.. TFormat.LogCoefficients.ToArray().Select(static c => DecimalMath.FromDouble(double.CreateChecked(c)))];
        double fit = Math.ScaleB((double)Enumerable.Range(0, 2001).Max(i => Math.Abs(problem.ErrorAt(coefficients, problem.To * i / 2000))), TFormat.Precision) * Slack;
        double turn = 2 / double.CreateChecked(TFormat.LogTurn);
        var worst = default(LogBound);

        for (int n = 0; n < Exponents; n++)
        {
            double from = Math.Max(lowest, n == 0 ? Math.ScaleB(1, -40) : Math.Max(Math.ScaleB(turn, n - 1) - 1, 0.5));
            double to = Math.Min(highest, n == 0 ? 0.5 : Math.ScaleB(turn, n) - 1);
            for (int i = 0; i < Cells && from < to; i++)
            {
                // Of a cell that ends at a power of two, all but its end.
                double a = FractionOf(i);
                double b = FractionOf(i + 1);
                LogBound cell = OfCell(fused, n, Math.Abs(double.CreateChecked(TFormat.Ln2Low)), fit, a, Math.Abs(b) == 0.5 ? Math.BitDecrement(b) : b);
                worst = new LogBound(Math.Max(worst.Ulps, cell.Ulps), Math.Max(worst.Relative, cell.Relative));
            }

            // n = 0 spans many binades.
            double FractionOf(int i) =>
                n == 0 ? from * Math.Pow(to / from, (double)i / Cells) : Math.ScaleB(1 + from + ((to - from) * i / Cells), -n) - 1;
        }

        return worst;
    }

    private static LogBound OfCell(bool fused, int n, double ln2Low, double fit, double a, double b)
    {
        // What a product of its own costs, where one is rounded.
        double apart = fused ? 0 : 1;
        double f = Math.Max(Math.Abs(a), Math.Abs(b));
        double q = Most(Q);
        double low = n * ln2Low;

        double ofH = Most(static f => Half(H(f)));
        double ofQ = Most(static f => (Half(Q(f) * Slack) + (Math.Abs(Q(f)) * Half(1 + (f / 2)) / (1 + (f / 2)))) * Slack);

        // p is a little more than 2/3, and what is added to its last coefficient below 0.41 q^2 and 0.3 q^4.
        double ofP = 0.5 + (apart * Half(0.41 * q * q)) + (q * q * (0.25 + (apart * Half(0.3 * q * q)) + (q * q * 0.75)));
        double ofTail = (Half(q * q * Slack) * 0.69) + (q * q * ofP) + (apart * Half(Tail(f) * Slack)) + Most(static f => Half((H(f) + Tail(f)) * Slack));

        // rest = q (h + q^2 p) + n low; its derivative by q is h + 3 q^2 p and a little.
        double ofRest = (q * ofTail) + (Most(static f => H(f) + (3 * Tail(f))) * 1.03 * ofQ) + Most(f => Half((Math.Abs(Product(f)) + low) * Slack));
        ofRest += n == 0 ? 0 : Half(low) + (apart * Most(static f => Half(Product(f) * Slack)));

        // h is in rest times q, and where nothing is fused once more, the other way.
        double before = ofRest + ((fused ? q : Most(static f => Math.Abs(1 - Q(f)))) * ofH) + Most(f => Half((Math.Abs(Log(f) - f) + low) * Slack)) + (2 * q * fit);
        double least = (n * Math.Log(2)) + Math.Min(Log(a), Log(b));
        double most = (n * Math.Log(2)) + Math.Max(Log(a), Log(b));
        double below = (before * Slack) + Last(Half(least));
        double above = (before * Slack) + Last(Half(most));

        return new LogBound(
            Math.Max(below / (2 * Half(least)), above / (2 * Half(most))),
            Math.Max(below / least, above / Math.Max(least, Half(most))));

        double Most(Func<double, double> of) => Math.Max(Math.Abs(of(a)), Math.Abs(of(b)));

        // The last addition, and for n > 0 that of f before it, of which the last is exact if its unit is no coarser: n times the first part of ln2 is a multiple of both.
        double Last(double half)
        {
            return n == 0 ? half : Math.Max(Math.Max(Both(Log(a), Slack), Both(Log(a), 1 / Slack)), Math.Max(Both(Log(b), Slack), Both(Log(b), 1 / Slack)));

            double Both(double log, double slack)
            {
                double first = Half((Math.Abs(log) * slack) + (slack > 1 ? low : -low));
                return first + (first >= half ? 0 : half);
            }
        }
    }

    /// <summary>Half a unit in the last place of a number, in 2^-Precision.</summary>
    private static double Half(double x) => x == 0 ? 0 : Math.ScaleB(1, Math.ILogB(x));

    // log(1 + f) = f - H + Q (H + Tail).
    private static double H(double f) => f * f / 2;

    private static double Q(double f) => f / (2 + f);

    private static double Tail(double f) => Q(f) * Q(f) * (2.0 / 3) * (1 + (0.65 * Q(f) * Q(f)));

    private static double Product(double f) => Q(f) * (H(f) + Tail(f));

    /// <summary>As exact as the cells need: near 0 all of f is above 2^-40, and is the result but for f^2 / 2.</summary>
    private static double Log(double f) => Math.Abs(f) < 1e-4 ? f - (f * f / 2) + (f * f * f / 3) : Math.Log(1 + f);
}

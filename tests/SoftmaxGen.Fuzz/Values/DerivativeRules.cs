using System;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using SoftmaxGen.Kernels.Tests;

namespace SoftmaxGen.Fuzz.Values;

/// <summary>What Backward and Jacobian owe for one row, with the bounds of the tests.</summary>
internal sealed class DerivativeRules<T>(int c)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly int _c = c;
    private readonly double[] _a = new double[c];
    private readonly double[] _dLdA = new double[c];

    /// <summary>What is wrong with a gradient, or null.</summary>
    public string? Backward(ReadOnlySpan<T> a, ReadOnlySpan<T> dLdA, ReadOnlySpan<T> dLdZ)
    {
        bool comparable = true;
        bool nan = false;
        double sum = 0;

        // Past it a difference may overflow.
        double most = Derivatives.LargestGradient<T>();

        for (int i = 0; i < _c; i++)
        {
            _a[i] = Format<T>.Wide(a[i]);
            _dLdA[i] = Format<T>.Wide(dLdA[i]);
            nan |= double.IsNaN(_a[i]) || double.IsNaN(_dLdA[i]);
            sum += _a[i];
            comparable &= (_a[i] == 0 || _a[i] >= Arithmetic<T>.SmallestNormal) && Math.Abs(_dLdA[i]) <= most;
        }

        // The only class is certain, whatever the numbers say.
        if (nan && _c > 1)
        {
            foreach (T value in dLdZ)
            {
                if (!T.IsNaN(value))
                {
                    return "a NaN in the row is not in every class of the gradient";
                }
            }

            return null;
        }

        // The bounds are for probabilities: of other numbers a product may vanish, or a sum overflow.
        return comparable && sum is >= 0.9 and <= 1.1 ? Compare(dLdZ) : null;
    }

    /// <summary>What is wrong with a Jacobian, or null.</summary>
    public string? Jacobian(ReadOnlySpan<T> a, ReadOnlySpan<T> jacobian)
    {
        bool comparable = true;

        for (int i = 0; i < _c; i++)
        {
            _a[i] = Format<T>.Wide(a[i]);
            comparable &= _a[i] is >= 0 and <= 1;
        }

        if (!comparable)
        {
            return null;
        }

        for (int m = 0; m < _c; m++)
        {
            for (int n = 0; n < _c; n++)
            {
                // The exact product in two doubles; 1 - a is exact in two doubles as well. Of two classes it is the closed form's.
                bool isDiagonal = m == n;
                double factor = _c == ClosedForm.C ? (isDiagonal ? _a[1 - n] : -_a[n]) : isDiagonal ? 1 - _a[n] : -_a[n];
                double rest = isDiagonal && _c != ClosedForm.C ? 1 - factor - _a[n] : 0;
                double high = _a[m] * factor;
                double low = Math.FusedMultiplyAdd(_a[m], factor, -high) + (_a[m] * rest);
                double actual = Format<T>.Wide(jacobian[(m * _c) + n]);

                // What is exact may itself leave the normal range.
                double bound = JacobianBound<T>.Of(_c, isDiagonal, _a[m], high) + (2 * Arithmetic<double>.Underflow);

                if (!(Math.Abs(actual - high - low) <= bound))
                {
                    return $"entry {m}, {n}: {actual:R} instead of {high:R}, the bound is {bound:E2}";
                }

                if (BitPattern.Of(jacobian[(m * _c) + n]) != BitPattern.Of(jacobian[(n * _c) + m]))
                {
                    return $"the entries {m}, {n} and {n}, {m} differ";
                }
            }
        }

        return null;
    }

    private string? Compare(ReadOnlySpan<T> dLdZ)
    {
        TwoDoubles[] expected = _c == ClosedForm.C ? ClosedForm.Backward(_a, _dLdA) : ExactSoftmax.Backward(_a, _dLdA);
        var bound = new BackwardBound<T>(_a, _dLdA);

        for (int m = 0; m < _c; m++)
        {
            double most = bound.Of(m, expected[m].High);

            if (!(expected[m].DistanceTo(Format<T>.Wide(dLdZ[m])) <= most))
            {
                return $"class {m}: {BitPattern.Text(dLdZ[m])} instead of {expected[m].High:R}, the bound is {most:E2}";
            }
        }

        return null;
    }
}

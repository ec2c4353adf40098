using System;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using SoftmaxGen.Kernels.Tests;

namespace SoftmaxGen.Fuzz.Values;

/// <summary>What Backward and Jacobian owe for one row, with the bounds of the tests' BackwardBound and JacobianTests.</summary>
internal sealed class DerivativeRules<T>(Kernel<T> kernel)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly int _c = kernel.C;
    private readonly double[] _a = new double[kernel.C];
    private readonly double[] _dLdA = new double[kernel.C];

    /// <summary>What is wrong with a gradient, or null.</summary>
    public string? Backward(ReadOnlySpan<T> a, ReadOnlySpan<T> dLdA, ReadOnlySpan<T> dLdZ)
    {
        bool comparable = true;
        bool nan = false;
        double sum = 0;

        // Where a sum or difference might overflow, what comes out depends on the order of the operations.
        double most = Format<T>.Wide(Format<T>.Largest) / (4.0 * _c);

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

        // The closed forms of one and two classes are for probabilities: of other numbers their products may vanish.
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

        double defect = ClosedForm.Defect(_a);

        for (int m = 0; m < _c; m++)
        {
            for (int n = 0; n < _c; n++)
            {
                // The exact product in two doubles; 1 - a is exact in two doubles as well.
                double factor = m == n ? 1 - _a[n] : -_a[n];
                double rest = m == n ? 1 - factor - _a[n] : 0;
                double high = _a[m] * factor;
                double low = Math.FusedMultiplyAdd(_a[m], factor, -high) + (_a[m] * rest);
                double actual = Format<T>.Wide(jacobian[(m * _c) + n]);
                double bound = (1.01 * Arithmetic<T>.U * Math.Abs(high) * (m == n ? 2 : 1))
                    + (m == n ? 1.01 * defect * _a[m] : 0)
                    + (4 * Arithmetic<T>.Underflow)
                    + Arithmetic<T>.Storing(high);

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
        TwoDoubles[] expected = ExactSoftmax.Backward(_a, _dLdA);
        double defect = ClosedForm.Defect(_a);
        double dot = 0;
        double absolute = 0;

        for (int i = 0; i < _c; i++)
        {
            dot += _a[i] * _dLdA[i];
            absolute += Math.Abs(_a[i] * _dLdA[i]);
        }

        for (int m = 0; m < _c; m++)
        {
            int roundings = ((_c + 15) / 16) + 4;
            double difference = Math.Abs(_dLdA[m] - dot);

            // In this order, since the bound of a tiny probability must not vanish itself.
            double bound = (_a[m] * (1.01 * Arithmetic<T>.U * ((roundings * absolute) + (3 * difference))))
                + (1.01 * defect * _a[m] * Math.Abs(_dLdA[m]))
                + ((_c + 1) * Arithmetic<T>.Underflow)
                + Arithmetic<T>.Storing(_a[m] * difference);

            if (!(expected[m].DistanceTo(Format<T>.Wide(dLdZ[m])) <= bound))
            {
                return $"class {m}: {BitPattern.Text(dLdZ[m])} instead of {expected[m].High:R}, the bound is {bound:E2}";
            }
        }

        return null;
    }
}

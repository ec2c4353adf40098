using System;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Accuracy.Arithmetic;
using SoftmaxGen.Accuracy.Formats;
using SoftmaxGen.Accuracy.Functions;
using SoftmaxGen.Accuracy.Scanning;
using Xunit;

namespace SoftmaxGen.Frame.Tests.Functions;

/// <summary>
/// tests/SoftmaxGen.Accuracy has formulas and constants of its own, compiled so that a scan of all floats takes minutes: they give the
/// same bits as the generator's definitions.
/// </summary>
public sealed class ToolTests
{
    private const int Numbers = 10_000;

    [Fact]
    public void LogOfFloat()
    {
        SameLogs<float, Binary32, Fused>(fused: true);
        SameLogs<float, Binary32, Separate>(fused: false);
    }

    [Fact]
    public void LogOfDouble()
    {
        SameLogs<double, Binary64, Fused>(fused: true);
        SameLogs<double, Binary64, Separate>(fused: false);
    }

    [Fact]
    public void ExpOfFloat()
    {
        SameExponentials<float, Binary32, Fused>(fused: true);
        SameExponentials<float, Binary32, Separate>(fused: false);
    }

    [Fact]
    public void ExpOfDouble()
    {
        SameExponentials<double, Binary64, Fused>(fused: true);
        SameExponentials<double, Binary64, Separate>(fused: false);
    }

    private static void SameLogs<T, TFormat, TMultiplyAdd>(bool fused)
        where T : IBinaryFloatingPointIeee754<T>
        where TFormat : IFormat<T>
        where TMultiplyAdd : IMultiplyAdd
    {
        T[] r = [.. Drawn<T, TFormat>(0, 65536), .. Drawn<T, TFormat>(Math.ScaleB(1, -20), 65536)];

        AreSame(r, Evaluated.LogOnePlus(r, fused), x => Logarithm<T, TFormat, TMultiplyAdd>.OnePlus(x, TFormat.LogCoefficients));
    }

    private static void SameExponentials<T, TFormat, TMultiplyAdd>(bool fused)
        where T : IBinaryFloatingPointIeee754<T>
        where TFormat : IFormat<T>
        where TMultiplyAdd : IMultiplyAdd
    {
        T[] x = [.. Drawn<T, TFormat>(double.CreateChecked(Domain<T, TFormat>.Lowest), 0), .. Drawn<T, TFormat>(-40, -0.001)];
        (T[] power, T[] fraction) = Evaluated.Exp(x, fused);

        AreSame(x, power, z => Parts(z).Power);
        AreSame(x, fraction, z => Parts(z).Fraction);

        static (T Power, T Fraction) Parts(T z) =>
            Exponential<T, TFormat, TMultiplyAdd>.Parts(z, Exponential<T, TFormat, TMultiplyAdd>.Bias(0), TFormat.ExpCoefficients, out _);
    }

    private static T[] Drawn<T, TFormat>(double lowest, double highest)
        where T : IBinaryFloatingPointIeee754<T>
        where TFormat : IFormat<T>
    {
        Stretch<T, TFormat> stretch = Stretch<T, TFormat>.Sample(T.CreateChecked(lowest), T.CreateChecked(highest), Numbers);

        return [.. Enumerable.Range(0, (int)stretch.Count).Select(i => stretch[i])];
    }

    private static void AreSame<T>(T[] x, T[] defined, Func<T, T> copy)
        where T : IBinaryFloatingPointIeee754<T>
    {
        for (int i = 0; i < x.Length; i++)
        {
            Assert.True(Bits.AreEqual(defined[i], copy(x[i])), $"At {x[i]:R} the kernels have {defined[i]:R}, the tool {copy(x[i]):R}.");
        }
    }
}

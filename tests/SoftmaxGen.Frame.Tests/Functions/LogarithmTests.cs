using System;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Accuracy.Formats;
using SoftmaxGen.Accuracy.Scanning;
using Xunit;

namespace SoftmaxGen.Frame.Tests.Functions;

/// <summary>
/// log(1 + r) as the generator defines it: within 1 ULP, and never decreasing. All floats are tried by tests/SoftmaxGen.Accuracy, whose copy of the formula
/// <see cref="ToolTests"/> compares with the definition.
/// </summary>
public sealed class LogarithmTests
{
    private const int Numbers = 15_000;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void FloatIsWithinOneUlpAndDoesNotDecrease(bool fused) => Holds<float, Binary32>(fused);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void DoubleIsWithinOneUlpAndDoesNotDecrease(bool fused) => Holds<double, Binary64>(fused);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void NothingLessThanPositiveZeroComesOutOfZero(bool fused)
    {
        Assert.True(float.IsPositive(Evaluated.LogOnePlus([0f], fused)[0]));
        Assert.True(double.IsPositive(Evaluated.LogOnePlus([0.0], fused)[0]));
    }

    /// <summary>NaN, as any other number of a row, has its way.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void NaNStaysNaN(bool fused)
    {
        Assert.True(float.IsNaN(Evaluated.LogOnePlus([float.NaN], fused)[0]));
        Assert.True(double.IsNaN(Evaluated.LogOnePlus([double.NaN], fused)[0]));
    }

    private static void Holds<T, TFormat>(bool fused)
        where T : IBinaryFloatingPointIeee754<T>
        where TFormat : IFormat<T>
    {
        // From all numbers to the least interesting, and densely where the error is the largest, and where n changes.
        Holds(0, 65536);
        Holds(Math.ScaleB(1, -20), 65536);
        Holds(0.25, 3);
        Holds(0.4999, 0.5001);

        void Holds(double lowest, double highest)
        {
            Stretch<T, TFormat> stretch = Stretch<T, TFormat>.Sample(T.CreateChecked(lowest), T.CreateChecked(highest), Numbers);
            T[] r = [.. Enumerable.Range(0, (int)stretch.Count).Select(i => stretch[i])];
            T[] logs = Evaluated.LogOnePlus(r, fused);
            T[] next = Evaluated.LogOnePlus([.. r.Select(T.BitIncrement)], fused);

            for (int i = 0; i < r.Length; i++)
            {
                T error = TFormat.LogReference(r[i]).ErrorInUlps(logs[i]);

                Assert.True(error <= T.One, $"log(1 + {r[i]:R}) is {error} ULP off.");
                Assert.True(logs[i] <= next[i], $"log(1 + {r[i]:R}) is more than that of the next number.");
            }
        }
    }
}

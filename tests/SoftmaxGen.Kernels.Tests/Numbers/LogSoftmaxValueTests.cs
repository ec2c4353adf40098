using System;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using SoftmaxGen.Kernels.Conformance.Declared;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>Rows of logits whose log-probabilities are known by hand.</summary>
public class LogSoftmaxValueTests
{
    private const double Log2 = 0.6931471805599453;
    private const double Log3 = 1.0986122886681098;
    private const float NaN = float.NaN;
    private const float Inf = float.PositiveInfinity;

    /// <summary>Logits, their log-probabilities, and the logarithm of the sum of their exponentials.</summary>
    public static TheoryData<double[], double[], double> Rows => new()
    {
        { [5], [0], 5 },
        { [0, 0], [-Log2, -Log2], Log2 },
        { [-7.5, -7.5], [-Log2, -Log2], -7.5 + Log2 },
        { [0, Log3], [-2 * Log2, Log3 - (2 * Log2)], 2 * Log2 },
        { [0, -20], [-2.0611536203143807e-9, -20.00000000206115], 2.0611536203143807e-9 },
        { [0, Log2, Log3], [-Log2 - Log3, -Log3, -Log2], Log2 + Log3 },
        { [1, 2, 3], [-2.4076059644443806, -1.4076059644443804, -0.4076059644443804], 3.4076059644443806 },
        { [10, -10, -10], [-4.122307236380407e-9, -20.000000004122307, -20.000000004122307], 10.000000004122307 },
        { [0, 0, 0, 0], [-2 * Log2, -2 * Log2, -2 * Log2, -2 * Log2], 2 * Log2 },
        { [1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000], [-3 * Log2, -3 * Log2, -3 * Log2, -3 * Log2, -3 * Log2, -3 * Log2, -3 * Log2, -3 * Log2], 1000 + (3 * Log2) },
    };

    /// <summary>Rows of three floats, what they are of each EmptyRow where that matters, and the logarithm of the sum.</summary>
    public static TheoryData<float[], float[], float> Edges => new()
    {
        { [-Inf, 0, 0], [-Inf, -(float)Log2, -(float)Log2], (float)Log2 },
        { [-Inf, -Inf, 3], [-Inf, -Inf, 0], 3 },
        { [Inf, 1, 2], [NaN, NaN, NaN], Inf },
        { [Inf, Inf, Inf], [NaN, NaN, NaN], Inf },
        { [Inf, -Inf, -Inf], [NaN, NaN, NaN], Inf },
        { [0, NaN, 0], [NaN, NaN, NaN], NaN },
        { [Inf, NaN, -Inf], [NaN, NaN, NaN], NaN },
        { [-Inf, -Inf, NaN], [NaN, NaN, NaN], NaN },
        { [3e38f, 3e38f, -3e38f], [-(float)Log2, -(float)Log2, -Inf], 3e38f },
        { [-3e38f, -3e38f, -3e38f], [-(float)Log3, -(float)Log3, -(float)Log3], -3e38f },
        { [3e38f, 1e38f, -Inf], [0, -2e38f, -Inf], 3e38f },
        { [1e-45f, 0, -1e-45f], [-(float)Log3, -(float)Log3, -(float)Log3], (float)Log3 },
        { [0, -200, -300], [0, -200, -300], 0 },
        { [0, -80, -Inf], [-1.8048513878454153e-35f, -80, -Inf], 1.8048513878454153e-35f },
    };

    [Theory, MemberData(nameof(Rows))]
    public void Rows_have_their_closed_forms(double[] z, double[] y, double s)
    {
        Check(Roster.Float, z, y, s, 2e-6, 0);
        Check(Roster.Double, z, y, s, 4e-15, 0);

        // Below 2^-25 a Half is 0.
        Check(Roster.Half, z, y, s, 4e-3, Math.ScaleB(1, -25));
    }

    [Theory, MemberData(nameof(Edges))]
    public void Edges_have_the_values_of_the_table(float[] z, float[] y, float s)
    {
        foreach (Kernel<float> kernel in Roster.Float.Where(static kernel => kernel.C == 3 && kernel.Family == Family.LogSoftmax))
        {
            AssertClose(y, kernel.Outputs(z), kernel.Name);
            AssertClose([s], kernel.LogSums(z), kernel.Name);
        }
    }

    [Fact]
    public void A_row_of_nothing_but_minus_infinity_follows_its_option()
    {
        var y = new float[3];

        LogFloat3.Forward([-Inf, -Inf, -Inf], y);
        Assert.Equal([NaN, NaN, NaN], y);

        ZeroLogFloat3.Forward([-Inf, -Inf, -Inf], y);
        Assert.Equal([-Inf, -Inf, -Inf], y);

        UniformLogFloat3.Forward([-Inf, -Inf, -Inf], y);
        Assert.Equal([-(float)Log3, -(float)Log3, -(float)Log3], y);
    }

    [Theory, MemberData(nameof(Roster.LogSoftmaxKernels), MemberType = typeof(Roster))]
    public void The_sum_of_nothing_is_minus_infinity_whatever_the_option<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        Assert.Equal([T.NegativeInfinity], kernel.LogSums(Enumerable.Repeat(T.NegativeInfinity, kernel.C).ToArray()));

    [Theory, MemberData(nameof(Roster.LogSoftmaxKernels), MemberType = typeof(Roster))]
    public void Equal_logits_have_minus_log_C<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double expected = 0 - Math.Log(kernel.C);
        double ulps = typeof(T) == typeof(Half) ? 0.501 : 1.5;

        foreach (double logit in (double[])[0, -3.25, 1000, 60_000])
        {
            T[] y = kernel.Outputs(Enumerable.Repeat(T.CreateChecked(logit), kernel.C).ToArray());

            Assert.All(y, value => Assert.InRange(Ulp<T>.Error(value, new TwoDoubles(expected, 0)), 0, ulps));
        }
    }

    private static void Check<T>(System.Collections.Generic.IReadOnlyList<Kernel<T>> kernels, double[] z, double[] y, double s, double relative, double absolute)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (Kernel<T> kernel in kernels.Where(kernel => kernel.C == z.Length && kernel.Family == Family.LogSoftmax))
        {
            T[] logits = Array.ConvertAll(z, T.CreateChecked);
            AssertWithin([.. y, s], Expected.Wide<T>([.. kernel.Outputs(logits), .. kernel.LogSums(logits)]), kernel.Name);
        }

        void AssertWithin(double[] expected, double[] actual, string kernel)
        {
            foreach ((double right, double value) in expected.Zip(actual))
            {
                Assert.True(Math.Abs(value - right) <= (relative * Math.Abs(right)) + absolute, $"{kernel}: {value:R} instead of {right:R}");
            }
        }
    }

    private static void AssertClose(float[] expected, float[] actual, string kernel)
    {
        foreach ((float right, float value) in expected.Zip(actual))
        {
            Assert.True(right.Equals(value) || Math.Abs(value - right) <= 2e-6f * Math.Abs(right), $"{kernel}: {value:R} instead of {right:R}");
        }
    }
}

using System;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>Half is how numbers are stored: the arithmetic is that of the float kernel of the same class count, bit for bit.</summary>
public class HalfTests
{
    private const int RowCount = 21;

    public static TheoryData<int> ClassCounts => [.. Roster.Half.Where(IsPlain).Select(static kernel => kernel.C).Distinct()];

    public static TheoryData<int> LargeClassCounts => [.. Roster.LargeHalf.Select(static kernel => kernel.C)];

    [Theory, MemberData(nameof(ClassCounts)), MemberData(nameof(LargeClassCounts))]
    public void Forward_is_that_of_float_rounded_once(int c)
    {
        Half[] z = Logits.Mixed<Half>(c, RowCount);

        SameBits.Assert<Half>(Narrow(Single(c).Probabilities(Widen(z))), Half(c).Probabilities(z), $"C = {c}");
    }

    [Theory, MemberData(nameof(LargeClassCounts))]
    public void What_is_computed_twice_may_be_written_over_the_logits(int c)
    {
        Half[] z = Logits.Mixed<Half>(c, RowCount);
        Half[] a = Half(c).Probabilities(z);

        Half(c).Forward(z, z);

        SameBits.Assert<Half>(a, z, $"C = {c}");
    }

    [Theory, MemberData(nameof(ClassCounts)), MemberData(nameof(LargeClassCounts))]
    public void Backward_is_that_of_float_rounded_once(int c)
    {
        Half[] a = Half(c).Probabilities(Rows.Uniform<Half>(RowCount * c, scale: 5, seed: c));
        Half[] dLdA = Rows.Uniform<Half>(RowCount * c, scale: 100, seed: c + 1);

        SameBits.Assert<Half>(Narrow(Single(c).Gradients(Widen(a), Widen(dLdA))), Half(c).Gradients(a, dLdA), $"C = {c}");
    }

    [Theory, MemberData(nameof(ClassCounts))]
    public void The_Jacobian_is_that_of_float_rounded_once(int c)
    {
        int rows = c > 128 ? 1 : RowCount;
        Half[] a = Half(c).Probabilities(Rows.Uniform<Half>(rows * c, scale: 5, seed: c));

        SameBits.Assert<Half>(Narrow(Single(c).Jacobians(Widen(a))), Half(c).Jacobians(a), $"C = {c}");
    }

    private static Kernel<float> Single(int c) => Roster.Float.Concat(Roster.LargeFloat).First(kernel => kernel.C == c && IsPlain(kernel));

    private static Kernel<Half> Half(int c) => Roster.Half.Concat(Roster.LargeHalf).First(kernel => kernel.C == c && IsPlain(kernel));

    private static bool IsPlain<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => kernel is { EmptyRow: EmptyRow.NaN, Deterministic: false };

    private static float[] Widen(Half[] values) => Array.ConvertAll(values, static value => (float)value);

    private static Half[] Narrow(float[] values) => Array.ConvertAll(values, static value => (Half)value);
}

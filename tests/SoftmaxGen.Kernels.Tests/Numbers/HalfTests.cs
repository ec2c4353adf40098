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

    public static TheoryData<Kernel<Half>> Kernels => [.. Roster.Half.Where(IsPlain)];

    public static TheoryData<Kernel<Half>> WithJacobian => [.. Roster.Half.Where(static kernel => IsPlain(kernel) && kernel.HasJacobian)];

    public static TheoryData<Kernel<Half>> WithLogSumExp => [.. Roster.Half.Concat(Roster.LargeHalf).Where(static kernel => IsPlain(kernel) && kernel.HasLogSumExp)];

    public static TheoryData<Kernel<Half>> LargeKernels => [.. Roster.LargeHalf];

    [Theory, MemberData(nameof(Kernels)), MemberData(nameof(LargeKernels))]
    public void Forward_is_that_of_float_rounded_once(Kernel<Half> kernel)
    {
        Half[] z = Logits.Mixed<Half>(kernel.C, RowCount);

        SameBits.Assert<Half>(Narrow(Single(kernel).Outputs(Widen(z))), kernel.Outputs(z), kernel.Name);
    }

    [Theory, MemberData(nameof(LargeKernels))]
    public void What_is_computed_twice_may_be_written_over_the_logits(Kernel<Half> kernel)
    {
        Half[] z = Logits.Mixed<Half>(kernel.C, RowCount);
        Half[] a = kernel.Outputs(z);

        kernel.Forward(z, z);

        SameBits.Assert<Half>(a, z, kernel.Name);
    }

    [Theory, MemberData(nameof(Kernels)), MemberData(nameof(LargeKernels))]
    public void Backward_is_that_of_float_rounded_once(Kernel<Half> kernel)
    {
        int c = kernel.C;
        Half[] a = kernel.Outputs(Rows.Uniform<Half>(RowCount * c, scale: 5, seed: c));
        Half[] dLdA = Rows.Uniform<Half>(RowCount * c, scale: 100, seed: c + 1);

        SameBits.Assert<Half>(Narrow(Single(kernel).Gradients(Widen(a), Widen(dLdA))), kernel.Gradients(a, dLdA), kernel.Name);
    }

    [Theory, MemberData(nameof(WithJacobian))]
    public void The_Jacobian_is_that_of_float_rounded_once(Kernel<Half> kernel)
    {
        int c = kernel.C;
        int rows = c > 128 ? 1 : RowCount;
        Half[] a = kernel.Outputs(Rows.Uniform<Half>(rows * c, scale: 5, seed: c));

        SameBits.Assert<Half>(Narrow(Single(kernel).Jacobians(Widen(a))), kernel.Jacobians(a), kernel.Name);
    }

    [Theory, MemberData(nameof(WithLogSumExp))]
    public void LogSumExp_is_that_of_float_rounded_once(Kernel<Half> kernel)
    {
        Half[] z = Logits.Mixed<Half>(kernel.C, RowCount);

        SameBits.Assert<Half>(Narrow(Single(kernel).LogSums(Widen(z))), kernel.LogSums(z), kernel.Name);
    }

    private static Kernel<float> Single(Kernel<Half> half) =>
        Roster.Float.Concat(Roster.LargeFloat).First(kernel => kernel.C == half.C && kernel.Family == half.Family && IsPlain(kernel));

    private static bool IsPlain<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => kernel is { EmptyRow: EmptyRow.NaN, Deterministic: false };

    private static float[] Widen(Half[] values) => Array.ConvertAll(values, static value => (float)value);

    private static Half[] Narrow(float[] values) => Array.ConvertAll(values, static value => (Half)value);
}

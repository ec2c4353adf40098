using System;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>Half cannot hold what waits for a later loop; past 1,024 classes that is computed again. Its values are in <see cref="WideTests"/>.</summary>
public class HalfTests
{
    private const int RowCount = 21;

    public static TheoryData<Kernel<Half>> LargeKernels => [.. Roster.LargeHalf];

    [Theory, MemberData(nameof(LargeKernels))]
    public void What_is_computed_again_may_be_written_over_the_logits(Kernel<Half> kernel)
    {
        Half[] z = Logits.Mixed<Half>(kernel.C, RowCount);
        Half[] a = kernel.Outputs(z);

        kernel.Forward(z, z);

        SameBits.Assert<Half>(a, z, kernel.Name);
    }
}

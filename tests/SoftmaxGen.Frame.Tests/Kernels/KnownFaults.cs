using System;
using System.Collections.Immutable;
using SoftmaxGen.Frame.Tests.Harness;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Frame.Tests.Kernels.AdversarialKernels;

namespace SoftmaxGen.Frame.Tests.Kernels;

/// <summary>A kernel that the frame gets wrong.</summary>
/// <param name="Define">The kernel.</param>
/// <param name="C">A class count at which it does.</param>
/// <param name="Observed">A part of the fault's text.</param>
/// <param name="Why">What is behind it.</param>
internal sealed record KnownFault(Func<KernelSpec, RowProgram> Define, int C, string Observed, string Why)
{
    public Column Column { get; init; } = Column.Few[0];

    public Data Data { get; init; } = Data.Finite;

    public override string ToString() => $"{Define(Column.Spec(C)).Name}, C = {C}, {Column}";
}

/// <summary>What the frame cannot say, or says wrong. Who mends it moves the kernel to the others.</summary>
internal static class KnownFaults
{
    private static readonly Func<KernelSpec, RowProgram> Greatest = Of("Greatest", 1, static row => row.Max("m", row.Z) * 1);

    public static readonly ImmutableArray<KnownFault> All =
    [
        new(Greatest, 16, "expected", "Of zeros of both signs the larger depends on the order, which no reduction by Max keeps.") { Data = Data.Zeros },
        new(Greatest, 2, "NaN came", "A NaN among numbers is their maximum or not, by the order.") { Data = Data.Special },
    ];
}

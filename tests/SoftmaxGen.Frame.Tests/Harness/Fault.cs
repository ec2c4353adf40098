using System.Collections.Immutable;
using SoftmaxGen.Generator.Kernels;

namespace SoftmaxGen.Frame.Tests.Harness;

/// <summary>How the frame failed at some kernels.</summary>
/// <param name="Kernel">Which.</param>
/// <param name="C">The class count.</param>
/// <param name="Column">What for.</param>
/// <param name="Where">The way through the batch, and which arrays are one; or the step before.</param>
/// <param name="What">What was expected, and what came.</param>
internal sealed record Fault(string Kernel, int C, Column Column, string Where, string What)
{
    public override string ToString() => $"{Kernel}, C = {C}, {Column}: {Where}: {What}";
}

using System;
using System.Collections.Generic;
using System.Runtime.Intrinsics.X86;
using SoftmaxGen.Kernels.Conformance;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>A setting of the runtime that takes instructions away, or compiles in another way.</summary>
/// <param name="Variable">The environment variable, or the empty string for none.</param>
/// <param name="Value">Its value.</param>
/// <param name="Leaves">What is left of the instruction sets of the machine.</param>
public sealed record InstructionSwitch(string Variable, string Value, Func<InstructionSets, InstructionSets> Leaves)
{
    public static IReadOnlyList<InstructionSwitch> All { get; } =
    [
        new("", "", static sets => sets),
        new("DOTNET_TieredCompilation", "0", static sets => sets),
        new("DOTNET_EnableAVX512", "0", OnX86(static sets => sets with { Vector512 = false })),
        new("DOTNET_PreferredVectorBitWidth", "128", OnX86(static sets => sets with { Vector512 = false, Vector256 = false })),
        new("DOTNET_EnableAVX2", "0", OnX86(static sets => sets with { Vector512 = false, Vector256 = false, FusedMultiplyAdd = false })),
        new("DOTNET_EnableHWIntrinsic", "0", static _ => new InstructionSets(false, false, false, false)),
    ];

    public IReadOnlyDictionary<string, string> Environment =>
        Variable.Length == 0 ? new Dictionary<string, string>() : new Dictionary<string, string> { [Variable] = Value };

    public override string ToString() => Variable.Length == 0 ? "no switch" : $"{Variable}={Value}";

    // The switches name instructions of x86: another processor does not know them.
    private static Func<InstructionSets, InstructionSets> OnX86(Func<InstructionSets, InstructionSets> leaves) =>
        sets => X86Base.IsSupported ? leaves(sets) : sets;
}

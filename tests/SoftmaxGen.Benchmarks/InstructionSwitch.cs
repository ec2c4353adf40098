using System;
using System.Collections.Immutable;
using System.Linq;

namespace SoftmaxGen.Benchmarks;

/// <summary>A setting of the runtime that takes instructions away.</summary>
/// <param name="Name">What the option <c>--isa</c> calls it.</param>
/// <param name="Variable">The environment variable, or the empty string for none.</param>
/// <param name="Value">Its value.</param>
/// <param name="Leaves">What must be left, so that a switch that does nothing is seen. Null: whatever the machine has.</param>
internal sealed record InstructionSwitch(string Name, string Variable, string Value, InstructionSets? Leaves)
{
    public static readonly InstructionSwitch Native = new("native", "", "", null);

    public static readonly InstructionSwitch Bits256 = new("256", "DOTNET_EnableAVX512", "0", new(256, true));

    /// <summary>Without fused multiply-add.</summary>
    public static readonly InstructionSwitch Bits128 = new("128", "DOTNET_EnableAVX2", "0", new(128, false));

    public static readonly InstructionSwitch Scalar = new("scalar", "DOTNET_EnableHWIntrinsic", "0", new(0, false));

    public static readonly ImmutableArray<InstructionSwitch> All =
    [
        Native,
        Bits256,
        new("128-fma", "DOTNET_PreferredVectorBitWidth", "128", new(128, true)),
        Bits128,
        Scalar,
    ];

    public static InstructionSwitch Named(string name) =>
        All.FirstOrDefault(isa => isa.Name == name)
        ?? throw new ArgumentException($"There is no instruction set {name}: choose of {string.Join(", ", All.Select(static isa => isa.Name))}.");

    /// <summary>Why this process is not what the switch promises, or null.</summary>
    public string? Complaint =>
        Leaves is null || Leaves == InstructionSets.Current
            ? null
            : $"With {Variable}={Value} there should be {Leaves}, and there are {InstructionSets.Current}: the switch is dead, or the machine is another.";
}

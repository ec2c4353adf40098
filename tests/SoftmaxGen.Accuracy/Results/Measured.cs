using System;
using System.Numerics;

namespace SoftmaxGen.Accuracy.Results;

/// <summary>A result of a kernel, and how its error is measured.</summary>
/// <param name="Result">What it is.</param>
/// <param name="Unit">What errors are counted in: of what, docs/accuracy.md says.</param>
/// <param name="C">The class count.</param>
/// <param name="IsWide">Whether it is computed in double and rounded once: then what is more than half a unit in the last place is measured.</param>
/// <param name="Deterministic">Whether nothing is fused.</param>
/// <param name="Proven">What the error is at most.</param>
/// <param name="Error">The error in a case.</param>
internal sealed record Measured<T>(string Result, string Unit, int C, bool IsWide, bool Deterministic, double Proven, Func<Case<T>, double> Error)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>;

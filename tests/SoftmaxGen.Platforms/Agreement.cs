using System.Collections.Generic;
using System.Linq;

namespace SoftmaxGen.Platforms;

/// <summary>
/// Holds the platforms against each other: all that fuse a multiply and an add give one hash, all that do not another, those whose float is
/// computed in double a third, and the deterministic kernels one hash everywhere. Whether that one is right, the kernels' own tests say.
/// </summary>
internal sealed class Agreement
{
    private readonly Dictionary<string, (string Hash, string Platform)> _first = [];

    /// <param name="platform">The platform's name.</param>
    /// <param name="report">What it said.</param>
    /// <param name="isFused">Whether it ought to fuse, where that is known: a switch that does nothing is seen by it.</param>
    public Row Judge(string platform, Report report, bool? isFused = null)
    {
        string?[] wrong =
        [
            isFused is { } expected && expected != report.IsFused ? $"fused multiply-add is {report.IsFused}" : null,
            Differs(report.IsWide ? "in double" : report.IsFused ? "fused" : "separate", report.Bits),
            Differs("deterministic", report.Deterministic),
            report.Half == Report.None ? null : Differs("Half", report.Half),
            report.Allocated != 0 ? $"{report.Allocated} bytes allocated" : null,
            // Else nothing was counted, and none is no proof.
            report.AllocatedByAnArray < 100 ? "an array of 100 bytes is not seen to be allocated" : null,
        ];
        string[] said = [.. wrong.OfType<string>()];

        return new Row(platform, Ran: true, IsWrong: said.Length > 0, said.Length > 0 ? string.Join("; ", said) : "agrees", report);

        string? Differs(string kernels, string hash)
        {
            if (!_first.TryGetValue(kernels, out (string Hash, string Platform) first))
            {
                _first[kernels] = (hash, platform);
                return null;
            }

            return first.Hash == hash ? null : $"{kernels}: not the bits of {first.Platform}";
        }
    }
}

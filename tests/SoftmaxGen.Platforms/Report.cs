using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SoftmaxGen.Platforms;

/// <summary>What the program of kernels says on one platform.</summary>
internal sealed record Report(string Runtime, int VectorBits, bool IsFused, bool IsWide, string Bits, string Deterministic, string Half, long Allocated, long AllocatedByAnArray)
{
    /// <summary>What stands for the hash of kernels that a platform does not have.</summary>
    public const string None = "none";

    public static Report Parse(string output)
    {
        Dictionary<string, string> values = output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(static line => line.Split(' ', 2))
            .ToDictionary(static words => words[0], static words => words[1]);

        return new Report(
            values["runtime"].Split('(')[0].Trim(),
            int.Parse(values["vectors"], CultureInfo.InvariantCulture),
            bool.Parse(values["fused"]),
            bool.Parse(values["wide"]),
            values["bits"],
            values["deterministic"],
            values["half"],
            long.Parse(values["allocated"], CultureInfo.InvariantCulture),
            long.Parse(values["allocated-by-an-array"], CultureInfo.InvariantCulture));
    }
}

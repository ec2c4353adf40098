using System;
using System.Numerics;
using CsCheck;
using SoftmaxGen.Kernels.Conformance;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>Rows made by CsCheck, and how many of them a property is tried on.</summary>
internal static class RowGenerators
{
    /// <summary>A row of logits at one of several scales.</summary>
    public static Gen<T[]> Logits<T>(int c)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        Gen.OneOf(0.1, 1.0, 10.0, 40.0, 1000.0).SelectMany(scale => Values<T>(c, scale));

    /// <summary>A row of values in [-scale, scale].</summary>
    public static Gen<T[]> Values<T>(int c, double scale)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        Gen.Double[-scale, scale].Array[c].Select(static values => Array.ConvertAll(values, T.CreateChecked));

    /// <summary>What Forward gives for a row.</summary>
    public static Gen<T[]> Outputs<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => Logits<T>(kernel.C).Select(z => kernel.Outputs(z));

    /// <summary>
    /// Holds a property against rows of a kernel: a hundred where they are small. One thread, since the tests of other
    /// properties run on the others.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="kernel">The kernel that they are for.</param>
    /// <param name="steps">How many steps the property takes for each row.</param>
    /// <param name="property">What must hold.</param>
    public static void Hold<TRow, T>(this Gen<TRow> rows, Kernel<T> kernel, long steps, Action<TRow> property)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        rows.Sample(property, iter: Math.Clamp(40_000 / steps, 1, 100), threads: 1, print: _ => kernel.Name);
}

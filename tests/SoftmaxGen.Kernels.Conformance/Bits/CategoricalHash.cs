using System.Globalization;
using System.Numerics;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>A hash of all the bits that a categorical kernel makes of a fixed set of inputs, with its masks and without.</summary>
internal static class CategoricalHash
{
    // Whole blocks of sixteen rows, two side by side, and some that are left over.
    private const int RowCount = 45;

    /// <param name="kernel">The kernel.</param>
    /// <param name="isFull">Whether of all methods, or of those that every kernel here has.</param>
    public static string Of<T, TRandom>(CategoricalKernel<T, TRandom> kernel, bool isFull)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        ulong hash = Fnv.Start;
        CategoricalBatch<T, TRandom> batch = CategoricalBatch<T, TRandom>.Mixed(kernel.C, kernel.C > 128 ? 19 : RowCount);

        foreach (Masks form in kernel.Forms)
        {
            foreach ((_, byte[] bytes) in batch.Run(kernel, form, isFull))
            {
                hash = Fnv.Append(hash, bytes);
            }
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}

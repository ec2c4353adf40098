using System;
using System.IO;
using System.Runtime.InteropServices;
using SoftmaxGen.Peers;

namespace SoftmaxGen.Benchmarks.Tables;

/// <summary>The shared libraries of gcc/compare.sh: a plain loop with C fixed, compiled by gcc.</summary>
internal sealed class GccLibraries(string folder)
{
    /// <summary>The forward pass for a class count, or null where there is no library for it.</summary>
    public unsafe Action? Forward(int c, Block<float> z, Block<float> a)
    {
        string file = Path.GetFullPath(Path.Combine(folder, $"libsoftmax_{c}.so"));

        if (!File.Exists(file))
        {
            return null;
        }

        var softmax = (delegate* unmanaged<float*, float*, long, void>)NativeLibrary.GetExport(NativeLibrary.Load(file), "softmax");

        return () => softmax((float*)z.Address, (float*)a.Address, z.Length / c);
    }
}

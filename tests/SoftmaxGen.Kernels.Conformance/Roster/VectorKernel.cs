using System;
using System.Numerics;
using System.Reflection;
using System.Runtime.InteropServices;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>
/// The overloads of a kernel that take a Vector2, Vector3 or Vector4, behind the signatures of those that take spans
/// of one row, so that the same test can hold one against the other.
/// </summary>
public sealed record VectorKernel(Kernel<float> Kernel, ForwardMethod<float> Forward, BackwardMethod<float> Backward)
{
    internal static VectorKernel Of<TVector>(Kernel<float> kernel, Type type)
        where TVector : unmanaged
    {
        var forward = Method("Forward", typeof(TVector)).CreateDelegate<Func<TVector, TVector>>();
        var backward = Method("Backward", typeof(TVector), typeof(TVector)).CreateDelegate<Func<TVector, TVector, TVector>>();

        return new VectorKernel(
            kernel,
            (z, a) => Write(a, forward(Read(z))),
            (a, dLdA, dLdZ) => Write(dLdZ, backward(Read(a), Read(dLdA))));

        MethodInfo Method(string name, params Type[] parameters) => type.GetMethod(name, parameters)
            ?? throw new MissingMethodException(type.Name, $"{name}({typeof(TVector).Name})");

        static TVector Read(ReadOnlySpan<float> row) => MemoryMarshal.Read<TVector>(MemoryMarshal.AsBytes(row));
        static void Write(Span<float> row, TVector value) => MemoryMarshal.Write(MemoryMarshal.AsBytes(row), value);
    }

    public override string ToString() => Kernel.Name;
}

using System.Collections.Generic;
using System.Linq;
using SoftmaxGen.Kernels.Conformance;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>The references behind the signatures of kernels: they refuse what a kernel refuses, by the same names.</summary>
public static class References
{
    private static readonly int[] ClassCounts = [1, 2, 3, 17];

    public static IEnumerable<object[]> Kernels => [.. ClassCounts.Select(static c => new object[] { Softmax(c) }), .. LogSoftmaxKernels];

    public static IEnumerable<object[]> LogSoftmaxKernels => ClassCounts.Select(static c => new object[] { LogSoftmax(c) });

    private static Kernel<double> Softmax(int c) => new(
        $"SoftmaxReference, C = {c}",
        Family.Softmax,
        c,
        EmptyRow.NaN,
        Deterministic: false,
        IsWide: false,
        (z, a) => SoftmaxReference.Forward(c, z, a),
        (a, dLdA, dLdZ) => SoftmaxReference.Backward(c, a, dLdA, dLdZ),
        (a, jacobian) => SoftmaxReference.Jacobian(c, a, jacobian),
        LogSumExpIfAny: null);

    private static Kernel<double> LogSoftmax(int c) => new(
        $"LogSoftmaxReference, C = {c}",
        Family.LogSoftmax,
        c,
        EmptyRow.NaN,
        Deterministic: false,
        IsWide: false,
        (z, y) => LogSoftmaxReference.Forward(c, z, y),
        (y, dLdY, dLdZ) => LogSoftmaxReference.Backward(c, y, dLdY, dLdZ),
        (y, jacobian) => LogSoftmaxReference.Jacobian(c, y, jacobian),
        (z, s) => LogSoftmaxReference.LogSumExp(c, z, s));
}

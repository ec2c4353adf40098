using System;
using System.Collections.Immutable;

namespace SoftmaxGen.Benchmarks.Declared;

/// <summary>What is raced: the small class counts one by one, then about four to a doubling, then what classifiers have.</summary>
internal static class Kernels
{
    public static readonly ImmutableArray<Kernel<float>> Float =
    [
        Kernel<float>.Of<Float2>(Float2.C),
        Kernel<float>.Of<Float3>(Float3.C),
        Kernel<float>.Of<Float4>(Float4.C),
        Kernel<float>.Of<Float5>(Float5.C),
        Kernel<float>.Of<Float6>(Float6.C),
        Kernel<float>.Of<Float7>(Float7.C),
        Kernel<float>.Of<Float8>(Float8.C),
        Kernel<float>.Of<Float10>(Float10.C),
        Kernel<float>.Of<Float12>(Float12.C),
        Kernel<float>.Of<Float16>(Float16.C),
        Kernel<float>.Of<Float24>(Float24.C),
        Kernel<float>.Of<Float32>(Float32.C),
        Kernel<float>.Of<Float48>(Float48.C),
        Kernel<float>.Of<Float64>(Float64.C),
        Kernel<float>.Of<Float100>(Float100.C),
        Kernel<float>.Of<Float128>(Float128.C),
        Kernel<float>.Of<Float256>(Float256.C),
        Kernel<float>.Of<Float1000>(Float1000.C),
    ];

    /// <summary>The same with <c>Deterministic = true</c>.</summary>
    public static readonly ImmutableArray<Kernel<float>> Deterministic =
    [
        Kernel<float>.Of<Deterministic2>(Deterministic2.C),
        Kernel<float>.Of<Deterministic3>(Deterministic3.C),
        Kernel<float>.Of<Deterministic4>(Deterministic4.C),
        Kernel<float>.Of<Deterministic5>(Deterministic5.C),
        Kernel<float>.Of<Deterministic6>(Deterministic6.C),
        Kernel<float>.Of<Deterministic7>(Deterministic7.C),
        Kernel<float>.Of<Deterministic8>(Deterministic8.C),
        Kernel<float>.Of<Deterministic10>(Deterministic10.C),
        Kernel<float>.Of<Deterministic12>(Deterministic12.C),
        Kernel<float>.Of<Deterministic16>(Deterministic16.C),
        Kernel<float>.Of<Deterministic24>(Deterministic24.C),
        Kernel<float>.Of<Deterministic32>(Deterministic32.C),
        Kernel<float>.Of<Deterministic48>(Deterministic48.C),
        Kernel<float>.Of<Deterministic64>(Deterministic64.C),
        Kernel<float>.Of<Deterministic100>(Deterministic100.C),
        Kernel<float>.Of<Deterministic128>(Deterministic128.C),
        Kernel<float>.Of<Deterministic256>(Deterministic256.C),
        Kernel<float>.Of<Deterministic1000>(Deterministic1000.C),
    ];

    public static readonly ImmutableArray<Kernel<double>> Double =
    [
        Kernel<double>.Of<Double2>(Double2.C),
        Kernel<double>.Of<Double3>(Double3.C),
        Kernel<double>.Of<Double4>(Double4.C),
        Kernel<double>.Of<Double5>(Double5.C),
        Kernel<double>.Of<Double6>(Double6.C),
        Kernel<double>.Of<Double7>(Double7.C),
        Kernel<double>.Of<Double8>(Double8.C),
        Kernel<double>.Of<Double10>(Double10.C),
        Kernel<double>.Of<Double12>(Double12.C),
        Kernel<double>.Of<Double16>(Double16.C),
        Kernel<double>.Of<Double24>(Double24.C),
        Kernel<double>.Of<Double32>(Double32.C),
        Kernel<double>.Of<Double48>(Double48.C),
        Kernel<double>.Of<Double64>(Double64.C),
        Kernel<double>.Of<Double100>(Double100.C),
        Kernel<double>.Of<Double128>(Double128.C),
        Kernel<double>.Of<Double256>(Double256.C),
        Kernel<double>.Of<Double1000>(Double1000.C),
    ];

    /// <summary>A few, up to the largest there is: past 2,048 a term is computed twice.</summary>
    public static readonly ImmutableArray<Kernel<Half>> Half =
    [
        Kernel<Half>.Of<Half3>(Half3.C),
        Kernel<Half>.Of<Half16>(Half16.C),
        Kernel<Half>.Of<Half64>(Half64.C),
        Kernel<Half>.Of<Half300>(Half300.C),
        Kernel<Half>.Of<Half1000>(Half1000.C),
        Kernel<Half>.Of<Half4096>(Half4096.C),
        Kernel<Half>.Of<Half12000>(Half12000.C),
        Kernel<Half>.Of<Half65536>(Half65536.C),
    ];
}

using System;
using System.Collections.Immutable;
using SoftmaxGen.Kernels.Plain;

namespace SoftmaxGen.Benchmarks.Declared;

/// <summary>What is raced: the small class counts one by one, then about four to a doubling, then what classifiers have.</summary>
internal static class AllKernels
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

    public static readonly ImmutableArray<LogKernel<float>> LogFloat =
    [
        LogKernel<float>.Of<LogFloat2, Float2>(LogFloat2.C),
        LogKernel<float>.Of<LogFloat3, Float3>(LogFloat3.C),
        LogKernel<float>.Of<LogFloat4, Float4>(LogFloat4.C),
        LogKernel<float>.Of<LogFloat5, Float5>(LogFloat5.C),
        LogKernel<float>.Of<LogFloat6, Float6>(LogFloat6.C),
        LogKernel<float>.Of<LogFloat7, Float7>(LogFloat7.C),
        LogKernel<float>.Of<LogFloat8, Float8>(LogFloat8.C),
        LogKernel<float>.Of<LogFloat10, Float10>(LogFloat10.C),
        LogKernel<float>.Of<LogFloat12, Float12>(LogFloat12.C),
        LogKernel<float>.Of<LogFloat16, Float16>(LogFloat16.C),
        LogKernel<float>.Of<LogFloat24, Float24>(LogFloat24.C),
        LogKernel<float>.Of<LogFloat32, Float32>(LogFloat32.C),
        LogKernel<float>.Of<LogFloat48, Float48>(LogFloat48.C),
        LogKernel<float>.Of<LogFloat64, Float64>(LogFloat64.C),
        LogKernel<float>.Of<LogFloat100, Float100>(LogFloat100.C),
        LogKernel<float>.Of<LogFloat128, Float128>(LogFloat128.C),
        LogKernel<float>.Of<LogFloat256, Float256>(LogFloat256.C),
        LogKernel<float>.Of<LogFloat1000, Float1000>(LogFloat1000.C),
    ];

    public static readonly ImmutableArray<LogKernel<double>> LogDouble =
    [
        LogKernel<double>.Of<LogDouble2, Double2>(LogDouble2.C),
        LogKernel<double>.Of<LogDouble3, Double3>(LogDouble3.C),
        LogKernel<double>.Of<LogDouble4, Double4>(LogDouble4.C),
        LogKernel<double>.Of<LogDouble5, Double5>(LogDouble5.C),
        LogKernel<double>.Of<LogDouble6, Double6>(LogDouble6.C),
        LogKernel<double>.Of<LogDouble7, Double7>(LogDouble7.C),
        LogKernel<double>.Of<LogDouble8, Double8>(LogDouble8.C),
        LogKernel<double>.Of<LogDouble10, Double10>(LogDouble10.C),
        LogKernel<double>.Of<LogDouble12, Double12>(LogDouble12.C),
        LogKernel<double>.Of<LogDouble16, Double16>(LogDouble16.C),
        LogKernel<double>.Of<LogDouble24, Double24>(LogDouble24.C),
        LogKernel<double>.Of<LogDouble32, Double32>(LogDouble32.C),
        LogKernel<double>.Of<LogDouble48, Double48>(LogDouble48.C),
        LogKernel<double>.Of<LogDouble64, Double64>(LogDouble64.C),
        LogKernel<double>.Of<LogDouble100, Double100>(LogDouble100.C),
        LogKernel<double>.Of<LogDouble128, Double128>(LogDouble128.C),
        LogKernel<double>.Of<LogDouble256, Double256>(LogDouble256.C),
        LogKernel<double>.Of<LogDouble1000, Double1000>(LogDouble1000.C),
    ];

    /// <summary>What Unity gets: both sides of each limit at which the text changes its form, and a looped one of more classes.</summary>
    public static readonly ImmutableArray<PlainKernel> Plain =
    [
        PlainKernel.Of<Plain2>(PlainFloat2.C),
        PlainKernel.Of<Plain3>(PlainFloat3.C),
        PlainKernel.Of<Plain4>(PlainFloat4.C),
        PlainKernel.Of<Plain5>(PlainFloat5.C),
        PlainKernel.Of<Plain8>(PlainFloat8.C),
        PlainKernel.Of<Plain9>(PlainFloat9.C),
        PlainKernel.Of<Plain16>(PlainFloat16.C),
        PlainKernel.Of<Plain17>(PlainFloat17.C),
        PlainKernel.Of<Plain100>(PlainFloat100.C),
    ];

    /// <summary>Those of a policy and a classifier: what games have, and three of more classes.</summary>
    public static readonly ImmutableArray<DecisionKernel> Decisions =
    [
        DecisionKernel.OfBits<Policy3, Classifier3, Masked3>(Policy3.C),
        DecisionKernel.OfBits<Policy5, Classifier5, Masked5>(Policy5.C),
        DecisionKernel.OfBits<Policy8, Classifier8, Masked8>(Policy8.C),
        DecisionKernel.OfBits<Policy16, Classifier16, Masked16>(Policy16.C),
        DecisionKernel.OfBits<Policy64, Classifier64, Masked64>(Policy64.C),
        DecisionKernel.OfBooleans<Policy100, Classifier100, Masked100>(Policy100.C),
        DecisionKernel.OfBooleans<Policy1000, Classifier1000, Masked1000>(Policy1000.C),
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

using System;

namespace SoftmaxGen.Kernels.Conformance.Declared;

// Both sides of each limit at which the text changes its form: closed, unrolled, looped over whole and broken blocks.
[Softmax(C = 1, EmptyRow = EmptyRow.Zero)] public static partial class ZeroFloat1;
[Softmax(C = 2, EmptyRow = EmptyRow.Zero)] public static partial class ZeroFloat2;
[Softmax(C = 3, EmptyRow = EmptyRow.Zero)] public static partial class ZeroFloat3;
[Softmax(C = 4, EmptyRow = EmptyRow.Zero)] public static partial class ZeroFloat4;
[Softmax(C = 8, EmptyRow = EmptyRow.Zero)] public static partial class ZeroFloat8;
[Softmax(C = 9, EmptyRow = EmptyRow.Zero)] public static partial class ZeroFloat9;
[Softmax(C = 16, EmptyRow = EmptyRow.Zero)] public static partial class ZeroFloat16;
[Softmax(C = 17, EmptyRow = EmptyRow.Zero)] public static partial class ZeroFloat17;
[Softmax(C = 100, EmptyRow = EmptyRow.Zero)] public static partial class ZeroFloat100;

[Softmax(C = 1, EmptyRow = EmptyRow.Uniform)] public static partial class UniformFloat1;
[Softmax(C = 2, EmptyRow = EmptyRow.Uniform)] public static partial class UniformFloat2;
[Softmax(C = 3, EmptyRow = EmptyRow.Uniform)] public static partial class UniformFloat3;
[Softmax(C = 4, EmptyRow = EmptyRow.Uniform)] public static partial class UniformFloat4;
[Softmax(C = 8, EmptyRow = EmptyRow.Uniform)] public static partial class UniformFloat8;
[Softmax(C = 9, EmptyRow = EmptyRow.Uniform)] public static partial class UniformFloat9;
[Softmax(C = 16, EmptyRow = EmptyRow.Uniform)] public static partial class UniformFloat16;
[Softmax(C = 17, EmptyRow = EmptyRow.Uniform)] public static partial class UniformFloat17;
[Softmax(C = 100, EmptyRow = EmptyRow.Uniform)] public static partial class UniformFloat100;

[Softmax(C = 1, ElementType = typeof(double), EmptyRow = EmptyRow.Zero)] public static partial class ZeroDouble1;
[Softmax(C = 3, ElementType = typeof(double), EmptyRow = EmptyRow.Zero)] public static partial class ZeroDouble3;
[Softmax(C = 17, ElementType = typeof(double), EmptyRow = EmptyRow.Zero)] public static partial class ZeroDouble17;

[Softmax(C = 1, ElementType = typeof(double), EmptyRow = EmptyRow.Uniform)] public static partial class UniformDouble1;
[Softmax(C = 3, ElementType = typeof(double), EmptyRow = EmptyRow.Uniform)] public static partial class UniformDouble3;
[Softmax(C = 17, ElementType = typeof(double), EmptyRow = EmptyRow.Uniform)] public static partial class UniformDouble17;

[Softmax(C = 1, ElementType = typeof(Half), EmptyRow = EmptyRow.Zero)] public static partial class ZeroHalf1;
[Softmax(C = 3, ElementType = typeof(Half), EmptyRow = EmptyRow.Zero)] public static partial class ZeroHalf3;
[Softmax(C = 17, ElementType = typeof(Half), EmptyRow = EmptyRow.Zero)] public static partial class ZeroHalf17;

[Softmax(C = 1, ElementType = typeof(Half), EmptyRow = EmptyRow.Uniform)] public static partial class UniformHalf1;
[Softmax(C = 3, ElementType = typeof(Half), EmptyRow = EmptyRow.Uniform)] public static partial class UniformHalf3;
[Softmax(C = 17, ElementType = typeof(Half), EmptyRow = EmptyRow.Uniform)] public static partial class UniformHalf17;

[Softmax(C = 3, EmptyRow = EmptyRow.Zero, Deterministic = true)] public static partial class ZeroDeterministicFloat3;
[Softmax(C = 20, ElementType = typeof(double), EmptyRow = EmptyRow.Uniform, Deterministic = true)] public static partial class UniformDeterministicDouble20;

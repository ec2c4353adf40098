using System;

namespace SoftmaxGen.Kernels.Conformance.Declared;

// Both sides of each limit at which the text changes its form: closed, unrolled, looped over whole and broken blocks.
[Softmax(C = 1, Deterministic = true)] public static partial class DeterministicFloat1;
[Softmax(C = 2, Deterministic = true)] public static partial class DeterministicFloat2;
[Softmax(C = 3, Deterministic = true)] public static partial class DeterministicFloat3;
[Softmax(C = 4, Deterministic = true)] public static partial class DeterministicFloat4;
[Softmax(C = 8, Deterministic = true)] public static partial class DeterministicFloat8;
[Softmax(C = 9, Deterministic = true)] public static partial class DeterministicFloat9;
[Softmax(C = 16, Deterministic = true)] public static partial class DeterministicFloat16;
[Softmax(C = 17, Deterministic = true)] public static partial class DeterministicFloat17;
[Softmax(C = 33, Deterministic = true)] public static partial class DeterministicFloat33;
[Softmax(C = 1000, Deterministic = true)] public static partial class DeterministicFloat1000;

[Softmax(C = 1, ElementType = typeof(double), Deterministic = true)] public static partial class DeterministicDouble1;
[Softmax(C = 2, ElementType = typeof(double), Deterministic = true)] public static partial class DeterministicDouble2;
[Softmax(C = 3, ElementType = typeof(double), Deterministic = true)] public static partial class DeterministicDouble3;
[Softmax(C = 4, ElementType = typeof(double), Deterministic = true)] public static partial class DeterministicDouble4;
[Softmax(C = 8, ElementType = typeof(double), Deterministic = true)] public static partial class DeterministicDouble8;
[Softmax(C = 9, ElementType = typeof(double), Deterministic = true)] public static partial class DeterministicDouble9;
[Softmax(C = 16, ElementType = typeof(double), Deterministic = true)] public static partial class DeterministicDouble16;
[Softmax(C = 17, ElementType = typeof(double), Deterministic = true)] public static partial class DeterministicDouble17;
[Softmax(C = 33, ElementType = typeof(double), Deterministic = true)] public static partial class DeterministicDouble33;
[Softmax(C = 1000, ElementType = typeof(double), Deterministic = true)] public static partial class DeterministicDouble1000;

[Softmax(C = 1, ElementType = typeof(Half), Deterministic = true)] public static partial class DeterministicHalf1;
[Softmax(C = 2, ElementType = typeof(Half), Deterministic = true)] public static partial class DeterministicHalf2;
[Softmax(C = 3, ElementType = typeof(Half), Deterministic = true)] public static partial class DeterministicHalf3;
[Softmax(C = 4, ElementType = typeof(Half), Deterministic = true)] public static partial class DeterministicHalf4;
[Softmax(C = 8, ElementType = typeof(Half), Deterministic = true)] public static partial class DeterministicHalf8;
[Softmax(C = 9, ElementType = typeof(Half), Deterministic = true)] public static partial class DeterministicHalf9;
[Softmax(C = 16, ElementType = typeof(Half), Deterministic = true)] public static partial class DeterministicHalf16;
[Softmax(C = 17, ElementType = typeof(Half), Deterministic = true)] public static partial class DeterministicHalf17;
[Softmax(C = 33, ElementType = typeof(Half), Deterministic = true)] public static partial class DeterministicHalf33;
[Softmax(C = 1000, ElementType = typeof(Half), Deterministic = true)] public static partial class DeterministicHalf1000;

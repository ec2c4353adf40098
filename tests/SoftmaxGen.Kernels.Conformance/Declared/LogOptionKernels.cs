using System;

namespace SoftmaxGen.Kernels.Conformance.Declared;

// Both sides of each limit at which the text changes its form: closed, unrolled, looped over whole and broken blocks.
[LogSoftmax(C = 1, EmptyRow = EmptyRow.Zero)] public static partial class ZeroLogFloat1;
[LogSoftmax(C = 2, EmptyRow = EmptyRow.Zero)] public static partial class ZeroLogFloat2;
[LogSoftmax(C = 3, EmptyRow = EmptyRow.Zero)] public static partial class ZeroLogFloat3;
[LogSoftmax(C = 8, EmptyRow = EmptyRow.Zero)] public static partial class ZeroLogFloat8;
[LogSoftmax(C = 17, EmptyRow = EmptyRow.Zero)] public static partial class ZeroLogFloat17;
[LogSoftmax(C = 100, EmptyRow = EmptyRow.Zero)] public static partial class ZeroLogFloat100;
[LogSoftmax(C = 1, EmptyRow = EmptyRow.Uniform)] public static partial class UniformLogFloat1;
[LogSoftmax(C = 2, EmptyRow = EmptyRow.Uniform)] public static partial class UniformLogFloat2;
[LogSoftmax(C = 3, EmptyRow = EmptyRow.Uniform)] public static partial class UniformLogFloat3;
[LogSoftmax(C = 8, EmptyRow = EmptyRow.Uniform)] public static partial class UniformLogFloat8;
[LogSoftmax(C = 17, EmptyRow = EmptyRow.Uniform)] public static partial class UniformLogFloat17;
[LogSoftmax(C = 100, EmptyRow = EmptyRow.Uniform)] public static partial class UniformLogFloat100;

[LogSoftmax(C = 1, ElementType = typeof(double), EmptyRow = EmptyRow.Zero)] public static partial class ZeroLogDouble1;
[LogSoftmax(C = 3, ElementType = typeof(double), EmptyRow = EmptyRow.Zero)] public static partial class ZeroLogDouble3;
[LogSoftmax(C = 17, ElementType = typeof(double), EmptyRow = EmptyRow.Zero)] public static partial class ZeroLogDouble17;
[LogSoftmax(C = 1, ElementType = typeof(double), EmptyRow = EmptyRow.Uniform)] public static partial class UniformLogDouble1;
[LogSoftmax(C = 3, ElementType = typeof(double), EmptyRow = EmptyRow.Uniform)] public static partial class UniformLogDouble3;
[LogSoftmax(C = 17, ElementType = typeof(double), EmptyRow = EmptyRow.Uniform)] public static partial class UniformLogDouble17;

[LogSoftmax(C = 1, ElementType = typeof(Half), EmptyRow = EmptyRow.Zero)] public static partial class ZeroLogHalf1;
[LogSoftmax(C = 3, ElementType = typeof(Half), EmptyRow = EmptyRow.Zero)] public static partial class ZeroLogHalf3;
[LogSoftmax(C = 17, ElementType = typeof(Half), EmptyRow = EmptyRow.Zero)] public static partial class ZeroLogHalf17;
[LogSoftmax(C = 1, ElementType = typeof(Half), EmptyRow = EmptyRow.Uniform)] public static partial class UniformLogHalf1;
[LogSoftmax(C = 3, ElementType = typeof(Half), EmptyRow = EmptyRow.Uniform)] public static partial class UniformLogHalf3;
[LogSoftmax(C = 17, ElementType = typeof(Half), EmptyRow = EmptyRow.Uniform)] public static partial class UniformLogHalf17;

[LogSoftmax(C = 1, Deterministic = true)] public static partial class DeterministicLogFloat1;
[LogSoftmax(C = 2, Deterministic = true)] public static partial class DeterministicLogFloat2;
[LogSoftmax(C = 3, Deterministic = true)] public static partial class DeterministicLogFloat3;
[LogSoftmax(C = 4, Deterministic = true)] public static partial class DeterministicLogFloat4;
[LogSoftmax(C = 8, Deterministic = true)] public static partial class DeterministicLogFloat8;
[LogSoftmax(C = 9, Deterministic = true)] public static partial class DeterministicLogFloat9;
[LogSoftmax(C = 16, Deterministic = true)] public static partial class DeterministicLogFloat16;
[LogSoftmax(C = 17, Deterministic = true)] public static partial class DeterministicLogFloat17;
[LogSoftmax(C = 33, Deterministic = true)] public static partial class DeterministicLogFloat33;
[LogSoftmax(C = 1000, Deterministic = true)] public static partial class DeterministicLogFloat1000;

[LogSoftmax(C = 2, ElementType = typeof(double), Deterministic = true)] public static partial class DeterministicLogDouble2;
[LogSoftmax(C = 3, ElementType = typeof(double), Deterministic = true)] public static partial class DeterministicLogDouble3;
[LogSoftmax(C = 9, ElementType = typeof(double), Deterministic = true)] public static partial class DeterministicLogDouble9;
[LogSoftmax(C = 17, ElementType = typeof(double), Deterministic = true)] public static partial class DeterministicLogDouble17;
[LogSoftmax(C = 1000, ElementType = typeof(double), Deterministic = true)] public static partial class DeterministicLogDouble1000;

[LogSoftmax(C = 2, ElementType = typeof(Half), Deterministic = true)] public static partial class DeterministicLogHalf2;
[LogSoftmax(C = 3, ElementType = typeof(Half), Deterministic = true)] public static partial class DeterministicLogHalf3;
[LogSoftmax(C = 9, ElementType = typeof(Half), Deterministic = true)] public static partial class DeterministicLogHalf9;
[LogSoftmax(C = 17, ElementType = typeof(Half), Deterministic = true)] public static partial class DeterministicLogHalf17;
[LogSoftmax(C = 1000, ElementType = typeof(Half), Deterministic = true)] public static partial class DeterministicLogHalf1000;

[LogSoftmax(C = 3, EmptyRow = EmptyRow.Zero, Deterministic = true)] public static partial class ZeroDeterministicLogFloat3;

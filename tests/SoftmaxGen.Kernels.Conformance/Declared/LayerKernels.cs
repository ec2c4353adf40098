using System;

namespace SoftmaxGen.Kernels.Conformance.Declared;

// As many rows as the tests have in a batch.
[Softmax(C = 1, MaxRows = 40)] public sealed partial class FloatLayer1;
[Softmax(C = 2, MaxRows = 40)] public sealed partial class FloatLayer2;
[Softmax(C = 3, MaxRows = 40)] public sealed partial class FloatLayer3;
[Softmax(C = 4, MaxRows = 40)] public sealed partial class FloatLayer4;
[Softmax(C = 8, MaxRows = 40)] public sealed partial class FloatLayer8;
[Softmax(C = 9, MaxRows = 40)] public sealed partial class FloatLayer9;
[Softmax(C = 17, MaxRows = 40)] public sealed partial class FloatLayer17;

[Softmax(C = 3, ElementType = typeof(double), MaxRows = 40)] public sealed partial class DoubleLayer3;
[Softmax(C = 17, ElementType = typeof(double), MaxRows = 40)] public sealed partial class DoubleLayer17;

[Softmax(C = 3, ElementType = typeof(Half), MaxRows = 40)] public sealed partial class HalfLayer3;
[Softmax(C = 17, ElementType = typeof(Half), MaxRows = 40)] public sealed partial class HalfLayer17;

[Softmax(C = 3, MaxRows = 1)] public sealed partial class OneRowLayer;
[Softmax(C = 3, MaxRows = 40, EmptyRow = EmptyRow.Uniform)] public sealed partial class UniformLayer3;
[Softmax(C = 20, MaxRows = 40, Deterministic = true)] public sealed partial class DeterministicLayer20;

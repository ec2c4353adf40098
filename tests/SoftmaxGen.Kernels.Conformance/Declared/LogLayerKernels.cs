using System;

namespace SoftmaxGen.Kernels.Conformance.Declared;

// As many rows as the tests have in a batch.
[LogSoftmax(C = 1, MaxRows = 40)] public sealed partial class LogFloatLayer1;
[LogSoftmax(C = 2, MaxRows = 40)] public sealed partial class LogFloatLayer2;
[LogSoftmax(C = 3, MaxRows = 40)] public sealed partial class LogFloatLayer3;
[LogSoftmax(C = 4, MaxRows = 40)] public sealed partial class LogFloatLayer4;
[LogSoftmax(C = 17, MaxRows = 40)] public sealed partial class LogFloatLayer17;

[LogSoftmax(C = 3, ElementType = typeof(double), MaxRows = 40)] public sealed partial class LogDoubleLayer3;
[LogSoftmax(C = 3, ElementType = typeof(Half), MaxRows = 40)] public sealed partial class LogHalfLayer3;

[LogSoftmax(C = 3, MaxRows = 40, EmptyRow = EmptyRow.Uniform)] public sealed partial class UniformLogLayer3;

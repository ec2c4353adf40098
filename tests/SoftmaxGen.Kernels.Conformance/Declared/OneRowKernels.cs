namespace SoftmaxGen.Kernels.Conformance.Declared;

// Without the ways that take several rows: each limit at which a row alone is taken another way.
[Softmax(C = 1, Batches = false)] public static partial class OneRowFloat1;
[Softmax(C = 2, Batches = false)] public static partial class OneRowFloat2;
[Softmax(C = 3, Batches = false)] public static partial class OneRowFloat3;
[Softmax(C = 5, Batches = false)] public static partial class OneRowFloat5;
[Softmax(C = 8, Batches = false)] public static partial class OneRowFloat8;
[Softmax(C = 9, Batches = false)] public static partial class OneRowFloat9;
[Softmax(C = 17, Batches = false)] public static partial class OneRowFloat17;
[Softmax(C = 33, Batches = false)] public static partial class OneRowFloat33;
[Softmax(C = 100, Batches = false)] public static partial class OneRowFloat100;
[Softmax(C = 300, Batches = false)] public static partial class OneRowFloat300;

[Softmax(C = 3, ElementType = typeof(double), Batches = false)] public static partial class OneRowDouble3;
[Softmax(C = 17, ElementType = typeof(double), Batches = false)] public static partial class OneRowDouble17;

[LogSoftmax(C = 2, Batches = false)] public static partial class OneRowLogFloat2;
[LogSoftmax(C = 5, Batches = false)] public static partial class OneRowLogFloat5;
[LogSoftmax(C = 17, Batches = false)] public static partial class OneRowLogFloat17;
[LogSoftmax(C = 100, Batches = false)] public static partial class OneRowLogFloat100;

[Softmax(C = 5, Deterministic = true, Batches = false)] public static partial class OneRowDeterministicFloat5;

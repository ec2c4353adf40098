namespace SoftmaxGen.Accuracy.Probabilities;

[Softmax(C = 2)]
internal static partial class Fused2;

[Softmax(C = 3)]
internal static partial class Fused3;

[Softmax(C = 5)]
internal static partial class Fused5;

[Softmax(C = 8)]
internal static partial class Fused8;

[Softmax(C = 16)]
internal static partial class Fused16;

[Softmax(C = 64)]
internal static partial class Fused64;

[Softmax(C = 256)]
internal static partial class Fused256;

[Softmax(C = 1000)]
internal static partial class Fused1000;

[Softmax(C = 2, Deterministic = true)]
internal static partial class Apart2;

[Softmax(C = 3, Deterministic = true)]
internal static partial class Apart3;

[Softmax(C = 5, Deterministic = true)]
internal static partial class Apart5;

[Softmax(C = 8, Deterministic = true)]
internal static partial class Apart8;

[Softmax(C = 16, Deterministic = true)]
internal static partial class Apart16;

[Softmax(C = 64, Deterministic = true)]
internal static partial class Apart64;

[Softmax(C = 256, Deterministic = true)]
internal static partial class Apart256;

[Softmax(C = 1000, Deterministic = true)]
internal static partial class Apart1000;

[Softmax(C = 2, ElementType = typeof(double))]
internal static partial class Wide2;

[Softmax(C = 3, ElementType = typeof(double))]
internal static partial class Wide3;

[Softmax(C = 5, ElementType = typeof(double))]
internal static partial class Wide5;

[Softmax(C = 8, ElementType = typeof(double))]
internal static partial class Wide8;

[Softmax(C = 16, ElementType = typeof(double))]
internal static partial class Wide16;

[Softmax(C = 64, ElementType = typeof(double))]
internal static partial class Wide64;

[Softmax(C = 256, ElementType = typeof(double))]
internal static partial class Wide256;

[Softmax(C = 1000, ElementType = typeof(double))]
internal static partial class Wide1000;

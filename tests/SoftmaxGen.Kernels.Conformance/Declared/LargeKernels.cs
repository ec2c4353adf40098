using System;

namespace SoftmaxGen.Kernels.Conformance.Declared;

// The least class count at which the terms of a Half row are computed twice, and the largest that there is.
[Softmax(C = 4097)] public static partial class Float4097;
[Softmax(C = 65536)] public static partial class Float65536;

[Softmax(C = 65536, ElementType = typeof(double))] public static partial class Double65536;

[Softmax(C = 4097, ElementType = typeof(Half))] public static partial class Half4097;
[Softmax(C = 65536, ElementType = typeof(Half))] public static partial class Half65536;

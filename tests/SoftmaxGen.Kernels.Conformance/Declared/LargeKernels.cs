using System;

namespace SoftmaxGen.Kernels.Conformance.Declared;

// More classes than a Half row has terms that wait on the stack, and the most that there are.
[Softmax(C = 4097)] public static partial class Float4097;
[Softmax(C = 65536)] public static partial class Float65536;

[Softmax(C = 65536, ElementType = typeof(double))] public static partial class Double65536;

[Softmax(C = 4097, ElementType = typeof(Half))] public static partial class Half4097;
[Softmax(C = 65536, ElementType = typeof(Half))] public static partial class Half65536;

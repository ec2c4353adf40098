using System;

namespace SoftmaxGen.Benchmarks.Declared;

[Softmax(C = 3, ElementType = typeof(Half))] internal readonly partial struct Half3 : IKernel<Half>;
[Softmax(C = 16, ElementType = typeof(Half))] internal readonly partial struct Half16 : IKernel<Half>;
[Softmax(C = 64, ElementType = typeof(Half))] internal readonly partial struct Half64 : IKernel<Half>;
[Softmax(C = 300, ElementType = typeof(Half))] internal readonly partial struct Half300 : IKernel<Half>;
[Softmax(C = 1000, ElementType = typeof(Half))] internal readonly partial struct Half1000 : IKernel<Half>;
[Softmax(C = 4096, ElementType = typeof(Half))] internal readonly partial struct Half4096 : IKernel<Half>;
[Softmax(C = 12000, ElementType = typeof(Half))] internal readonly partial struct Half12000 : IKernel<Half>;
[Softmax(C = 65536, ElementType = typeof(Half))] internal readonly partial struct Half65536 : IKernel<Half>;

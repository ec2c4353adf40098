namespace SoftmaxGen.Benchmarks.Declared;

[Softmax(C = 3, Masks = Masks.Bits, Temperature = true, Methods = SoftmaxMethods.Forward)] internal readonly partial struct Masked3 : IMaskedSoftmax<ulong>;
[Softmax(C = 5, Masks = Masks.Bits, Temperature = true, Methods = SoftmaxMethods.Forward)] internal readonly partial struct Masked5 : IMaskedSoftmax<ulong>;
[Softmax(C = 8, Masks = Masks.Bits, Temperature = true, Methods = SoftmaxMethods.Forward)] internal readonly partial struct Masked8 : IMaskedSoftmax<ulong>;
[Softmax(C = 16, Masks = Masks.Bits, Temperature = true, Methods = SoftmaxMethods.Forward)] internal readonly partial struct Masked16 : IMaskedSoftmax<ulong>;
[Softmax(C = 64, Masks = Masks.Bits, Temperature = true, Methods = SoftmaxMethods.Forward)] internal readonly partial struct Masked64 : IMaskedSoftmax<ulong>;
[Softmax(C = 100, Masks = Masks.Booleans, Temperature = true, Methods = SoftmaxMethods.Forward)] internal readonly partial struct Masked100 : IMaskedSoftmax<bool>;
[Softmax(C = 1000, Masks = Masks.Booleans, Temperature = true, Methods = SoftmaxMethods.Forward)] internal readonly partial struct Masked1000 : IMaskedSoftmax<bool>;

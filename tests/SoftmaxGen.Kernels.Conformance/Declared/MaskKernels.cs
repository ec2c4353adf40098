using System;

namespace SoftmaxGen.Kernels.Conformance.Declared;

// Both sides of each limit at which the text changes its form. The roster of all kernels leaves these out: their own tests hold them to what has no mask.
[Softmax(C = 2, Masks = Masks.Bits | Masks.Booleans, Temperature = true, Methods = SoftmaxMethods.Forward | SoftmaxMethods.Backward)] public static partial class MaskFloat2;
[Softmax(C = 3, Masks = Masks.Bits | Masks.Booleans, Temperature = true, Methods = SoftmaxMethods.Forward | SoftmaxMethods.Backward)] public static partial class MaskFloat3;
[Softmax(C = 8, Masks = Masks.Bits | Masks.Booleans, Temperature = true, Methods = SoftmaxMethods.Forward | SoftmaxMethods.Backward)] public static partial class MaskFloat8;
[Softmax(C = 16, Masks = Masks.Bits | Masks.Booleans, Temperature = true, Methods = SoftmaxMethods.Forward | SoftmaxMethods.Backward)] public static partial class MaskFloat16;
[Softmax(C = 31, Masks = Masks.Bits | Masks.Booleans, Temperature = true, Methods = SoftmaxMethods.Forward | SoftmaxMethods.Backward)] public static partial class MaskFloat31;
[Softmax(C = 33, Masks = Masks.Bits | Masks.Booleans, Temperature = true, Methods = SoftmaxMethods.Forward | SoftmaxMethods.Backward)] public static partial class MaskFloat33;
[Softmax(C = 64, Masks = Masks.Bits | Masks.Booleans, Temperature = true, Methods = SoftmaxMethods.Forward | SoftmaxMethods.Backward)] public static partial class MaskFloat64;
[Softmax(C = 4, Masks = Masks.Bits, Temperature = true, Methods = SoftmaxMethods.Forward | SoftmaxMethods.Backward)] public static partial class MaskFloat4;
[Softmax(C = 100, Masks = Masks.Booleans, Temperature = true, Methods = SoftmaxMethods.Forward | SoftmaxMethods.Backward)] public static partial class MaskFloat100;
[Softmax(C = 300, Masks = Masks.Booleans, Temperature = true, Methods = SoftmaxMethods.Forward | SoftmaxMethods.Backward)] public static partial class MaskFloat300;

[Softmax(C = 2, ElementType = typeof(double), Masks = Masks.Bits | Masks.Booleans, Temperature = true, Methods = SoftmaxMethods.Forward | SoftmaxMethods.Backward)] public static partial class MaskDouble2;
[Softmax(C = 3, ElementType = typeof(double), Masks = Masks.Bits | Masks.Booleans, Temperature = true, Methods = SoftmaxMethods.Forward | SoftmaxMethods.Backward)] public static partial class MaskDouble3;
[Softmax(C = 17, ElementType = typeof(double), Masks = Masks.Bits | Masks.Booleans, Temperature = true, Methods = SoftmaxMethods.Forward | SoftmaxMethods.Backward)] public static partial class MaskDouble17;
[Softmax(C = 3, ElementType = typeof(Half), Masks = Masks.Bits | Masks.Booleans, Temperature = true, Methods = SoftmaxMethods.Forward | SoftmaxMethods.Backward)] public static partial class MaskHalf3;

[Softmax(C = 3, EmptyRow = EmptyRow.Zero, Masks = Masks.Bits | Masks.Booleans, Temperature = true, Methods = SoftmaxMethods.Forward | SoftmaxMethods.Backward)] public static partial class ZeroMaskFloat3;
[Softmax(C = 3, EmptyRow = EmptyRow.Uniform, Masks = Masks.Bits | Masks.Booleans, Temperature = true, Methods = SoftmaxMethods.Forward | SoftmaxMethods.Backward)] public static partial class UniformMaskFloat3;

[LogSoftmax(C = 2, Masks = Masks.Bits | Masks.Booleans, Methods = LogSoftmaxMethods.Forward | LogSoftmaxMethods.Backward | LogSoftmaxMethods.LogSumExp)] public static partial class MaskLogFloat2;
[LogSoftmax(C = 3, Masks = Masks.Bits | Masks.Booleans, Methods = LogSoftmaxMethods.Forward | LogSoftmaxMethods.Backward | LogSoftmaxMethods.LogSumExp)] public static partial class MaskLogFloat3;
[LogSoftmax(C = 17, Masks = Masks.Bits | Masks.Booleans, Methods = LogSoftmaxMethods.Forward | LogSoftmaxMethods.Backward | LogSoftmaxMethods.LogSumExp)] public static partial class MaskLogFloat17;
[LogSoftmax(C = 33, Masks = Masks.Bits | Masks.Booleans, Methods = LogSoftmaxMethods.Forward | LogSoftmaxMethods.Backward | LogSoftmaxMethods.LogSumExp)] public static partial class MaskLogFloat33;

namespace SoftmaxGen.Kernels.Plain
{
    // Both sides of each limit at which the text changes its form: closed, unrolled, looped, and with what waits computed again.
    [Softmax(C = 1)] public static partial class PlainFloat1 { }
    [Softmax(C = 2)] public static partial class PlainFloat2 { }
    [Softmax(C = 3)] public static partial class PlainFloat3 { }
    [Softmax(C = 4)] public static partial class PlainFloat4 { }
    [Softmax(C = 5)] public static partial class PlainFloat5 { }
    [Softmax(C = 8)] public static partial class PlainFloat8 { }
    [Softmax(C = 9)] public static partial class PlainFloat9 { }
    [Softmax(C = 16)] public static partial class PlainFloat16 { }
    [Softmax(C = 17)] public static partial class PlainFloat17 { }
    [Softmax(C = 100)] public static partial class PlainFloat100 { }
    [Softmax(C = 1024)] public static partial class PlainFloat1024 { }
    [Softmax(C = 1025)] public static partial class PlainFloat1025 { }
    [Softmax(C = 2, EmptyRow = EmptyRow.Zero)] public static partial class PlainZeroFloat2 { }
    [Softmax(C = 3, EmptyRow = EmptyRow.Uniform)] public static partial class PlainUniformFloat3 { }
    [Softmax(C = 17, EmptyRow = EmptyRow.Zero)] public static partial class PlainZeroFloat17 { }
    [Softmax(C = 3, MaxRows = 45)] public sealed partial class PlainLayer3 { }

    [LogSoftmax(C = 1)] public static partial class PlainLogFloat1 { }
    [LogSoftmax(C = 2)] public static partial class PlainLogFloat2 { }
    [LogSoftmax(C = 3)] public static partial class PlainLogFloat3 { }
    [LogSoftmax(C = 4)] public static partial class PlainLogFloat4 { }
    [LogSoftmax(C = 17)] public static partial class PlainLogFloat17 { }
    [LogSoftmax(C = 100)] public static partial class PlainLogFloat100 { }
    [LogSoftmax(C = 2, EmptyRow = EmptyRow.Uniform)] public static partial class PlainUniformLogFloat2 { }
    [LogSoftmax(C = 3, EmptyRow = EmptyRow.Zero)] public static partial class PlainZeroLogFloat3 { }

    // The bits that machines with vectors give, too.
    [Softmax(C = 2, Deterministic = true)] public static partial class PlainDeterministicFloat2 { }
    [Softmax(C = 3, Deterministic = true)] public static partial class PlainDeterministicFloat3 { }
    [Softmax(C = 17, Deterministic = true)] public static partial class PlainDeterministicFloat17 { }
    [LogSoftmax(C = 3, Deterministic = true)] public static partial class PlainDeterministicLogFloat3 { }

    [SoftmaxCrossEntropy(C = 3, SoftTargets = true, Masks = Masks.Bits | Masks.Booleans)] public static partial class PlainLossFloat3 { }
    [Softmax(C = 3, Masks = Masks.Bits | Masks.Booleans, Temperature = true, Methods = SoftmaxMethods.Forward | SoftmaxMethods.Backward)] public static partial class PlainMaskFloat3 { }
    [LogSoftmax(C = 3, Masks = Masks.Bits | Masks.Booleans)] public static partial class PlainMaskLogFloat3 { }
}

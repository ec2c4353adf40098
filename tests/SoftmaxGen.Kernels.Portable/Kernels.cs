namespace SoftmaxGen.Kernels.Portable
{
    // Both sides of each limit at which the text changes its form: closed, unrolled, in blocks, looped over whole and broken
    // blocks of sixteen.
    [Softmax(C = 1)] internal static partial class Float1 { }
    [Softmax(C = 2)] internal static partial class Float2 { }
    [Softmax(C = 3)] internal static partial class Float3 { }
    [Softmax(C = 4)] internal static partial class Float4 { }
    [Softmax(C = 5)] internal static partial class Float5 { }
    [Softmax(C = 8)] internal static partial class Float8 { }
    [Softmax(C = 9)] internal static partial class Float9 { }
    [Softmax(C = 16)] internal static partial class Float16 { }
    [Softmax(C = 17)] internal static partial class Float17 { }
    [Softmax(C = 64)] internal static partial class Float64 { }
    [Softmax(C = 65)] internal static partial class Float65 { }
    [Softmax(C = 1000)] internal static partial class Float1000 { }

    [Softmax(C = 1, ElementType = typeof(double))] internal static partial class Double1 { }
    [Softmax(C = 2, ElementType = typeof(double))] internal static partial class Double2 { }
    [Softmax(C = 3, ElementType = typeof(double))] internal static partial class Double3 { }
    [Softmax(C = 8, ElementType = typeof(double))] internal static partial class Double8 { }
    [Softmax(C = 17, ElementType = typeof(double))] internal static partial class Double17 { }
    [Softmax(C = 64, ElementType = typeof(double))] internal static partial class Double64 { }
    [Softmax(C = 65, ElementType = typeof(double))] internal static partial class Double65 { }
    [Softmax(C = 1000, ElementType = typeof(double))] internal static partial class Double1000 { }

    [Softmax(C = 3, EmptyRow = EmptyRow.Zero)] internal static partial class Zero3 { }
    [Softmax(C = 17, EmptyRow = EmptyRow.Uniform)] internal static partial class Uniform17 { }
    [Softmax(C = 65, EmptyRow = EmptyRow.Uniform, ElementType = typeof(double))] internal static partial class Uniform65 { }

    [Softmax(C = 3, MaxRows = 45)] internal sealed partial class Layer3 { }

    [Softmax(C = 1, Deterministic = true)] internal static partial class DeterministicFloat1 { }
    [Softmax(C = 2, Deterministic = true)] internal static partial class DeterministicFloat2 { }
    [Softmax(C = 3, Deterministic = true)] internal static partial class DeterministicFloat3 { }
    [Softmax(C = 4, Deterministic = true)] internal static partial class DeterministicFloat4 { }
    [Softmax(C = 8, Deterministic = true)] internal static partial class DeterministicFloat8 { }
    [Softmax(C = 9, Deterministic = true)] internal static partial class DeterministicFloat9 { }
    [Softmax(C = 17, Deterministic = true)] internal static partial class DeterministicFloat17 { }
    [Softmax(C = 65, Deterministic = true)] internal static partial class DeterministicFloat65 { }
    [Softmax(C = 1000, Deterministic = true)] internal static partial class DeterministicFloat1000 { }

    [Softmax(C = 3, Deterministic = true, ElementType = typeof(double))] internal static partial class DeterministicDouble3 { }
    [Softmax(C = 17, Deterministic = true, ElementType = typeof(double))] internal static partial class DeterministicDouble17 { }
    [Softmax(C = 65, Deterministic = true, ElementType = typeof(double))] internal static partial class DeterministicDouble65 { }
    [Softmax(C = 1000, Deterministic = true, ElementType = typeof(double))] internal static partial class DeterministicDouble1000 { }

    [LogSoftmax(C = 1)] internal static partial class LogFloat1 { }
    [LogSoftmax(C = 2)] internal static partial class LogFloat2 { }
    [LogSoftmax(C = 3)] internal static partial class LogFloat3 { }
    [LogSoftmax(C = 8)] internal static partial class LogFloat8 { }
    [LogSoftmax(C = 17)] internal static partial class LogFloat17 { }
    [LogSoftmax(C = 65)] internal static partial class LogFloat65 { }
    [LogSoftmax(C = 1000)] internal static partial class LogFloat1000 { }
    [LogSoftmax(C = 3, ElementType = typeof(double))] internal static partial class LogDouble3 { }
    [LogSoftmax(C = 17, ElementType = typeof(double))] internal static partial class LogDouble17 { }
    [LogSoftmax(C = 17, EmptyRow = EmptyRow.Uniform)] internal static partial class LogUniform17 { }

    [LogSoftmax(C = 2, Deterministic = true)] internal static partial class DeterministicLogFloat2 { }
    [LogSoftmax(C = 3, Deterministic = true)] internal static partial class DeterministicLogFloat3 { }
    [LogSoftmax(C = 17, Deterministic = true)] internal static partial class DeterministicLogFloat17 { }
    [LogSoftmax(C = 65, Deterministic = true)] internal static partial class DeterministicLogFloat65 { }
    [LogSoftmax(C = 17, Deterministic = true, ElementType = typeof(double))] internal static partial class DeterministicLogDouble17 { }

#if NET5_0_OR_GREATER
    [Softmax(C = 1, ElementType = typeof(System.Half))] internal static partial class Half1 { }
    [Softmax(C = 3, ElementType = typeof(System.Half))] internal static partial class Half3 { }
    [Softmax(C = 8, ElementType = typeof(System.Half))] internal static partial class Half8 { }
    [Softmax(C = 17, ElementType = typeof(System.Half))] internal static partial class Half17 { }
    [Softmax(C = 1000, ElementType = typeof(System.Half))] internal static partial class Half1000 { }
    [Softmax(C = 3, Deterministic = true, ElementType = typeof(System.Half))] internal static partial class DeterministicHalf3 { }
    [Softmax(C = 17, Deterministic = true, ElementType = typeof(System.Half))] internal static partial class DeterministicHalf17 { }
    [LogSoftmax(C = 3, ElementType = typeof(System.Half))] internal static partial class LogHalf3 { }
    [LogSoftmax(C = 17, Deterministic = true, ElementType = typeof(System.Half))] internal static partial class DeterministicLogHalf17 { }
#endif
}

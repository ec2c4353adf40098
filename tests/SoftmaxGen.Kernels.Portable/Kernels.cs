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

    // Of what takes a mask, a temperature, a label or a random number the deterministic ones alone: one hash everywhere.
    [Softmax(C = 3, Masks = Masks.Bits, Temperature = true, Methods = SoftmaxMethods.Forward, Deterministic = true)] internal static partial class DeterministicMaskFloat3 { }
    [Softmax(C = 5, Masks = Masks.Bits, Temperature = true, Methods = SoftmaxMethods.Forward, Deterministic = true)] internal static partial class DeterministicMaskFloat5 { }
    [Softmax(C = 17, Masks = Masks.Bits, Temperature = true, Methods = SoftmaxMethods.Forward, Deterministic = true)] internal static partial class DeterministicMaskFloat17 { }
    [Softmax(C = 100, Masks = Masks.Booleans, Temperature = true, Methods = SoftmaxMethods.Forward, Deterministic = true)] internal static partial class DeterministicMaskFloat100 { }
    [Softmax(C = 3, Masks = Masks.Bits, Temperature = true, Methods = SoftmaxMethods.Forward, Deterministic = true, ElementType = typeof(double))] internal static partial class DeterministicMaskDouble3 { }
    [Softmax(C = 17, Masks = Masks.Bits, Temperature = true, Methods = SoftmaxMethods.Forward, Deterministic = true, ElementType = typeof(double))] internal static partial class DeterministicMaskDouble17 { }
    [Softmax(C = 100, Masks = Masks.Booleans, Temperature = true, Methods = SoftmaxMethods.Forward, Deterministic = true, ElementType = typeof(double))] internal static partial class DeterministicMaskDouble100 { }

    [SoftmaxCrossEntropy(C = 3, Masks = Masks.Bits, Deterministic = true)] internal static partial class DeterministicLossFloat3 { }
    [SoftmaxCrossEntropy(C = 5, Masks = Masks.Bits, Deterministic = true)] internal static partial class DeterministicLossFloat5 { }
    [SoftmaxCrossEntropy(C = 17, LabelSmoothing = 0.1, Masks = Masks.Bits, Deterministic = true)] internal static partial class DeterministicLossFloat17 { }
    [SoftmaxCrossEntropy(C = 100, Masks = Masks.Booleans, Deterministic = true)] internal static partial class DeterministicLossFloat100 { }
    [SoftmaxCrossEntropy(C = 3, Masks = Masks.Bits, Deterministic = true, ElementType = typeof(double))] internal static partial class DeterministicLossDouble3 { }
    [SoftmaxCrossEntropy(C = 17, LabelSmoothing = 0.1, Masks = Masks.Bits, Deterministic = true, ElementType = typeof(double))] internal static partial class DeterministicLossDouble17 { }
    [SoftmaxCrossEntropy(C = 100, Masks = Masks.Booleans, Deterministic = true, ElementType = typeof(double))] internal static partial class DeterministicLossDouble100 { }

    [Categorical(C = 3, Masks = Masks.Bits, Methods = CategoricalMethods.Act | CategoricalMethods.Evaluate | CategoricalMethods.Backward, Deterministic = true)] internal static partial class DeterministicPolicyFloat3 { }
    [Categorical(C = 5, Masks = Masks.Bits, Methods = CategoricalMethods.Act | CategoricalMethods.Evaluate | CategoricalMethods.Backward, Deterministic = true)] internal static partial class DeterministicPolicyFloat5 { }
    [Categorical(C = 17, Masks = Masks.Bits, Methods = CategoricalMethods.Act | CategoricalMethods.Evaluate | CategoricalMethods.Backward, Deterministic = true)] internal static partial class DeterministicPolicyFloat17 { }
    [Categorical(C = 100, Masks = Masks.Booleans, Methods = CategoricalMethods.Act | CategoricalMethods.Evaluate | CategoricalMethods.Backward, Deterministic = true)] internal static partial class DeterministicPolicyFloat100 { }
    [Categorical(C = 3, Masks = Masks.Bits, Methods = CategoricalMethods.Act | CategoricalMethods.Evaluate | CategoricalMethods.Backward, Deterministic = true, ElementType = typeof(double))] internal static partial class DeterministicPolicyDouble3 { }
    [Categorical(C = 17, Masks = Masks.Bits, Methods = CategoricalMethods.Act | CategoricalMethods.Evaluate | CategoricalMethods.Backward, Deterministic = true, ElementType = typeof(double))] internal static partial class DeterministicPolicyDouble17 { }
    [Categorical(C = 100, Masks = Masks.Booleans, Methods = CategoricalMethods.Act | CategoricalMethods.Evaluate | CategoricalMethods.Backward, Deterministic = true, ElementType = typeof(double))] internal static partial class DeterministicPolicyDouble100 { }

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
    [Softmax(C = 5, Masks = Masks.Bits, Temperature = true, Methods = SoftmaxMethods.Forward, Deterministic = true, ElementType = typeof(System.Half))] internal static partial class DeterministicMaskHalf5 { }
    [Softmax(C = 17, Masks = Masks.Bits, Temperature = true, Methods = SoftmaxMethods.Forward, Deterministic = true, ElementType = typeof(System.Half))] internal static partial class DeterministicMaskHalf17 { }
    [SoftmaxCrossEntropy(C = 5, Masks = Masks.Bits, Deterministic = true, ElementType = typeof(System.Half))] internal static partial class DeterministicLossHalf5 { }
    [SoftmaxCrossEntropy(C = 17, LabelSmoothing = 0.1, Masks = Masks.Bits, Deterministic = true, ElementType = typeof(System.Half))] internal static partial class DeterministicLossHalf17 { }
    [Categorical(C = 5, Masks = Masks.Bits, Methods = CategoricalMethods.Act | CategoricalMethods.Evaluate | CategoricalMethods.Backward, Deterministic = true, ElementType = typeof(System.Half))] internal static partial class DeterministicPolicyHalf5 { }
    [Categorical(C = 17, Masks = Masks.Bits, Methods = CategoricalMethods.Act | CategoricalMethods.Evaluate | CategoricalMethods.Backward, Deterministic = true, ElementType = typeof(System.Half))] internal static partial class DeterministicPolicyHalf17 { }
#endif
}

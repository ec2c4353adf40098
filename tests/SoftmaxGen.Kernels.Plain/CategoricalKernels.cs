namespace SoftmaxGen.Kernels.Plain
{
    // Unrolled and looped, and a running sum that takes its classes in turn either way.
    [Categorical(C = 3, Masks = Masks.Bits | Masks.Booleans, Methods = CategoricalMethods.All)] public static partial class PlainCategoricalFloat3 { }
    [Categorical(C = 5, Masks = Masks.Bits, Methods = CategoricalMethods.All)] public static partial class PlainCategoricalFloat5 { }
    [Categorical(C = 17, Masks = Masks.Booleans, Methods = CategoricalMethods.All)] public static partial class PlainCategoricalFloat17 { }

    // The bits that machines with vectors give, too.
    [Categorical(C = 5, Masks = Masks.Bits, Methods = CategoricalMethods.Policy | CategoricalMethods.Evaluate, Deterministic = true)] public static partial class PlainDeterministicCategoricalFloat5 { }
}

using System;

namespace SoftmaxGen.Kernels.Conformance.Declared;

// Both sides of each limit at which the text changes its form. Each method weighs, so most have only what a policy acts and learns by.
[Categorical(C = 1, Masks = Masks.Bits, Methods = Short.Methods)] public static partial class CategoricalFloat1;
[Categorical(C = 2, Masks = Masks.Bits, Methods = Short.Methods)] public static partial class CategoricalFloat2;
[Categorical(C = 3, Masks = Masks.Bits | Masks.Booleans, Methods = CategoricalMethods.All)] public static partial class CategoricalFloat3;
[Categorical(C = 5, Masks = Masks.Bits, Methods = CategoricalMethods.All)] public static partial class CategoricalFloat5;
[Categorical(C = 8, Masks = Masks.Bits, Methods = Short.Methods)] public static partial class CategoricalFloat8;
[Categorical(C = 9, Masks = Masks.Booleans, Methods = Short.Methods)] public static partial class CategoricalFloat9;
[Categorical(C = 16, Masks = Masks.Bits, Methods = Short.Methods)] public static partial class CategoricalFloat16;
[Categorical(C = 17, Masks = Masks.Bits | Masks.Booleans, Methods = CategoricalMethods.All)] public static partial class CategoricalFloat17;
[Categorical(C = 31, Masks = Masks.Bits, Methods = Short.Methods)] public static partial class CategoricalFloat31;
[Categorical(C = 32, Masks = Masks.Bits, Methods = Short.Methods)] public static partial class CategoricalFloat32;
[Categorical(C = 33, Masks = Masks.Bits, Methods = CategoricalMethods.All)] public static partial class CategoricalFloat33;
[Categorical(C = 64, Masks = Masks.Bits | Masks.Booleans, Methods = Short.Methods)] public static partial class CategoricalFloat64;
[Categorical(C = 65, Masks = Masks.Booleans, Methods = Short.Methods)] public static partial class CategoricalFloat65;
[Categorical(C = 100, Masks = Masks.Booleans, Methods = CategoricalMethods.All)] public static partial class CategoricalFloat100;
[Categorical(C = 257, Masks = Masks.Booleans, Methods = Short.Methods)] public static partial class CategoricalFloat257;
[Categorical(C = 1000, Masks = Masks.Booleans, Methods = Short.Methods)] public static partial class CategoricalFloat1000;

[Categorical(C = 2, ElementType = typeof(double), Masks = Masks.Bits, Methods = Short.Methods)] public static partial class CategoricalDouble2;
[Categorical(C = 5, ElementType = typeof(double), Masks = Masks.Bits, Methods = CategoricalMethods.All)] public static partial class CategoricalDouble5;
[Categorical(C = 16, ElementType = typeof(double), Masks = Masks.Booleans, Methods = Short.Methods)] public static partial class CategoricalDouble16;
[Categorical(C = 33, ElementType = typeof(double), Masks = Masks.Bits, Methods = Short.Methods)] public static partial class CategoricalDouble33;
[Categorical(C = 100, ElementType = typeof(double), Masks = Masks.Booleans, Methods = Short.Methods)] public static partial class CategoricalDouble100;

[Categorical(C = 3, ElementType = typeof(Half), Masks = Masks.Bits, Methods = CategoricalMethods.All)] public static partial class CategoricalHalf3;
[Categorical(C = 17, ElementType = typeof(Half), Masks = Masks.Booleans, Methods = Short.Methods)] public static partial class CategoricalHalf17;

[Categorical(C = 5, Masks = Masks.Bits, Methods = Short.Methods, Deterministic = true)] public static partial class DeterministicCategoricalFloat5;
[Categorical(C = 33, Masks = Masks.Bits, Methods = Short.Methods, Deterministic = true)] public static partial class DeterministicCategoricalFloat33;

[Categorical(C = 5, Masks = Masks.Bits, Methods = CategoricalMethods.All, NoChoice = NoChoice.Skip)] public static partial class SkippingCategoricalFloat5;
[Categorical(C = 33, Masks = Masks.Booleans, Methods = Short.Methods, NoChoice = NoChoice.Skip)] public static partial class SkippingCategoricalFloat33;

/// <summary>What most of them have.</summary>
internal static class Short
{
    public const CategoricalMethods Methods = CategoricalMethods.Policy | CategoricalMethods.Evaluate;
}

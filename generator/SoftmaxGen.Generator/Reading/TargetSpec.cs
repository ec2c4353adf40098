using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SoftmaxGen.Generator.Reading;

/// <summary>
/// What the user's compilation offers to generated code, found by looking for each type and member itself: a target
/// framework's name says nothing about polyfills, back-ports and trimmed profiles.
/// </summary>
/// <param name="Language">The C# version in force.</param>
/// <param name="HasSpan">System.Span, ReadOnlySpan and MemoryExtensions.Overlaps.</param>
/// <param name="HasNumericsVectors">System.Numerics.Vector2, Vector3 and Vector4.</param>
/// <param name="HasBitConverterSingle">BitConverter.SingleToInt32Bits and its inverse.</param>
/// <param name="HasX86Fma">System.Runtime.Intrinsics.X86.Fma, with the scalar MathF.FusedMultiplyAdd beside it.</param>
/// <param name="HasAdvSimd">System.Runtime.Intrinsics.Arm.AdvSimd.</param>
/// <param name="HasSimd">
/// Vector128 and Vector256 as of .NET 8, which Vector512 tells: with operators, LoadUnsafe, and a negation that keeps the
/// sign of zero. And Unsafe.
/// </param>
/// <param name="HasAggressiveOptimization">MethodImplOptions.AggressiveOptimization.</param>
/// <param name="HasMaxNative">Vector256.MaxNative (.NET 9): one instruction, where Max takes several to order NaN and zeros.</param>
/// <param name="Assembly">The name of what is compiled, as a part of a C# name.</param>
internal sealed record TargetSpec(
    LanguageVersion Language,
    bool HasSpan,
    bool HasNumericsVectors,
    bool HasBitConverterSingle,
    bool HasX86Fma,
    bool HasAdvSimd,
    bool HasSimd,
    bool HasAggressiveOptimization,
    bool HasMaxNative,
    string Assembly)
{
    /// <summary>The oldest C# that the emitted text is legal in: reassigned ref locals and stackalloc to spans are of 7.2 and 7.3.</summary>
    public const LanguageVersion OldestLanguage = LanguageVersion.CSharp7_3;

    /// <summary>Where kernels have what they share.</summary>
    public SharedClass SharedClass(bool fuses, bool varIsType) => new(Assembly, fuses, varIsType);

    public static TargetSpec From(Compilation compilation)
    {
        return new TargetSpec(
            compilation is CSharpCompilation csharp ? csharp.LanguageVersion : LanguageVersion.Default,
            HasSpan: Has("System.Span`1") && Has("System.ReadOnlySpan`1") && Has("System.MemoryExtensions", "Overlaps"),
            HasNumericsVectors: Has("System.Numerics.Vector2") && Has("System.Numerics.Vector3") && Has("System.Numerics.Vector4"),
            HasBitConverterSingle: Has("System.BitConverter", "SingleToInt32Bits"),
            HasX86Fma: Has("System.Runtime.Intrinsics.X86.Fma") && Has("System.MathF", "FusedMultiplyAdd"),
            HasAdvSimd: Has("System.Runtime.Intrinsics.Arm.AdvSimd"),
            HasSimd: Has("System.Runtime.Intrinsics.Vector512") && Has("System.Runtime.Intrinsics.Vector256", "LoadUnsafe")
                && Has("System.Runtime.CompilerServices.Unsafe", "Add"),
            HasAggressiveOptimization: Has("System.Runtime.CompilerServices.MethodImplOptions", "AggressiveOptimization"),
            HasMaxNative: Has("System.Runtime.Intrinsics.Vector256", "MaxNative"),
            Reading.SharedClass.NameOf(compilation.AssemblyName));

        bool Has(string type, string? member = null) =>
            compilation.GetTypeByMetadataName(type) is { DeclaredAccessibility: Accessibility.Public } symbol
            && (member is null || symbol.GetMembers(member).Any());
    }
}

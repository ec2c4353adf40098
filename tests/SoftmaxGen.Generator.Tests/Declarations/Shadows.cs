using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace SoftmaxGen.Generator.Tests.Declarations;

/// <summary>The user's own things with the names that generated code needs, in every scope that a name is looked up in.</summary>
internal static class Shadows
{
    private static readonly string[] Library =
    [
        "System", "Runtime", "CompilerServices", "Intrinsics", "Numerics", "Diagnostics", "CodeAnalysis", "CodeDom", "Compiler", "InteropServices", "X86", "Arm",
        "Span", "ReadOnlySpan", "MemoryExtensions", "MemoryMarshal", "Unsafe", "Math", "MathF", "Half", "BitConverter", "Array", "Object", "String", "Type",
        "Single", "Double", "Int32", "UInt32", "Int64", "UInt64", "IntPtr", "UIntPtr", "Boolean", "Void", "Nullable", "Attribute",
        "Vector", "Vector2", "Vector3", "Vector4", "Vector64", "Vector128", "Vector256", "Vector512", "Fma", "Sse", "Sse2", "Avx", "Avx2", "Avx512F", "AdvSimd",
        "ArgumentException", "ArgumentOutOfRangeException", "InvalidOperationException", "Exception",
        "GeneratedCode", "GeneratedCodeAttribute", "ExcludeFromCodeCoverage", "ExcludeFromCodeCoverageAttribute", "MethodImpl", "MethodImplAttribute",
        "MethodImplOptions", "CompilerGenerated", "CompilerGeneratedAttribute", "SkipLocalsInit", "SkipLocalsInitAttribute", "DoesNotReturn", "DoesNotReturnAttribute",
        "EmptyRow", "Softmax", "SoftmaxGen", "Helpers", "Exp", "Rows", "Layer", "T", "z", "a", "dLdA", "dLdZ",
    ];

    // One of each schedule: rows in lanes, classes in lanes, scalar rows.
    private const string Kernels = """
                [global::SoftmaxGen.Softmax(C = 3, MaxRows = 2)] public partial class Three { }
                [global::SoftmaxGen.Softmax(C = 17, EmptyRow = global::SoftmaxGen.EmptyRow.Uniform)] public partial class Seventeen { }
                [global::SoftmaxGen.Softmax(C = 2, ElementType = typeof(double), Deterministic = true)] public static partial class Doubles { }
            #if HALF
                [global::SoftmaxGen.Softmax(C = 3, ElementType = typeof(global::System.Half))] public static partial class Halves { }
            #endif
        """;

    public static readonly ImmutableArray<Declaration> All =
    [
        new("InNamespace", LanguageVersion.CSharp7_3, $$"""
            namespace Hostile.InNamespace
            {
            {{Kernels}}
                internal static class SoftmaxGenKernel { }
            {{string.Join("\n", Library.Select(name => $"    internal static class {name} {{ }}"))}}
            }
            """),
        new("InOuterNamespace", LanguageVersion.CSharp7_3, """
            namespace Hostile.Outer.System.Runtime.Intrinsics { internal static class Vector256 { } }
            namespace Hostile.Outer.System.Numerics { internal static class Vector3 { } }
            namespace Hostile.Outer.SoftmaxGenKernel { internal static class SoftmaxGenKernel { } }
            namespace Hostile.Outer.global { internal static class System { } }
            namespace Hostile.Outer.Inner { [global::SoftmaxGen.Softmax(C = 1)] public static partial class Kernels { } }
            namespace Hostile.Outer.System { [global::SoftmaxGen.Softmax(C = 1, MaxRows = 2)] public partial class Kernels { } }
            namespace Hostile.Outer.SoftmaxGen.SoftmaxGenKernel { [global::SoftmaxGen.Softmax(C = 3)] public static partial class Kernels { } }
            """),
        new("InContainingType", LanguageVersion.CSharp7_3, $$"""
            namespace Hostile.InContainingType
            {
                public class Base
                {
            {{string.Join("\n", Library.Select(name => $"        protected static object {name} {{ get {{ return null; }} }}"))}}
                }

                public partial class Outer<{{string.Join(", ", Library)}}, SoftmaxGenKernel, C> : Base
                {
                    public partial class Between
                    {
                        private static class SoftmaxGenKernel { }
                        private static class System { }
                        private static class Vector256 { }
                        [global::SoftmaxGen.Softmax(C = 3, MaxRows = 2)] public partial class Three { }
                    }
                }
            }
            """),
        new("AsMembers", LanguageVersion.CSharp7_3, $$"""
            namespace Hostile.AsMembers
            {
                [global::SoftmaxGen.Softmax(C = 3, MaxRows = 2)] public partial class Three { {{Members}} }
                [global::SoftmaxGen.Softmax(C = 17, ElementType = typeof(double))] public partial class Seventeen { {{Members}} }
            }
            """),
        new("AsKernels", LanguageVersion.CSharp7_3, """
            namespace Hostile.AsKernels
            {
                using SoftmaxAttribute = global::SoftmaxGen.SoftmaxAttribute;

                [SoftmaxAttribute(C = 1, MaxRows = 2)] public partial class System { }
                [SoftmaxAttribute(C = 1)] public static partial class Span<T> { }
                [SoftmaxAttribute(C = 1)] public static partial class Vector128 { }
                [SoftmaxAttribute(C = 1)] public static partial class Half { }
                [SoftmaxAttribute(C = 1)] public static partial class Single { }
                [SoftmaxAttribute(C = 1)] public static partial class Softmax { }
                [SoftmaxAttribute(C = 3)] public static partial class Math { }
                [SoftmaxAttribute(C = 1)] public static partial class MemoryExtensions { public partial class Unsafe { [SoftmaxAttribute(C = 1)] public static partial class z { } } }
            }
            """),
        new("InUsings", LanguageVersion.CSharp10, """
            global using Span = Hostile.InUsings.Decoy;
            global using MathF = Hostile.InUsings.Decoy;
            global using Vector128 = Hostile.InUsings.Decoy;
            global using static Hostile.InUsings.Decoy;
            global using Hostile.InUsings.Extensions;

            namespace Hostile.InUsings { public static class Decoy { public static float Exp(float x) => x; public static class SoftmaxGenKernel { } } }

            namespace Hostile.InUsings.Extensions
            {
                public static class Everywhere
                {
                    public static int Slice(this object self, int start, int length) => 0;
                    public static bool Overlaps<T>(this T self, T other, out int offset) { offset = 0; return false; }
                    public static void Clear(this object self) { }
                    public static void Fill(this object self, object value) { }
                }
            }
            """),
    ];

    private static string Members =>
        string.Join(" ", Library.Select(static name => $"public static object {name} {{ get {{ return null; }} }}"));
}

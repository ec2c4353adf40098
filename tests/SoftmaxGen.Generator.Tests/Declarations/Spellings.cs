using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;

namespace SoftmaxGen.Generator.Tests.Declarations;

/// <summary>The ways to write the attribute, its arguments, and the types that it stands on.</summary>
internal static class Spellings
{
    public static readonly ImmutableArray<Declaration> All =
    [
        new("Attributes", LanguageVersion.CSharp7_3, """
            using Soft = SoftmaxGen.SoftmaxAttribute;
            using Generation = SoftmaxGen;
            using static SoftmaxGen.EmptyRow;

            namespace Hostile.Attributes
            {
                using SoftmaxGen;

                [SoftmaxAttribute(C = 1)] public static partial class Suffix { }
                [Soft(C = 1)] public static partial class Alias { }
                [Generation.Softmax(C = 1)] public static partial class NamespaceAlias { }
                [Generation::SoftmaxAttribute(C = 1)] public static partial class Qualifier { }
                [global::SoftmaxGen.Softmax(C = 1)] public static partial class Global { }
                [@SoftmaxAttribute(@C = 1)] public static partial class Escaped { }
                [type: Softmax(C = 1)] public static partial class Targeted { }
                [System.Serializable, Softmax(C = 1), System.Obsolete] public sealed partial class InList { }
                [System.Serializable] [Softmax(C = 1)] public sealed partial class AmongLists { }
                [Softmax(C = 1, EmptyRow = Uniform)] public static partial class StaticUsing { }
                [Softmax(Deterministic = true, EmptyRow = EmptyRow.Zero, MaxRows = 1, ElementType = typeof(double), C = 1)] public partial class Reversed { }
                [Softmax(C = 1, EmptyRow = (EmptyRow)2, MaxRows = 0, Deterministic = false, ElementType = typeof(System.Single))] public static partial class Defaults { }
                [
                    Softmax // a comment
                    (
                        C /* another */ = 1
                    )
                ]
                public static partial class Spread { }

                public static partial class Sub { [Softmax(C = 1)] public static partial class Attribute { } }
            }
            """),
        new("GlobalAlias", LanguageVersion.CSharp10, """
            global using HostileSoft = SoftmaxGen.SoftmaxAttribute;

            namespace Hostile.GlobalAlias { [HostileSoft(C = 1)] public static partial class Kernels { } }
            """),
        new("Constants", LanguageVersion.CSharp7_3, """
            namespace Hostile.Constants
            {
                using SoftmaxGen;

                public static class Consts { public const int N = 1; public const byte Small = 1; }
                public enum Moves { Wait, Count }

                [Softmax(C = 2 - 1)] public static partial class Sum { }
                [Softmax(C = Consts.N)] public static partial class Constant { }
                [Softmax(C = (int)Moves.Count)] public static partial class Enumerated { }
                [Softmax(C = Consts.Small)] public static partial class Widened { }
                [Softmax(C = 'b' - 'a')] public static partial class Character { }
                [Softmax(C = 0b1)] public static partial class Binary { }
                [Softmax(C = 0x0_1)] public static partial class Hexadecimal { }
                [Softmax(C = sizeof(byte))] public static partial class Size { }
                [Softmax(C = Own, MaxRows = Own * 2)] public partial class OfItsOwn { private const int Own = 1; }
                [Softmax(C = true ? 1 : 2)] public static partial class Conditional { }
                [Softmax(C = checked((int)1L))] public static partial class Cast { }
            }
            """),
        new("Documentation", LanguageVersion.CSharp7_3, """
            /* a licence */
            #pragma warning disable CS1591
            namespace Hostile.Documentation
            {
                using SoftmaxGen;

                #region Kernels
                /// <summary>With <see cref="Forward(System.ReadOnlySpan{float}, System.Span{float})"/> and <see cref="C"/>.</summary>
                [Softmax(C = 1)]
                public static partial class Documented { }

                /// <summary>Of <typeparamref name="T"/>.</summary>
                /// <typeparam name="T">Anything.</typeparam>
                [Softmax(C = 1)]
                public static partial class Documented<T> { }
                #endregion

            #line 100 "elsewhere.cs"
                [Softmax(C = 1)] public static partial class Moved { }
            #line default
            #if NEVER
                [Softmax(C = 1)] public static partial class Never { }
            #endif
            }
            #pragma warning restore
            """),
        new("Obsolete", LanguageVersion.CSharp7_3, """
            namespace Hostile.Obsolescent
            {
                using System;
                using SoftmaxGen;

                [Obsolete] public class Old { }
                [Obsolete("gone", true)] public class Gone { }

                [Obsolete, Softmax(C = 1, MaxRows = 2)] public partial class Kernels { }
                [Obsolete("gone", true), Softmax(C = 1, MaxRows = 2)] public partial class GoneKernels { }
                [Obsolete] public partial class Outer { [Softmax(C = 1)] public static partial class Inner { } }
                [Obsolete("gone", true)] public partial class GoneOuter<T> { [Softmax(C = 1)] public static partial class Inner { } }
                [Obsolete] [Softmax(C = 1)] public partial class Constrained<T> where T : Old { }
                [Obsolete] [Softmax(C = 1)] public partial class Derived : Old { }
            }
            """),
        new("Parts", LanguageVersion.CSharp7_3, """
            namespace Hostile.Parts
            {
                using SoftmaxGen;

                public partial class Many : System.IDisposable { public void Dispose() { } }
                [Softmax(C = 1)] public partial class Many { }
                sealed partial class Many { internal int Field; }
                partial class Elsewhere { [Softmax(C = 1)] internal static partial class Inner { } }
            }
            """),
        new("MoreParts", LanguageVersion.CSharp7_3, """
            namespace Hostile
            {
                namespace Parts
                {
                    partial class Many { internal int Other; }
                    public abstract partial class Elsewhere : System.Collections.Generic.List<int> { }
                    partial class Elsewhere { static partial class Inner { } }
                }
            }
            """),
    ];
}

using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace SoftmaxGen.Generator.Tests.Declarations;

/// <summary>Names that C# reads as something else unless they are escaped, and names that file systems do not like.</summary>
internal static class Names
{
    private static readonly string[] Keywords =
    [
        .. SyntaxFacts.GetReservedKeywordKinds()
            .Concat(SyntaxFacts.GetContextualKeywordKinds())
            .Concat(SyntaxFacts.GetPreprocessorKeywordKinds())
            .Select(SyntaxFacts.GetText)
            .Where(SyntaxFacts.IsValidIdentifier)
            .Distinct(),
    ];

    /// <summary>Apart from <see cref="All"/>, because they are many, and the same for every target.</summary>
    public static readonly Declaration EachKeyword = new("KeywordTypes", LanguageVersion.CSharp7_3, $$"""
        namespace Hostile.KeywordTypes
        {
        {{string.Join("\n", Keywords.Select(keyword => $"    [SoftmaxGen.Softmax(C = 1)] public partial struct @{keyword} {{ }}"))}}
        }
        """);

    public static readonly ImmutableArray<Declaration> All =
    [
        new("KeywordContainers", LanguageVersion.CSharp7_3, $$"""
            namespace Hostile.KeywordContainers.{{string.Join(".", Keywords.Select(keyword => $"@{keyword}"))}}
            {
                {{string.Concat(Keywords.Select(keyword => $"public partial class @{keyword}<@T{keyword}> {{ "))}}
                    [SoftmaxGen.Softmax(C = 1)] public static partial class Inner<{{string.Join(", ", Keywords.Select(keyword => $"@{keyword}"))}}> { }
                {{new string('}', Keywords.Length)}}
            }
            """),
        new("KeywordLayers", LanguageVersion.CSharp7_3, """
            namespace Hostile.KeywordLayers.@class.@namespace.@global.@await
            {
                using SoftmaxGen;

                [Softmax(C = 1, MaxRows = 2)] public partial class @class { }
                [Softmax(C = 2, MaxRows = 2)] public partial class @field<@await, @record> { }
                [Softmax(C = 1)] public partial class @dynamic { public partial class @nint { [Softmax(C = 1)] public partial class @async { } } }
                [Softmax(C = 2, MaxRows = 2)] public partial class _ { }
                [Softmax(C = 2, MaxRows = 2)] public partial class __ { }
                [Softmax(C = 2, MaxRows = 2)] public partial class \u0061bc { }
            }
            """),
        new("Var", LanguageVersion.CSharp7_3, """
            namespace Hostile.Var
            {
                internal class @var { }
                [SoftmaxGen.Softmax(C = 3, MaxRows = 2)] public partial class Kernels { }
            }
            """),
        new("Unicode", LanguageVersion.CSharp7_3, """
            namespace Hostile.Größe.Ελλάδα.類
            {
                using SoftmaxGen;

                [Softmax(C = 1)] public static partial class Wahrscheinlichkeit_ß { }
                [Softmax(C = 1)] public static partial class 確率<Ж> { }
                [Softmax(C = 1)] public static partial class İstanbul { }
                [Softmax(C = 1)] public static partial class ıstanbul { }
                [Softmax(C = 1)] public static partial class istanbul { }
                [Softmax(C = 1)] public static partial class Istanbul { }
                [Softmax(C = 1)] public static partial class Cafe\u0301 { }
                [Softmax(C = 1)] public static partial class Café { }
                [Softmax(C = 1)] public static partial class Tie\u203Fd { }
                [Softmax(C = 1)] public static partial class हिन्दी { }
                [Softmax(C = 1)] public static partial class فارسی { }
                [Softmax(C = 1)] public static partial class Ⅷ { }
            }
            """),
        new("LongNames", LanguageVersion.CSharp7_3, $$"""
            namespace Hostile.{{Long('N')}}
            {
                using SoftmaxGen;

                public partial class {{Long('A')}}
                {
                    public partial struct {{Long('B')}}<{{Long('T')}}>
                    {
                        [Softmax(C = 1)] public static partial class {{Long('D')}}1 { }
                        [Softmax(C = 1)] public static partial class {{Long('D')}}2 { }
                        [Softmax(C = 1)] public static partial class {{Long('確')}}1 { }
                        [Softmax(C = 1)] public static partial class {{Long('確')}}2 { }
                    }
                }

                [Softmax(C = 1)] public static partial class {{Long('E')}} { }
                [Softmax(C = 1)] public static partial class {{Long('e')}} { }
            }

            // Three bytes a letter in the name of its file.
            [SoftmaxGen.Softmax(C = 1)] public static partial class {{Long('類')}} { }
            """),
        new("ReservedFiles", LanguageVersion.CSharp7_3, """
            [SoftmaxGen.Softmax(C = 1)] public static partial class CON { }
            [SoftmaxGen.Softmax(C = 1)] public static partial class NUL { }
            [SoftmaxGen.Softmax(C = 1)] public static partial class aux { }
            [SoftmaxGen.Softmax(C = 1)] public static partial class COM1 { }
            """),
        new("NoNamespace", LanguageVersion.CSharp7_3, """
            [SoftmaxGen.Softmax(C = 1, MaxRows = 2)] public partial class HostileNoNamespace { }
            public partial class HostileNoNamespace<T> { [SoftmaxGen.Softmax(C = 1)] public static partial class Inner { } }
            """),
    ];

    private static string Long(char letter) => new(letter, 150);
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace SoftmaxGen.Generator.Tests.Diagnostics;

/// <summary>What a user's file looks like between two keystrokes.</summary>
public static class HalfTyped
{
    public const string Whole = """
        using System;
        using SoftmaxGen;

        namespace My.Space
        {
            public partial class Outer<T> where T : struct
            {
                [Softmax(C = Consts.N + 1, ElementType = typeof(double), MaxRows = 8, EmptyRow = EmptyRow.Zero, Deterministic = true)]
                internal sealed partial class Inner<U> : IDisposable
                {
                    public void Dispose() { }
                }

                [Softmax(C = 3)] public readonly partial record struct R(int N);
            }

            internal static class Consts { public const int N = 2; }
        }
        """;

    public static readonly ImmutableArray<string> Fragments =
    [
        "[SoftmaxGen.Softmax(",
        "[SoftmaxGen.Softmax(C = )] partial class K { }",
        "[SoftmaxGen.Softmax(C = 3] partial class K { }",
        "[SoftmaxGen.Softmax(C = 3)",
        "[SoftmaxGen.Softmax(C = 3)]",
        "[SoftmaxGen.Softmax(C = 3)] partial",
        "[SoftmaxGen.Softmax(C = 3)] partial class",
        "[SoftmaxGen.Softmax(C = 3)] partial class K",
        "[SoftmaxGen.Softmax(C = 3)] partial class K {",
        "[SoftmaxGen.Softmax(C = 3)] partial class K<",
        "[SoftmaxGen.Softmax(C = 3)] partial class K<T,> { }",
        "[SoftmaxGen.Softmax(C = 3)] partial class K<T, T> { }",
        "[SoftmaxGen.Softmax(C = 3)] partial class { }",
        "[SoftmaxGen.Softmax(C = 3)] partial record",
        "[SoftmaxGen.Softmax(C = 3)] partial struct K : Missing<int> { }",
        "[SoftmaxGen.Softmax(C = 3)] partial class K : K { }",
        "[SoftmaxGen.Softmax(C = 3)] partial enum K { }",
        "[SoftmaxGen.Softmax(C = 3)] partial delegate void K();",
        "[SoftmaxGen.Softmax(C = 3)] void K() { }",
        "[SoftmaxGen.Softmax(C = 3)] namespace K { }",
        "namespace { [SoftmaxGen.Softmax(C = 3)] partial class K { } }",
        "partial class { [SoftmaxGen.Softmax(C = 3)] partial class K { } }",
        "enum E { [SoftmaxGen.Softmax(C = 3)] partial class K { } }",
        "[SoftmaxGen.Softmax(3)] partial class K { }",
        "[SoftmaxGen.Softmax(c: 3)] partial class K { }",
        "[SoftmaxGen.Softmax(C: 3)] partial class K { }",
        "[SoftmaxGen.Softmax(C = 3, C = 4)] partial class K { }",
        "[SoftmaxGen.Softmax(C = 3), SoftmaxGen.Softmax(C = 4)] partial class K { }",
        "[SoftmaxGen.Softmax(C = 3, Cs = 4)] partial class K { }",
        "[SoftmaxGen.Softmax(C = \"3\")] partial class K { }",
        "[SoftmaxGen.Softmax(C = 3.0)] partial class K { }",
        "[SoftmaxGen.Softmax(C = null)] partial class K { }",
        "[SoftmaxGen.Softmax(C = Missing.N)] partial class K { }",
        "[SoftmaxGen.Softmax(C = 99999999999)] partial class K { }",
        "[SoftmaxGen.Softmax(C = 1 / 0)] partial class K { }",
        "[SoftmaxGen.Softmax(C = K.C)] partial class K { }",
        "[SoftmaxGen.Softmax(C = new[] { 3 })] partial class K { }",
        "[SoftmaxGen.Softmax(C = 3, ElementType = )] partial class K { }",
        "[SoftmaxGen.Softmax(C = 3, ElementType = typeof())] partial class K { }",
        "[SoftmaxGen.Softmax(C = 3, ElementType = typeof(Missing))] partial class K { }",
        "[SoftmaxGen.Softmax(C = 3, ElementType = typeof(T))] partial class K<T> { }",
        "[SoftmaxGen.Softmax(C = 3, ElementType = typeof(float*))] partial class K { }",
        "[SoftmaxGen.Softmax(C = 3, ElementType = float)] partial class K { }",
        "[SoftmaxGen.Softmax(C = 3, ElementType = \"float\")] partial class K { }",
        "[SoftmaxGen.Softmax(C = 3, EmptyRow = Missing)] partial class K { }",
        "[SoftmaxGen.Softmax(C = 3, EmptyRow = 1)] partial class K { }",
        "[SoftmaxGen.Softmax(C = 3, MaxRows = \"\")] partial class K { }",
        "[SoftmaxGen.Softmax(C = 3, Deterministic = 1)] partial class K { }",
        "[SoftmaxGen.Softmax(C = 3, Deterministic)] partial class K { }",
        "[SoftmaxGen.SoftmaxAttribut(C = 3)] partial class K { }",
        "[Softmax(C = 3)] partial class K { }",
        "[assembly: SoftmaxGen.Softmax(C = 3)]",
        "[return: SoftmaxGen.Softmax(C = 3)] partial class K { }",
        "[SoftmaxGen.Softmax(C = 3)] partial class K { public static void Forward( }",
        "[SoftmaxGen.Softmax(C = 3)] partial class K { public static void Forward(Missing z, ref readonly a) }",
        "[SoftmaxGen.Softmax(C = 3)] partial class K { } [SoftmaxGen.Softmax(C = 3)] partial struct K { }",
        "[SoftmaxGen.Softmax(C = 3)] partial class K { } [SoftmaxGen.Softmax(C = 3)] class K { }",
        "[SoftmaxGen.Softmax(C = 3)] partial class K { } namespace K { [SoftmaxGen.Softmax(C = 3)] partial class K { } }",
        "namespace SoftmaxGen { class SoftmaxAttribute : System.Attribute { public int C; } [Softmax(C = 3)] partial class K { } }",
    ];

    public static TheoryData<string> EachFragment => [.. Fragments];

    public static IEnumerable<string> CutOff =>
        Enumerable.Range(0, Whole.Length).Where(static length => !char.IsWhiteSpace(Whole[length])).Select(static length => Whole[..length]);

    public static IEnumerable<string> WithoutOne => Tokens.Select(static span => Whole.Remove(span.Start, span.Length));

    public static IEnumerable<string> WithOneTwice => Tokens.Select(static span => Whole.Insert(span.Start, Whole.Substring(span.Start, span.Length) + " "));

    private static IEnumerable<TextSpan> Tokens => CSharpSyntaxTree.ParseText(Whole).GetRoot().DescendantTokens().Select(static token => token.Span);
}

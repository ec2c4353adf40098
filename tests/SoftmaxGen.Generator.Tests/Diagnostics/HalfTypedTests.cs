using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SoftmaxGen.Generator.Tests.Harness;
using Xunit;

namespace SoftmaxGen.Generator.Tests.Diagnostics;

/// <summary>The generator and the analyzers run on every keystroke, so most of what they see is not yet C#. They must never throw.</summary>
public sealed class HalfTypedTests
{
    private const string Whole = """
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

    [Theory]
    [InlineData("[SoftmaxGen.Softmax(")]
    [InlineData("[SoftmaxGen.Softmax(C = )] partial class K { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3] partial class K { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)]")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)] partial")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)] partial class")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)] partial class K")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)] partial class K {")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)] partial class K<")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)] partial class K<T,> { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)] partial class K<T, T> { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)] partial class { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)] partial record")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)] partial struct K : Missing<int> { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)] partial class K : K { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)] partial enum K { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)] partial delegate void K();")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)] void K() { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)] namespace K { }")]
    [InlineData("namespace { [SoftmaxGen.Softmax(C = 3)] partial class K { } }")]
    [InlineData("partial class { [SoftmaxGen.Softmax(C = 3)] partial class K { } }")]
    [InlineData("enum E { [SoftmaxGen.Softmax(C = 3)] partial class K { } }")]
    [InlineData("[SoftmaxGen.Softmax(3)] partial class K { }")]
    [InlineData("[SoftmaxGen.Softmax(c: 3)] partial class K { }")]
    [InlineData("[SoftmaxGen.Softmax(C: 3)] partial class K { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3, C = 4)] partial class K { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3), SoftmaxGen.Softmax(C = 4)] partial class K { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3, Cs = 4)] partial class K { }")]
    [InlineData("[SoftmaxGen.Softmax(C = \"3\")] partial class K { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3.0)] partial class K { }")]
    [InlineData("[SoftmaxGen.Softmax(C = null)] partial class K { }")]
    [InlineData("[SoftmaxGen.Softmax(C = Missing.N)] partial class K { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 99999999999)] partial class K { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 1 / 0)] partial class K { }")]
    [InlineData("[SoftmaxGen.Softmax(C = K.C)] partial class K { }")]
    [InlineData("[SoftmaxGen.Softmax(C = new[] { 3 })] partial class K { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3, ElementType = )] partial class K { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3, ElementType = typeof())] partial class K { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3, ElementType = typeof(Missing))] partial class K { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3, ElementType = typeof(T))] partial class K<T> { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3, ElementType = typeof(float*))] partial class K { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3, ElementType = float)] partial class K { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3, ElementType = \"float\")] partial class K { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3, EmptyRow = Missing)] partial class K { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3, EmptyRow = 1)] partial class K { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3, MaxRows = \"\")] partial class K { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3, Deterministic = 1)] partial class K { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3, Deterministic)] partial class K { }")]
    [InlineData("[SoftmaxGen.SoftmaxAttribut(C = 3)] partial class K { }")]
    [InlineData("[Softmax(C = 3)] partial class K { }")]
    [InlineData("[assembly: SoftmaxGen.Softmax(C = 3)]")]
    [InlineData("[return: SoftmaxGen.Softmax(C = 3)] partial class K { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)] partial class K { public static void Forward( }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)] partial class K { public static void Forward(Missing z, ref readonly a) }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)] partial class K { } [SoftmaxGen.Softmax(C = 3)] partial struct K { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)] partial class K { } [SoftmaxGen.Softmax(C = 3)] class K { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)] partial class K { } namespace K { [SoftmaxGen.Softmax(C = 3)] partial class K { } }")]
    [InlineData("namespace SoftmaxGen { class SoftmaxAttribute : System.Attribute { public int C; } [Softmax(C = 3)] partial class K { } }")]
    public void CodeThatIsNotYetWhole([StringSyntax("C#")] string source) => DoesNotThrow(source);

    [Fact]
    public void TheSourceCutOffInsideAndBehindEachOfItsTokens()
    {
        foreach (int length in Enumerable.Range(0, Whole.Length).Where(static length => !char.IsWhiteSpace(Whole[length])))
        {
            DoesNotThrow(Whole[..length]);
        }
    }

    [Fact]
    public void TheSourceWithoutEachOfItsTokens()
    {
        foreach (TextSpan span in CSharpSyntaxTree.ParseText(Whole).GetRoot().DescendantTokens().Select(static token => token.Span))
        {
            DoesNotThrow(Whole.Remove(span.Start, span.Length));
        }
    }

    [Fact]
    public void TheSourceWithEachOfItsTokensTwice()
    {
        foreach (TextSpan span in CSharpSyntaxTree.ParseText(Whole).GetRoot().DescendantTokens().Select(static token => token.Span))
        {
            DoesNotThrow(Whole.Insert(span.Start, Whole.Substring(span.Start, span.Length) + " "));
        }
    }

    private static void DoesNotThrow(string source)
    {
        Generation generation = Project.Of(source).With("Good.cs", "[SoftmaxGen.Softmax(C = 1)] internal static partial class Good { }").Generate();

        Assert.True(generation.Result.Exception is null, $"{generation.Result.Exception}\n{source}");
        Assert.Contains("Good.g.cs", generation.Sources.Keys);

        // Fails where one throws.
        Analysis.WithSuggestions(generation.After);
    }
}

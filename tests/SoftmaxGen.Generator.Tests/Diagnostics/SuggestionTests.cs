using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SoftmaxGen.Generator.Tests.Harness;
using Xunit;

namespace SoftmaxGen.Generator.Tests.Diagnostics;

/// <summary>The suggestions: where they are made, and above all where they are not.</summary>
public sealed class SuggestionTests
{
    /// <summary>The package's own declarations, in its float and in its generic form.</summary>
    internal const string Tensors = """
        namespace System.Numerics.Tensors
        {
            public static class TensorPrimitives
            {
                public static void SoftMax(ReadOnlySpan<float> x, Span<float> destination) { }
                public static void SoftMax<T>(ReadOnlySpan<T> x, Span<T> destination) { }
                public static void Sigmoid(ReadOnlySpan<float> x, Span<float> destination) { }
            }
        }
        """;

    [Theory]
    [InlineData(3, "[|TensorPrimitives.SoftMax(new float[3], a)|];")]
    [InlineData(3, "[|TensorPrimitives.SoftMax(new[] { 1f, 2f, 3f }, a)|];")]
    [InlineData(3, "[|TensorPrimitives.SoftMax(stackalloc float[3], a)|];")]
    [InlineData(2, "[|TensorPrimitives.SoftMax(stackalloc[] { 1f, 2f }, a)|];")]
    [InlineData(3, "Span<float> z = stackalloc float[Three]; z[0] = 1; [|TensorPrimitives.SoftMax(z, a)|];")]
    [InlineData(3, "var z = new float[Three]; z[0] = 1; Use(z); [|TensorPrimitives.SoftMax(destination: a, x: z)|];")]
    [InlineData(3, "var z = new double[3]; [|TensorPrimitives.SoftMax<double>(z, z)|];")]
    [InlineData(3, "var z = new Half[3]; [|TensorPrimitives.SoftMax<Half>(z, z)|];")]
    [InlineData(3, "[|TensorPrimitives.SoftMax(b.Slice(n, 3), a)|];")]
    [InlineData(3, "[|TensorPrimitives.SoftMax(array.AsSpan(n * 3, Three), a)|];")]
    [InlineData(3, "var z = new float[3]; for (int i = 0; i < n; i++) { [|TensorPrimitives.SoftMax(z.AsSpan(), a)|]; }")]
    public void SMG101ASoftmaxOfConstantLength(int c, [StringSyntax("C#")] string body) => Suggests("SMG101", c, body);

    [Theory]
    [InlineData("TensorPrimitives.SoftMax(b, a);")]
    [InlineData("TensorPrimitives.SoftMax(array, a);")]
    [InlineData("TensorPrimitives.SoftMax(new float[n], a);")]
    [InlineData("TensorPrimitives.SoftMax(stackalloc float[n], a);")]
    [InlineData("TensorPrimitives.SoftMax(b.Slice(3), a);")]
    [InlineData("TensorPrimitives.SoftMax(b.Slice(3, n), a);")]
    [InlineData("TensorPrimitives.SoftMax(array.AsSpan(3), a);")]
    [InlineData("TensorPrimitives.SoftMax(array.AsSpan(3, n), a);")]
    [InlineData("TensorPrimitives.SoftMax(new float[1], a);")]
    [InlineData("TensorPrimitives.SoftMax(new float[65537], a);")]
    [InlineData("var z = new float[3]; z = array; TensorPrimitives.SoftMax(z, a);")]
    [InlineData("var z = new float[3]; Array.Resize(ref z, n); TensorPrimitives.SoftMax(z, a);")]
    [InlineData("var z = new float[3]; (z, n) = (array, 1); TensorPrimitives.SoftMax(z, a);")]
    [InlineData("var z = new float[3]; ref var r = ref z; r = array; TensorPrimitives.SoftMax(z, a);")]
    [InlineData("float[] z; z = new float[3]; TensorPrimitives.SoftMax(z, a);")]
    [InlineData("Span<int> z = stackalloc int[3]; TensorPrimitives.SoftMax<int>(z, z);")]
    [InlineData("TensorPrimitives.Sigmoid(new float[3], a);")]
    [InlineData("SoftMax(new float[3], a);")]
    public void NoSMG101([StringSyntax("C#")] string body) => SuggestsNothing(body);

    private const string Max = "float max = b[0]; float sum = 0; ";

    [Theory]
    [InlineData(3, "[|for (int i = 0; i < 3; i++)|] { array[i] = MathF.Exp(b[i] - max); sum += array[i]; } for (int i = 0; i < 3; i++) { array[i] /= sum; }")]
    [InlineData(3, "[|for (int i = 0; i < 3; i++)|] sum += array[i] = MathF.Exp(b[i]); for (int k = 0; k < Three; ++k) a[k] = array[k] / sum;")]
    [InlineData(3, "[|for (int i = 0; i < 3; i++)|] { float e = MathF.Exp(b[i] - max); sum += e; array[i] = e; } for (int i = 0; i < 3; i++) array[i] = array[i] / sum;")]
    [InlineData(5, "[|for (int i = 0; i < 5; i++)|] { a[i] = (float)Math.Exp(b[i] - b[0]); } for (int j = 0; j < 5; j++) { sum += a[j]; } for (int i = 0; i < 5; i++) { a[i] /= sum; }")]
    [InlineData(3, "[|for (var i = 0; i < 3; i++)|] { array[i] = float.Exp(b[i] - max); sum += array[i]; } Use(array); for (var i = 0; i < 3; i++) { array[i] /= sum; }")]
    public void SMG102ALoopOfConstantLength(int c, [StringSyntax("C#")] string body) => Suggests("SMG102", c, Max + body);

    [Theory]
    // The length is not a constant, or not the same, or no class count.
    [InlineData("for (int i = 0; i < n; i++) { array[i] = MathF.Exp(b[i] - max); sum += array[i]; } for (int i = 0; i < n; i++) { array[i] /= sum; }")]
    [InlineData("for (int i = 0; i < 3; i++) { array[i] = MathF.Exp(b[i] - max); sum += array[i]; } for (int i = 0; i < 4; i++) { array[i] /= sum; }")]
    [InlineData("for (int i = 0; i < 1; i++) { array[i] = MathF.Exp(b[i] - max); sum += array[i]; } for (int i = 0; i < 1; i++) { array[i] /= sum; }")]
    [InlineData("for (int i = 1; i < 3; i++) { array[i] = MathF.Exp(b[i] - max); sum += array[i]; } for (int i = 0; i < 3; i++) { array[i] /= sum; }")]
    [InlineData("for (int i = 0; i <= 3; i++) { array[i] = MathF.Exp(b[i] - max); sum += array[i]; } for (int i = 0; i <= 3; i++) { array[i] /= sum; }")]
    [InlineData("for (int i = 0; i < 3; i += 2) { array[i] = MathF.Exp(b[i] - max); sum += array[i]; } for (int i = 0; i < 3; i += 2) { array[i] /= sum; }")]
    // One of the three parts is not there.
    [InlineData("for (int i = 0; i < 3; i++) { array[i] = MathF.Exp(b[i] - max); sum += array[i]; }")]
    [InlineData("for (int i = 0; i < 3; i++) { array[i] = MathF.Exp(b[i] - max); } for (int i = 0; i < 3; i++) { array[i] /= sum; }")]
    [InlineData("for (int i = 0; i < 3; i++) { sum += array[i]; } for (int i = 0; i < 3; i++) { array[i] /= sum; }")]
    [InlineData("for (int i = 0; i < 3; i++) { array[i] = MathF.Log(b[i] - max); sum += array[i]; } for (int i = 0; i < 3; i++) { array[i] /= sum; }")]
    // They are not of each other.
    [InlineData("for (int i = 0; i < 3; i++) { array[i] = MathF.Exp(b[i] - max); sum += b[i]; } for (int i = 0; i < 3; i++) { array[i] /= sum; }")]
    [InlineData("for (int i = 0; i < 3; i++) { array[i] = MathF.Exp(b[i] - max); sum += array[i]; } for (int i = 0; i < 3; i++) { array[i] /= max; }")]
    [InlineData("for (int i = 0; i < 3; i++) { array[i] = MathF.Exp(b[i] - max); sum += array[i]; } for (int i = 0; i < 3; i++) { a[i] /= sum; }")]
    [InlineData("for (int i = 0; i < 3; i++) { array[n] = MathF.Exp(b[i] - max); sum += array[i]; } for (int i = 0; i < 3; i++) { array[i] /= sum; }")]
    // Weights of a bell curve, and a decay: exponentials of something else than a logit.
    [InlineData("for (int i = 0; i < 3; i++) { array[i] = MathF.Exp(-b[i] * b[i]); sum += array[i]; } for (int i = 0; i < 3; i++) { array[i] /= sum; }")]
    [InlineData("for (int i = 0; i < 3; i++) { array[i] = MathF.Exp(-0.1f * i); sum += array[i]; } for (int i = 0; i < 3; i++) { array[i] /= sum; }")]
    [InlineData("for (int i = 0; i < 3; i++) { array[i] = MathF.Exp(b[i] - array[i]); sum += array[i]; } for (int i = 0; i < 3; i++) { array[i] /= sum; }")]
    [InlineData("for (int i = 0; i < 3; i++) { array[i] = Exp(b[i] - max); sum += array[i]; } for (int i = 0; i < 3; i++) { array[i] /= sum; }")]
    // The quotient comes first.
    [InlineData("for (int i = 0; i < 3; i++) { array[i] /= sum; } for (int i = 0; i < 3; i++) { array[i] = MathF.Exp(b[i] - max); sum += array[i]; }")]
    public void NoSMG102([StringSyntax("C#")] string body) => SuggestsNothing(Max + body);

    [Fact]
    public void BothAreOffByDefaultAndAnEditorConfigSwitchesThemOn()
    {
        Project project = Project.Of(InAMethod("TensorPrimitives.SoftMax(new float[3], a); float sum = 0; for (int i = 0; i < 3; i++) { array[i] = MathF.Exp(b[i]); sum += array[i]; } for (int i = 0; i < 3; i++) { array[i] /= sum; }"));
        Project on = project with { EditorConfig = "[*.cs]\ndotnet_diagnostic.SMG101.severity = suggestion\ndotnet_diagnostic.SMG102.severity = warning" };

        Assert.Empty(Analysis.Of(project.Compile()));
        Assert.Equal(
            [("SMG101", DiagnosticSeverity.Info), ("SMG102", DiagnosticSeverity.Warning)],
            Analysis.Of(on.Compile()).Select(static diagnostic => (diagnostic.Id, diagnostic.Severity)));
    }

    [Fact]
    public void GeneratedCodeIsLeftAlone() =>
        Assert.Empty(Analysis.WithSuggestions(Project.Of($"// <auto-generated/>\n{InAMethod("TensorPrimitives.SoftMax(new float[3], a);")}").Compile()));

    // Analysis fails where an analyzer throws.
    [Fact]
    public void HalfTypedMethodsThrowNothing()
    {
        string whole = InAMethod("""
            Span<float> z = stackalloc float[3]; var y = new float[] { 1, 2 };
            TensorPrimitives.SoftMax(z.Slice(1, 2), y.AsSpan(0, 2)); TensorPrimitives.SoftMax(y, a); float sum = 0;
            for (int i = 0; i < 3; i++) { float e = MathF.Exp(b[i] - b[0]); array[i] = e; sum += array[i]; }
            for (int i = 0; i < 3; i++) { array[i] = array[i] / sum; }
            """);

        foreach (SyntaxToken token in CSharpSyntaxTree.ParseText(whole).GetRoot().DescendantTokens().Where(token => token.SpanStart < whole.IndexOf("static void Use", System.StringComparison.Ordinal)))
        {
            Analysis.WithSuggestions(Project.Of(whole[..token.Span.End]).With("Tensors.cs", $"using System;\n{Tensors}").Compile());
            Analysis.WithSuggestions(Project.Of(whole.Remove(token.SpanStart, token.Span.Length)).Compile());
        }
    }

    private static void Suggests(string id, int c, string body)
    {
        MarkedSource marked = MarkedSource.Parse(InAMethod(body));
        CSharpCompilation compilation = Project.Of(marked.Text).Compile();

        Assert.DoesNotContain(compilation.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Diagnostic found = Assert.Single(Analysis.WithSuggestions(compilation));
        Assert.Equal(id, found.Id);
        Assert.Equal(marked.Span, found.Location.SourceSpan);
        Assert.Contains($"[Softmax(C = {c})]", found.GetMessage(), System.StringComparison.Ordinal);
    }

    private static void SuggestsNothing(string body)
    {
        CSharpCompilation compilation = Project.Of(InAMethod(body)).Compile();

        Assert.DoesNotContain(compilation.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Empty(Analysis.WithSuggestions(compilation));
    }

    private static string InAMethod(string body) => $$"""
        using System;
        using System.Numerics.Tensors;

        static class Program
        {
            private const int Three = 3;

            static void Method(Span<float> a, Span<float> b, float[] array, int n)
            {
                {{body}}
            }

            static void Use(float[] z) { }
            static float Exp(float x) => x;
            static void SoftMax(float[] x, Span<float> destination) { }
        }

        {{Tensors}}
        """;
}

using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Microsoft.CodeAnalysis;
using SoftmaxGen.Generator.Tests.Harness;
using Xunit;

namespace SoftmaxGen.Generator.Tests.Diagnostics;

/// <summary>SMG017: no word of the user's own code changes its meaning in silence because kernels were written beside it.</summary>
public sealed class MeaningTests
{
    private const string Base = """
        public class Base
        {
            protected int C => 7;
            public static int Jacobian = 8;
            protected float[] Forward(float[] x, float[] y) => x;
            public virtual float[] Backward(float[] x, float[] y, float[] z) => x;
        }
        """;

    // What another class, an outer type or an import means by the name, in each place where a name can stand.
    [Theory]
    [InlineData("Outer.C", "static partial class Outer { const int C = 10; [Softmax(C = 3)] public static partial class Inner { public static int Size => [|C|]; } }")]
    [InlineData("Outer.C", "static partial class Outer { const int C = 10; [Softmax(C = 3)] public static partial class Inner { const int N = [|C|]; } }")]
    [InlineData("Outer.C", "static partial class Outer { const int C = 10; [Softmax(C = 3)] public static partial class Inner { static void M(int n = [|C|]) { } } }")]
    [InlineData("Outer.C", "static partial class Outer { const int C = 10; [Softmax(C = 3)] public static partial class Inner { static class Deep { static string S => $\"{[|C|]}\"; } } }")]
    [InlineData("Outer.C", "static partial class Outer { const int C = 10; [Softmax(C = 3)] public static partial class Inner { static bool Is(int n) => n is [|C|]; } }")]
    [InlineData("Outer.C", "static partial class Outer { public class C { public static int N; } [Softmax(C = 3)] public static partial class Inner { static int Size => [|C|].N; } }")]
    [InlineData("Base.C", Base + "[Softmax(C = 3)] partial class Der : Base { public int Size => [|C|]; }")]
    [InlineData("Base.C", Base + "[Softmax(C = 3)] partial class Der : Base { public int Size => this.[|C|]; }")]
    [InlineData("Base.Jacobian", Base + "[Softmax(C = 3)] partial class Der : Base { } class Elsewhere { int Size => Der.[|Jacobian|]; }")]
    [InlineData("Base.C", Base + "[Softmax(C = 3)] partial class Der : Base { } class Sub : Der { int Size => [|C|]; }")]
    [InlineData("Base.Forward(float[], float[])", Base + "[Softmax(C = 3)] partial class Der : Base { void M(float[] x) { [|Forward|](x, x); } }")]
    [InlineData("Base.Backward(float[], float[], float[])", Base + "[Softmax(C = 3)] partial class Der : Base { } class Elsewhere { void M(Der d, float[] x) { d.[|Backward|](x, x, x); } }")]
    [InlineData("App.Constants.C", "namespace App { static class Constants { public const int C = 12; } } namespace App { using static App.Constants; [Softmax(C = 3)] static partial class Mix { public static int Size => [|C|]; } }")]
    [InlineData("Box.C", "public class Box { public int C { get; set; } } [Softmax(C = 3)] public partial class Der : Box { } class Elsewhere { Der D = new Der { [|C|] = 5 }; }")]
    [InlineData("Box.C", "public class Box { public int C { get; set; } } [Softmax(C = 3)] public partial class Der : Box { } class Elsewhere { bool Is(Der d) => d is { [|C|]: 5 }; }")]
    [InlineData("Box.C", "public class Box { public int C { get; set; } } [Softmax(C = 3)] public partial class Der : Box { } class Elsewhere { int? Of(Der d) => d?.[|C|]; }")]
    [InlineData("Box.Forward<System.Numerics.Vector3>(System.Numerics.Vector3)", "public class Box { public static int Forward<T>(T x) => 1; } [Softmax(C = 3)] public partial class Der : Box { int N = [|Forward|](new System.Numerics.Vector3()); }")]
    [InlineData("Der.Forward(System.ReadOnlySpan<float>)", "[Softmax(C = 3, MaxRows = 2)] public partial class Der { void M(System.ReadOnlySpan<float> z) { this.[|Forward|](z); } } static class Extensions { public static void Forward(this Der d, System.ReadOnlySpan<float> z) { } }")]
    [InlineData("Outer.C", "[Softmax(C = 10)] static partial class Outer { [Softmax(C = 3)] public static partial class Inner { public static int Size => [|C|]; } }")]
    [InlineData("Far.Outer.C", "static partial class Far { const int C = 10; [Softmax(C = 4)] static partial class Outer { [Softmax(C = 3)] static partial class Inner { static int Size() { return [|C|]; } } } }")]
    [InlineData("Far.Jacobian", "static partial class Far { static int Jacobian; [Softmax(C = 4)] static partial class Outer { [Softmax(C = 3)] static partial class Inner { static int Size() { return [|Jacobian|]; } } } }")]
    [InlineData("Far.Forward(float)", "static partial class Far { static float Forward(float x) => x; [Softmax(C = 4)] partial class A { } [Softmax(C = 3)] partial class B : A { System.Func<float, float> F = [|Forward|]; } }")]
    [InlineData("Imported.Jacobian", "namespace App { using static global::Imported; [Softmax(C = 1)] partial class A<T> { [Softmax(C = 1)] partial struct N<U> { class Use1 { int C = 1; int M() { return [|Jacobian|]; } } } } } static class Imported { public static int Jacobian; }")]
    public void ItIsSaidWhereItHappens(string meant, [StringSyntax("C#")] string source)
    {
        MarkedSource marked = MarkedSource.Parse($"using SoftmaxGen;\n{source}");
        Generation generation = Project.Of(marked.Text).Generate();

        Diagnostic said = Assert.Single(generation.Diagnostics);

        Assert.Equal("SMG017", said.Id);
        Assert.Equal(marked.Span, said.Location.SourceSpan);
        Assert.Contains($"'{meant}'", said.GetMessage(), StringComparison.Ordinal);

        // The kernels are written: what else means them still compiles.
        Assert.NotEmpty(generation.Sources);
    }

    // The compiler's error alone, that a Vector3 is no float, does not tell why it came.
    [Fact]
    public void ItIsSaidBesideAnErrorThatComesOfIt()
    {
        Generation generation = Project
            .Of("using SoftmaxGen; static partial class Outer { static float Forward(float x) => x; [Softmax(C = 3)] public static partial class Inner { public static float Size => Forward(1f); } }")
            .Generate();

        Assert.Equal("SMG017", Assert.Single(generation.Diagnostics).Id);
        Assert.Contains(generation.After.GetDiagnostics(), static diagnostic => diagnostic.Id == "CS1503");
    }

    [Fact]
    public void AnInterfaceThatTheBaseClassImplemented()
    {
        Diagnostic said = Assert.Single(Project.Of("""
            using System;
            public interface IModel { ReadOnlySpan<float> Forward(ReadOnlySpan<float> z); }
            public class Base { public ReadOnlySpan<float> Forward(ReadOnlySpan<float> z) => z; }
            [SoftmaxGen.Softmax(C = 3, MaxRows = 2)] public partial class Model : Base, IModel { }
            """).Generate().Diagnostics);

        Assert.Equal("SMG017", said.Id);
        Assert.Contains("'Base.Forward(System.ReadOnlySpan<float>)'", said.GetMessage(), StringComparison.Ordinal);
    }

    // Names that the user means the kernels by, or that no kernel can hide.
    [Theory]
    [InlineData("[Softmax(C = 3)] static partial class K { static void M(float[] z) { Forward(z, z); Backward(z, z, z); int n = C; } }")]
    [InlineData("[Softmax(C = 3)] static partial class K { static string S => nameof(Forward) + nameof(C); }")]
    [InlineData("[Softmax(C = 3)] static partial class K { static int M(int C) { int Forward = C; return Forward; } }")]
    [InlineData("[Softmax(C = 3)] static partial class K { class Mine { int C = 1; int N => C; } }")]
    [InlineData("class C { } [Softmax(C = 3)] static partial class K { static C M(C c) => new C(); }")]
    [InlineData(Base + "[Softmax(C = 3)] partial class Der : Base { int Size => base.C; void M(float[] z) => base.Forward(z, z); }")]
    [InlineData(Base + "[Softmax(C = 3)] partial class Der : Base { void M(System.ReadOnlySpan<float> z, System.Span<float> a) { Forward(z, a); } }")]
    [InlineData("static partial class Outer { const int C = 10; static int N => C; [Softmax(C = 3)] public static partial class Inner { static int N => Outer.C; } }")]
    [InlineData("[Softmax(C = 3)] partial class A { } [Softmax(C = 4)] partial class B : A { int N => C; }")]
    [InlineData("namespace App { public enum Kernel { Linear, Rbf } [Softmax(C = 3)] public partial class Svm { public Kernel Kind { get; set; } } }")]
    [InlineData("namespace App { static class Kernel { public static int N; } [Softmax(C = 3)] public static partial class Svm { static int N => Kernel.N; } }")]
    [InlineData("[Softmax(C = 3, MaxRows = 2)] partial class L(int _keptLength) { public int Kept => _keptLength; }")]
    [InlineData("interface IModel { System.ReadOnlySpan<float> Forward(System.ReadOnlySpan<float> z); } [Softmax(C = 3, MaxRows = 2)] partial class L : IModel { }")]
    [InlineData("interface IModel { System.ReadOnlySpan<float> Forward(System.ReadOnlySpan<float> z) => z; } [Softmax(C = 3, MaxRows = 2)] partial class L : IModel { }")]
    public void WhatMeansTheSameIsLeftInPeace([StringSyntax("C#")] string source)
    {
        Generation generation = Project.Of($"using SoftmaxGen;\n{source}").Generate();

        Assert.Empty(generation.Diagnostics);
        Assert.DoesNotContain(generation.After.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }
}

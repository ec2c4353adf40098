using System.Diagnostics.CodeAnalysis;
using System.Threading.Tasks;
using Xunit;
using Fixing = SoftmaxGen.CodeFixes.Tests.Fixing<SoftmaxGen.Generator.Analyzers.MeaningAnalyzer, SoftmaxGen.CodeFixes.QualifyFix>;

namespace SoftmaxGen.CodeFixes.Tests;

/// <summary>SMG017.</summary>
public sealed class QualifyTests
{
    private const string Base = "public class Base { protected int C => 7; protected float[] Forward(float[] x, float[] y) => x; protected virtual int Jacobian => 1; public static int Backward; }\n";

    [Theory]
    [InlineData("Outer.C", "partial class Outer { const int C = 10; [Softmax(C = 3)] partial class Inner { int Size => {|SMG017:C|} + 1; } }", "partial class Outer { const int C = 10; [Softmax(C = 3)] partial class Inner { int Size => Outer.C + 1; } }")]
    [InlineData("Outer<T>.C", "partial class Outer<T> { const int C = 10; [Softmax(C = 3)] partial class Inner { int Size => {|SMG017:C|}; } }", "partial class Outer<T> { const int C = 10; [Softmax(C = 3)] partial class Inner { int Size => Outer<T>.C; } }")]
    [InlineData("base.C", Base + "[Softmax(C = 3)] partial class Der : Base { int Size => /* seven */ {|SMG017:C|}; }", Base + "[Softmax(C = 3)] partial class Der : Base { int Size => /* seven */ base.C; }")]
    [InlineData("base.Forward", Base + "[Softmax(C = 3)] partial class Der : Base { void M(float[] x) { {|SMG017:Forward|}(x, x); } }", Base + "[Softmax(C = 3)] partial class Der : Base { void M(float[] x) { base.Forward(x, x); } }")]
    [InlineData("Base.Backward", Base + "[Softmax(C = 3)] partial class Der : Base { int N => {|SMG017:{|CS0428:Backward|}|}; }", Base + "[Softmax(C = 3)] partial class Der : Base { int N => Base.Backward; }")]
    [InlineData("global::App.C", "namespace App { class C { public static int N; } [Softmax(C = 3)] partial class K { int N => {|SMG017:C|}.{|CS1061:N|}; } }", "namespace App { class C { public static int N; } [Softmax(C = 3)] partial class K { int N => global::App.C.N; } }")]
    [InlineData("Constants.C", "using static Constants; static class Constants { public const int C = 12; } [Softmax(C = 3)] static partial class Mix { static int Size => {|SMG017:C|}; }", "using static Constants; static class Constants { public const int C = 12; } [Softmax(C = 3)] static partial class Mix { static int Size => Constants.C; }")]
    public Task ItSaysWhichOneIsMeant(string title, [StringSyntax("C#")] string before, [StringSyntax("C#")] string after) =>
        Fixing.Fixes($"using SoftmaxGen;\n{before}", $"using SoftmaxGen;\n{after}", title: $"Write '{title}'");

    [Fact]
    public Task AllOfADocumentAtOnce() => Fixing.Fixes(
        Base + "[SoftmaxGen.Softmax(C = 3)] partial class Der : Base { int Size => {|SMG017:C|} * {|SMG017:C|}; void M(float[] x) { {|SMG017:Forward|}({|CS1503:{|SMG017:Forward|}(x, x)|}, x); } }",
        Base + "[SoftmaxGen.Softmax(C = 3)] partial class Der : Base { int Size => base.C * base.C; void M(float[] x) { base.Forward(base.Forward(x, x), x); } }");

    // A word in front does not say it: of a virtual member base means another, and no type is named in front of an instance.
    [Theory]
    [InlineData("[Softmax(C = 3)] partial class Der : Base { int N => {|CS0019:{|SMG017:Jacobian|} + 1|}; }")]
    [InlineData("[Softmax(C = 3)] partial class Der : Base { class Deep { int N(Der d) => {|CS0176:d.{|SMG017:C|}|}; } }")]
    [InlineData("[Softmax(C = 3)] partial class Der : Base { } class Sub : Der { int N => {|SMG017:C|}; }")]
    public Task NothingIsOfferedWhereThatIsNotAll([StringSyntax("C#")] string source) => Fixing.OffersNothing($"using SoftmaxGen;\n{Base}{source}");
}

using System.Diagnostics.CodeAnalysis;
using System.Threading.Tasks;
using Xunit;
using Fixing = SoftmaxGen.CodeFixes.Tests.Fixing<SoftmaxGen.CodeFixes.RemoveArgumentFix>;

namespace SoftmaxGen.CodeFixes.Tests;

/// <summary>SMG009, SMG015, SMG016, SMG020 and SMG021.</summary>
public sealed class RemoveArgumentTests
{
    [Theory]
    [InlineData("[Softmax(C = 3, {|SMG009:MaxRows = 4|})] static partial class K { }", "[Softmax(C = 3)] static partial class K { }")]
    [InlineData("[Softmax({|SMG009:MaxRows = 4|}, C = 3)] partial struct K { }", "[Softmax(C = 3)] partial struct K { }")]
    [InlineData("[Softmax(C = 3, {|SMG009:MaxRows = 4|}, Deterministic = true)] partial record K;", "[Softmax(C = 3, Deterministic = true)] partial record K;")]
    [InlineData("[Softmax(\n    {|SMG009:MaxRows = 4|},\n    C = 3)]\npartial struct K;", "[Softmax(\n    C = 3)]\npartial struct K;")]
    public Task MaxRowsGoes([StringSyntax("C#")] string before, [StringSyntax("C#")] string after) =>
        Fixing.Fixes($"using SoftmaxGen;\n{before}", $"using SoftmaxGen;\n{after}", title: "Remove MaxRows");

    [Fact]
    public Task SoItDoesWhereALayoutIsInTheWay() => Fixing.Fixes(
        "using System.Runtime.InteropServices;\n[StructLayout(LayoutKind.Explicit)] [SoftmaxGen.Softmax(C = 3, {|SMG016:MaxRows = 4|})] partial class K { }",
        "using System.Runtime.InteropServices;\n[StructLayout(LayoutKind.Explicit)] [SoftmaxGen.Softmax(C = 3)] partial class K { }",
        title: "Remove MaxRows");

    [Theory]
    [InlineData("C = 3, {|SMG015:EmptyRow = (EmptyRow)7|}", "C = 3")]
    [InlineData("{|SMG015:EmptyRow = (EmptyRow)7|}, C = 3", "C = 3")]
    public Task AnEmptyRowOfNoKindGoes(string before, string after) =>
        Fixing.Fixes($"using SoftmaxGen;\n[Softmax({before})] static partial class K {{ }}", $"using SoftmaxGen;\n[Softmax({after})] static partial class K {{ }}", title: "Remove EmptyRow");

    [Theory]
    [InlineData("C = 3, {|SMG020:Methods = SoftmaxMethods.None|}", "C = 3")]
    [InlineData("{|SMG020:Methods = (SoftmaxMethods)9|}, C = 3, Batches = false", "C = 3, Batches = false")]
    public Task SoDoMethodsThatAreNone(string before, string after) =>
        Fixing.Fixes($"using SoftmaxGen;\n[Softmax({before})] static partial class K {{ }}", $"using SoftmaxGen;\n[Softmax({after})] static partial class K {{ }}", title: "Remove Methods");

    [Theory]
    [InlineData("Categorical(C = 65, {|SMG021:Masks = Masks.Bits|})", "Categorical(C = 65)", "Remove Masks")]
    [InlineData("SoftmaxCrossEntropy({|SMG021:LabelSmoothing = 2|}, C = 3)", "SoftmaxCrossEntropy(C = 3)", "Remove LabelSmoothing")]
    public Task SoDoesAnOptionOfNoSuchValue(string before, string after, string title) =>
        Fixing.Fixes($"using SoftmaxGen;\n[{before}] static partial class K {{ }}", $"using SoftmaxGen;\n[{after}] static partial class K {{ }}", title: title);

    [Fact]
    public Task TwoOfOneAttributeGoTogether() => Fixing.Fixes(
        "using SoftmaxGen;\n[Softmax({|SMG015:EmptyRow = (EmptyRow)7|}, {|SMG009:MaxRows = 4|}, C = 3)] static partial class K { }",
        "using SoftmaxGen;\n[Softmax(C = 3)] static partial class K { }",
        steps: 2);

    [Fact]
    public Task AllOfAllDocumentsAtOnce() => Fixing.Fixes(
        [
            "partial class Outer { [SoftmaxGen.Softmax(C = 3, {|SMG009:MaxRows = 4|})] partial struct A { [SoftmaxGen.Softmax(C = 3, {|SMG009:MaxRows = 4|})] partial struct B { } } }",
            "[SoftmaxGen.Softmax({|SMG009:MaxRows = 5|}, C = 3)] static partial class D { } [SoftmaxGen.Softmax(C = 3, MaxRows = 4)] partial class Right { }",
        ],
        [
            "partial class Outer { [SoftmaxGen.Softmax(C = 3)] partial struct A { [SoftmaxGen.Softmax(C = 3)] partial struct B { } } }",
            "[SoftmaxGen.Softmax(C = 3)] static partial class D { } [SoftmaxGen.Softmax(C = 3, MaxRows = 4)] partial class Right { }",
        ]);
}

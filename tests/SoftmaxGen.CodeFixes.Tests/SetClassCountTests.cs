using System;
using System.Threading.Tasks;
using Xunit;
using Fixing = SoftmaxGen.CodeFixes.Tests.Fixing<SoftmaxGen.CodeFixes.SetClassCountFix>;

namespace SoftmaxGen.CodeFixes.Tests;

/// <summary>SMG003 and SMG004.</summary>
public sealed class SetClassCountTests
{
    [Theory]
    [InlineData("[{|SMG003:Softmax|}]", "[Softmax(C = 3)]", "Set C = 3")]
    [InlineData("[{|SMG003:Softmax|} /* of a hand */]", "[Softmax(C = 3) /* of a hand */]", "Set C = 3")]
    [InlineData("[{|SMG003:Softmax()|}]", "[Softmax(C = 3)]", "Set C = 3")]
    [InlineData("[{|SMG003:Softmax(MaxRows = 4)|}]", "[Softmax(C = 3, MaxRows = 4)]", "Set C = 3")]
    [InlineData("[System.Obsolete, {|SMG003:Softmax|}, System.Serializable]", "[System.Obsolete, Softmax(C = 3), System.Serializable]", "Set C = 3")]
    [InlineData("[Softmax({|SMG004:C = 0|})]", "[Softmax(C = 3)]", "Set C = 3")]
    [InlineData("[Softmax({|SMG004:C = -5|})]", "[Softmax(C = 5)]", "Set C = 5")]
    [InlineData("[Softmax({|SMG004:C = int.MinValue|})]", "[Softmax(C = 65536)]", "Set C = 65536")]
    [InlineData("[Softmax(MaxRows = 4, {|SMG004:C = 65537|} /* words */)]", "[Softmax(MaxRows = 4, C = 65536 /* words */)]", "Set C = 65536")]
    public Task CBecomesAClassCount(string before, string after, string title) => Fixing.Fixes(
        $"using SoftmaxGen;\n{before}\npublic partial class K {{ }}",
        $"using SoftmaxGen;\n{after}\npublic partial class K {{ }}",
        title: title);

    // The compiler's own error stays until the number has its name.
    [Theory]
    [InlineData("[{|SMG003:{|CS1729:Softmax(5)|}|}]", "[Softmax(C = 5)]", "Set C = 5")]
    [InlineData("[{|SMG003:{|CS1729:Softmax(0, MaxRows = 4)|}|}]", "[Softmax(C = 3, MaxRows = 4)]", "Set C = 3")]
    [InlineData("[{|SMG003:Softmax({|CS1739:c|}: 5)|}]", "[Softmax(C = 5)]", "Set C = 5")]
    public Task ANumberWithoutANameBecomesC(string before, string after, string title) => Fixing.Fixes(
        $"using SoftmaxGen;\n{before}\npublic partial class K {{ }}",
        $"using SoftmaxGen;\n{after}\npublic partial class K {{ }}",
        title: title);

    [Fact]
    public Task ArgumentsOverSeveralLinesKeepTheirPlaces() => Fixing.Fixes(
        """
        [{|SMG003:SoftmaxGen.Softmax(
            MaxRows = 4,
            Deterministic = true)|}]
        public partial class K;
        """,
        """
        [SoftmaxGen.Softmax(
            C = 3, MaxRows = 4,
            Deterministic = true)]
        public partial class K;
        """);

    [Fact]
    public Task AllOfAllDocumentsAtOnce() => Fixing.Fixes(
        [
            "class Outer<T> { } partial class Near { [{|SMG003:SoftmaxGen.Softmax|}] partial class A { } [SoftmaxGen.Softmax({|SMG004:C = -7|})] partial class B { } }",
            "[SoftmaxGen.Softmax({|SMG004:C = 70_000|})] partial class D { }",
        ],
        [
            "class Outer<T> { } partial class Near { [SoftmaxGen.Softmax(C = 3)] partial class A { } [SoftmaxGen.Softmax(C = 7)] partial class B { } }",
            "[SoftmaxGen.Softmax(C = 65536)] partial class D { }",
        ]);
}

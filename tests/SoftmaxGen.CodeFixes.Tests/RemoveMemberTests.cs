using System.Diagnostics.CodeAnalysis;
using System.Threading.Tasks;
using Xunit;
using Fixing = SoftmaxGen.CodeFixes.Tests.Fixing<SoftmaxGen.CodeFixes.RemoveMemberFix>;

namespace SoftmaxGen.CodeFixes.Tests;

/// <summary>SMG007.</summary>
public sealed class RemoveMemberTests
{
    [Theory]
    [InlineData("    public const int {|SMG007:C|} = 3;", "", "C")]
    [InlineData("    public const int {|SMG007:C|} = 3, D = 4;", "    public const int D = 4;", "C")]
    [InlineData("    public const int D = 4, {|SMG007:C|} = 3;", "    public const int D = 4;", "C")]
    [InlineData("    public int {|SMG007:C|} { get; }", "", "C")]
    [InlineData("    public int {|SMG007:C|} => 3;", "", "C")]
    [InlineData("    public event System.Action {|SMG007:Forward|};", "", "Forward")]
    [InlineData("    public event System.Action {|SMG007:Forward|} { add { } remove { } }", "", "Forward")]
    [InlineData("    private static class {|SMG007:SoftmaxGenKernel|} { private const int N = 3; }", "", "SoftmaxGenKernel")]
    [InlineData("    private enum {|SMG007:SoftmaxGenKernel|} { A }", "", "SoftmaxGenKernel")]
    [InlineData("    private delegate void {|SMG007:SoftmaxGenKernel|}();", "", "SoftmaxGenKernel")]
    [InlineData("    public static void {|SMG007:Forward|}(System.ReadOnlySpan<float> z, System.Span<float> a)\n    {\n    }", "", "Forward")]
    public Task TheMemberGoes([StringSyntax("C#")] string before, [StringSyntax("C#")] string after, string name) => Fixing.Fixes(
        $"[SoftmaxGen.Softmax(C = 3)]\npublic partial class K\n{{\n{before}\n}}",
        $"[SoftmaxGen.Softmax(C = 3)]\npublic partial class K\n{{\n{(after.Length > 0 ? after + "\n" : "")}}}",
        title: $"Remove '{name}'");

    [Fact]
    public Task TheNeighboursAndTheRegionStay() => Fixing.Fixes(
        """
        [SoftmaxGen.Softmax(C = 3)]
        public partial class K
        {
            #region By hand
            /// <summary>Three.</summary>
            public const int {|SMG007:C|} = 3;

            public int Kept { get; } // kept
            #endregion
        }
        """,
        """
        [SoftmaxGen.Softmax(C = 3)]
        public partial class K
        {

            #region By hand

            public int Kept { get; } // kept
            #endregion
        }
        """);

    [Fact]
    public Task AllOfAllDocumentsAtOnce() => Fixing.Fixes(
        [
            """
            [SoftmaxGen.Softmax(C = 3, MaxRows = 2)]
            public partial class A
            {
                private float[] {|SMG007:_softmaxGenProbabilities|}, {|SMG007:C|};
                private int {|SMG007:_softmaxGenLength|}, _own;

                [SoftmaxGen.Softmax(C = 3)]
                private partial class Inner
                {
                    public int {|SMG007:C|};
                }
            }
            """,
            """
            partial class A
            {
                public void {|SMG007:Forward|}(System.ReadOnlySpan<float> z) { }
                public void Forward(int n) { _own = n; }
            }
            """,
        ],
        [
            """
            [SoftmaxGen.Softmax(C = 3, MaxRows = 2)]
            public partial class A
            {
                private int _own;

                [SoftmaxGen.Softmax(C = 3)]
                private partial class Inner
                {
                }
            }
            """,
            """
            partial class A
            {
                public void Forward(int n) { _own = n; }
            }
            """,
        ]);

    [Theory]
    [InlineData("[SoftmaxGen.Softmax(C = 3)] public partial class {|SMG007:C|} { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)] public partial class {|SMG007:K|}<SoftmaxGenKernel> { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)] public partial record K(float {|SMG007:C|});")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)] public partial class K { partial void {|SMG007:C|}(); partial void C() { } }")]
    public Task WhatCannotGoAloneStays([StringSyntax("C#")] string source) => Fixing.OffersNothing(source);
}

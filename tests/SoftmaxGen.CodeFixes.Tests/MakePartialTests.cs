using System.Diagnostics.CodeAnalysis;
using System.Threading.Tasks;
using Xunit;
using Fixing = SoftmaxGen.CodeFixes.Tests.Fixing<SoftmaxGen.CodeFixes.MakePartialFix>;

namespace SoftmaxGen.CodeFixes.Tests;

/// <summary>SMG001 and SMG002.</summary>
public sealed class MakePartialTests
{
    [Theory]
    [InlineData("[SoftmaxGen.Softmax(C = 3)] class {|SMG001:K|} { }", "[SoftmaxGen.Softmax(C = 3)] partial class K { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)] public static class {|SMG001:K|}<T> { }", "[SoftmaxGen.Softmax(C = 3)] public static partial class K<T> { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)] public readonly struct {|SMG001:K|} { }", "[SoftmaxGen.Softmax(C = 3)] public readonly partial struct K { }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)] public readonly record struct {|SMG001:K|}(int N);", "[SoftmaxGen.Softmax(C = 3)] public readonly partial record struct K(int N);")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)]\nrecord {|SMG001:K|}(int N);", "[SoftmaxGen.Softmax(C = 3)]\npartial record K(int N);")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)]\n// Of a hand.\nclass {|SMG001:K|};", "[SoftmaxGen.Softmax(C = 3)]\n// Of a hand.\npartial class K;")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)]\nref struct {|SMG001:K|} { }", "[SoftmaxGen.Softmax(C = 3)]\nref partial struct K { }")]
    public Task TheTypeBecomesPartial([StringSyntax("C#")] string before, [StringSyntax("C#")] string after) =>
        Fixing.Fixes(before, after, title: "Make 'K' partial");

    [Theory]
    [InlineData(0, "Make 'Far' partial", "partial class Far { partial struct Between { class Near { [SoftmaxGen.Softmax(C = 3)] class K { } } } }")]
    [InlineData(1, "Make 'Far' and 'Near' partial", "partial class Far { partial struct Between { partial class Near { [SoftmaxGen.Softmax(C = 3)] class K { } } } }")]
    [InlineData(2, "Make 'Far' and 'Near' and 'K' partial", "partial class Far { partial struct Between { partial class Near { [SoftmaxGen.Softmax(C = 3)] partial class K { } } } }")]
    public async Task AndEveryTypeAroundIt(int diagnostic, string title, [StringSyntax("C#")] string after)
    {
        using AdhocProject project = new(UserReferences.All);

        Assert.Equal(
            (title, after),
            (await project.FixAsync("class Far { partial struct Between { class Near { [SoftmaxGen.Softmax(C = 3)] class K { } } } }", new MakePartialFix()))[diagnostic]);
    }

    [Fact]
    public Task OneTypeAfterAnother() => Fixing.Fixes(
        """
        namespace My
        {
            /// <summary>Far.</summary>
            class {|SMG002:Far|}<T>
            {
                public partial struct Between
                {
                    interface {|SMG002:Near|}
                    {
                        [SoftmaxGen.Softmax(C = 3)]
                        class {|SMG001:K|}
                        {
                        }
                    }
                }
            }
        }
        """,
        """
        namespace My
        {
            /// <summary>Far.</summary>
            partial class Far<T>
            {
                public partial struct Between
                {
                    partial interface Near
                    {
                        [SoftmaxGen.Softmax(C = 3)]
                        partial class K
                        {
                        }
                    }
                }
            }
        }
        """,
        steps: 3);

    // The edits meet in Outer, and each document has its own.
    [Fact]
    public Task AllKernelsOfAllDocumentsAtOnce() => Fixing.Fixes(
        [
            """
            static class {|SMG002:{|SMG002:Outer|}|}
            {
                [SoftmaxGen.Softmax(C = 3)] static class {|SMG001:A|} { }
                [SoftmaxGen.Softmax(C = 4)] static partial class B { }
            }
            """,
            "[SoftmaxGen.Softmax(C = 5)] static class {|SMG001:C5|} { }",
            "class Other { }",
        ],
        [
            """
            static partial class Outer
            {
                [SoftmaxGen.Softmax(C = 3)] static partial class A { }
                [SoftmaxGen.Softmax(C = 4)] static partial class B { }
            }
            """,
            "[SoftmaxGen.Softmax(C = 5)] static partial class C5 { }",
            "class Other { }",
        ],
        steps: 3);
}

using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using SoftmaxGen.Generator.Tests.Diagnostics;
using Xunit;

namespace SoftmaxGen.CodeFixes.Tests;

/// <summary>A fix is asked for while the user types, and must never throw: where it has nothing to offer it offers nothing.</summary>
public sealed class HalfTypedFixTests : IDisposable
{
    private static readonly CodeFixProvider[] Fixes =
    [
        .. typeof(SoftmaxCodeFix).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    private readonly AdhocProject _project = new(UserReferences.All);

    [Fact]
    public async Task CodeThatIsNotYetWhole() => await OfferAsync(HalfTyped.Fragments);

    // In each of these something is wrong even when it is whole.
    [Theory]
    [InlineData("C = Consts.N + 1", "C = -2")]
    [InlineData("sealed partial", "sealed")]
    [InlineData("public void Dispose() { }", "public const int C = 3, D = 4; void Kernel() { }")]
    [InlineData("partial record struct R(int N)", "partial record struct R(int C) { static int Forward; }")]
    [InlineData("[Softmax(C = 3)] public", "[Softmax(MaxRows = 4)] public")]
    public async Task ABrokenKernelWithoutEachOfItsTokens(string old, string broken)
    {
        Assert.Contains(old, HalfTyped.Whole, StringComparison.Ordinal);
        string source = HalfTyped.Whole.Replace(old, broken, StringComparison.Ordinal);

        Assert.NotEqual(0, await OfferAsync(CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens()
            .Select(token => source.Remove(token.SpanStart, token.Span.Length))));
    }

    public void Dispose() => _project.Dispose();

    private async Task<int> OfferAsync(IEnumerable<string> sources)
    {
        int offered = 0;

        foreach (string source in sources)
        {
            offered += (await _project.FixAsync(source, Fixes)).Length;
        }

        return offered;
    }
}

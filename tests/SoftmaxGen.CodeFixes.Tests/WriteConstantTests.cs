using System;
using System.Threading.Tasks;
using Xunit;

namespace SoftmaxGen.CodeFixes.Tests;

/// <summary>SMG013, which is the generator's alone: by the time of the fix the other kernel's C is a number.</summary>
public sealed class WriteConstantTests
{
    [Theory]
    [InlineData("C = A.C", "C = 5")]
    [InlineData("MaxRows = 4, C = A.C * 2 - 1", "MaxRows = 4, C = 9")]
    [InlineData("C = 4, MaxRows = A.C /* rows */", "C = 4, MaxRows = 5 /* rows */")]
    [InlineData("C = 4, Deterministic = A.C == 5", "C = 4, Deterministic = true")]
    public async Task AnArgumentThatIsItselfGeneratedBecomesItsValue(string before, string after)
    {
        const string Source = "using SoftmaxGen; [Softmax(C = 5)] partial class A { } [Softmax(Arguments)] partial class B { }";
        using AdhocProject project = new(UserReferences.All);

        (string title, string text) = Assert.Single(await project.FixAsync(Source.Replace("Arguments", before, StringComparison.Ordinal), new WriteConstantFix()));

        Assert.StartsWith("Set ", title, StringComparison.Ordinal);
        Assert.Contains(title[4..], after, StringComparison.Ordinal);
        Assert.Equal(Source.Replace("Arguments", after, StringComparison.Ordinal), text);
    }

    [Theory]
    [InlineData("C = Missing.N")]
    [InlineData("C = 3, EmptyRow = (EmptyRow)(A.C - 3)")]
    [InlineData("C = 3, MaxRows = A.C - 9")]
    public async Task AValueThatNobodyKnowsOrCanWriteIsThePersons(string arguments)
    {
        using AdhocProject project = new(UserReferences.All);

        Assert.Empty(await project.FixAsync($"using SoftmaxGen; [Softmax(C = 5)] partial class A {{ }} [Softmax({arguments})] partial class B {{ }}", new WriteConstantFix()));
    }
}

using System;
using System.Threading.Tasks;
using DiffEngine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SoftmaxGen.Generator.Tests.Harness;
using VerifyXunit;
using Xunit;

namespace SoftmaxGen.Generator.Tests.Snapshots;

/// <summary>The call that takes snapshots, whoever answers it: the comparer in Verify/ or the package.</summary>
public sealed class DriverTests
{
    [Fact]
    public async Task ADriverIsHeldAgainstTheFilesBesideTheTest() => await Verifier.Verify(HelloDriver("Greetings"));

    [Theory]
    [InlineData("Greetings")]
    [InlineData("A.b")]
    public async Task ACaseOfATheoryHasFilesOfItsOwn(string name) => await Verifier.Verify(HelloDriver(name)).UseParameters(name);

    [Fact]
    public async Task OneTestCannotTakeTheSameSnapshotTwice()
    {
        await Verifier.Verify(HelloDriver("Greetings"));

        // The package's exception is a plain one; that it names the snapshot is what both have in common.
        Exception refusal = await Assert.ThrowsAnyAsync<Exception>(async () => await Verifier.Verify(HelloDriver("Greetings")));

        Assert.Contains($"{nameof(DriverTests)}.{nameof(OneTestCannotTakeTheSameSnapshotTwice)}", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("True", true)]
    [InlineData("false", false)]
    [InlineData(null, false)]
    public void CIIsToldByItsVariable(string? ci, bool expected) => Assert.Equal(expected, DiffTools.AreUnwanted(ci));

    [Fact]
    public void NoDiffToolOpensWhereNobodyLooks() =>
        Assert.True(DiffRunner.Disabled || !DiffTools.AreUnwanted(Environment.GetEnvironmentVariable("CI")));

    private static GeneratorDriver HelloDriver(string name) =>
        CSharpGeneratorDriver.Create(new TextGenerator(() => ($"{name}.g.cs", $"// Hello, {name}!\r\n"))).RunGenerators(Target.Net10.Empty);
}

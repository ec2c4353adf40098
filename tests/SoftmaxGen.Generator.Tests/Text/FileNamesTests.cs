using System.Linq;
using SoftmaxGen.Generator.Tests.Harness;
using SoftmaxGen.Generator.Writing;
using Xunit;

namespace SoftmaxGen.Generator.Tests.Text;

/// <summary>Two files of one name are one file to the compiler, and it does not look at the case of letters.</summary>
public sealed class FileNamesTests
{
    [Fact]
    public void ANameOfItsOwnIsTheFiles() => Assert.Equal("Foo.g.cs", Of("Foo", "Foo", "Bar", "Foobar"));

    [Theory]
    [InlineData("Foo", "foo")]
    [InlineData("Foo", "foo", "FOO")]
    [InlineData("Foo", "foo", "FOO", "foO", "Bar")]
    public void NamesThatDifferInCaseAloneAreToldApart(params string[] names)
    {
        string?[] files = [.. names.Select(name => Of(name, names))];

        Assert.All(files, Assert.NotNull);
        Assert.Equal(names.Length, files.Select(static file => file!.ToUpperInvariant()).Distinct().Count());
        Assert.All(names.Zip(files), static pair => Assert.StartsWith(pair.First, pair.Second!, System.StringComparison.Ordinal));
    }

    [Fact]
    public void TwoTypesOfOneNameHaveNone()
    {
        Assert.Null(Of("Foo", "Foo", "Foo"));
        Assert.Null(Of("Foo", "foo", "Foo", "Foo"));
        Assert.NotNull(Of("foo", "foo", "Foo", "Foo"));
    }

    private static string? Of(string name, params string[] all) => FileNames.Of(
        Specs.Hierarchy(name),
        FileNames.Colliding([.. all]));
}

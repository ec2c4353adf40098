using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using SoftmaxGen.Generator.Tests.Harness;
using Xunit;

namespace SoftmaxGen.Generator.Tests.Text;

/// <summary>Same input, same bytes: on every machine, so that builds can be repeated and caches shared.</summary>
public sealed class SameBytesTests
{
    // Each schedule and element type, numbers that cultures write in their own way, and names that they order or fold so.
    private static readonly Project Start = new Project()
        .With("Numbers.cs", """
            using SoftmaxGen;

            namespace Istanbul.Indexing
            {
                [Softmax(C = 3, MaxRows = 1234567)] public partial class Rows { }
                [Softmax(C = 1000, EmptyRow = EmptyRow.Uniform, MaxRows = 1234)] public partial class Classes { }
                [Softmax(C = 16, ElementType = typeof(double), Deterministic = true)] public static partial class Doubles { }
                [Softmax(C = 65536, ElementType = typeof(double), EmptyRow = EmptyRow.Zero)] public static partial class ManyDoubles { }
                [Softmax(C = 4, ElementType = typeof(System.Half), EmptyRow = EmptyRow.Uniform)] public static partial class Halves { }
            }
            """)
        .With("Names.cs", """
            using SoftmaxGen;

            namespace Istanbul.Indexing
            {
                [Softmax(C = 1)] public static partial class ISTANBUL { }
                [Softmax(C = 1)] public static partial class istanbul { }
                [Softmax(C = 1)] public static partial class İstanbul { }
                [Softmax(C = 1)] public static partial class ıstanbul { }
            }
            """)
        .With("MoreNames.cs", """
            namespace Istanbul.Indexing
            {
                [SoftmaxGen.Softmax(C = 1)] public static partial class Istanbul { }
                [SoftmaxGen.Softmax(C = 1)] public static partial class Straße { }
                [SoftmaxGen.Softmax(C = 1)] public static partial class Strasse { }
                [SoftmaxGen.Softmax(C = -1234567)] public static partial class Wrong { }
            }
            """);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    [InlineData("th-TH")]
    public void InEveryCulture(string culture)
    {
        (ImmutableSortedDictionary<string, string> Sources, string Message) expected = Generate(CultureInfo.InvariantCulture);
        (ImmutableSortedDictionary<string, string> Sources, string Message) actual = Generate(new CultureInfo(culture));

        Assert.Equal(expected.Sources, actual.Sources);
        Assert.Equal(expected.Message, actual.Message);

        static (ImmutableSortedDictionary<string, string> Sources, string Message) Generate(CultureInfo culture)
        {
            CultureInfo before = CultureInfo.CurrentCulture;
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;

            try
            {
                Generation generation = Start.Generate();

                return (generation.AllSources, Assert.Single(generation.Diagnostics).GetMessage());
            }
            finally
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
            }
        }
    }

    [Fact]
    public void TheCulturesOfTheseTestsAreReal()
    {
        Assert.Equal("1,5", 1.5.ToString(new CultureInfo("de-DE")));
        Assert.Equal("İ", "i".ToUpper(new CultureInfo("tr-TR")));
        Assert.Equal("\u22121", (-1).ToString(new CultureInfo("sv-SE")));
        Assert.NotEqual("1.5", 1.5.ToString(new CultureInfo("fa-IR")));
    }

    [Fact]
    public void WithTheFilesInAnyOrder()
    {
        ImmutableSortedDictionary<string, string> expected = Start.Generate().AllSources;

        Assert.Equal(expected, (Start with { Files = [.. Start.Files.Reverse()] }).Generate().AllSources);
        Assert.Equal(expected, (Start with { Files = [.. Start.Files.Skip(1), Start.Files[0]] }).Generate().AllSources);
    }

    [Theory]
    [InlineData("C:\\Source\\Project\\")]
    [InlineData("/home/somebody/project/")]
    [InlineData("..\\Shared/")]
    [InlineData("/_/")]
    public void WithTheFilesInAnyFolder(string folder) =>
        Assert.Equal(
            Start.Generate().AllSources,
            (Start with { Files = [.. Start.Files.Select(file => (folder + file.Path, file.Text))] }).Generate().AllSources);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    public void WithAnyLineEndings(string lineEnding) =>
        Assert.Equal(
            Start.Generate().AllSources,
            (Start with { Files = [.. Start.Files.Select(file => (file.Path, file.Text.Replace("\n", lineEnding, StringComparison.Ordinal)))] }).Generate().AllSources);

    [Fact]
    public void OnEveryRun() => Assert.Equal(Start.Generate().AllSources, Start.Generate().AllSources);

    [Fact]
    public void AloneOrAmongOthers()
    {
        const string Rows = "namespace Istanbul.Indexing { [SoftmaxGen.Softmax(C = 3, MaxRows = 1234567)] public partial class Rows { } }";

        Assert.Equal(Start.Generate().AllSources["Istanbul.Indexing.Rows.g.cs"], Project.Of(Rows).Generate().Source);
    }
}

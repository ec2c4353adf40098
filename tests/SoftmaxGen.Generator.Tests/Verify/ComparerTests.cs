using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SoftmaxGen.Generator.Tests.Harness;
using VerifyXunit;
using Xunit;

namespace SoftmaxGen.Generator.Tests.Verify;

/// <summary>The comparer that stands in for Verify: its names, its bytes, and when it fails.</summary>
public sealed class ComparerTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("snapshots").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void ATextThatNobodyVerifiedFailsAndIsWrittenAsReceived()
    {
        SnapshotComparison comparison = Compare(new SnapshotText("My.Foo.g", "cs", "//HintName: My.Foo.g.cs\nclass Größe;"));

        Assert.NotNull(comparison.Failure);
        Assert.Equal(
            "\uFEFF//HintName: My.Foo.g.cs\nclass Größe;",
            Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(_directory, "Tests.Name#My.Foo.g.received.cs"))));
    }

    [Fact]
    public void AVerifiedTextPassesAndNothingIsWritten()
    {
        Write("Tests.Name#Foo.g.verified.cs", "text");

        Assert.Null(Compare(new SnapshotText("Foo.g", "cs", "text")).Failure);
        Assert.Equal(["Tests.Name#Foo.g.verified.cs"], Files());
    }

    [Theory]
    [InlineData("text\n")]
    [InlineData("Text")]
    [InlineData("text ")]
    [InlineData("te\u0301xt")]
    [InlineData("text\u200D")]
    public void ComparisonIsOrdinal(string verified)
    {
        Write("Tests.Name#Foo.g.verified.cs", verified);

        Assert.NotNull(Compare(new SnapshotText("Foo.g", "cs", "text")).Failure);
    }

    [Fact]
    public void AFailureNamesTheFirstLineThatDiffers()
    {
        Write("Tests.Name#Foo.g.verified.cs", "one\ntwo\nthree");

        string? failure = Compare(new SnapshotText("Foo.g", "cs", "one\n2\n3")).Failure;

        Assert.Contains("Verified: two\nReceived: 2\nfirst differs from verified in line 2", failure, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEmptyVerifiedFileCountsAsMissing()
    {
        Write("Tests.Name#Foo.g.verified.cs", "");

        Assert.StartsWith("Not verified yet", Compare(new SnapshotText("Foo.g", "cs", "")).Failure, StringComparison.Ordinal);
    }

    [Fact]
    public void AVerifiedFileThatNothingMatchesFails()
    {
        Write("Tests.Name#Foo.g.verified.cs", "text");
        Write("Tests.Name#Gone.g.verified.cs", "text");
        Write("Tests.Name.verified.txt", "text");

        string? failure = Compare(new SnapshotText("Foo.g", "cs", "text")).Failure;

        Assert.Equal(2, failure!.Split("Nothing generated matches").Length - 1);
        Assert.Contains("Tests.Name#Gone.g.verified.cs", failure, StringComparison.Ordinal);
        Assert.Contains("Tests.Name.verified.txt", failure, StringComparison.Ordinal);
    }

    [Fact]
    public void ReceivedFilesOfAnEarlierRunAreDeletedAndThoseOfOtherTestsStay()
    {
        Write("Tests.Name#Foo.g.verified.cs", "text");
        Write("Tests.Name#Foo.g.received.cs", "old");
        Write("Tests.Name#Gone.g.received.cs", "old");
        Write("Tests.Name.received.txt", "old");
        Write("Tests.NameOfAnother#Foo.g.received.cs", "other");
        Write("Tests.Name_c=1#Foo.g.received.cs", "other");

        Assert.Null(Compare(new SnapshotText("Foo.g", "cs", "text")).Failure);
        Assert.Equal(
            ["Tests.Name#Foo.g.verified.cs", "Tests.NameOfAnother#Foo.g.received.cs", "Tests.Name_c=1#Foo.g.received.cs"],
            Files());
    }

    [Fact]
    public void AVerifiedFileOfAnotherCaseIsNotMissed()
    {
        Write("Tests.Name#Foo.g.verified.cs", "text");
        Write("Tests.Name_c=1#Foo.g.verified.cs", "text");

        Assert.Null(Compare(new SnapshotText("Foo.g", "cs", "text")).Failure);
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("de-DE")]
    public void NamesHoldTheNestedClassTheMethodAndItsParametersInAnyCulture(string culture)
    {
        CultureInfo.CurrentCulture = new CultureInfo(culture);

        Assert.Equal(
            "ComparerTests.Nested.Test_c=-3_scale=0.5_text=a-b-c-d_flag=True_none=null",
            SnapshotName.Prefix(Nested.Method, [-3, 0.5, "a/b:c#d", true, null]));
    }

    [Fact]
    public void OfTypesAroundTheTestsOwnOnlyTheNextIsNamed() =>
        Assert.Equal("Nested.Deep.Test", SnapshotName.Prefix(Nested.Deep.Method, []));

    [Theory]
    [InlineData('/', "-")]
    [InlineData(LanguageVersion.CSharp7_3, "CSharp7_3")]
    [InlineData((byte)7, "7")]
    [InlineData((short)-7, "-7")]
    [InlineData(ulong.MaxValue, "18446744073709551615")]
    [InlineData(1e-30f, "1E-30")]
    public void SimpleParametersAreWrittenAsVerifyWritesThem(object value, string expected) =>
        Assert.Equal($"ComparerTests.Nested.Test_c={expected}", SnapshotName.Prefix(Nested.Method, [value]));

    [Fact]
    public void OtherParametersAreRefused()
    {
        object[] others = [new DateTime(2026, 1, 2), TimeSpan.Zero, Guid.Empty, new int[] { 1 }, typeof(int), (sbyte)-1, Int128.One, new Version(1, 2)];

        Assert.All(others, static value => Assert.Throws<NotSupportedException>(() => SnapshotName.Prefix(Nested.Method, [value])));
    }

    [Fact]
    public void MoreParametersThanTheTestHasAreAMistake() =>
        Assert.Throws<ArgumentException>(() => SnapshotName.Prefix(Nested.Method, [1, 2, 3, 4, 5, 6]));

    [Fact]
    public void WhatNoFileNameMayHoldBecomesADash() =>
        Assert.Equal("#a-b-c-d-e-f-g-h(i)-1", SnapshotName.Target("a\"b<c>d|e:f*g?h(i)\u00011"));

    [Fact]
    public void DiagnosticsAreWrittenAsVerifySourceGeneratorsWritesThem()
    {
        DiagnosticDescriptor descriptor = new("theId", "the title", "the message from {0}", "the category", DiagnosticSeverity.Info, isEnabledByDefault: true);
        Location location = Location.Create("dir/theFile.cs", new TextSpan(1, 2), new LinePositionSpan(new(1, 2), new(3, 4)));

        Assert.Equal(
            """
            {
              Diagnostics: [
                {
                  Location: dir\theFile.cs: (1,2)-(3,4),
                  Message: the message from hello world generator,
                  Severity: Info,
                  WarningLevel: 1,
                  Descriptor: {
                    Id: theId,
                    Title: the title,
                    MessageFormat: the message from {0},
                    Category: the category,
                    DefaultSeverity: Info,
                    IsEnabledByDefault: true
                  }
                }
              ]
            }
            """,
            DiagnosticText.Of([Diagnostic.Create(descriptor, location, "hello world generator")]));
    }

    [Fact]
    public void ADiagnosticInASourceTreeShowsItsLines()
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText("class A\n{\n    int b;\n}\n");
        DiagnosticDescriptor descriptor = new(
            "ID", "title", "{0}", "category", DiagnosticSeverity.Error, isEnabledByDefault: false, "why", "https://help", "Tag", "Other");

        Assert.Equal(
            """
            {
              Diagnostics: [
                {
                  Location: /*
            {
                int b;
                    ^
            }
            */
             : (2,8)-(2,9),
                  Message:
            two
            lines,
                  Severity: Error,
                  Descriptor: {
                    Id: ID,
                    Title: title,
                    Description: why,
                    HelpLink: https://help,
                    MessageFormat: {0},
                    Category: category,
                    DefaultSeverity: Error,
                    IsEnabledByDefault: false,
                    CustomTags: [
                      Tag,
                      Other
                    ]
                  }
                },
                {
                  Message: anywhere,
                  Severity: Error,
                  Descriptor: {
                    Id: ID,
                    Title: title,
                    Description: why,
                    HelpLink: https://help,
                    MessageFormat: {0},
                    Category: category,
                    DefaultSeverity: Error,
                    IsEnabledByDefault: false,
                    CustomTags: [
                      Tag,
                      Other
                    ]
                  }
                }
              ]
            }
            """,
            DiagnosticText.Of(
            [
                Diagnostic.Create(descriptor, tree.GetRoot().DescendantTokens().Single(token => token.Text == "b").GetLocation(), "two\nlines"),
                Diagnostic.Create(descriptor, Location.None, "anywhere"),
            ]));
    }

    [Fact]
    public void ADiagnosticInMetadataHasAnEmptyPlace()
    {
        Location inMetadata = Target.Net10.Empty.GetSpecialType(SpecialType.System_Object).Locations.Single();

        Assert.Equal(LocationKind.MetadataFile, inMetadata.Kind);
        Assert.Contains("    {\n      Location: ,\n      Message: text,\n", DiagnosticText.Of([Diagnostic.Create(Described(""), inMetadata)]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\rb")]
    [InlineData("a\r\nb")]
    public void EveryLineEndInAMessageBecomesALineFeed(string message)
    {
        DiagnosticDescriptor descriptor = new("ID", "title", "{0}", "category", DiagnosticSeverity.Error, isEnabledByDefault: true);

        Assert.Contains("      Message:\na\nb,\n", DiagnosticText.Of([Diagnostic.Create(descriptor, Location.None, message)]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public void ABlankDescriptionIsLeftOut(string description) =>
        Assert.DoesNotContain("Description", DiagnosticText.Of([Diagnostic.Create(Described(description), Location.None)]), StringComparison.Ordinal);

    [Fact]
    public void SourcesOfOneNameAreNumberedInTheOrderOfTheirHints()
    {
        GeneratorDriverRunResult run = CSharpGeneratorDriver
            .Create(new FolderGenerator(), new TextGenerator(static () => ("A.g.cs", "// A")))
            .RunGenerators(Target.Net10.Empty)
            .GetRunResult();

        Assert.Equal(
            [("B.g.00", "//HintName: x/B.g.cs\n// x"), ("B.g.01", "//HintName: y/B.g.cs\n// y"), ("A.g", "//HintName: A.g.cs\n// A")],
            SnapshotText.Of(run, static _ => false).Select(static text => (text.Name!, text.Text)));
    }

    [Fact]
    public void AnExceptionOfTheGeneratorIsTheTestsOwn() =>
        Assert.Throws<NotSupportedException>(() => SnapshotText.Of(
            CSharpGeneratorDriver.Create(new TextGenerator(static () => throw new NotSupportedException()))
                .RunGenerators(Target.Net10.Empty)
                .GetRunResult(),
            static _ => false));

    private static DiagnosticDescriptor Described(string description) =>
        new("ID", "title", "text", "category", DiagnosticSeverity.Error, isEnabledByDefault: true, description);

    private SnapshotComparison Compare(params SnapshotText[] texts) => SnapshotComparison.Of(_directory, "Tests.Name", texts);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_directory, name), text);

    private string[] Files() => [.. Directory.EnumerateFiles(_directory).Select(Path.GetFileName).Order(StringComparer.Ordinal)!];

    /// <summary>One file name in two folders.</summary>
    private sealed class FolderGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(context.ParseOptionsProvider, static (output, _) =>
            {
                output.AddSource("y/B.g.cs", "// y");
                output.AddSource("x/B.g.cs", "// x");
            });
    }

    private static class Nested
    {
        public static MethodInfo Method => ((Action<int, double, string, bool, object?>)Test).Method;

        private static void Test(int c, double scale, string text, bool flag, object? none)
        {
        }

        public static class Deep
        {
            public static MethodInfo Method => ((Action)Test).Method;

            private static void Test()
            {
            }
        }
    }
}

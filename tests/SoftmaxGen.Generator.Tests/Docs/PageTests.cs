using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SoftmaxGen.Generator.Tests.Diagnostics;
using SoftmaxGen.Generator.Tests.Harness;
using Xunit;

namespace SoftmaxGen.Generator.Tests.Docs;

/// <summary>
/// What the pages show is so. C# is compiled with the generator and run; a comment // SMG001 or // SMG006, CS0246 says what is
/// told of that line, and nothing else may be. After "csharp generated" the lines are those of a generated file, but for comments.
/// </summary>
[Collection(nameof(PageTests))]
[CollectionDefinition(nameof(PageTests), DisableParallelization = true)] // The console is the process's own.
public sealed partial class PageTests
{
    public static TheoryData<string> Programs => Places(static fence => fence is { Language: "csharp", Mark: "" });

    public static TheoryData<string> Generated => Places(static fence => fence.Mark == "generated");

    public static TheoryData<string> Xml => Places(static fence => fence.Language == "xml");

    public static TheoryData<string> Pages => new(Page.All.Select(static page => page.File));

    [Fact]
    public void EveryFenceIsOfAKindThatIsHeldToSomething() => Assert.All(
        Page.All.SelectMany(static page => page.Fences),
        static fence => Assert.True(
            (fence.Language, fence.Mark) is ("csharp", "" or "generated") or ("xml", "")
                || (fence.Language == "text" && fence.Page.Fences.Any(program => program.Output == fence.Text)),
            fence.Place));

    [Theory]
    [MemberData(nameof(Programs))]
    public void WhatIsShownCompilesAndPrintsWhatThePageSays(string place)
    {
        Fence fence = At(place);
        Project project = Project.Of(fence.Text) with { Target = TargetOf(fence) };
        project = project.With("Prelude.cs", fence.Prelude).With("Tensors.cs", SuggestionTests.Tensors);
        bool isProgram = project.Compile().SyntaxTrees[0].GetCompilationUnitRoot().Members.Any(static member => member is GlobalStatementSyntax);
        CSharpCompilation written = project.Compile();

        if (isProgram)
        {
            written = written.WithOptions(written.Options.WithOutputKind(OutputKind.ConsoleApplication));
        }

        Generation generation = Generation.Of(written, project.ParseOptions);
        IEnumerable<Diagnostic> told = generation.Result.Diagnostics
            .Concat(Analysis.WithSuggestions(generation.After))
            .Concat(generation.After.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            .Distinct();

        Assert.Equal(Announced(fence.Text), told.Select(static diagnostic => (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line)).Order());

        if (isProgram)
        {
            string printed = Docs.Programs.Run(generation.After);

            Assert.Equal(fence.Output ?? "", printed);
        }
    }

    [Theory]
    [MemberData(nameof(Generated))]
    public void WhatIsShownOfAGeneratedFileStandsThereInThatOrder(string place)
    {
        IEnumerable<string> generated = Project.Of("[SoftmaxGen.Softmax(C = 3)] public static partial class K { }").Generate().Source.Split('\n').Select(Code);
        Queue<string> shown = new(At(place).Text.Split('\n').Select(Code).Where(static line => line.Length > 0 && line != "…"));

        foreach (string line in generated)
        {
            if (shown.TryPeek(out string? next) && line == next)
            {
                shown.Dequeue();
            }
        }

        Assert.Empty(shown);
    }

    /// <summary>A project file's lines: a package of ours as a consumer in tests/Consumers takes it, others in the versions that are tested.</summary>
    [Theory]
    [MemberData(nameof(Xml))]
    public void WhatIsShownOfAProjectFileIsTested(string place)
    {
        XElement shown = XElement.Parse($"<Shown>{At(place).Text}</Shown>");
        string[] consumers =
        [
            .. Directory.EnumerateFiles(Path.Combine(Page.Root, "tests", "Consumers"), "*.csproj", SearchOption.AllDirectories)
                .SelectMany(static file => XElement.Load(file).Descendants("PackageReference"))
                .Select(WithoutVersion),
        ];
        Dictionary<string, string> versions = XElement.Load(Path.Combine(Page.Root, "Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(static package => package.Attribute("Include")!.Value, static package => package.Attribute("Version")!.Value);
        versions["SoftmaxGen"] = XElement.Load(Path.Combine(Page.Root, "Directory.Build.props")).Descendants("Version").Single().Value;

        Assert.All(shown.Descendants("PackageReference"), reference =>
        {
            Assert.Equal(versions[reference.Attribute("Include")!.Value], reference.Attribute("Version")!.Value);
            Assert.Contains(WithoutVersion(reference), consumers);
        });

        static string WithoutVersion(XElement reference) =>
            string.Join(' ', reference.Attributes().Where(static attribute => attribute.Name != "Version").Select(static attribute => $"{attribute.Name}={attribute.Value}"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void EveryPathThatAPageLinksOrTypesIsThere(string file)
    {
        Page page = Page.All.Single(page => page.File == file);
        string folder = Path.GetDirectoryName(Path.Combine(Page.Root, file))!;

        Assert.All(
            page.Links.Where(static link => !link.Contains("://", StringComparison.Ordinal)).Select(static link => link.Split('#')[0]),
            link => Assert.True(Path.Exists(Path.Combine(folder, link)), link));
        Assert.All(
            page.Commands.SelectMany(static command => command.Split(' ')).Where(static word => RepositoryPath().IsMatch(word)),
            static path => Assert.True(Path.Exists(Path.Combine(Page.Root, path)), path));
    }

    private static Fence At(string place) => Page.All.SelectMany(static page => page.Fences).Single(fence => fence.Place == place);

    private static TheoryData<string> Places(Func<Fence, bool> choice) => new(Page.All.SelectMany(static page => page.Fences).Where(choice).Select(static fence => fence.Place));

    /// <summary>The page on a target's lack says in its first line which one.</summary>
    private static Target TargetOf(Fence fence) => fence.Text.StartsWith("// <TargetFramework>netstandard2.0<", StringComparison.Ordinal) ? Target.NetStandard20 : Target.Net10;

    private static IEnumerable<(string Id, int Line)> Announced(string text) =>
        text.Split('\n').SelectMany(static (line, i) => Announcement().Match(line).Groups["id"].Captures.Select(id => (id.Value, i))).Order();

    private static string Code(string line) => line.Split("//")[0].Trim();

    [GeneratedRegex(@"// (?<id>SMG\d{3})(, (?<id>CS\d{4}))*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Announcement();

    [GeneratedRegex(@"^(src|tests|samples|generator|\.ci)/\S*$")]
    private static partial Regex RepositoryPath();
}

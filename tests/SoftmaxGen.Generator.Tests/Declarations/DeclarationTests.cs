using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SoftmaxGen.Generator.Tests.Harness;
using Xunit;

namespace SoftmaxGen.Generator.Tests.Declarations;

/// <summary>Every declaration that C# allows gets its kernels, and they compile without a word from the compiler.</summary>
public sealed class DeclarationTests
{
    public static TheoryData<string, LanguageVersion> EveryTargetAndLanguage
    {
        get
        {
            TheoryData<string, LanguageVersion> data = [];

            foreach (Target target in Target.All)
            {
                data.Add(target.Name, LanguageVersion.CSharp7_3);
                data.Add(target.Name, LanguageVersion.CSharp9);
                data.Add(target.Name, LanguageVersion.Latest);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(EveryTargetAndLanguage))]
    public void EveryDeclarationCompiles(string target, LanguageVersion language)
    {
        Project project = Hostile.ProjectOf(target, language);

        Generation generation = project.Generate().Compiles();

        Assert.Empty(generation.Diagnostics);
        Assert.Equal(Hostile.KernelCount(project.Compile()), generation.Sources.Count);
    }

    [Theory]
    [InlineData("net10.0", false, true)]
    [InlineData("net8.0", true, true)]
    [InlineData("netstandard2.0", false, false)]
    [InlineData("net48", true, true)]
    public void EveryDeclarationCompilesWithNullableOnOrOffAndArithmeticChecked(string target, bool nullable, bool checkOverflow) =>
        (Hostile.ProjectOf(target, LanguageVersion.Latest) with { Nullable = nullable, CheckOverflow = checkOverflow }).Generate().Compiles();

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.Latest)]
    public void EveryKeywordCanBeTheNameOfAKernel(LanguageVersion language)
    {
        Project project = new Project { Target = Target.NetStandard20, Language = language }.With(Names.EachKeyword.Path, Names.EachKeyword.Source);

        Generation generation = project.Generate().Compiles();

        Assert.Equal(Hostile.KernelCount(project.Compile()), generation.Sources.Count);
    }

    [Fact]
    public void EveryDeclarationIsLegalWithoutItsKernels()
    {
        CSharpCompilation compilation = Hostile.ProjectOf("net10.0", LanguageVersion.Latest).Compile();

        Assert.DoesNotContain(compilation.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void EveryStepIsCachedOnASecondRunAndHoldsNothingOfRoslyn() =>
        Pipeline.IsCachedAndHoldsNoRoslyn(Hostile.ProjectOf("net10.0", LanguageVersion.Latest).Generate(), TrackingNames.All);

    [Fact]
    public void HintNamesAreLegalForTheOldestCompilerAndForEveryFileSystem() =>
        Assert.All(Hostile.ProjectOf("net10.0", LanguageVersion.Latest).Generate().Sources.Keys, static hint =>
        {
            Assert.All(hint, static c => Assert.True(SyntaxFacts.IsIdentifierPartCharacter(c) || ".-".Contains(c), $"'{c}'"));
            Assert.InRange(Encoding.UTF8.GetByteCount(hint), 1, 255);
        });

    [Fact]
    public void ALibraryAndItsFriendCanHaveKernelsOfTheSameName()
    {
        const string Kernels = """
            [SoftmaxGen.Softmax(C = 3, MaxRows = 2)] internal partial class Shared { }
            namespace Space { [SoftmaxGen.Softmax(C = 17)] internal static partial class Shared { } }
            """;
        Project library = Project.Of($"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Friend\")]\n{Kernels}");
        Project friend = Project.Of($"{Kernels}\n[SoftmaxGen.Softmax(C = 3)] internal partial class Derived : Shared {{ }}");
        CSharpCompilation compilation = friend.Compile().WithAssemblyName("Friend").AddReferences(library.Generate().Compiles().Emit());

        Generation generation = Generation.Of(compilation, (CSharpParseOptions)compilation.SyntaxTrees[0].Options).Compiles();

        Assert.Equal(3, generation.Sources.Count);
    }

    [Fact]
    public void AKernelCanDeriveFromOneInAnotherAssembly()
    {
        MetadataReference library = Project
            .Of("namespace Library { [SoftmaxGen.Softmax(C = 3, MaxRows = 2)] public partial class Base { } }")
            .Generate()
            .Compiles()
            .Emit();
        CSharpCompilation compilation = Project
            .Of("[SoftmaxGen.Softmax(C = 4, MaxRows = 3)] public partial class Derived : Library.Base { }")
            .Compile()
            .AddReferences(library);

        Generation.Of(compilation, (CSharpParseOptions)compilation.SyntaxTrees[0].Options).Compiles();
    }
}

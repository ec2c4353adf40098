using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SoftmaxGen.Generator.Tests.Harness;
using Xunit;

namespace SoftmaxGen.Generator.Tests.Diagnostics;

/// <summary>What cannot be generated is said, at the right place and with what to do, and every other kernel is still written.</summary>
public sealed class DiagnosticTests
{
    [Theory]
    [InlineData("[Softmax(C = 3)] public static class [|K|] { }")]
    [InlineData("[Softmax(C = 3)] public struct [|K|] { }")]
    [InlineData("[Softmax(C = 3)] public record [|K|](int N);")]
    [InlineData("public partial class Outer { [Softmax(C = 3)] private class [|K|]<T> { } }")]
    public void SMG001ATypeThatIsNotPartial([StringSyntax("C#")] string source) =>
        Reports("SMG001", source, "'K'", "declare it 'partial'");

    [Theory]
    [InlineData("public class [|Outer|] { [Softmax(C = 3)] public partial class K { } }")]
    [InlineData("public partial class Far { public struct [|Outer|]<T> { public partial class Near { [Softmax(C = 3)] public partial class K { } } } }")]
    [InlineData("public interface [|Outer|] { [Softmax(C = 3)] public partial class K { } }")]
    public void SMG002AContainingTypeThatIsNotPartial([StringSyntax("C#")] string source) =>
        Reports("SMG002", source, "'Outer'", "'K'", "'partial'");

    [Theory]
    [InlineData("[[|Softmax|]] public partial class K { }")]
    [InlineData("[[|Softmax()|]] public partial class K { }")]
    [InlineData("[[|Softmax(MaxRows = 4)|]] public partial class K { }")]
    public void SMG003AClassCountThatIsMissing([StringSyntax("C#")] string source) =>
        Reports("SMG003", source, "'K'", "[Softmax(C = 3)]");

    // CS1729 says that there is no such constructor, and not what to write.
    [Theory]
    [InlineData("[[|Softmax(5)|]] public partial class K { }", "[Softmax(C = 5)]")]
    [InlineData("[[|Softmax((int)Moves.Count, MaxRows = 2)|]] public partial class K { } public enum Moves { Count = 4 }", "[Softmax(C = (int)Moves.Count)]")]
    [InlineData("[[|Softmax(c: 5)|]] public partial class K { }", "[Softmax(C = 5)]")]
    public void SMG003AClassCountWithoutItsName([StringSyntax("C#")] string source, string says) =>
        Reports("SMG003", source, "'K'", says);

    [Theory]
    [InlineData("[Softmax([|C = 0|])] public partial class K { }", "C = 0")]
    [InlineData("[Softmax([|C = -1|])] public partial class K { }", "C = -1")]
    [InlineData("[Softmax([|C = int.MinValue|])] public partial class K { }", "C = -2147483648")]
    [InlineData("[Softmax([|C = 65537|])] public partial class K { }", "C = 65537")]
    [InlineData("[Softmax(MaxRows = 1, [|C = int.MaxValue|])] public partial class K { }", "C = 2147483647")]
    public void SMG004AClassCountOutOfRange([StringSyntax("C#")] string source, string value) =>
        Reports("SMG004", source, value, "'K'", "from 1 to 65536");

    [Theory]
    [InlineData("typeof(int)", "typeof(int)")]
    [InlineData("typeof(decimal)", "typeof(decimal)")]
    [InlineData("typeof(string)", "typeof(string)")]
    [InlineData("typeof(float?)", "typeof(float?)")]
    [InlineData("typeof(float[])", "typeof(float[])")]
    [InlineData("typeof(void)", "typeof(void)")]
    [InlineData("typeof(System.Collections.Generic.List<>)", "typeof(System.Collections.Generic.List<>)")]
    [InlineData("typeof(Half)", "typeof(Half)")]
    [InlineData("typeof(Own.Single)", "typeof(Own.Single)")]
    [InlineData("null", "null")]
    public void SMG005AnElementTypeThatIsNotSupported(string value, string named) =>
        Reports(
            "SMG005",
            $"[Softmax(C = 3, [|ElementType = {value}|])] public partial class K {{ }} public struct Half {{ }} namespace Own {{ public struct Single {{ }} }}",
            named, "'K'", "typeof(float)", "typeof(double)", "typeof(System.Half)");

    [Theory]
    [InlineData("netstandard2.0", "typeof(System.Half)")]
    [InlineData("netstandard2.1", "typeof(System.Half)")]
    [InlineData("net48", "typeof(Half)")]
    public void SMG006HalfOnATargetWithoutIt(string target, string value) =>
        Reports("SMG006", $"using System; [Softmax(C = 3, [|ElementType = {value}|])] public partial class K {{ }}", Target.Named(target), ["'K'", "System.Half", ".NET 5", "typeof(float)"]);

    [Fact]
    public void SMG006AHalfOfTheUsersOwnWithoutConversions() =>
        Reports(
            "SMG006",
            "[Softmax(C = 3, [|ElementType = typeof(System.Half)|])] public partial class K { } namespace System { internal struct Half { } }",
            Target.NetStandard20,
            ["'K'", "conversions", ".NET 5", "typeof(float)"]);

    [Theory]
    [InlineData("C", "[Softmax(C = 3)] public partial class K { public const int [|C|] = 3; }")]
    [InlineData("C", "[Softmax(C = 3)] public partial class K { public int [|C|] { get; } }")]
    [InlineData("C", "[Softmax(C = 3)] public partial class K { public void [|C|]() { } }")]
    [InlineData("C", "[Softmax(C = 3)] public partial record K(float [|C|]);")]
    [InlineData("C", "[Softmax(C = 3)] public partial class K { public class [|C|]<T> { } }")]
    [InlineData("C", "[Softmax(C = 3)] public partial class [|C|] { }")]
    [InlineData("C", "[Softmax(C = 3)] public partial class [|K|]<C> { }")]
    [InlineData("SoftmaxGenKernel", "[Softmax(C = 3)] public partial class K { private static class [|SoftmaxGenKernel|] { } }")]
    [InlineData("SoftmaxGenKernel", "[Softmax(C = 3)] public partial class K { private int [|SoftmaxGenKernel|]; }")]
    [InlineData("SoftmaxGenKernel", "[Softmax(C = 3)] public static partial class [|SoftmaxGenKernel|] { }")]
    [InlineData("SoftmaxGenKernel", "[Softmax(C = 3)] public static partial class [|K|]<T, SoftmaxGenKernel> { }")]
    [InlineData("Forward", "[Softmax(C = 3)] public partial class K { public event System.Action [|Forward|]; }")]
    [InlineData("Forward", "[Softmax(C = 3)] public partial class K { public enum [|Forward|] { } }")]
    [InlineData("Forward", "[Softmax(C = 3)] public partial class [|Forward|] { }")]
    [InlineData("Forward", "[Softmax(C = 3)] public partial class K { public static void [|Forward|](System.ReadOnlySpan<float> logits, System.Span<float> destination) { } }")]
    [InlineData("Forward", "[Softmax(C = 3)] public partial class K { public int [|Forward|](System.ReadOnlySpan<float> z, System.Span<float> a) { return 0; } }")]
    [InlineData("Forward", "[Softmax(C = 3)] public partial class K { public static System.Numerics.Vector3 [|Forward|](System.Numerics.Vector3 z) { return z; } }")]
    [InlineData("Forward", "[Softmax(C = 3, MaxRows = 2)] public partial class K { public void [|Forward|](System.ReadOnlySpan<float> z) { } }")]
    [InlineData("Backward", "[Softmax(C = 3)] public partial class K { public static void [|Backward|](System.ReadOnlySpan<float> a, System.ReadOnlySpan<float> b, System.Span<float> c) { } }")]
    [InlineData("Backward", "[Softmax(C = 3, MaxRows = 2)] public partial class K { public void [|Backward|](System.ReadOnlySpan<float> b, System.Span<float> c) { } }")]
    [InlineData("Jacobian", "[Softmax(C = 3, ElementType = typeof(double))] public partial class K { public static void [|Jacobian|](System.ReadOnlySpan<double> a, System.Span<double> j) { } }")]
    [InlineData("_softmaxGenProbabilities", "[Softmax(C = 3, MaxRows = 2)] public partial class K { private float[] [|_softmaxGenProbabilities|]; }")]
    [InlineData("_softmaxGenLength", "[Softmax(C = 3, MaxRows = 2)] public partial class K { private int [|_softmaxGenLength|]; }")]
    public void SMG007ANameThatIsTaken(string name, [StringSyntax("C#")] string source) =>
        Reports("SMG007", source, $"'{name}", "rename or remove it");

    // In scope in all of the type, but behind a member of the same name.
    [Theory]
    [InlineData("C", "[Softmax(C = 3)] public partial class P(int [|C|]) { public int K => C; }")]
    [InlineData("C", "[Softmax(C = 3)] public partial struct P(int [|C|]) { public int K => C; }")]
    [InlineData("C", "[Softmax(C = 3)] public partial record struct P(int [|C|]);")]
    [InlineData("Forward", "[Softmax(C = 3)] public partial class P(System.Func<float[], float[], int> [|Forward|]) { public int K => Forward(null, null); }")]
    [InlineData("_softmaxGenLength", "[Softmax(C = 3, MaxRows = 2)] public partial class P(int [|_softmaxGenLength|]) { public int K => _softmaxGenLength; }")]
    public void SMG007AParameterOfTheTypesOwnHeader(string name, [StringSyntax("C#")] string source) =>
        Reports("SMG007", source, $"'{name}'", "rename or remove it");

    [Fact]
    public void AParameterOfAnyOtherConstructorHidesTheGeneratedNameOnPurpose() => Project
        .Of("[SoftmaxGen.Softmax(C = 3)] public partial class P { public P(int C, int Forward) { K = C + Forward; } public int K; }")
        .Generate().Compiles();

    [Fact]
    public void SMG008AClassOfCom() => Reports(
        "SMG008",
        "[System.Runtime.InteropServices.ComImport, System.Runtime.InteropServices.Guid(\"00000000-0000-0000-0000-000000000001\")] [Softmax(C = 3)] public partial class [|K|] { }",
        "'K'", "[ComImport]");

    [Fact]
    public void SMG008ATypeThatIsLocalToItsFile() =>
        Reports("SMG008", "[Softmax(C = 3)] file static partial class [|K|] { }", "'K'", "local to its file");

    [Fact]
    public void SMG008ATypeInsideAFileLocalOne() =>
        Reports("SMG008", "file partial class Outer { [Softmax(C = 3)] public static partial class [|K|] { } }", "'K'", "file-local");

    // One declaration with the word makes all of them local.
    [Theory]
    [InlineData("[Softmax(C = 3)] static partial class [|K|] { } file static partial class K { }")]
    [InlineData("partial class Outer { [Softmax(C = 3)] public static partial class [|K|] { } } file partial class Outer { }")]
    public void SMG008ATypeWhoseOtherPartIsLocalToItsFile([StringSyntax("C#")] string source) =>
        Reports("SMG008", source, "'K'", "local to its file");

    // The compiler refuses the attribute there as well, but its words say nothing of what to do.
    [Fact]
    public void SMG008AnInterface() =>
        Reports("SMG008", "[Softmax(C = 3)] public partial interface [|K|] { }", "'K'", "an interface", "class, struct or record");

    [Theory]
    [InlineData("a static class", "[Softmax(C = 3, [|MaxRows = 4|])] public static partial class K { }")]
    [InlineData("a struct", "[Softmax(C = 3, [|MaxRows = 4|])] public partial struct K { }")]
    [InlineData("a struct", "[Softmax(C = 3, [|MaxRows = 4|])] public ref partial struct K { }")]
    [InlineData("a record", "[Softmax(C = 3, [|MaxRows = 4|])] public partial record K(int N);")]
    [InlineData("a record", "[Softmax(C = 3, [|MaxRows = 4|])] public partial record struct K(int N);")]
    public void SMG009ALayerOnATypeThatCannotOwnIt(string kind, [StringSyntax("C#")] string source) =>
        Reports("SMG009", source, "'K'", kind, "remove MaxRows");

    [Theory]
    [InlineData("C = 3, [|MaxRows = -1|]", "MaxRows = -1")]
    [InlineData("C = 3, [|MaxRows = int.MinValue|]", "MaxRows = -2147483648")]
    [InlineData("C = 3, [|MaxRows = int.MaxValue|]", "715827863")]
    [InlineData("C = 65536, [|MaxRows = 32768|]", "32767")]
    [InlineData("C = 1, [|MaxRows = 2147483592|]", "2147483591")]
    public void SMG010ALayerThatNoArrayCouldHold(string arguments, string named) =>
        Reports("SMG010", $"[Softmax({arguments})] public partial class K {{ }}", "'K'", named);

    [Theory]
    [InlineData(LanguageVersion.CSharp7_2)]
    [InlineData(LanguageVersion.CSharp7)]
    [InlineData(LanguageVersion.CSharp1)]
    public void SMG011ALanguageThatIsTooOld(LanguageVersion language)
    {
        Generation generation = (Project.Of("[SoftmaxGen.Softmax(C = 3)] public partial class K { }") with { Language = language }).Generate();

        Diagnostic diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Null(generation.Result.Exception);
        Assert.Equal("SMG011", diagnostic.Id);
        Assert.Equal("K", TextAt(generation, diagnostic));
        Assert.Contains("<LangVersion>7.3</LangVersion>", diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Empty(generation.Sources);
    }

    [Fact]
    public void SMG012ATargetWithoutSpan()
    {
        Generation generation = (Project.Of("[SoftmaxGen.Softmax(C = 3)] public partial class K { }") with { Target = Target.NetStandard20Alone }).Generate();

        Diagnostic diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Null(generation.Result.Exception);
        Assert.Equal("SMG012", diagnostic.Id);
        Assert.Equal("K", TextAt(generation, diagnostic));
        Assert.Contains("System.Memory", diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Empty(generation.Sources);
    }

    [Fact]
    public void EverythingThatIsWrongIsSaidAtOnce()
    {
        Generation generation = Project
            .Of("using SoftmaxGen; public class Outer { [Softmax(C = 0, ElementType = typeof(int), MaxRows = 4)] public static class K { } }")
            .Generate();

        Assert.Equal(
            ["SMG001", "SMG002", "SMG004", "SMG005", "SMG009"],
            generation.Diagnostics.Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheLimitsThemselvesAreAllowed() =>
        Project.Of("""
            using SoftmaxGen;
            [Softmax(C = 1, MaxRows = 2147483591)] public partial class Longest { }
            [Softmax(C = 65536, MaxRows = 32767)] public partial class Largest { }
            [Softmax(C = 3, MaxRows = 715827863)] public partial class Third { }
            [Softmax(C = 3, MaxRows = 0)] public static partial class NoLayer { }
            """).Generate().Compiles();

    // The compiler says CS0579 of the second attribute; the generator must not answer with a crash.
    [Fact]
    public void AnAttributeOnEachOfTwoPartsIsTheCompilersToRefuse()
    {
        Generation generation = Project
            .Of("using SoftmaxGen; [Softmax(C = 3)] public partial class K { } [Softmax(C = 4)] public partial class K { } [Softmax(C = 5)] public partial class Good { }")
            .With("More.cs", "[SoftmaxGen.Softmax(C = 3)] public partial class K { }")
            .Generate();

        Assert.Null(generation.Result.Exception);
        Assert.Contains("Good.g.cs", generation.Sources.Keys);
    }

    [Theory]
    [InlineData("[Softmax(C = 3)] [LogSoftmax(C = 4)] public partial class K { }", "LogSoftmax", "LogSoftmax of")]
    [InlineData("[LogSoftmax(C = 4), Softmax(C = 3)] public partial class K { }", "Softmax", "Softmax of C = 3")]
    [InlineData("[Softmax(C = 3)] public partial class K { } [LogSoftmax(C = 4)] public partial class K { }", "LogSoftmax", "LogSoftmax of")]
    public void SMG019ASecondKernelAttributeOnAType(string source, string second, string unwritten)
    {
        Generation generation = Project.Of($"using SoftmaxGen; {source}").Generate();
        Diagnostic said = Assert.Single(generation.Diagnostics);

        // The first is written, so that what calls it compiles.
        Assert.Equal("SMG019", said.Id);
        Assert.StartsWith(second, TextAt(generation, said), StringComparison.Ordinal);
        Assert.Contains($"[{second}] writes nothing", said.GetMessage(), StringComparison.Ordinal);
        Assert.DoesNotContain($"// {unwritten}", Assert.Single(generation.Sources).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void EachFamilyIsNamedInWhatIsSaidOfIt() => Reports(
        "SMG007",
        "[LogSoftmax(C = 3)] public partial class K { public static int [|LogSumExp|]; }",
        "'K' already has 'LogSumExp', which [LogSoftmax] would write");

    // C of another kernel is generated too, so while generating it is no constant yet.
    [Fact]
    public void AClassCountThatIsItselfGeneratedIsRefusedWithWhatToDo()
    {
        Generation generation = Project
            .Of("using SoftmaxGen; [Softmax(C = 3)] public partial class A { } [Softmax(C = A.C)] public partial class B { }")
            .Generate();

        Diagnostic diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Null(generation.Result.Exception);
        Assert.Equal("C = A.C", TextAt(generation, diagnostic));
        Assert.DoesNotContain("C = 0", diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Equal(["A.g.cs"], generation.Sources.Keys);
    }

    // A default in its place would be another kernel, in silence.
    [Theory]
    [InlineData("MaxRows = A.C", "MaxRows = A.C")]
    [InlineData("EmptyRow = (EmptyRow)(A.C - 1)", "EmptyRow = (EmptyRow)(A.C - 1)")]
    [InlineData("Deterministic = A.C == 3", "Deterministic = A.C == 3")]
    public void SoIsEveryOtherArgument(string argument, string place)
    {
        Generation generation = Project
            .Of($"using SoftmaxGen; [Softmax(C = 3)] public partial class A {{ }} [Softmax(C = 2, {argument})] public partial class B {{ }}")
            .Generate();

        Diagnostic diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Equal("SMG013", diagnostic.Id);
        Assert.Equal(place, TextAt(generation, diagnostic));
        Assert.StartsWith($"{place} on 'B'", diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Equal(["A.g.cs"], generation.Sources.Keys);
    }

    // Legal C#, and no value of the enum.
    [Theory]
    [InlineData("(EmptyRow)7", "EmptyRow = 7")]
    [InlineData("(EmptyRow)(-1)", "EmptyRow = -1")]
    [InlineData("EmptyRow.Zero | EmptyRow.Uniform", "EmptyRow = 3")]
    public void SMG015AnEmptyRowThatIsNoValueOfTheEnum(string value, string named) =>
        Reports("SMG015", $"[Softmax(C = 3, [|EmptyRow = {value}|])] public partial class K {{ }}", named, "'K'", "EmptyRow.Uniform");

    [Theory]
    [InlineData("Softmax", "SoftmaxMethods.None", "Methods = 0", "Forward, Backward, Jacobian,")]
    [InlineData("Softmax", "(SoftmaxMethods)9", "Methods = 9", "Forward, Backward, Jacobian,")]
    [InlineData("LogSoftmax", "~LogSoftmaxMethods.Forward", "Methods = -2", "Forward, Backward, Jacobian, LogSumExp,")]
    public void SMG020MethodsThatAreNone(string family, string value, string named, string methods) =>
        Reports("SMG020", $"[{family}(C = 3, [|Methods = {value}|])] public partial class K {{ }}", named, "'K'", methods);

    [Theory]
    [InlineData("SoftmaxMethods.Forward")]
    [InlineData("SoftmaxMethods.Jacobian | SoftmaxMethods.Backward")]
    public void SMG020ALayerWithoutItsMethods(string value) =>
        Reports("SMG020", $"[Softmax(C = 3, MaxRows = 4, [|Methods = {value}|])] public partial class K {{ }}", "'K'", "MaxRows needs Forward and Backward");

    [Theory]
    [InlineData("Softmax(C = 3", "Masks = (Masks)4", "'K'", "neither Bits nor Booleans")]
    [InlineData("Categorical(C = 65", "Masks = Masks.Bits | Masks.Booleans", "'K'", "no more than 64 for C = 65")]
    [InlineData("Categorical(C = 3", "NoChoice = (NoChoice)2", "'K'", "neither Refuse nor Skip")]
    [InlineData("SoftmaxCrossEntropy(C = 3", "LabelSmoothing = -0.5", "'K'", "from 0 to 1")]
    [InlineData("SoftmaxCrossEntropy(C = 3", "LabelSmoothing = double.NaN", "'K'", "from 0 to 1")]
    public void SMG021AnOptionThatCannotBe(string attribute, string option, string type, string why) =>
        Reports("SMG021", $"[{attribute}, [|{option}|])] public partial class K {{ }}", type, why);

    // What is not written is not in the way of the user's own.
    [Fact]
    public void AMethodThatIsNotAskedForTakesNoName() => Assert.Empty(Project
        .Of("using SoftmaxGen; [Softmax(C = 3, Methods = SoftmaxMethods.Forward)] public partial class K { public static void Jacobian(System.ReadOnlySpan<float> a, System.Span<float> jacobian) { } }")
        .Generate()
        .Compiles()
        .Diagnostics);

    [Theory]
    [InlineData("LayoutKind.Explicit", "{ }")]
    [InlineData("LayoutKind.Explicit", "{ [FieldOffset(0)] private int _field; }")]
    [InlineData("LayoutKind.Sequential", "{ private int _field; }")]
    [InlineData("(short)LayoutKind.Sequential", "{ public int Property { get; set; } }")]
    public void SMG016ALayerOnAClassWithALayoutOfItsOwn(string layout, string body) =>
        Reports(
            "SMG016",
            $"using System.Runtime.InteropServices; [StructLayout({layout})] [Softmax(C = 3, [|MaxRows = 2|])] public partial class K {body}",
            "'K'",
            layout[layout.IndexOf("LayoutKind", StringComparison.Ordinal)..],
            "remove MaxRows");

    [Theory]
    [InlineData("Explicit", "C = 3", "struct")]
    [InlineData("Sequential", "C = 3", "class")]
    [InlineData("Auto", "C = 3, MaxRows = 2", "class")]
    public void ALayoutIsNobodysBusinessWhereNoFieldIsAdded(string layout, string arguments, string kind) => Project
        .Of($"[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.{layout})] [SoftmaxGen.Softmax({arguments})] public partial {kind} K {{ }}")
        .Generate().Compiles();

    private static void Reports(string id, string source, params string[] says) => Reports(id, source, Target.Net10, says);

    private static void Reports(string id, string source, Target target, string[] says)
    {
        MarkedSource marked = MarkedSource.Parse(source.StartsWith("using", StringComparison.Ordinal) ? $"using SoftmaxGen; {source}" : $"using SoftmaxGen;\n{source}");
        Project project = new Project { Target = target }
            .With("Folder/Kernel.cs", marked.Text)
            .With("Good.cs", "[SoftmaxGen.Softmax(C = 3)] public static partial class Good { }");

        Generation generation = project.Generate();

        Assert.Null(generation.Result.Exception);
        Diagnostic diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal("SoftmaxGen", diagnostic.Descriptor.Category);
        Assert.Equal(marked.Span, diagnostic.Location.SourceSpan);
        Assert.Equal("Folder/Kernel.cs", diagnostic.Location.GetLineSpan().Path);
        Assert.All(says, part => Assert.Contains(part, diagnostic.GetMessage(), StringComparison.Ordinal));
        Assert.Equal(["Good.g.cs"], generation.Sources.Keys);
        Pipeline.IsCachedAndHoldsNoRoslyn(generation, TrackingNames.All);
    }

    private static string TextAt(Generation generation, Diagnostic diagnostic) =>
        generation.Compilation.SyntaxTrees[0].GetText().ToString(diagnostic.Location.SourceSpan);
}

using System.Diagnostics.CodeAnalysis;
using System.Threading.Tasks;
using Xunit;
using Fixing = SoftmaxGen.CodeFixes.Tests.Fixing<SoftmaxGen.CodeFixes.MoveAttributeFix>;

namespace SoftmaxGen.CodeFixes.Tests;

/// <summary>SMG019.</summary>
public sealed class MoveAttributeTests
{
    [Theory]
    [InlineData(
        "[Softmax(C = 3)]\n[{|SMG019:LogSoftmax(C = 3)|}]\npublic static partial class K\n{\n}\n",
        "[Softmax(C = 3)]\npublic static partial class K\n{\n}\n\n[LogSoftmax(C = 3)]\npublic static partial class KLogSoftmax\n{\n}\n")]
    [InlineData(
        "[LogSoftmax(C = 3), {|SMG019:SoftmaxAttribute(C = 5, MaxRows = 4)|}]\ninternal sealed partial class K\n{\n}\n",
        "[LogSoftmax(C = 3)]\ninternal sealed partial class K\n{\n}\n\n[SoftmaxAttribute(C = 5, MaxRows = 4)]\ninternal sealed partial class KSoftmax\n{\n}\n")]
    [InlineData(
        "[Softmax(C = 3)]\npartial struct K { }\n\n// The other part.\n[{|SMG019:LogSoftmax(C = 3)|}]\npartial struct K { }\n",
        "[Softmax(C = 3)]\npartial struct K { }\n\n// The other part.\npartial struct K { }\n\n[LogSoftmax(C = 3)]\nstatic partial class KLogSoftmax\n{\n}\n")]
    public Task TheSecondGetsATypeOfItsOwn([StringSyntax("C#")] string before, [StringSyntax("C#")] string after) =>
        Fixing.Fixes($"using SoftmaxGen;\n\n{before}", $"using SoftmaxGen;\n\n{after}");

    [Fact]
    public Task InsideAnotherTypeItStaysThere() => Fixing.Fixes(
        "public partial class Outer\n{\n    [SoftmaxGen.Softmax(C = 3)]\n    [{|SMG019:SoftmaxGen.LogSoftmax(C = 3)|}]\n    private static partial class K\n    {\n    }\n}\n",
        "public partial class Outer\n{\n    [SoftmaxGen.Softmax(C = 3)]\n    private static partial class K\n    {\n    }\n\n    [SoftmaxGen.LogSoftmax(C = 3)]\n    private static partial class KLogSoftmax\n    {\n    }\n}\n",
        title: "Move [SoftmaxGen.LogSoftmax] to 'KLogSoftmax'");

    [Fact]
    public Task UnderANameThatIsFree() => Fixing.Fixes(
        "using SoftmaxGen;\n\nclass KLogSoftmax { }\n\n[Softmax(C = 3)]\n[{|SMG019:LogSoftmax(C = 3)|}]\nstatic partial class K\n{\n}\n",
        "using SoftmaxGen;\n\nclass KLogSoftmax { }\n\n[Softmax(C = 3)]\nstatic partial class K\n{\n}\n\n[LogSoftmax(C = 3)]\nstatic partial class KLogSoftmax2\n{\n}\n");
}

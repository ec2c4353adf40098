using System;
using System.Linq;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using SoftmaxGen.Generator.Tests.Harness;
using Xunit;

namespace SoftmaxGen.Generator.Tests.Text;

/// <summary>What a hover shows.</summary>
public sealed class DocumentationTests
{
    [Theory]
    [InlineData("C = 1, MaxRows = 4")]
    [InlineData("C = 3, MaxRows = 4")]
    [InlineData("C = 1000, MaxRows = 4, ElementType = typeof(double)")]
    public void EveryMemberSaysWhatItIsAndWhatGoesWhere(string arguments)
    {
        ISymbol[] members = [.. Type(arguments).GetMembers().Where(static member => member is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false })];

        Assert.True(members.Length >= 6);
        Assert.All(members, static member =>
        {
            XElement comment = Comment(member);

            Assert.NotEmpty(comment.Element("summary")!.Value);

            if (member is IMethodSymbol method)
            {
                Assert.Equal(method.Parameters.Select(static parameter => parameter.Name), comment.Elements("param").Select(static param => param.Attribute("name")!.Value));
                Assert.All(comment.Elements("param"), static param => Assert.NotEmpty(param.Value));
                Assert.Equal(!method.ReturnsVoid, comment.Element("returns") is not null);
            }
        });
    }

    [Theory]
    [InlineData("Forward(z, a)", "z", "Logits, N x 3, row-major")]
    [InlineData("Forward(z, a)", "a", "Probabilities, N x 3")]
    [InlineData("Forward(z, a)", "remarks", "a row of nothing but -inf is 1 / 3 throughout")]
    [InlineData("Forward(z, a)", "exception", "is not whole rows")]
    [InlineData("Backward(a, dLdA, dLdZ)", "dLdA", "dL/da, N x 3")]
    [InlineData("Backward(a, dLdA, dLdZ)", "dLdZ", "dL/dz, N x 3")]
    [InlineData("Jacobian(a, jacobian)", "jacobian", "N x 3 x 3, row-major, with da_m / dz_n of row i at 9 i + 3 m + n")]
    [InlineData("Forward(z)", "z", "Logits: classes 0, 1 and 2 in X, Y and Z.", "Vector3")]
    [InlineData("Forward(z)", "returns", "Probabilities: classes 0, 1 and 2 in X, Y and Z.", "Vector3")]
    [InlineData("Forward(z)", "z", "Logits, N x 3, row-major; N from 0 to 4", "ReadOnlySpan")]
    [InlineData("Forward(z)", "returns", "the layer's own buffer, which the next call writes over", "ReadOnlySpan")]
    [InlineData("Backward(dLdA, dLdZ)", "dLdA", "N x 3, with the N of the last Forward")]
    public void WithTheClassCountAndTheShapesFilledIn(string signature, string part, string says, string type = "")
    {
        IMethodSymbol method = Assert.Single(Type("C = 3, MaxRows = 4, EmptyRow = SoftmaxGen.EmptyRow.Uniform").GetMembers().OfType<IMethodSymbol>(), method =>
            $"{method.Name}({string.Join(", ", method.Parameters.Select(static parameter => parameter.Name))})" == signature
            && method.Parameters[0].Type.Name.StartsWith(type, StringComparison.Ordinal));
        XElement comment = Comment(method);
        XElement? found = comment.Element(part) ?? comment.Elements("param").Single(param => param.Attribute("name")!.Value == part);

        Assert.Contains(says, found.Value, StringComparison.Ordinal);
    }

    // The type is the user's to document: theirs stays the only comment on it, and CS1591 still asks for it.
    [Fact]
    public void TheTypeHasTheUsersCommentAlone()
    {
        Generation documented = Project.Of("/// <summary>Mine.</summary>\n[SoftmaxGen.Softmax(C = 3)] public partial class K { }").Generate();
        Generation undocumented = Project.Of("[SoftmaxGen.Softmax(C = 3)] public partial class K { }").Generate();

        Assert.Equal("Mine.", Comment(documented.Type("K")).Value.Trim());
        Assert.Single(undocumented.After.GetDiagnostics(), static diagnostic => diagnostic.Id == "CS1591");
    }

    private static INamedTypeSymbol Type(string arguments) => Project.Of($"[SoftmaxGen.Softmax({arguments})] public partial class K {{ }}").Generate().Compiles().Type("K");

    private static XElement Comment(ISymbol symbol) => XElement.Parse(symbol.GetDocumentationCommentXml()!);
}

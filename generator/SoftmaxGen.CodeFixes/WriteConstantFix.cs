using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SoftmaxGen.Generator.Diagnostics;

namespace SoftmaxGen.CodeFixes;

/// <summary>Writes the value of a constant that is itself generated, and so came too late for the generator.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WriteConstantFix))]
public sealed class WriteConstantFix : SoftmaxCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(DiagnosticIds.ArgumentNotConstant);

    internal override string TitleOfAll => "Write the values";

    private protected override string? Title(SyntaxNode root, SemanticModel model, Diagnostic diagnostic) =>
        Attributes.ArgumentAt(root, diagnostic) is { NameEquals: { } name } argument && Value(argument, model) is { } value
            ? $"Set {name.Name.Identifier.ValueText} = {value}"
            : null;

    private protected override SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics) =>
        root.ReplaceNodes(
            diagnostics
                .Select(diagnostic => Attributes.ArgumentAt(root, diagnostic))
                .OfType<AttributeArgumentSyntax>()
                .Where(argument => Value(argument, model) is not null)
                .Distinct(),
            (argument, _) => argument.WithExpression(Value(argument, model)!.WithTriviaFrom(argument.Expression)));

    /// <summary>By now the text of other kernels is there, and a C of theirs is a number; null where the compiler still knows none.</summary>
    private static ExpressionSyntax? Value(AttributeArgumentSyntax argument, SemanticModel model) => model.GetConstantValue(argument.Expression).Value switch
    {
        // An enum's constant is a number as well, and what it is called is better said by the person.
        int or bool when model.GetTypeInfo(argument.Expression).Type?.TypeKind == TypeKind.Enum => null,
        < 0 => null,
        int number => SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(number)),
        bool truth => SyntaxFactory.LiteralExpression(truth ? SyntaxKind.TrueLiteralExpression : SyntaxKind.FalseLiteralExpression),
        _ => null,
    };
}

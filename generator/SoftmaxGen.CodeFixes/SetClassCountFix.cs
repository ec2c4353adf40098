using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SoftmaxGen.Generator.Diagnostics;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.CodeFixes;

/// <summary>Gives C a value that is allowed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SetClassCountFix))]
public sealed class SetClassCountFix : SoftmaxCodeFix
{
    /// <summary>Where nothing tells the class count: the one in every example, for the user to change.</summary>
    private const int Example = 3;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(
        DiagnosticIds.ClassCountMissing, DiagnosticIds.ClassCountOutOfRange);

    internal override string TitleOfAll => "Set C";

    private protected override string? Title(SyntaxNode root, SemanticModel model, Diagnostic diagnostic) =>
        Attributes.At(root, diagnostic) is { } attribute && Value(attribute, model) is { } c ? $"Set C = {Text(c)}" : null;

    private protected override SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics) =>
        root.ReplaceNodes(
            diagnostics.Select(diagnostic => Attributes.At(root, diagnostic)).OfType<AttributeSyntax>().Where(attribute => Value(attribute, model) is not null).Distinct(),
            (attribute, _) => With(attribute, Value(attribute, model)!.Value));

    /// <summary>The nearest allowed value to what is written; null where the compiler does not know what that is.</summary>
    private static int? Value(AttributeSyntax attribute, SemanticModel model)
    {
        if (Count(attribute) is not { } argument)
        {
            return Example;
        }

        return model.GetConstantValue(argument.Expression).Value switch
        {
            0 => Example,
            int.MinValue => ClassCount.Max,
            int c => Math.Min(Math.Abs(c), ClassCount.Max),
            _ => null,
        };
    }

    /// <summary>What is given as C, or given without a name where C is meant: [Softmax(5)].</summary>
    private static AttributeArgumentSyntax? Count(AttributeSyntax attribute) =>
        Attributes.Argument(attribute, "C") ?? attribute.ArgumentList?.Arguments.FirstOrDefault(static argument => argument.NameEquals is null);

    private static AttributeSyntax With(AttributeSyntax attribute, int c)
    {
        ExpressionSyntax number = SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(Text(c), c));
        AttributeArgumentSyntax added = SyntaxFactory.AttributeArgument(
            SyntaxFactory.NameEquals(SyntaxFactory.IdentifierName("C")).NormalizeWhitespace(),
            nameColon: null,
            number);

        if (Attributes.Argument(attribute, "C") is { } argument)
        {
            return attribute.ReplaceNode(argument.Expression, number.WithTriviaFrom(argument.Expression));
        }

        if (Count(attribute) is { } bare)
        {
            return attribute.ReplaceNode(bare, added.WithTriviaFrom(bare));
        }

        if (attribute.ArgumentList is not { } list)
        {
            return attribute
                .WithName(attribute.Name.WithoutTrailingTrivia())
                .WithArgumentList(SyntaxFactory.AttributeArgumentList(SyntaxFactory.SingletonSeparatedList(added)).WithTrailingTrivia(attribute.Name.GetTrailingTrivia()));
        }

        if (list.Arguments.Count == 0)
        {
            return attribute.WithArgumentList(list.WithArguments(SyntaxFactory.SingletonSeparatedList(added)));
        }

        // First, as in every example; the comma brings its space.
        AttributeArgumentSyntax first = list.Arguments[0];
        SeparatedSyntaxList<AttributeArgumentSyntax> arguments = list.Arguments
            .Replace(first, first.WithLeadingTrivia())
            .Insert(0, added.WithLeadingTrivia(first.GetLeadingTrivia()));
        SyntaxToken comma = arguments.GetSeparator(0);

        return attribute.WithArgumentList(list.WithArguments(
            arguments.ReplaceSeparator(comma, SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space))));
    }

    private static string Text(int c) => c.ToString(CultureInfo.InvariantCulture);
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SoftmaxGen.Generator.Diagnostics;

namespace SoftmaxGen.CodeFixes;

/// <summary>Drops a member in whose place another would be generated.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveMemberFix))]
public sealed class RemoveMemberFix : SoftmaxCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(DiagnosticIds.MemberExists);

    internal override string TitleOfAll => "Remove the members that would be generated";

    private protected override string? Title(SyntaxNode root, SemanticModel model, Diagnostic diagnostic) =>
        Member(root, diagnostic) is null ? null : $"Remove '{root.FindToken(diagnostic.Location.SourceSpan.Start).ValueText}'";

    private protected override SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics)
    {
        var members = new HashSet<SyntaxNode>(diagnostics.Select(diagnostic => Member(root, diagnostic)).OfType<SyntaxNode>());

        // A field that goes with all the others of its declaration goes with the declaration.
        foreach (VariableDeclarationSyntax declaration in members.Select(static member => member.Parent).OfType<VariableDeclarationSyntax>().Distinct().ToArray())
        {
            if (declaration.Variables.All(members.Contains) && declaration.Parent is { } field)
            {
                members.ExceptWith(declaration.Variables);
                members.Add(field);
            }
        }

        // The directives around a member are of others as well: a region, a condition.
        return root.RemoveNodes(members, SyntaxRemoveOptions.KeepUnbalancedDirectives)!;
    }

    /// <summary>What can go as a whole: not a parameter of a record, which is also one of its constructor, nor half of a partial method.</summary>
    private static SyntaxNode? Member(SyntaxNode root, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.ContainsKey(DiagnosticIds.IsMember))
        {
            return null;
        }

        SyntaxToken name = root.FindToken(diagnostic.Location.SourceSpan.Start);

        return name.Parent switch
        {
            VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Parent: BaseFieldDeclarationSyntax } } field => field,
            MemberDeclarationSyntax member when !member.Modifiers.Any(SyntaxKind.PartialKeyword) => member,
            _ => null,
        };
    }
}

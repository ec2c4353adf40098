using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SoftmaxGen.Generator.Kernels;

namespace SoftmaxGen.Generator.Reading;

/// <summary>What one file tells without its meaning: the types that have attributes, and the names that an attribute may go by.</summary>
internal sealed class FileOutline
{
    private const string Suffix = "Attribute";

    private readonly ImmutableArray<Candidate> _candidates;
    private readonly ImmutableHashSet<string> _names;

    private FileOutline(ImmutableArray<Candidate> candidates, ImmutableHashSet<string> names, ImmutableArray<string> globalAliases)
    {
        _candidates = candidates;
        _names = names;
        GlobalAliases = globalAliases;
    }

    /// <summary>The names that the file gives to types for the whole project.</summary>
    public ImmutableArray<string> GlobalAliases { get; }

    public static FileOutline Of(SyntaxTree tree, CancellationToken cancellation)
    {
        var candidates = ImmutableArray.CreateBuilder<Candidate>();
        var names = ImmutableHashSet.CreateBuilder<string>();
        var globalAliases = ImmutableArray.CreateBuilder<string>();
        names.UnionWith(Families.All.Select(static family => family.AttributeName));

        foreach (SyntaxNode node in tree.GetRoot(cancellation).DescendantNodes(HoldsTypes))
        {
            switch (node)
            {
                case TypeDeclarationSyntax { AttributeLists.Count: > 0 } declaration:
                    candidates.Add(new Candidate(declaration, AttributeNames(declaration)));
                    break;

                // An alias may stand for another: whether it leads to ours is left to the compiler.
                case UsingDirectiveSyntax { Alias.Name.Identifier.ValueText: var alias } directive:
                    names.Add(alias);

                    if (directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword))
                    {
                        globalAliases.Add(alias);
                    }

                    break;
            }
        }

        return new FileOutline(candidates.ToImmutable(), names.ToImmutable(), globalAliases.ToImmutable());
    }

    /// <summary>The declarations that may have our attribute, in the order of the file.</summary>
    public IEnumerable<TypeDeclarationSyntax> Candidates(ImmutableHashSet<string> globalAliases) => _candidates
        .Where(candidate => candidate.AttributeNames.Any(name => MayBeOurs(name, _names) || MayBeOurs(name, globalAliases)))
        .Select(static candidate => candidate.Declaration);

    // [X] is looked for as X and as XAttribute.
    private static bool MayBeOurs(string name, ImmutableHashSet<string> names) => names.Contains(name) || names.Contains(name + Suffix);

    private static bool HoldsTypes(SyntaxNode node) => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax;

    private static ImmutableArray<string> AttributeNames(TypeDeclarationSyntax declaration) => declaration.AttributeLists
        .SelectMany(static list => list.Attributes)
        .Select(static attribute => LastName(attribute.Name))
        .ToImmutableArray();

    private static string LastName(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    private readonly record struct Candidate(TypeDeclarationSyntax Declaration, ImmutableArray<string> AttributeNames);
}

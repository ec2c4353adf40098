using System;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SoftmaxGen.Generator.Reading;

/// <summary>Finds every attribute of a compilation and has it read, but for those that no edit since the last time can have touched.</summary>
/// <remarks>
/// Roslyn's ForAttributeWithMetadataName binds all attributes again after each edit, because what one of them means may
/// hang on any file. It hangs on the declarations there, though, and most edits are inside a body: then what was read last
/// time is what would be read now. The result is that of reading everything, only sooner.
/// </remarks>
internal sealed class KernelFinder
{
    private readonly ConditionalWeakTable<SyntaxTree, SourceFile> _files = new();

    // One reference, replaced whole: an IDE may run two states of a project at a time.
    private State? _last;

    /// <summary>What the compilation offers to generated code.</summary>
    public TargetSpec ReadTarget(Compilation compilation, CancellationToken cancellation) => MeaningOf(compilation, cancellation).Target;

    /// <summary>What each file asks for, in the order of the files, and those that ask for nothing too: one kernel more moves no other file's place.</summary>
    public ImmutableArray<EquatableArray<ReadResult>> ReadFiles(Compilation compilation, CancellationToken cancellation)
    {
        Meaning meaning = MeaningOf(compilation, cancellation);

        return compilation.SyntaxTrees.Select(Read).ToImmutableArray();

        EquatableArray<ReadResult> Read(SyntaxTree tree)
        {
            cancellation.ThrowIfCancellationRequested();

            return FileOf(tree, cancellation).Read(compilation, meaning, cancellation);
        }
    }

    private SourceFile FileOf(SyntaxTree tree, CancellationToken cancellation) =>
        _files.GetValue(tree, tree => new SourceFile(tree, FileOutline.Of(tree, cancellation)));

    private Meaning MeaningOf(Compilation compilation, CancellationToken cancellation)
    {
        Meaning meaning = Volatile.Read(ref _last) is { } last && last.IsDeclaredLike(compilation)
            ? last.Meaning
            : new Meaning(
                TargetSpec.From(compilation),
                compilation.SyntaxTrees.SelectMany(tree => FileOf(tree, cancellation).Outline.GlobalAliases).ToImmutableHashSet());

        Volatile.Write(ref _last, new State(compilation, meaning));

        return meaning;
    }

    /// <summary>What declarations mean, as long as only bodies are edited: the same object until then.</summary>
    private sealed class Meaning(TargetSpec target, ImmutableHashSet<string> globalAliases)
    {
        public TargetSpec Target => target;

        public ImmutableHashSet<string> GlobalAliases => globalAliases;
    }

    /// <summary>The project as it was last, and what its declarations meant.</summary>
    private sealed class State(Compilation compilation, Meaning meaning)
    {
        // Weak, so that nothing here keeps a project alive that the IDE has let go.
        private readonly WeakReference<Compilation> _compilation = new(compilation);

        public Meaning Meaning => meaning;

        public bool IsDeclaredLike(Compilation other) =>
            _compilation.TryGetTarget(out Compilation last) && (ReferenceEquals(last, other) || AreDeclaredAlike(last, other));

        private static bool AreDeclaredAlike(Compilation left, Compilation right) =>
            left.AssemblyName == right.AssemblyName
            && left.Options.Equals(right.Options)
            && left.References.SequenceEqual(right.References)
            && left.SyntaxTrees.Count() == right.SyntaxTrees.Count()
            && left.SyntaxTrees.Zip(right.SyntaxTrees, static (one, other) => ReferenceEquals(one, other) || Declarations.AreAlike(one, other)).All(static alike => alike);
    }

    /// <summary>One file, and what was read of it last.</summary>
    private sealed class SourceFile(SyntaxTree tree, FileOutline outline)
    {
        private Reading? _last;

        public FileOutline Outline => outline;

        public EquatableArray<ReadResult> Read(Compilation compilation, Meaning meaning, CancellationToken cancellation)
        {
            if (Volatile.Read(ref _last) is { } last && ReferenceEquals(last.Meaning, meaning))
            {
                return last.Results;
            }

            SemanticModel? model = null;
            var results = ImmutableArray.CreateBuilder<ReadResult>();

            foreach (TypeDeclarationSyntax candidate in outline.Candidates(meaning.GlobalAliases))
            {
                model ??= compilation.GetSemanticModel(tree);

                results.AddRange(KernelReader.Read(model, candidate, meaning.Target, cancellation));
            }

            // A diagnostic may point into another file, where an edit of a body moves it: it is found again each time.
            if (results.All(static result => result.Diagnostics.Count == 0))
            {
                Volatile.Write(ref _last, new Reading(meaning, results.ToImmutable()));
            }

            return results.ToImmutable();
        }

        private sealed class Reading(Meaning meaning, EquatableArray<ReadResult> results)
        {
            public Meaning Meaning => meaning;

            public EquatableArray<ReadResult> Results => results;
        }
    }
}

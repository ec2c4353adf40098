using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SoftmaxGen.Generator.Reading;
using SoftmaxGen.Generator.Writing;

namespace SoftmaxGen.Generator;

/// <summary>Writes the kernels of every type that has a kernel attribute: <c>[Softmax]</c>, <c>[LogSoftmax]</c>.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SoftmaxGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What it remembers spares an editor's time, and changes nothing of what is read.
        var finder = new KernelFinder();

        // What the user's compilation offers to generated code.
        IncrementalValueProvider<TargetSpec> target = context.CompilationProvider
            .Select(finder.ReadTarget)
            .WithTrackingName(TrackingNames.Target);

        // Every attribute, read into values.
        IncrementalValuesProvider<ReadResult> read = context.CompilationProvider
            .SelectMany(finder.ReadFiles)
            .WithTrackingName(TrackingNames.Files)
            .SelectMany(static (file, _) => file)
            .WithTrackingName(TrackingNames.Read);

        // Why a kernel is not written. The analyzer says most of it too, sooner in an editor, but a compiler that finds errors in
        // declarations never comes to its analyzers. Kept apart, since a place in a file moves with every edit before it.
        IncrementalValuesProvider<EquatableArray<DiagnosticInfo>> diagnostics = read
            .Where(static result => result.Diagnostics.Count > 0)
            .Select(static (result, _) => result.Diagnostics)
            .WithTrackingName(TrackingNames.Diagnostics);

        // A place is found again in the trees that the compilation has now, so this is done again with every edit, where there is something to say.
        context.RegisterSourceOutput(diagnostics.Combine(context.CompilationProvider.WithComparer(SameTrees.Instance)), static (output, found) =>
        {
            foreach (DiagnosticInfo diagnostic in found.Left)
            {
                output.ReportDiagnostic(diagnostic.ToDiagnostic(found.Right));
            }
        });

        // What is right becomes work.
        IncrementalValuesProvider<KernelSpec> kernels = read
            .Where(static result => result.Spec is not null)
            .Select(static (result, _) => result.Spec!)
            .WithTrackingName(TrackingNames.Kernels);

        // Names that differ by letter case alone are one file to the compiler, and names that do not differ are no file.
        IncrementalValueProvider<EquatableArray<string>> colliding = kernels
            .Select(static (spec, _) => spec.Hierarchy.FileName)
            .Collect()
            .Select(static (names, _) => FileNames.Colliding(names))
            .WithTrackingName(TrackingNames.Colliding);

        IncrementalValuesProvider<KernelWork> work = kernels
            .Combine(target)
            .Combine(colliding)
            .Select(static (item, _) => new KernelWork(item.Left.Left, item.Left.Right, FileNames.Of(item.Left.Left.Hierarchy, item.Right)))
            .Where(static item => item.FileName is not null)
            .WithTrackingName(TrackingNames.Work);

        // Each kernel is a file of its own, written again only when its own work changed.
        IncrementalValuesProvider<NamedFile> written = work
            .Select(static (item, _) => new NamedFile(item.FileName!, FileWriter.Write(item.Spec, item.Target)))
            .WithTrackingName(TrackingNames.Written);

        context.RegisterSourceOutput(written, static (output, file) => output.AddSource(file.Name, Source(file.File.Text)));

        // What they share is one more, written again only when some kernel asks for something new, or the last one for something no more.
        IncrementalValuesProvider<SharedFunctions> shared = written
            .Select(static (file, _) => file.File.Shared)
            .Collect()
            .SelectMany(static (kernels, _) => SharedFunctions.Unite(kernels))
            .WithTrackingName(TrackingNames.Shared);

        context.RegisterSourceOutput(shared, static (output, functions) => output.AddSource(functions.Class.FileName, Source(functions.Write())));
    }

    private static SourceText Source(string text) => SourceText.From(text, Encoding.UTF8);

    /// <summary>One file to write: what, for which target, and under which name.</summary>
    private sealed record KernelWork(KernelSpec Spec, TargetSpec Target, string? FileName);

    private sealed record NamedFile(string Name, KernelFile File);
}

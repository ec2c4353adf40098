using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Benchmarks.Floor;

/// <summary>Has the kernels' compiler write the floor that they are measured against, so that both are the same exp.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FlatExpGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<TargetSpec> target = context.CompilationProvider.Select(static (compilation, _) => TargetSpec.From(compilation));

        context.RegisterSourceOutput(target, static (output, target) =>
            output.AddSource("FlatExp.g.cs", SourceText.From(FlatExpWriter.Write(target), Encoding.UTF8)));
    }
}

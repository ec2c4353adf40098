using System;
using Microsoft.CodeAnalysis;

namespace SoftmaxGen.Generator.Tests.Harness;

/// <summary>The simplest generator: one given text. The comparer and the harness are tested on it.</summary>
internal sealed class TextGenerator(Func<(string HintName, string Text)> write) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.ParseOptionsProvider, (output, _) =>
        {
            (string hintName, string text) = write();
            output.AddSource(hintName, text);
        });
}

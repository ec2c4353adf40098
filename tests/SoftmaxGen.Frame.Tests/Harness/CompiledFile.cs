using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using SoftmaxGen.Generator.Writing;

namespace SoftmaxGen.Frame.Tests.Harness;

/// <summary>One way through a batch: a width's, plain numbers', or the methods that the user calls, for all rows or for one in a Vector3.</summary>
/// <param name="Name">The method's.</param>
/// <param name="Bits">Of its vectors, 0 where there are none.</param>
/// <param name="IsWhole">Whether it takes every row, and not only those that fill its blocks.</param>
internal sealed record KernelPath(string Name, int Bits, bool IsWhole)
{
    /// <summary>What the name of a method for one row is followed by here.</summary>
    public const string OneRow = "OfOneRow";
}

/// <summary>The text that the frame writes for some kernels, compiled and loaded, with every private way through a batch made public.</summary>
internal sealed partial class CompiledFile : IDisposable
{
    public const string Type = "Kernels";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.None);

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Written",
        references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is "System.Private.CoreLib.dll" or "System.Runtime.dll" or "System.Memory.dll" or "System.Runtime.Intrinsics.dll" or "System.Numerics.Vectors.dll" or "System.Runtime.InteropServices.dll")
            .Select(static path => MetadataReference.CreateFromFile(path)),
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));

    private readonly AssemblyLoadContext _context = new(Type, isCollectible: true);
    private readonly ImmutableDictionary<string, ImmutableArray<KernelPath>> _paths;
    private readonly Type _type;

    /// <exception cref="InvalidOperationException">The text does not compile.</exception>
    public CompiledFile(KernelSpec spec, TargetSpec target, ImmutableArray<Func<KernelSpec, RowProgram>> kernels)
    {
        KernelFile file = FileWriter.Write(spec, target, kernels);
        SyntaxTree tree = CSharpSyntaxTree.ParseText(file.Text, ParseOptions);
        ImmutableArray<MethodDeclarationSyntax> methods = [.. tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()];
        StringBuilder exposed = new();
        _paths = kernels
            .Select(define => define(spec))
            .ToImmutableDictionary(static row => row.Name, row => Expose(row, spec, methods, exposed));

        CSharpCompilation compilation = Empty.AddSyntaxTrees(
            tree,
            CSharpSyntaxTree.ParseText(file.Shared.Write(), ParseOptions),
            CSharpSyntaxTree.ParseText($"static partial class {Type}\n{{\n{exposed}}}\n", ParseOptions));
        using MemoryStream image = new();
        Diagnostic? error = compilation.Emit(image).Diagnostics.FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        if (error is not null)
        {
            string line = error.Location.SourceTree!.GetText().Lines[error.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim();

            throw new InvalidOperationException($"{error.Id}: {error.GetMessage()} In: {line}");
        }

        image.Position = 0;
        _type = _context.LoadFromStream(image).GetType(Type)!;
    }

    public ImmutableArray<KernelPath> PathsOf(RowProgram row) => _paths[row.Name];

    /// <summary>Takes the arrays that are read, those that are written, and how many numbers each input has; gives how many it took.</summary>
    public Func<Array[], Array[], int, int> Method(KernelPath path) => _type.GetMethod(Exposed(path.Name))!.CreateDelegate<Func<Array[], Array[], int, int>>();

    public void Dispose() => _context.Unload();

    private static string Exposed(string name) => "Run" + name;

    private static ImmutableArray<KernelPath> Expose(RowProgram row, KernelSpec spec, ImmutableArray<MethodDeclarationSyntax> methods, StringBuilder text)
    {
        int c = spec.C;
        string element = spec.ElementName;
        var paths = ImmutableArray.CreateBuilder<KernelPath>();
        string[] spans = [.. row.Parameters.Select(parameter => parameter.Shape == Shape.Batch
            ? $"{Array(parameter)}[0]"
            : $"new global::System.{(parameter.IsWritten ? "Span" : "ReadOnlySpan")}<{TypeOf(parameter)}>({Array(parameter)}, 0, {Length(parameter.InMemory, c)})")];
        string[] references = [.. row.Parameters.Select(parameter => $"{(parameter.Shape == Shape.Batch ? "" : "ref ")}{Array(parameter)}[0]")];

        foreach (string name in methods.Select(static method => method.Identifier.Text).Distinct())
        {
            Match match = PathName().Match(name);

            if (name == row.Name)
            {
                Add(name, bits: 0, isWhole: true, $"{name}({string.Join(", ", spans)}); return length;");
            }
            else if (match.Success && match.Groups["kernel"].Value == row.Name)
            {
                bool isVector = match.Groups["bits"].Success;
                int bits = isVector ? int.Parse(match.Groups["bits"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : 0;
                Add(name, bits, !isVector, isVector
                    ? $"return SoftmaxGenKernel.{name}({string.Join(", ", references)}, 0, length);"
                    : $"SoftmaxGenKernel.{name}({string.Join(", ", spans)}, 0); return length;");
            }
        }

        MethodSignature signature = new(row, spec);

        if (signature.HasRowOverload)
        {
            string call = string.Join(", ", row.Inputs.Select(input => input.Shape == Shape.Batch ? $"{Array(input)}[0]" : MethodSignature.IsOneNumber(input) ? $"{Array(input)}[row]"
                : input.Shape == Shape.Weight ? $"new global::System.ReadOnlySpan<{TypeOf(input)}>({Array(input)}, 0, {c})" : $"new global::System.ReadOnlySpan<{TypeOf(input)}>({Array(input)}, row * {c}, {c})"));
            string kept = string.Concat(row.Outputs.Select(output => $"{Array(output)}[row] = result{(row.ResultName is null ? "" : $".{char.ToUpperInvariant(output.Name[0])}{output.Name[1..]}")}; "));
            Add(row.Name + KernelPath.OneRow, bits: 0, isWhole: true, $"for (int row = 0; row < length / {c}; row++) {{ try {{ var result = {row.Name}({call}); {kept}}} catch (global::System.ArgumentException) {{ }} }} return length;");
        }

        string vector = $"Vector{c}";

        if (methods.Any(method => method.Identifier.Text == row.Name && method.ReturnType.ToString().EndsWith(vector, StringComparison.Ordinal)))
        {
            string rows = string.Join(", ", row.Inputs.Select(input => input.Shape == Shape.Batch ? $"{Array(input)}[0]" : $"new global::System.Numerics.{vector}({string.Join(", ", Enumerable.Range(0, c).Select(k => $"{Array(input)}[i + {k}]"))})"));
            string stored = string.Concat(Enumerable.Range(0, c).Select(k => $"{Array(row.Outputs[0])}[i + {k}] = result.{"XYZW"[k]}; "));
            Add(row.Name + vector, bits: 0, isWhole: true, $"for (int i = 0; i < length; i += {c}) {{ var result = {row.Name}({rows}); {stored}}} return length;");
        }

        return paths.ToImmutable();

        string Array(Parameter parameter) => $"(({TypeOf(parameter)}[]){(parameter.IsWritten ? $"write[{row.Outputs.IndexOf(parameter)}]" : $"read[{row.Inputs.IndexOf(parameter)}]")})";

        string TypeOf(Parameter parameter) => MethodSignature.TypeOf(parameter.Storage) ?? element;

        void Add(string name, int bits, bool isWhole, string body)
        {
            paths.Add(new KernelPath(name, bits, isWhole));
            text.Append("    public static int ").Append(Exposed(name)).Append("(global::System.Array[] read, global::System.Array[] write, int length) { ").Append(body).Append(" }\n");
        }
    }

    private static string Length(Shape shape, int c) => shape switch
    {
        Shape.Row => $"length / {c}",
        Shape.Weight => $"{c}",
        Shape.Pair => $"length * {c}",
        _ => "length",
    };

    [GeneratedRegex("^(?<kernel>.+?)(Scalar|Rows?(?<bits>128|256|512))$")]
    private static partial Regex PathName();
}

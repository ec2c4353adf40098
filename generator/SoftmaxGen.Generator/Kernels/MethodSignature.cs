using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>A kernel's method as C# writes it: what the reader guards, the checks check, the documentation describes and the writer writes.</summary>
internal sealed class MethodSignature(RowProgram program, KernelSpec spec)
{
    public string Name => program.Name;

    public ImmutableArray<Parameter> Inputs => program.Inputs;

    public ImmutableArray<Parameter> Outputs => program.Outputs;

    /// <summary>The input whose length tells how many rows there are.</summary>
    public Parameter First => program.First;

    /// <summary>Whether a row of each parameter is one of System.Numerics' vectors, which the kernel then takes as well.</summary>
    public bool HasVectorOverload => spec.HasVectorOverload && Outputs.Length == 1 && program.Parameters.All(static parameter => parameter.IsElements);

    /// <summary>The types alone, by which C# tells one overload from another.</summary>
    public string Types => string.Join(", ", program.Parameters.Select(TypeOf));

    public string VectorTypes => string.Join(", ", Inputs.Select(_ => Vector));

    /// <summary>System.Numerics' vector with a field for each class.</summary>
    public string Vector => $"global::System.Numerics.Vector{spec.C.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    /// <summary>The parameters as they are declared.</summary>
    public string Declared => string.Join(", ", program.Parameters.Select(parameter => $"{TypeOf(parameter)} {parameter.Name}"));

    public string VectorDeclared => string.Join(", ", Inputs.Select(input => $"{Vector} {input.Name}"));

    /// <summary>The same as references to their first numbers.</summary>
    public string References => string.Join(", ", program.Parameters.Select(parameter => $"{(parameter.Shape == Shape.Batch ? "" : "ref ")}{StoredType(parameter)} {parameter.Name}"));

    /// <summary>The names, as one method hands them to the next.</summary>
    public string Arguments => string.Join(", ", program.Parameters.Select(static parameter => parameter.Name));

    public string TypeOf(Parameter parameter) => parameter.Shape == Shape.Batch
        ? StoredType(parameter)
        : $"global::System.{(parameter.IsWritten ? "Span" : "ReadOnlySpan")}<{StoredType(parameter)}>";

    private string StoredType(Parameter parameter) => TypeOf(parameter.Storage) ?? spec.ElementName;

    /// <summary>How C# spells the type of what is stored so; null where it is the kernel's element type.</summary>
    public static string? TypeOf(Storage storage) => storage switch
    {
        Storage.Int32 => "int",
        Storage.Boolean => "bool",
        Storage.Bits => "ulong",
        _ => null,
    };
}

using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>A kernel's method as C# writes it: what the reader guards, the checks check, the documentation describes and the writer writes.</summary>
internal sealed class MethodSignature(RowProgram program, KernelSpec spec)
{
    private readonly string _read = $"global::System.ReadOnlySpan<{spec.ElementName}>";
    private readonly string _write = $"global::System.Span<{spec.ElementName}>";

    public string Name => program.Name;

    public ImmutableArray<Parameter> Inputs => program.Inputs;

    public ImmutableArray<Parameter> Outputs => program.Outputs;

    /// <summary>The input whose length tells how many rows there are.</summary>
    public Parameter First => program.Parameters[0];

    /// <summary>Whether a row of each parameter is one of System.Numerics' vectors, which the kernel then takes as well.</summary>
    public bool HasVectorOverload => spec.HasVectorOverload && Outputs.Length == 1 && program.Parameters.All(static parameter => parameter.Shape == Shape.Class);

    /// <summary>The types alone, by which C# tells one overload from another.</summary>
    public string Types => string.Join(", ", program.Parameters.Select(TypeOf));

    public string VectorTypes => string.Join(", ", Inputs.Select(_ => Vector));

    /// <summary>System.Numerics' vector with a field for each class.</summary>
    public string Vector => $"global::System.Numerics.Vector{spec.C.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    /// <summary>The parameters as they are declared.</summary>
    public string Declared => string.Join(", ", program.Parameters.Select(parameter => $"{TypeOf(parameter)} {parameter.Name}"));

    public string VectorDeclared => string.Join(", ", Inputs.Select(input => $"{Vector} {input.Name}"));

    /// <summary>The same as references to their first numbers.</summary>
    public string References => string.Join(", ", program.Parameters.Select(parameter => $"ref {spec.ElementName} {parameter.Name}"));

    /// <summary>The names, as one method hands them to the next.</summary>
    public string Arguments => string.Join(", ", program.Parameters.Select(static parameter => parameter.Name));

    public string TypeOf(Parameter parameter) => parameter.IsWritten ? _write : _read;
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>A kernel's method as C# writes it: what the reader guards, the checks check, the documentation describes and the writer writes.</summary>
internal sealed class MethodSignature(RowProgram program, KernelSpec spec)
{
    public string Name => program.Name;

    /// <summary>The struct of one row's results, where there is one.</summary>
    public string? ResultName => program.ResultName;

    /// <summary>Whether there are methods Sum and Mean of the same parameters, but for what scales.</summary>
    public Averaging? Averaging => program.Averaging;

    public string AveragedTypes => string.Join(", ", Averaged.Select(TypeOf));

    public string AveragedDeclared => string.Join(", ", Averaged.Select(parameter => $"{TypeOf(parameter)} {parameter.Name}"));

    private IEnumerable<Parameter> Averaged => program.Parameters.Where(parameter => parameter.Name != program.Averaging?.Scale);

    public ImmutableArray<Parameter> Inputs => program.Inputs;

    public ImmutableArray<Parameter> Outputs => program.Outputs;

    /// <summary>The input whose length tells how many rows there are.</summary>
    public Parameter First => program.First;

    /// <summary>Whether a row of each parameter is one of System.Numerics' vectors, which the kernel then takes as well.</summary>
    public bool HasVectorOverload => spec.HasVectorOverload && Outputs.Length == 1 && Outputs[0].IsElements
        && program.Inputs.All(static input => input.IsElements || input.Shape == Shape.Batch);

    /// <summary>Whether the results of one row are a number, or a struct of some, which a method for that row can return.</summary>
    public bool HasRowOverload => Outputs.All(static output => output.Shape == Shape.Row) && (Outputs.Length == 1 || program.ResultName is not null);

    /// <summary>What the method for one row returns.</summary>
    public string RowResult => program.ResultName ?? StoredType(Outputs[0]);

    /// <summary>The types alone, by which C# tells one overload from another.</summary>
    public string Types => string.Join(", ", program.Parameters.Select(TypeOf));

    public string VectorTypes => string.Join(", ", Inputs.Select(VectorOf));

    /// <summary>The types of the method for one row.</summary>
    public string RowTypes => string.Join(", ", Inputs.Select(TypeInRow));

    public string RowDeclared => string.Join(", ", Inputs.Select(input => $"{TypeInRow(input)} {input.Name}"));

    /// <summary>The same with a reference to the first number of what is an array.</summary>
    public string RowReferences => string.Join(", ", Inputs.Select(input => $"{(IsOneNumber(input) ? "" : "ref ")}{StoredType(input)} {input.Name}"));

    /// <summary>System.Numerics' vector with a field for each class.</summary>
    public string Vector => $"global::System.Numerics.Vector{spec.C.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    /// <summary>The parameters as they are declared.</summary>
    public string Declared => string.Join(", ", program.Parameters.Select(parameter => $"{TypeOf(parameter)} {parameter.Name}"));

    public string VectorDeclared => string.Join(", ", Inputs.Select(input => $"{VectorOf(input)} {input.Name}"));

    /// <summary>The same as references to their first numbers.</summary>
    public string References => string.Join(", ", program.Parameters.Select(parameter => $"{(parameter.Shape == Shape.Batch ? "" : "ref ")}{StoredType(parameter)} {parameter.Name}"));

    /// <summary>The names, as one method hands them to the next.</summary>
    public string Arguments => string.Join(", ", program.Parameters.Select(static parameter => parameter.Name));

    public string TypeOf(Parameter parameter) => parameter.Shape == Shape.Batch
        ? StoredType(parameter)
        : $"global::System.{(parameter.IsWritten ? "Span" : "ReadOnlySpan")}<{StoredType(parameter)}>";

    /// <summary>Whether a row has one number of it in memory, which a method for one row takes by value.</summary>
    public static bool IsOneNumber(Parameter parameter) => parameter.Shape == Shape.Batch || parameter.InMemory == Shape.Row;

    private string TypeInRow(Parameter input) => IsOneNumber(input) ? StoredType(input) : TypeOf(input);

    private string VectorOf(Parameter input) => input.Shape == Shape.Batch ? StoredType(input) : Vector;

    public string StoredType(Parameter parameter) => TypeOf(parameter.Storage) ?? spec.ElementName;

    /// <summary>How C# spells the type of what is stored so; null where it is the kernel's element type.</summary>
    public static string? TypeOf(Storage storage) => storage switch
    {
        Storage.Int32 => "int",
        Storage.Boolean => "bool",
        Storage.Bits => "ulong",
        Storage.Single => "float",
        _ => null,
    };
}

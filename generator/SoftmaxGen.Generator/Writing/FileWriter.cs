using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using SoftmaxGen.Generator.Schedules;

namespace SoftmaxGen.Generator.Writing;

/// <summary>The whole generated file: the user's types opened, the public members, and one nested class for the rest.</summary>
internal sealed class FileWriter
{
    /// <summary>By what name the generated members say who wrote them.</summary>
    public const string Tool = "SoftmaxGen";

    private const string MethodImplOptions = "global::System.Runtime.CompilerServices.MethodImplOptions";
    private const string Reference = "ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference";

    private static readonly string Version = typeof(FileWriter).Assembly.GetName().Version.ToString(fieldCount: 2);

    private readonly KernelSpec _spec;
    private readonly TargetSpec _target;
    private readonly Helpers _helpers;
    private readonly CodeWriter _writer = new();
    private readonly ImmutableArray<(RowProgram Row, ImmutableArray<LaneProgram> Paths)> _kernels;
    private readonly string _c;

    private FileWriter(KernelSpec spec, TargetSpec target, ImmutableArray<Func<KernelSpec, RowProgram>> kernels)
    {
        // A target without fused operations gets the text that asks for none.
        spec = target.HasX86Fma ? spec : spec with { Deterministic = true };

        _spec = spec;
        _target = target;
        _helpers = new Helpers(spec, target);
        _kernels = kernels
            .Select(define => define(spec))
            .Select(row => (row, ScheduleTable.For(row, spec, target)))
            .ToImmutableArray();
        _c = Literal.Of(spec.C);
    }

    public static string Write(KernelSpec spec, TargetSpec target) => Write(spec, target, KernelTable.All);

    /// <summary>A file of other kernels than the user's: of what the frame is tried on.</summary>
    public static string Write(KernelSpec spec, TargetSpec target, ImmutableArray<Func<KernelSpec, RowProgram>> kernels) => new FileWriter(spec, target, kernels).Write();

    private string Write()
    {
        var open = new Stack<IDisposable>();
        FileHeader.Write(_writer, _spec, _target, _kernels);

        if (_spec.Hierarchy.Namespace.Length > 0)
        {
            open.Push(_writer.Block($"namespace {_spec.Hierarchy.Namespace}"));
        }

        foreach (TypeHeader type in _spec.Hierarchy.Types)
        {
            open.Push(_writer.Block($"partial {type.Keyword} {type.Name}"));
        }

        WriteMembers();

        while (open.Count > 0)
        {
            open.Pop().Dispose();
        }

        return _writer.ToString();
    }

    private void WriteMembers()
    {
        Summary($"The class count: each row has {_c} {(_spec.C == 1 ? "logit" : "logits")}.");
        GeneratedCode();
        _writer.Line($"public const int {MemberNames.ClassCount} = {_c};");

        foreach ((RowProgram row, ImmutableArray<LaneProgram> paths) in _kernels)
        {
            _writer.Line();
            WriteBatch(row, paths);
        }

        if (HasVectorOverload)
        {
            WriteVectorOverloads();
        }

        if (_spec.MaxRows > 0)
        {
            WriteLayer();
        }

        _writer.Line();
        WriteKernel();
    }

    private bool HasVectorOverload => _spec.HasVectorOverload && _target.HasNumericsVectors;

    // ---- The batch methods -------------------------------------------------------------------------------------

    private void WriteBatch(RowProgram row, ImmutableArray<LaneProgram> paths)
    {
        var signature = new MethodSignature(row, _spec);
        string first = signature.First.Name;

        Documentation.Batch(_writer, row, _spec);
        Attributes();

        using (_writer.Block($"public static void {row.Name}({signature.Declared})"))
        {
            WriteChecks(signature);

            if (paths.Length == 1)
            {
                _writer.Line($"{MemberNames.Kernel}.{LaneWriter.MethodName(paths[0])}({signature.Arguments}, 0);");

                return;
            }

            _writer.Line("int i = 0;");
            _writer.Line();

            foreach (LaneProgram path in paths.Where(static path => path.Type.IsVector))
            {
                // A method that has nothing to do is not called, and so not compiled to machine code.
                using (_writer.Block($"if ({path.Type.VectorClass}.IsHardwareAccelerated && {first}.Length - i >= {Literal.Of(path.Least)})"))
                {
                    _writer.Line($"i = {MemberNames.Kernel}.{LaneWriter.MethodName(path)}(");

                    using (_writer.Indented())
                    {
                        foreach (Parameter parameter in row.Parameters)
                        {
                            _writer.Line($"{Reference}({parameter.Name}),");
                        }

                        _writer.Line("i,");
                        _writer.Line($"{first}.Length);");
                    }
                }

                _writer.Line();
            }

            using (_writer.Block($"if (i < {first}.Length)"))
            {
                _writer.Line($"{MemberNames.Kernel}.{LaneWriter.MethodName(paths[paths.Length - 1])}({signature.Arguments}, i);");
            }
        }
    }

    /// <summary>Every check comes before the first write, so that a refused call leaves its destination as it was.</summary>
    private void WriteChecks(MethodSignature signature)
    {
        string first = signature.First.Name;

        if (_spec.C > 1)
        {
            Check($"{first}.Length % {_c} != 0", $"NotWholeRows(\"{first}\", {first}.Length)");
        }

        foreach (Parameter other in signature.Inputs.Skip(1))
        {
            Check($"{other.Name}.Length != {first}.Length", $"OtherShape(\"{other.Name}\", {other.Name}.Length, \"{first}\", {first}.Length)");
        }

        foreach (Parameter output in signature.Outputs)
        {
            string needed = LengthOf(output, $"{first}.Length", $"{_c}L * {first}.Length");
            Check($"{output.Name}.Length < {needed}", $"TooShort(\"{output.Name}\", {output.Name}.Length, {needed}, \"{first}\", {first}.Length)");
        }

        foreach ((Parameter output, int at) in signature.Outputs.Select(static (output, at) => (output, at)))
        {
            foreach (Parameter input in signature.Inputs)
            {
                CheckOverlap(signature, output, input.Name, isSameAllowed: LengthOf(output, "", null) is "");
            }

            // Of two results one would be lost.
            foreach (Parameter other in signature.Outputs.Take(at))
            {
                CheckOverlap(signature, output, WrittenOf(signature, other), isSameAllowed: false);
            }
        }
    }

    private void CheckOverlap(MethodSignature signature, Parameter output, string other, bool isSameAllowed)
    {
        string written = WrittenOf(signature, output);
        string name = other.Split('.')[0];
        Check(
            isSameAllowed
                ? $"{MemberNames.Kernel}.OverlapsInPart({other}, {written})"
                : $"global::System.MemoryExtensions.Overlaps({other}, ({signature.TypeOf(signature.First)}){written})",
            $"Overlap(\"{output.Name}\", {output.Name}.Length, \"{name}\", {name}.Length)");
    }

    /// <summary>What of an output is written.</summary>
    private string WrittenOf(MethodSignature signature, Parameter output) =>
        $"{output.Name}.Slice(0, {LengthOf(output, $"{signature.First.Name}.Length", $"{signature.First.Name}.Length * {_c}")})";

    /// <summary>How many numbers a parameter has, where the first input has <paramref name="length"/>, and <paramref name="square"/> is C times that.</summary>
    private string LengthOf(Parameter parameter, string length, string? square) => parameter.Shape switch
    {
        Shape.Row when _spec.C > 1 => $"{length} / {_c}",
        Shape.Pair when _spec.C > 1 => square ?? $"{length} * {_c}",
        _ => length,
    };

    private void Check(string condition, string error)
    {
        using (_writer.Block($"if ({condition})"))
        {
            _writer.Line($"throw {MemberNames.Kernel}.{error};");
        }

        _writer.Line();
    }

    // ---- One row in a Vector2, Vector3 or Vector4 --------------------------------------------------------------

    private void WriteVectorOverloads()
    {
        foreach (MethodSignature signature in WithVectorOverload.Select(row => new MethodSignature(row, _spec)))
        {
            _writer.Line();
            Documentation.Vector(_writer, _kernels.First(kernel => kernel.Row.Name == signature.Name).Row, _spec);
            Attributes();

            using (_writer.Block($"public static {signature.Vector} {signature.Name}({signature.VectorDeclared})"))
            {
                _writer.Line($"return {MemberNames.Kernel}.{signature.Name}({string.Join(", ", signature.Inputs.Select(static input => input.Name))});");
            }
        }
    }

    private void WriteVectorKernels()
    {
        foreach (RowProgram row in WithVectorOverload)
        {
            var signature = new MethodSignature(row, _spec);
            var type = new NumberType(_spec.Arithmetic, Bits: 0);
            LaneProgram program = Unrolled.Lower(row, _spec, type);
            IEnumerable<string> results = Enumerable.Range(0, _spec.C).Select(k => NumericsSpeller.Result(row.Outputs.Single().Name, k));

            _writer.Line();

            using (_writer.Block($"public static {signature.Vector} {row.Name}({signature.VectorDeclared})"))
            {
                LaneWriter.WriteBody(_writer, program.Body, new NumericsSpeller(type, _helpers), _helpers);
                _writer.Line();
                _writer.Line($"return new {signature.Vector}({string.Join(", ", results)});");
            }
        }
    }

    private IEnumerable<RowProgram> WithVectorOverload => _kernels.Select(static kernel => kernel.Row).Where(row => new MethodSignature(row, _spec).HasVectorOverload);

    // ---- The stateful layer ------------------------------------------------------------------------------------

    private void WriteLayer()
    {
        const string Kept = MemberNames.KeptProbabilities;
        const string Length = MemberNames.KeptLength;
        string rows = Literal.Of(_spec.MaxRows);
        string read = $"global::System.ReadOnlySpan<{_spec.ElementName}>";
        string write = $"global::System.Span<{_spec.ElementName}>";

        _writer.Line();
        _writer.Line("// The layer's state. It is made once, with the object, and is what makes the object unsafe to share between threads.");
        _writer.Line($"private readonly {_spec.ElementName}[] {Kept} = new {_spec.ElementName}[{Literal.Of(_spec.MaxRows * _spec.C)}];");
        _writer.Line($"private int {Length} = -1;");
        _writer.Line();

        Documentation.LayerForward(_writer, _c, rows);
        Attributes();

        using (_writer.Block($"public {read} {MemberNames.Forward}({read} z)"))
        {
            Check($"z.Length > {Kept}.Length", $"TooManyRows(\"z\", z.Length)");

            if (_spec.C > 1)
            {
                Check($"z.Length % {_c} != 0", "NotWholeRows(\"z\", z.Length)");
            }

            _writer.Line($"{write} a = new {write}({Kept}, 0, z.Length);");
            _writer.Line();
            Check($"{MemberNames.Kernel}.OverlapsInPart(z, a)", $"Overlap(\"z\", z.Length, \"the kept probabilities\", {Kept}.Length)");
            _writer.Line($"{MemberNames.Forward}(z, a);");
            _writer.Line($"{Length} = z.Length;");
            _writer.Line();
            _writer.Line("return a;");
        }

        _writer.Line();
        Documentation.LayerBackward(_writer, _c);
        Attributes();

        using (_writer.Block($"public void {MemberNames.Backward}({read} dLdA, {write} dLdZ)"))
        {
            using (_writer.Block($"if ({Length} < 0)"))
            {
                _writer.Line("throw new global::System.InvalidOperationException(\"Backward uses the probabilities of the last Forward, and there was none: call Forward first.\");");
            }

            _writer.Line();
            _writer.Line($"{MemberNames.Backward}(new {read}({Kept}, 0, {Length}), dLdA, dLdZ);");
        }
    }

    // ---- What is private ---------------------------------------------------------------------------------------

    private void WriteKernel()
    {
        Attributes();

        using (_writer.Block($"private static class {MemberNames.Kernel}"))
        {
            _writer.Line($"private const {MethodImplOptions} Inlined = {MethodImplOptions}.AggressiveInlining;");

            if (_target.HasAggressiveOptimization)
            {
                _writer.Line();
                _writer.Line("// At full speed from the first call: the first tier would run these loops tens of times slower.");
                _writer.Line($"private const {MethodImplOptions} Optimized = {MethodImplOptions}.AggressiveOptimization;");
            }

            foreach (LaneProgram path in _kernels.SelectMany(static kernel => kernel.Paths))
            {
                _writer.Line();
                LaneWriter.Write(_writer, path, _helpers);
            }

            if (HasVectorOverload)
            {
                WriteVectorKernels();
            }

            foreach (string helper in _helpers.Texts)
            {
                _writer.Line();
                _writer.Lines(helper);
            }

            _writer.Line();
            ArgumentErrors.Write(_writer, _spec);
        }
    }

    private void Summary(string text) => _writer.Line($"/// <summary>{text}</summary>");

    private void GeneratedCode() => _writer.Line($"[global::System.CodeDom.Compiler.GeneratedCode(\"{Tool}\", \"{Version}\")]");

    private void Attributes()
    {
        GeneratedCode();
        _writer.Line("[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]");
    }
}

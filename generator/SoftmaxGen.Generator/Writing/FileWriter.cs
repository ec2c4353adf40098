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
    private const string Vector = "global::System.Numerics.Vector";
    private const string Reference = "ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference";

    private static readonly string Version = typeof(FileWriter).Assembly.GetName().Version.ToString(fieldCount: 2);

    private readonly KernelSpec _spec;
    private readonly TargetSpec _target;
    private readonly Helpers _helpers;
    private readonly CodeWriter _writer = new();
    private readonly ImmutableArray<(RowProgram Row, ImmutableArray<LaneProgram> Paths)> _kernels;
    private readonly string _c;
    private readonly string _element;
    private readonly string _read;
    private readonly string _write;

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
        _element = ElementName(spec);
        _read = $"global::System.ReadOnlySpan<{_element}>";
        _write = $"global::System.Span<{_element}>";
    }

    public static string ElementName(KernelSpec spec) => spec.Element switch
    {
        ElementType.Double => "double",
        ElementType.Half => "global::System.Half",
        _ => "float",
    };

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
        string first = row.Inputs[0].Name;
        string output = row.Output.Name;
        string parameters = string.Join(", ", row.Inputs.Select(input => $"{_read} {input.Name}")) + $", {_write} {output}";

        Documentation.Batch(_writer, row, _spec);
        Attributes();

        using (_writer.Block($"public static void {row.Name}({parameters})"))
        {
            WriteChecks(row);

            if (paths.Length == 1)
            {
                _writer.Line($"{MemberNames.Kernel}.{LaneWriter.MethodName(paths[0])}({Arguments(row)}, 0);");

                return;
            }

            _writer.Line("int i = 0;");
            _writer.Line();

            foreach (LaneProgram path in paths.Where(static path => path.Type.IsVector))
            {
                // A method that has nothing to do is not called, and so not compiled to machine code.
                using (_writer.Block($"if ({path.Type.VectorClass}.IsHardwareAccelerated && {first}.Length - i >= {Literal.Of(path.Least)})"))
                {
                    IEnumerable<string> references = row.Inputs.Select(static input => input.Name).Append(output).Select(static name => $"{Reference}({name})");
                    _writer.Line($"i = {MemberNames.Kernel}.{LaneWriter.MethodName(path)}(");

                    using (_writer.Indented())
                    {
                        foreach (string reference in references)
                        {
                            _writer.Line($"{reference},");
                        }

                        _writer.Line("i,");
                        _writer.Line($"{first}.Length);");
                    }
                }

                _writer.Line();
            }

            using (_writer.Block($"if (i < {first}.Length)"))
            {
                _writer.Line($"{MemberNames.Kernel}.{LaneWriter.MethodName(paths[paths.Length - 1])}({Arguments(row)}, i);");
            }
        }
    }

    /// <summary>Every check comes before the first write, so that a refused call leaves its destination as it was.</summary>
    private void WriteChecks(RowProgram row)
    {
        string first = row.Inputs[0].Name;
        string output = row.Output.Name;
        string needed = row.IsSquare && _spec.C > 1 ? $"{_c}L * {first}.Length" : $"{first}.Length";
        string written = row.IsSquare && _spec.C > 1 ? $"{output}.Slice(0, {first}.Length * {_c})" : $"{output}.Slice(0, {first}.Length)";

        if (_spec.C > 1)
        {
            Check($"{first}.Length % {_c} != 0", $"NotWholeRows(\"{first}\", {first}.Length)");
        }

        foreach (Input other in row.Inputs.Skip(1))
        {
            Check($"{other.Name}.Length != {first}.Length", $"OtherShape(\"{other.Name}\", {other.Name}.Length, \"{first}\", {first}.Length)");
        }

        Check($"{output}.Length < {needed}", $"TooShort(\"{output}\", {output}.Length, {needed}, \"{first}\", {first}.Length)");

        foreach (Input input in row.Inputs)
        {
            string overlaps = row.IsSquare && _spec.C > 1 ? "global::System.MemoryExtensions.Overlaps" : $"{MemberNames.Kernel}.OverlapsInPart";
            Check(
                $"{overlaps}({input.Name}, {(overlaps[0] == 'g' ? $"({_read}){written}" : written)})",
                $"Overlap(\"{output}\", {output}.Length, \"{input.Name}\", {input.Name}.Length)");
        }
    }

    private void Check(string condition, string error)
    {
        using (_writer.Block($"if ({condition})"))
        {
            _writer.Line($"throw {MemberNames.Kernel}.{error};");
        }

        _writer.Line();
    }

    private static string Arguments(RowProgram row) =>
        string.Join(", ", row.Inputs.Select(static input => input.Name).Append(row.Output.Name));

    // ---- One row in a Vector2, Vector3 or Vector4 --------------------------------------------------------------

    private void WriteVectorOverloads()
    {
        foreach ((RowProgram row, _) in _kernels.Where(static kernel => !kernel.Row.IsSquare))
        {
            string parameters = string.Join(", ", row.Inputs.Select(input => $"{Vector}{_c} {input.Name}"));

            _writer.Line();
            Documentation.Vector(_writer, row, _spec);
            Attributes();

            using (_writer.Block($"public static {Vector}{_c} {row.Name}({parameters})"))
            {
                _writer.Line($"return {MemberNames.Kernel}.{row.Name}({string.Join(", ", row.Inputs.Select(static input => input.Name))});");
            }
        }
    }

    private void WriteVectorKernels()
    {
        foreach ((RowProgram row, _) in _kernels.Where(static kernel => !kernel.Row.IsSquare))
        {
            var type = new NumberType(_spec.Arithmetic, Bits: 0);
            LaneProgram program = Unrolled.Lower(row, _spec, type);
            string parameters = string.Join(", ", row.Inputs.Select(input => $"{Vector}{_c} {input.Name}"));
            IEnumerable<string> results = Enumerable.Range(0, _spec.C).Select(k => NumericsSpeller.Result(row.Output.Name, k));

            _writer.Line();

            using (_writer.Block($"public static {Vector}{_c} {row.Name}({parameters})"))
            {
                LaneWriter.WriteBody(_writer, program.Body, new NumericsSpeller(type, _helpers), _helpers);
                _writer.Line();
                _writer.Line($"return new {Vector}{_c}({string.Join(", ", results)});");
            }
        }
    }

    // ---- The stateful layer ------------------------------------------------------------------------------------

    private void WriteLayer()
    {
        const string Kept = MemberNames.KeptProbabilities;
        const string Length = MemberNames.KeptLength;
        string rows = Literal.Of(_spec.MaxRows);

        _writer.Line();
        _writer.Line("// The layer's state. It is made once, with the object, and is what makes the object unsafe to share between threads.");
        _writer.Line($"private readonly {_element}[] {Kept} = new {_element}[{Literal.Of(_spec.MaxRows * _spec.C)}];");
        _writer.Line($"private int {Length} = -1;");
        _writer.Line();

        Documentation.LayerForward(_writer, _c, rows);
        Attributes();

        using (_writer.Block($"public {_read} {MemberNames.Forward}({_read} z)"))
        {
            Check($"z.Length > {Kept}.Length", $"TooManyRows(\"z\", z.Length)");

            if (_spec.C > 1)
            {
                Check($"z.Length % {_c} != 0", "NotWholeRows(\"z\", z.Length)");
            }

            _writer.Line($"{_write} a = new {_write}({Kept}, 0, z.Length);");
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

        using (_writer.Block($"public void {MemberNames.Backward}({_read} dLdA, {_write} dLdZ)"))
        {
            using (_writer.Block($"if ({Length} < 0)"))
            {
                _writer.Line("throw new global::System.InvalidOperationException(\"Backward uses the probabilities of the last Forward, and there was none: call Forward first.\");");
            }

            _writer.Line();
            _writer.Line($"{MemberNames.Backward}(new {_read}({Kept}, 0, {Length}), dLdA, dLdZ);");
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
            ArgumentErrors.Write(_writer, _spec, _element);
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

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
    private readonly KernelSpec _spec;
    private readonly TargetSpec _target;
    private readonly Helpers _helpers;
    private readonly CodeWriter _writer = new();
    private readonly ImmutableArray<(RowProgram Row, ImmutableArray<LaneProgram> Paths)> _kernels;
    private readonly string _c;

    private FileWriter(KernelSpec spec, TargetSpec target, ImmutableArray<Func<KernelSpec, RowProgram>> kernels)
    {
        spec = spec.On(target);
        _spec = spec;
        _target = target;
        _helpers = new Helpers(spec, target);
        _kernels = kernels
            .Select(define => define(spec))
            .Select(row => (row, WithFunctions(row, ScheduleTable.For(row, spec, target))))
            .ToImmutableArray();
        _c = Literal.Of(spec.C);
    }

    public static KernelFile Write(KernelSpec spec, TargetSpec target) => Write(spec, target, spec.Family.KernelsFor(spec));

    /// <summary>A file of other kernels than the user's: of what the frame is tried on.</summary>
    public static KernelFile Write(KernelSpec spec, TargetSpec target, ImmutableArray<Func<KernelSpec, RowProgram>> kernels) => new FileWriter(spec, target, kernels).Write();

    private KernelFile Write()
    {
        var open = new Stack<IDisposable>();
        FileHeader.Write(_writer, _spec, _kernels);

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

        return new KernelFile(_writer.ToString(), _helpers.SharedFunctions);
    }

    private void WriteMembers()
    {
        _writer.Line($"/// <summary>The class count: each row has {_c} {(_spec.C == 1 ? "logit" : "logits")}.</summary>");
        GeneratedMark.OnConstant(_writer);
        _writer.Line($"public const int {MemberNames.ClassCount} = {_c};");
        _writer.Line();

        // First what a reader looks for, and what all else computes too.
        GeneratedMark.OnCode(_writer);
        WriteKernel($" : global::{_helpers.SharedClass.Name}", Texts(static path => !path.Type.IsVector));

        foreach ((RowProgram row, ImmutableArray<LaneProgram> paths) in _kernels)
        {
            _writer.Line();
            BatchMethod.Write(_writer, row, paths, _helpers);

            if (new MethodSignature(row, _spec).HasRowOverload)
            {
                new RowOverload(row, paths, _helpers).Write(_writer);
            }

            if (row.Averaging is not null)
            {
                AveragingMethods.Write(_writer, row, _helpers);
            }
        }

        // Overloads with a mask and without give the same.
        foreach (RowProgram row in _kernels.Select(static kernel => kernel.Row).Where(static row => row.ResultName is not null).GroupBy(static row => row.ResultName).Select(static rows => rows.First()))
        {
            RowOverload.WriteResult(_writer, row, _helpers);
        }

        ImmutableArray<VectorOverload> overloads = _kernels
            .Where(kernel => HasVectorOverload(kernel.Row))
            .Select(kernel => new VectorOverload(kernel.Row, kernel.Paths.FirstOrDefault(static path => path.Function is not null), _helpers))
            .ToImmutableArray();

        foreach (VectorOverload overload in overloads)
        {
            overload.WriteMethod(_writer);
        }

        if (_spec.MaxRows > 0)
        {
            LayerWriter.Write(_writer, _helpers);
        }

        ImmutableArray<string> rest = overloads
            .Select(static overload => Text(overload.WriteKernel))
            .Concat(Texts(static path => path.Type.IsVector))
            .ToImmutableArray();

        // What they call is known when they are written.
        if (rest.AddRange(_helpers.OwnTexts) is { IsEmpty: false } texts)
        {
            _writer.Line();
            WriteKernel("", texts);
        }
    }

    private bool HasVectorOverload(RowProgram row) => _target.HasNumericsVectors && new MethodSignature(row, _spec).HasVectorOverload;

    private ImmutableArray<LaneProgram> WithFunctions(RowProgram row, ImmutableArray<LaneProgram> paths)
    {
        bool inVectors = HasVectorOverload(row);
        bool byValue = new MethodSignature(row, _spec).HasRowOverload;

        return paths.Select(path => path with { Function = inVectors ? RowFunction.Of(path) : null, OneRow = byValue ? OneRow.Of(path) : null }).ToImmutableArray();
    }

    private ImmutableArray<string> Texts(Func<LaneProgram, bool> which) => _kernels
        .SelectMany(static kernel => kernel.Paths)
        .Where(which)
        .Select(path => Text(writer => LaneWriter.Write(writer, path, _helpers)))
        .ToImmutableArray();

    private static string Text(Action<CodeWriter> write)
    {
        var writer = new CodeWriter();
        write(writer);

        return writer.ToString().TrimEnd('\n');
    }

    private void WriteKernel(string bases, ImmutableArray<string> texts)
    {
        using (_writer.Block($"private abstract partial class {MemberNames.Kernel}{bases}"))
        {
            for (int at = 0; at < texts.Length; at++)
            {
                if (at > 0)
                {
                    _writer.Line();
                }

                _writer.Lines(texts[at]);
            }
        }
    }
}

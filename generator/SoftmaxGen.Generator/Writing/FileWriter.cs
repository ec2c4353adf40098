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
            .Select(row => (row, ScheduleTable.For(row, spec, target)))
            .ToImmutableArray();
        _c = Literal.Of(spec.C);
    }

    public static KernelFile Write(KernelSpec spec, TargetSpec target) => Write(spec, target, spec.Family.Kernels);

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

        foreach ((RowProgram row, ImmutableArray<LaneProgram> paths) in _kernels)
        {
            _writer.Line();
            BatchMethod.Write(_writer, row, paths, _helpers);
        }

        foreach (RowProgram row in WithVectorOverload)
        {
            VectorOverload.WriteMethod(_writer, row, _spec);
        }

        if (_spec.MaxRows > 0)
        {
            LayerWriter.Write(_writer, _helpers);
        }

        _writer.Line();
        WriteKernel();
    }

    private IEnumerable<RowProgram> WithVectorOverload => _kernels
        .Select(static kernel => kernel.Row)
        .Where(row => _target.HasNumericsVectors && new MethodSignature(row, _spec).HasVectorOverload);

    private void WriteKernel()
    {
        GeneratedMark.OnCode(_writer);

        // What it shares with other kernels is in the class that it derives from.
        using (_writer.Block($"private abstract class {MemberNames.Kernel} : global::{_helpers.SharedFunctions.Class.Name}"))
        {
            bool any = false;

            foreach (LaneProgram path in _kernels.SelectMany(static kernel => kernel.Paths))
            {
                if (any)
                {
                    _writer.Line();
                }

                LaneWriter.Write(_writer, path, _helpers);
                any = true;
            }

            foreach (RowProgram row in WithVectorOverload)
            {
                VectorOverload.WriteKernel(_writer, row, _helpers);
            }

            foreach (string helper in _helpers.OwnTexts)
            {
                _writer.Line();
                _writer.Lines(helper);
            }
        }
    }
}

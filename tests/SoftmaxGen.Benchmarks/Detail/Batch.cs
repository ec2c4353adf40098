using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using SoftmaxGen.Benchmarks.Declared;
using SoftmaxGen.Benchmarks.Floor;
using SoftmaxGen.Benchmarks.Tables;
using SoftmaxGen.Peers;

namespace SoftmaxGen.Benchmarks.Detail;

/// <summary>The race's batch, one contestant in a process.</summary>
[MemoryDiagnoser]
[DisassemblyDiagnoser(maxDepth: 3)]
public class Batch
{
    private Kernel<float> _kernel = null!;
    private Block<float> _z = null!;
    private Block<float> _a = null!;
    private Block<float> _g = null!;

    public static IEnumerable<int> Classes => AllKernels.Float.Select(static kernel => kernel.C);

    [ParamsSource(nameof(Classes))]
    public int C { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _kernel = AllKernels.Float.Single(kernel => kernel.C == C);
        _z = Batches.Logits<float>(C);
        _a = Batches.Of<float>(C);
        _g = Batches.Of<float>(C);
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        _z.Dispose();
        _a.Dispose();
        _g.Dispose();
    }

    [Benchmark(Baseline = true)]
    public void Forward() => _kernel.Forward(_z.Span, _a.Span);

    [Benchmark]
    public void Backward() => _kernel.Backward(_z.Span, _a.Span, _g.Span);

    [Benchmark]
    public void TensorPrimitivesForward() => TensorsPeer.Forward<float>(C, _z.Span, _a.Span);

    [Benchmark]
    public void FlatExpOfTheSame() => FlatExp.Run(_z.Span, _a.Span);

    [Benchmark]
    public void Memcpy() => _z.Span.CopyTo(_a.Span);
}

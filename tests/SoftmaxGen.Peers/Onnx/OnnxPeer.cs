using System;
using System.Collections.Generic;
using System.Numerics;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace SoftmaxGen.Peers.Onnx;

/// <summary>ONNX Runtime on its CPU provider, bound to the memory beforehand. It has no gradient in this package.</summary>
public sealed class OnnxPeer : IPeer
{
    private readonly Dictionary<(Function, TensorElementType), InferenceSession> _sessions = [];
    private readonly Lazy<string?> _absence;

    public OnnxPeer() => _absence = new(Probe);

    public string Name => "ONNX Runtime";

    public string? Absence => _absence.Value;

    public Pass? Forward<T>(Function function, int c, Block<T> z, Block<T> result)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        TensorElementType type = typeof(T) == typeof(float) ? TensorElementType.Float : TensorElementType.Double;
        InferenceSession session = Session(function, type);
        OrtIoBinding binding = session.CreateIoBinding();
        OrtValue input = Tensor(z, type, z.Length / c, c);
        OrtValue output = function == Function.LogSumExp ? Tensor(result, type, result.Length) : Tensor(result, type, result.Length / c, c);
        var options = new RunOptions();
        binding.BindInput(OneNodeModel.Input, input);
        binding.BindOutput(OneNodeModel.Output, output);

        return new Pass(
            () => session.RunWithBinding(options, binding),
            () =>
            {
                options.Dispose();
                binding.Dispose();
                input.Dispose();
                output.Dispose();
            });
    }

    public Pass? Backward<T>(Function function, int c, Block<T> result, Block<T> upstream, Block<T> dLdZ)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => null;

    public Pass? Decide(Work work, DecisionBatch batch) => null;

    private static OrtValue Tensor<T>(Block<T> block, TensorElementType type, params long[] shape)
        where T : unmanaged =>
        OrtValue.CreateTensorValueWithData(OrtMemoryInfo.DefaultInstance, type, shape, block.Address, block.Bytes);

    private InferenceSession Session(Function function, TensorElementType type)
    {
        if (!_sessions.TryGetValue((function, type), out InferenceSession? session))
        {
            _sessions[(function, type)] = session = Open(function, type);
        }

        return session;
    }

    private static InferenceSession Open(Function function, TensorElementType type)
    {
        using var options = new SessionOptions
        {
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
        };

        return new InferenceSession(OneNodeModel.Write(function, (int)type), options);
    }

    private string? Probe()
    {
        try
        {
            _ = Session(Function.Softmax, TensorElementType.Float);

            return null;
        }
        catch (Exception exception) when (exception is TypeInitializationException or DllNotFoundException or OnnxRuntimeException)
        {
            return (exception.InnerException ?? exception).Message;
        }
    }
}

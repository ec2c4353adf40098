using System;
using System.Numerics;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace SoftmaxGen.Peers.Onnx;

/// <summary>ONNX Runtime on its CPU provider, bound to the memory beforehand. It has no gradient in this package.</summary>
public sealed class OnnxPeer : IPeer
{
    private readonly Lazy<InferenceSession> _float = new(() => Open(TensorElementType.Float));
    private readonly Lazy<InferenceSession> _double = new(() => Open(TensorElementType.Double));
    private readonly Lazy<string?> _absence;

    public OnnxPeer() => _absence = new(Probe);

    public string Name => "ONNX Runtime";

    public string? Absence => _absence.Value;

    public Pass? Forward<T>(int c, Block<T> z, Block<T> a)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (InferenceSession session, TensorElementType type) = typeof(T) == typeof(float)
            ? (_float.Value, TensorElementType.Float)
            : (_double.Value, TensorElementType.Double);
        OrtIoBinding binding = session.CreateIoBinding();
        OrtValue input = Tensor(z, c, type);
        OrtValue output = Tensor(a, c, type);
        var options = new RunOptions();
        binding.BindInput(SoftmaxModel.Input, input);
        binding.BindOutput(SoftmaxModel.Output, output);

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

    public Pass? Backward<T>(int c, Block<T> a, Block<T> dLdA, Block<T> dLdZ)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => null;

    private static OrtValue Tensor<T>(Block<T> block, int c, TensorElementType type)
        where T : unmanaged =>
        OrtValue.CreateTensorValueWithData(OrtMemoryInfo.DefaultInstance, type, [block.Length / c, c], block.Address, block.Bytes);

    private static InferenceSession Open(TensorElementType type)
    {
        using var options = new SessionOptions
        {
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
        };

        return new InferenceSession(SoftmaxModel.Write((int)type), options);
    }

    private string? Probe()
    {
        try
        {
            _ = _float.Value;

            return null;
        }
        catch (Exception exception) when (exception is TypeInitializationException or DllNotFoundException or OnnxRuntimeException)
        {
            return (exception.InnerException ?? exception).Message;
        }
    }
}

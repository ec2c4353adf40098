using System;
using System.Numerics;

namespace SoftmaxGen.Peers.Torch;

/// <summary>libtorch: the operators behind torch.softmax, torch.log_softmax and their gradients, and torch.logsumexp, writing into memory that is already there.</summary>
public sealed unsafe class TorchPeer : IPeer
{
    private readonly Lazy<(TorchNative? Native, string? Absence)> _native = new(Probe);

    public string Name => "libtorch";

    public string? Absence => _native.Value.Absence;

    public Pass? Forward<T>(Function function, int c, Block<T> z, Block<T> result)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        TorchNative native = _native.Value.Native!;
        var input = Matrix(native, c, z);
        var output = function == Function.LogSumExp ? Vector(native, result) : Matrix(native, c, result);

        return new Pass(
            () =>
            {
                // _softmax(self, dim, half_to_float, *, out), and logsumexp(self, dims, keepdim, *, out)
                ulong* stack = stackalloc ulong[] { native.Share((void*)input), function == Function.LogSumExp ? native.List(1) : 1, 0, native.Share((void*)output) };
                native.Call(NameOf(function), "out"u8, stack);
            },
            () => Delete(native, input, output));
    }

    public Pass? Backward<T>(Function function, int c, Block<T> result, Block<T> upstream, Block<T> dLdZ)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        TorchNative native = _native.Value.Native!;
        ulong type = (ulong)native.TypeOf<T>();
        var output = Matrix(native, c, result);
        var gradOutput = Matrix(native, c, upstream);
        var gradInput = Matrix(native, c, dLdZ);

        return new Pass(
            () =>
            {
                // _softmax_backward_data(grad_output, output, dim, input_dtype, *, grad_input)
                ulong* stack = stackalloc ulong[]
                {
                    native.Share((void*)gradOutput), native.Share((void*)output), 1, type, native.Share((void*)gradInput),
                };
                native.Call(function == Function.Softmax ? "aten::_softmax_backward_data"u8 : "aten::_log_softmax_backward_data"u8, "out"u8, stack);
            },
            () => Delete(native, output, gradOutput, gradInput));
    }

    public Pass? Decide(Work work, DecisionBatch batch) => TorchDecisions.Bind(_native.Value.Native!, work, batch);

    private static ReadOnlySpan<byte> NameOf(Function function) => function switch
    {
        Function.Softmax => "aten::_softmax"u8,
        Function.LogSoftmax => "aten::_log_softmax"u8,
        Function.LogSumExp => "aten::logsumexp"u8,
        _ => throw new ArgumentOutOfRangeException(nameof(function)),
    };

    private static nint Matrix<T>(TorchNative native, int c, Block<T> block)
        where T : unmanaged =>
        (nint)native.Tensor((void*)block.Address, native.TypeOf<T>(), block.Length / c, c);

    private static nint Vector<T>(TorchNative native, Block<T> block)
        where T : unmanaged =>
        (nint)native.Tensor((void*)block.Address, native.TypeOf<T>(), block.Length);

    private static void Delete(TorchNative native, params ReadOnlySpan<nint> tensors)
    {
        foreach (nint tensor in tensors)
        {
            native.Delete((void*)tensor);
        }
    }

    private static (TorchNative? Native, string? Absence) Probe()
    {
        try
        {
            return (TorchNative.Load(), null);
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return (null, exception.Message);
        }
    }
}

using System;
using System.Numerics;

namespace SoftmaxGen.Peers.Torch;

/// <summary>libtorch: the operators behind torch.softmax and its gradient, writing into memory that is already there.</summary>
public sealed unsafe class TorchPeer : IPeer
{
    private readonly Lazy<(TorchNative? Native, string? Absence)> _native = new(Probe);

    public string Name => "libtorch";

    public string? Absence => _native.Value.Absence;

    public Pass? Forward<T>(int c, Block<T> z, Block<T> a)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        TorchNative native = _native.Value.Native!;
        var input = Tensor(native, c, z);
        var output = Tensor(native, c, a);

        return new Pass(
            () =>
            {
                // _softmax(self, dim, half_to_float, *, out)
                ulong* stack = stackalloc ulong[] { native.Share((void*)input), 1, 0, native.Share((void*)output) };
                native.Call("aten::_softmax"u8, stack);
            },
            () => Delete(native, input, output));
    }

    public Pass? Backward<T>(int c, Block<T> a, Block<T> dLdA, Block<T> dLdZ)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        TorchNative native = _native.Value.Native!;
        ulong type = (ulong)TypeOf<T>(native);
        var probabilities = Tensor(native, c, a);
        var upstream = Tensor(native, c, dLdA);
        var gradient = Tensor(native, c, dLdZ);

        return new Pass(
            () =>
            {
                // _softmax_backward_data(grad_output, output, dim, input_dtype, *, grad_input)
                ulong* stack = stackalloc ulong[]
                {
                    native.Share((void*)upstream), native.Share((void*)probabilities), 1, type, native.Share((void*)gradient),
                };
                native.Call("aten::_softmax_backward_data"u8, stack);
            },
            () => Delete(native, probabilities, upstream, gradient));
    }

    private static nint Tensor<T>(TorchNative native, int c, Block<T> block)
        where T : unmanaged =>
        (nint)native.Tensor((void*)block.Address, block.Length / c, c, TypeOf<T>(native));

    private static int TypeOf<T>(TorchNative native) => typeof(T) == typeof(float) ? native.Float : native.Double;

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

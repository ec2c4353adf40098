using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;

namespace SoftmaxGen.Peers.Torch;

/// <summary>The C interface of libtorch (torch/csrc/inductor/aoti_torch/c/shim.h, and torch/csrc/stable/c/shim.h for lists), which it keeps stable for compiled models.</summary>
/// <remarks>
/// Without TorchSharp in between: its native part asks for a newer C++ runtime than Debian 12 has, libtorch itself does
/// not, and a call costs less this way.
/// </remarks>
internal sealed unsafe class TorchNative
{
    private readonly delegate* unmanaged<void*, long, long*, long*, long, int, int, int, void**, int> _fromBlob;
    private readonly delegate* unmanaged<void*, void**, int> _newHandle;
    private readonly delegate* unmanaged<void*, int> _delete;
    private readonly delegate* unmanaged<byte*, byte*, ulong*, int> _dispatch;
    private readonly delegate* unmanaged<nuint, void**, int> _newList;
    private readonly delegate* unmanaged<void*, ulong, int> _pushBack;

    private TorchNative(nint library)
    {
        _fromBlob = (delegate* unmanaged<void*, long, long*, long*, long, int, int, int, void**, int>)Export("aoti_torch_create_tensor_from_blob");
        _newHandle = (delegate* unmanaged<void*, void**, int>)Export("aoti_torch_new_tensor_handle");
        _delete = (delegate* unmanaged<void*, int>)Export("aoti_torch_delete_tensor_object");
        _dispatch = (delegate* unmanaged<byte*, byte*, ulong*, int>)Export("aoti_torch_call_dispatcher");
        _newList = (delegate* unmanaged<nuint, void**, int>)Export("torch_new_list_reserve_size");
        _pushBack = (delegate* unmanaged<void*, ulong, int>)Export("torch_list_push_back");
        Float = ((delegate* unmanaged<int>)Export("aoti_torch_dtype_float32"))();
        Double = ((delegate* unmanaged<int>)Export("aoti_torch_dtype_float64"))();
        Long = ((delegate* unmanaged<int>)Export("aoti_torch_dtype_int64"))();
        Bool = ((delegate* unmanaged<int>)Export("aoti_torch_dtype_bool"))();

        // at::set_num_threads(int) and what torch.no_grad() does.
        ((delegate* unmanaged<int, void>)Export("_ZN2at15set_num_threadsEi"))(1);
        ((delegate* unmanaged<byte, void>)Export("aoti_torch_grad_mode_set_enabled"))(0);

        nint Export(string name) => NativeLibrary.GetExport(library, name);
    }

    public int Float { get; }

    public int Double { get; }

    public int Long { get; }

    public int Bool { get; }

    public int TypeOf<T>()
        where T : unmanaged =>
        typeof(T) == typeof(float) ? Float
        : typeof(T) == typeof(double) ? Double
        : typeof(T) == typeof(long) ? Long
        : typeof(T) == typeof(bool) ? Bool
        : throw new NotSupportedException($"No tensor of {typeof(T)} is asked for.");

    /// <summary>Loads it from the package folder.</summary>
    /// <exception cref="DllNotFoundException">It is not there, or does not load.</exception>
    public static TorchNative Load()
    {
        if (!OperatingSystem.IsLinux() || RuntimeInformation.ProcessArchitecture != Architecture.X64)
        {
            throw new DllNotFoundException("It is asked for on Linux x64 only.");
        }

        string file = Path.Combine(
            typeof(TorchNative).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "Libtorch").Value!,
            "libtorch_cpu.so");

        return File.Exists(file)
            ? new TorchNative(NativeLibrary.Load(file))
            : throw new DllNotFoundException("It was not downloaded: build once with -p:Libtorch=true (480 MB).");
    }

    /// <summary>A tensor over memory that is not libtorch's; without sizes a single number.</summary>
    public void* Tensor(void* data, int type, params ReadOnlySpan<long> sizes)
    {
        Span<long> strides = stackalloc long[sizes.Length];
        long apart = 1;

        for (int i = sizes.Length - 1; i >= 0; i--)
        {
            strides[i] = apart;
            apart *= sizes[i];
        }

        void* handle;

        fixed (long* size = sizes, stride = strides)
        {
            Check(_fromBlob(data, sizes.Length, size, stride, 0, type, 0, 0, &handle));
        }

        return handle;
    }

    /// <summary>A list of one number, for a call to take.</summary>
    public ulong List(ulong number)
    {
        void* handle;
        Check(_newList(1, &handle));
        Check(_pushBack(handle, number));

        return (ulong)handle;
    }

    /// <summary>A second handle to a tensor, for a call to take.</summary>
    public ulong Share(void* tensor)
    {
        void* handle;
        Check(_newHandle(tensor, &handle));

        return (ulong)handle;
    }

    public void Delete(void* tensor) => Check(_delete(tensor));

    /// <summary>Calls an operator. It takes the handles on the stack, and leaves those of its results.</summary>
    public void Call(ReadOnlySpan<byte> name, ReadOnlySpan<byte> overload, ulong* stack, int results = 1)
    {
        fixed (byte* operation = name, form = overload)
        {
            Check(_dispatch(operation, form, stack));
        }

        for (int i = 0; i < results; i++)
        {
            Delete((void*)stack[i]);
        }
    }

    private static void Check(int error)
    {
        if (error != 0)
        {
            throw new InvalidOperationException("libtorch has refused a call.");
        }
    }
}

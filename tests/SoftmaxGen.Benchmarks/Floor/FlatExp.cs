using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SoftmaxGen.Benchmarks.Floor;

/// <summary>
/// The floor under a softmax: each float is loaded, exponentiated and stored, and nothing else. A stand-in with the
/// operations of the kernels' exponential, until the generator writes this loop itself.
/// </summary>
internal static class FlatExp
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(ReadOnlySpan<float> z, Span<float> a)
    {
        ref float source = ref MemoryMarshal.GetReference(z);
        ref float target = ref MemoryMarshal.GetReference(a[..z.Length]);
        int i = 0;

        for (; Vector512.IsHardwareAccelerated && i <= z.Length - Vector512<float>.Count; i += Vector512<float>.Count)
        {
            Exp(Vector512.LoadUnsafe(ref source, (nuint)i)).StoreUnsafe(ref target, (nuint)i);
        }

        for (; Vector256.IsHardwareAccelerated && i <= z.Length - Vector256<float>.Count; i += Vector256<float>.Count)
        {
            Exp(Vector256.LoadUnsafe(ref source, (nuint)i)).StoreUnsafe(ref target, (nuint)i);
        }

        for (; Vector128.IsHardwareAccelerated && i <= z.Length - Vector128<float>.Count; i += Vector128<float>.Count)
        {
            Exp(Vector128.LoadUnsafe(ref source, (nuint)i)).StoreUnsafe(ref target, (nuint)i);
        }

        for (; i < z.Length; i++)
        {
            a[i] = Exp(Vector128.CreateScalar(z[i])).ToScalar();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(ReadOnlySpan<double> z, Span<double> a)
    {
        ref double source = ref MemoryMarshal.GetReference(z);
        ref double target = ref MemoryMarshal.GetReference(a[..z.Length]);
        int i = 0;

        for (; Vector512.IsHardwareAccelerated && i <= z.Length - Vector512<double>.Count; i += Vector512<double>.Count)
        {
            Exp(Vector512.LoadUnsafe(ref source, (nuint)i)).StoreUnsafe(ref target, (nuint)i);
        }

        for (; Vector256.IsHardwareAccelerated && i <= z.Length - Vector256<double>.Count; i += Vector256<double>.Count)
        {
            Exp(Vector256.LoadUnsafe(ref source, (nuint)i)).StoreUnsafe(ref target, (nuint)i);
        }

        for (; Vector128.IsHardwareAccelerated && i <= z.Length - Vector128<double>.Count; i += Vector128<double>.Count)
        {
            Exp(Vector128.LoadUnsafe(ref source, (nuint)i)).StoreUnsafe(ref target, (nuint)i);
        }

        for (; i < z.Length; i++)
        {
            a[i] = Exp(Vector128.CreateScalar(z[i])).ToScalar();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Exp(Vector512<float> x)
    {
        Vector512<float> bias = Vector512.Create(12582912f + 126f);
        Vector512<float> t = Vector512.MultiplyAddEstimate(x, Vector512.Create(1.442695f), bias);
        Vector512<float> n = t - bias;
        Vector512<float> high = Vector512.MultiplyAddEstimate(n, Vector512.Create(-0.69314575f), x);
        Vector512<float> low = n * Vector512.Create(-1.4286068e-6f);
        Vector512<float> r = high + low;
        Vector512<float> q = Vector512.Create(0.0013780383f);
        q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(0.008369078f));
        q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(0.041669063f));
        q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(0.1666652f));
        q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(0.4999999f));
        Vector512<float> expm1 = high + Vector512.MultiplyAddEstimate(q, r * r, low);
        Vector512<float> scale = Vector512.ShiftLeft(t.AsInt32(), 23).AsSingle();
        scale += scale;

        return Vector512.MultiplyAddEstimate(expm1, scale, scale);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Exp(Vector256<float> x)
    {
        Vector256<float> bias = Vector256.Create(12582912f + 126f);
        Vector256<float> t = Vector256.MultiplyAddEstimate(x, Vector256.Create(1.442695f), bias);
        Vector256<float> n = t - bias;
        Vector256<float> high = Vector256.MultiplyAddEstimate(n, Vector256.Create(-0.69314575f), x);
        Vector256<float> low = n * Vector256.Create(-1.4286068e-6f);
        Vector256<float> r = high + low;
        Vector256<float> q = Vector256.Create(0.0013780383f);
        q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.008369078f));
        q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.041669063f));
        q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.1666652f));
        q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.4999999f));
        Vector256<float> expm1 = high + Vector256.MultiplyAddEstimate(q, r * r, low);
        Vector256<float> scale = Vector256.ShiftLeft(t.AsInt32(), 23).AsSingle();
        scale += scale;

        return Vector256.MultiplyAddEstimate(expm1, scale, scale);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> Exp(Vector128<float> x)
    {
        Vector128<float> bias = Vector128.Create(12582912f + 126f);
        Vector128<float> t = Vector128.MultiplyAddEstimate(x, Vector128.Create(1.442695f), bias);
        Vector128<float> n = t - bias;
        Vector128<float> high = Vector128.MultiplyAddEstimate(n, Vector128.Create(-0.69314575f), x);
        Vector128<float> low = n * Vector128.Create(-1.4286068e-6f);
        Vector128<float> r = high + low;
        Vector128<float> q = Vector128.Create(0.0013780383f);
        q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.008369078f));
        q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.041669063f));
        q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.1666652f));
        q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.4999999f));
        Vector128<float> expm1 = high + Vector128.MultiplyAddEstimate(q, r * r, low);
        Vector128<float> scale = Vector128.ShiftLeft(t.AsInt32(), 23).AsSingle();
        scale += scale;

        return Vector128.MultiplyAddEstimate(expm1, scale, scale);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Exp(Vector512<double> x)
    {
        Vector512<double> bias = Vector512.Create(6755399441055744.0 + 1022.0);
        Vector512<double> t = Vector512.MultiplyAddEstimate(x, Vector512.Create(1.4426950408889634), bias);
        Vector512<double> n = t - bias;
        Vector512<double> high = Vector512.MultiplyAddEstimate(n, Vector512.Create(-0.6931471805601177), x);
        Vector512<double> low = n * Vector512.Create(1.7239444525614835e-13);
        Vector512<double> r = high + low;
        Vector512<double> q = Vector512.Create(2.497038392497737e-08);
        q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(2.7629339894576987e-07));
        q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(2.7557687391015158e-06));
        q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(2.480149601434307e-05));
        q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(0.0001984126938337659));
        q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(0.0013888888940325433));
        q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(0.008333333333557343));
        q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(0.04166666666654551));
        q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(0.16666666666666316));
        q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(0.5000000000000009));
        Vector512<double> expm1 = high + Vector512.MultiplyAddEstimate(q, r * r, low);
        Vector512<double> scale = Vector512.ShiftLeft(t.AsInt64(), 52).AsDouble();
        scale += scale;

        return Vector512.MultiplyAddEstimate(expm1, scale, scale);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Exp(Vector256<double> x)
    {
        Vector256<double> bias = Vector256.Create(6755399441055744.0 + 1022.0);
        Vector256<double> t = Vector256.MultiplyAddEstimate(x, Vector256.Create(1.4426950408889634), bias);
        Vector256<double> n = t - bias;
        Vector256<double> high = Vector256.MultiplyAddEstimate(n, Vector256.Create(-0.6931471805601177), x);
        Vector256<double> low = n * Vector256.Create(1.7239444525614835e-13);
        Vector256<double> r = high + low;
        Vector256<double> q = Vector256.Create(2.497038392497737e-08);
        q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(2.7629339894576987e-07));
        q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(2.7557687391015158e-06));
        q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(2.480149601434307e-05));
        q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.0001984126938337659));
        q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.0013888888940325433));
        q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.008333333333557343));
        q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.04166666666654551));
        q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.16666666666666316));
        q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.5000000000000009));
        Vector256<double> expm1 = high + Vector256.MultiplyAddEstimate(q, r * r, low);
        Vector256<double> scale = Vector256.ShiftLeft(t.AsInt64(), 52).AsDouble();
        scale += scale;

        return Vector256.MultiplyAddEstimate(expm1, scale, scale);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<double> Exp(Vector128<double> x)
    {
        Vector128<double> bias = Vector128.Create(6755399441055744.0 + 1022.0);
        Vector128<double> t = Vector128.MultiplyAddEstimate(x, Vector128.Create(1.4426950408889634), bias);
        Vector128<double> n = t - bias;
        Vector128<double> high = Vector128.MultiplyAddEstimate(n, Vector128.Create(-0.6931471805601177), x);
        Vector128<double> low = n * Vector128.Create(1.7239444525614835e-13);
        Vector128<double> r = high + low;
        Vector128<double> q = Vector128.Create(2.497038392497737e-08);
        q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(2.7629339894576987e-07));
        q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(2.7557687391015158e-06));
        q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(2.480149601434307e-05));
        q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.0001984126938337659));
        q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.0013888888940325433));
        q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.008333333333557343));
        q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.04166666666654551));
        q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.16666666666666316));
        q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.5000000000000009));
        Vector128<double> expm1 = high + Vector128.MultiplyAddEstimate(q, r * r, low);
        Vector128<double> scale = Vector128.ShiftLeft(t.AsInt64(), 52).AsDouble();
        scale += scale;

        return Vector128.MultiplyAddEstimate(expm1, scale, scale);
    }
}

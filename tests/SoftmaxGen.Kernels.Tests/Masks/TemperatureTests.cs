using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Reflection;
using System.Runtime.InteropServices;
using SoftmaxGen.Kernels.Conformance;
using SoftmaxGen.Kernels.Conformance.Declared;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>Forward and Backward at a temperature, from 0 to +inf.</summary>
public class TemperatureTests
{
    [Theory, MemberData(nameof(Overloads.Softmax), MemberType = typeof(Overloads))]
    public void Probabilities_are_those_of_the_quotients<T>(OverloadedKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (T t in Temperatures<T>())
        {
            T[] z = [.. Batch<T>(kernel.C), .. AtTheTurn(kernel.C, t)];
            T[] a = Forward(kernel, z, t);

            for (int start = 0; start < z.Length; start += kernel.C)
            {
                TwoDoubles[] exact = ExactSoftmax.Forward(Expected.Wide<T>(z.AsSpan(start, kernel.C)), double.CreateChecked(t));

                for (int m = 0; m < kernel.C; m++)
                {
                    T actual = a[start + m];

                    if (T.IsZero(actual) && exact[m].High < TemperatureBound.Lost<T>(kernel.C))
                    {
                        continue;
                    }

                    double error = Ulp<T>.Error(actual, exact[m]);
                    Assert.True(error <= TemperatureBound.Ulps<T>(kernel.C, kernel.IsWide), $"{kernel} at {t}, row {start / kernel.C}, class {m}: {actual}, exact {exact[m].High}, {error} ULP");
                }
            }
        }
    }

    [Theory, MemberData(nameof(Overloads.Softmax), MemberType = typeof(Overloads))]
    public void At_0_the_largest_logits_share_evenly<T>(OverloadedKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int largest = 1; largest <= kernel.C; largest += 1 + (kernel.C / 7))
        {
            foreach (T top in (T[])[T.Zero, T.Epsilon, -T.Epsilon, T.One, Logits.Largest<T>(), -Logits.Largest<T>()])
            {
                if (largest < kernel.C && top == -Logits.Largest<T>())
                {
                    continue;
                }

                T below = T.BitDecrement(top);
                T[] z = [.. Enumerable.Range(0, kernel.C).Select(m => m >= kernel.C - largest ? top : below)];
                T[] expected = Array.ConvertAll(z, logit => logit == top ? Number.Of<T>(1.0 / largest) : T.Zero);

                // Neighbours in the last place are as far apart at 0 as 0 and -inf.
                SameBits.Assert<T>(expected, Forward(kernel, z, T.Zero), $"{kernel} at 0, {largest} of {top}");
            }
        }
    }

    [Theory, MemberData(nameof(Overloads.Softmax), MemberType = typeof(Overloads))]
    public void At_infinity_all_finite_logits_share_evenly<T>(OverloadedKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] z = Rows.Uniform<T>(kernel.C, double.CreateChecked(Logits.Largest<T>()), seed: kernel.C);
        z[0] = T.NegativeInfinity;
        z[^1] = Logits.Largest<T>();
        T[] expected = [T.Zero, .. Enumerable.Repeat(Number.Of<T>(1.0 / (kernel.C - 1)), kernel.C - 1)];

        SameBits.Assert<T>(expected, Forward(kernel, z, T.PositiveInfinity), kernel.Name);
    }

    [Theory, MemberData(nameof(Overloads.Softmax), MemberType = typeof(Overloads))]
    public void Rows_without_probabilities_are_those_of_no_temperature<T>(OverloadedKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (T special in (T[])[T.NaN, T.PositiveInfinity, T.NegativeInfinity])
        {
            T[] z = Rows.Uniform<T>(5 * kernel.C, scale: 3, seed: 1);
            z[(2 * kernel.C) + 1] = special;
            z.AsSpan(3 * kernel.C, kernel.C).Fill(special);
            var plain = new T[z.Length];
            kernel.Find("Forward", Masks.None)!.Invoke(new Batch<T> { Z = z, Output = plain });

            foreach (T t in Temperatures<T>())
            {
                T[] a = Forward(kernel, z, t);

                for (int i = 0; i < z.Length; i++)
                {
                    Assert.True(T.IsNaN(plain[i]) == T.IsNaN(a[i]), $"{kernel} at {t}, {special}: {a[i]} at {i}");
                }

                SameBits.Assert<T>(plain.AsSpan(3 * kernel.C, T.IsNaN(plain[3 * kernel.C]) ? 0 : kernel.C), a.AsSpan(3 * kernel.C, T.IsNaN(plain[3 * kernel.C]) ? 0 : kernel.C), $"{kernel} at {t}");
            }
        }
    }

    [Theory, MemberData(nameof(Overloads.Softmax), MemberType = typeof(Overloads))]
    public void A_row_alone_has_the_bits_of_the_batch<T>(OverloadedKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] z = Logits.Mixed<T>(kernel.C, rows: 40);

        foreach (T t in (T[])[T.CreateChecked(0.7), T.Zero, Logits.Largest<T>()])
        {
            T[] a = Forward(kernel, z, t);
            T[] dLdA = Rows.Uniform<T>(z.Length, scale: 2, seed: 5);
            T[] dLdZ = Backward(kernel, a, dLdA, t);

            for (int start = 0; start < z.Length; start += kernel.C)
            {
                SameNumbers(a.AsSpan(start, kernel.C), Forward(kernel, z[start..(start + kernel.C)], t), $"{kernel} at {t}, row {start / kernel.C}");
                SameNumbers(dLdZ.AsSpan(start, kernel.C), Backward(kernel, a[start..(start + kernel.C)], dLdA[start..(start + kernel.C)], t), $"{kernel}, Backward at {t}, row {start / kernel.C}");
            }
        }
    }

    [Theory, MemberData(nameof(Overloads.Softmax), MemberType = typeof(Overloads))]
    public void Backward_is_divided_by_the_temperature_and_0_at_0<T>(OverloadedKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] a = Forward(kernel, Rows.Uniform<T>(7 * kernel.C, scale: 2, seed: 4), T.One);
        T[] dLdA = Rows.Uniform<T>(a.Length, scale: 2, seed: 5);
        var plain = new T[a.Length];
        kernel.Find("Backward", Masks.None)!.Invoke(new Batch<T> { A = a, DLdA = dLdA, DLdZ = plain });

        foreach (T t in Temperatures<T>().Where(static t => t != T.Zero))
        {
            T[] dLdZ = Backward(kernel, a, dLdA, t);

            for (int i = 0; i < a.Length; i++)
            {
                if (!kernel.IsWide)
                {
                    SameBits.Assert<T>([plain[i] / t], [dLdZ[i]], $"{kernel} at {t}, value {i}");
                }
                else
                {
                    // It is not rounded before it is divided.
                    double expected = double.CreateChecked(plain[i]) / double.CreateChecked(t);
                    double digit = typeof(T) == typeof(Half) ? 1.0 / 1024 : 1.0 / (1 << 23);
                    double actual = double.CreateChecked(dLdZ[i]);
                    double smallest = double.CreateChecked(T.Epsilon);
                    Assert.True(Math.Abs(actual - expected) <= (digit * Math.Abs(expected)) + smallest + (smallest / double.CreateChecked(t)) || (double.IsInfinity(actual) && Math.Abs(expected) > 0.99 * Number.Largest<T>()), $"{kernel} at {t}: {actual}, expected {expected}");
                }
            }
        }

        a[0] = T.NaN;
        dLdA[^1] = T.PositiveInfinity;
        Assert.All(Backward(kernel, a, dLdA, T.Zero), static gradient => Assert.Equal(T.Zero, gradient));
    }

    [Theory, MemberData(nameof(Overloads.Softmax), MemberType = typeof(Overloads))]
    public void A_negative_temperature_and_NaN_are_refused<T>(OverloadedKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (int rows in (int[])[0, 1, 3])
        {
            var z = new T[rows * kernel.C];

            foreach (T t in (T[])[-T.Epsilon, -T.One, T.NegativeInfinity, T.NaN, -T.NaN])
            {
                foreach (Overload<T> overload in kernel.Overloads.Where(static overload => overload.HasTemperature))
                {
                    T[] written = [.. Enumerable.Repeat(T.CreateChecked(-77), z.Length)];
                    T[] before = [.. written];
                    Assert.Throws<ArgumentOutOfRangeException>("temperature", () => overload.Invoke(new Batch<T>
                    {
                        Z = z,
                        A = z,
                        DLdA = z,
                        Output = written,
                        DLdZ = written,
                        Booleans = new bool[z.Length],
                        Bits = new ulong[rows],
                        Temperature = t,
                    }));
                    SameBits.Assert<T>(before, written, $"{kernel}.{overload}");
                }
            }

            // -0 is 0.
            Forward(kernel, z, T.NegativeZero);
        }
    }

    [Fact]
    public void Vectors_have_the_bits_of_the_batch()
    {
        AssertVector<Vector2>(typeof(MaskFloat2), 2);
        AssertVector<Vector3>(typeof(MaskFloat3), 3);
        AssertVector<Vector4>(typeof(MaskFloat4), 4);
    }

    private static void AssertVector<TVector>(Type type, int c)
        where TVector : unmanaged
    {
        OverloadedKernel<float> kernel = Overloads.Softmax.Select(static item => item[0]).OfType<OverloadedKernel<float>>().Single(kernel => kernel.Type == type);
        var forward = Method("Forward", typeof(TVector), typeof(float)).CreateDelegate<Func<TVector, float, TVector>>();
        var backward = Method("Backward", typeof(TVector), typeof(TVector), typeof(float)).CreateDelegate<Func<TVector, TVector, float, TVector>>();
        float[] z = Logits.Mixed<float>(c, rows: 40);
        float[] dLdA = Rows.Uniform<float>(z.Length, scale: 3, seed: c);

        foreach (float t in Temperatures<float>())
        {
            float[] a = Forward(kernel, z, t);
            float[] dLdZ = Backward(kernel, a, dLdA, t);

            foreach (int start in Enumerable.Range(0, z.Length / c).Select(row => row * c))
            {
                TVector row = forward(Read(z, start), t);
                SameNumbers<float>(a.AsSpan(start, c), Numbers(row), $"{kernel}, Forward at {t}, row {start / c}");
                SameNumbers<float>(dLdZ.AsSpan(start, c), Numbers(backward(row, Read(dLdA, start), t)), $"{kernel}, Backward at {t}, row {start / c}");
            }
        }

        Assert.Throws<ArgumentOutOfRangeException>("temperature", () => forward(default, -1));
        Assert.Throws<ArgumentOutOfRangeException>("temperature", () => backward(default, default, float.NaN));

        MethodInfo Method(string name, params Type[] parameters) => type.GetMethod(name, parameters) ?? throw new MissingMethodException(type.Name, name);

        static TVector Read(float[] numbers, int start) => MemoryMarshal.Read<TVector>(MemoryMarshal.AsBytes(numbers.AsSpan(start)));

        static float[] Numbers(TVector vector) => MemoryMarshal.Cast<TVector, float>([vector]).ToArray();
    }

    // Of a NaN only that it is one is promised.
    private static void SameNumbers<T>(ReadOnlySpan<T> expected, ReadOnlySpan<T> actual, string where)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => SameBits.Assert<T>(OneNaN(expected), OneNaN(actual), where);

    private static T[] OneNaN<T>(ReadOnlySpan<T> numbers)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => Array.ConvertAll(numbers.ToArray(), static number => T.IsNaN(number) ? T.NaN : number);

    private static T[] Forward<T>(OverloadedKernel<T> kernel, T[] z, T t)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var a = new T[z.Length];
        kernel.Find("Forward", Masks.None, temperature: true)!.Invoke(new Batch<T> { Z = z, Output = a, Temperature = t });

        return a;
    }

    private static T[] Backward<T>(OverloadedKernel<T> kernel, T[] a, T[] dLdA, T t)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var dLdZ = new T[a.Length];
        kernel.Find("Backward", Masks.None, temperature: true)!.Invoke(new Batch<T> { A = a, DLdA = dLdA, DLdZ = dLdZ, Temperature = t });

        return dLdZ;
    }

    /// <summary>Ordinary ones, where the quotient overflows or vanishes, the ends of the type, and both sides of where the arithmetic is scaled.</summary>
    private static IEnumerable<T> Temperatures<T>()
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        new[] { 1, 0.5, 2, 0.3, 1e-3, 700, 1e30, 0, Math.ScaleB(1, 64), Math.ScaleB(1.1, 63), Math.ScaleB(1, -62), Math.ScaleB(1.9, -63), Math.ScaleB(1.3, 512), Math.ScaleB(1.3, -511) }
            .Select(Number.Of<T>)
            .Concat([T.Epsilon, T.Epsilon * T.CreateChecked(5), Logits.Largest<T>(), T.PositiveInfinity]);

    /// <summary>Rows whose quotients by some temperature are ordinary numbers: near each other, far apart, as large as they come, and as small.</summary>
    private static T[] Batch<T>(int c)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double largest = Number.Largest<T>();
        double smallest = double.CreateChecked(T.Epsilon);
        double[] scales = [1, 10, 100, 1e-3, 1e30, largest, largest / 3, 40 * smallest, 1e-30, 7000];
        var z = new List<T>();

        foreach (double scale in c > 64 ? scales[..6] : scales)
        {
            T[] row = Rows.Uniform<T>(c, Math.Min(scale, largest), seed: c + z.Count);
            row[c / 2] = Number.Of<T>(Math.Min(scale, largest));

            if (scale == 10)
            {
                row[0] = T.NegativeInfinity;
            }

            z.AddRange(row);
        }

        return [.. z];
    }

    /// <summary>Rows whose largest quotient is to both sides of where the largest logit is subtracted, and whose other quotients go down from there until nothing is left.</summary>
    private static IEnumerable<T> AtTheTurn<T>(int c, T t)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double turn = typeof(T) == typeof(double) ? 2048 : 256;
        double depth = typeof(T) == typeof(double) ? 760 : 110;

        return from side in (double[])[-1, 1]
               from largest in (double[])[turn - 0.1, turn + 0.1]
               let row = Enumerable.Range(0, c).Select(m => ((side * largest) - (depth * m / c)) * double.CreateChecked(t)).ToArray()
               where row.All(static logit => Math.Abs(logit) <= Number.Largest<T>())
               from logit in row
               select Number.Of<T>(logit);
    }
}

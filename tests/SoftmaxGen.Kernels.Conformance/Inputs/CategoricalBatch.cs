using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>All that the methods of a categorical kernel read, for some rows, each of which is a distribution with its mask and without.</summary>
/// <param name="C">The class count.</param>
/// <param name="Z">The logits, N x C.</param>
/// <param name="Other">Those of another distribution.</param>
/// <param name="Mask">Which classes take part, N x C.</param>
/// <param name="U">A random number for each row.</param>
/// <param name="Uniforms">And for each class.</param>
/// <param name="Actions">A class for each row, which its mask may rule out.</param>
/// <param name="G">A gradient for each row.</param>
/// <param name="H">And another.</param>
public sealed record CategoricalBatch<T, TRandom>(int C, T[] Z, T[] Other, bool[] Mask, TRandom[] U, TRandom[] Uniforms, int[] Actions, T[] G, T[] H)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
{
    public int Rows => U.Length;

    /// <summary>Rows of each kind in turn, from those of networks to those of which one class has all.</summary>
    public static CategoricalBatch<T, TRandom> Mixed(int c, int rows, int seed = 0)
    {
        var random = new Random((1000 * c) + seed);
        bool[] mask = MasksOf(c, rows, random);
        T[] z = LogitsOf(c, rows, mask, random);
        T[] other = LogitsOf(c, rows, mask, random);

        return new CategoricalBatch<T, TRandom>(
            c,
            z,
            other,
            mask,
            Below1(rows, random),
            Below1(rows * c, random),
            [.. Enumerable.Range(0, rows).Select(_ => random.Next(c))],
            Conformance.Rows.Uniform<T>(rows, scale: 3, seed: c + seed),
            Conformance.Rows.Uniform<T>(rows, scale: 2, seed: c + seed + 1));
    }

    public CategoricalBatch<T, TRandom> Slice(int start, int count) => new(
        C,
        Z[(start * C)..((start + count) * C)],
        Other[(start * C)..((start + count) * C)],
        Mask[(start * C)..((start + count) * C)],
        U[start..(start + count)],
        Uniforms[(start * C)..((start + count) * C)],
        Actions[start..(start + count)],
        G[start..(start + count)],
        H[start..(start + count)]);

    /// <summary>Every method that the kernel has, with the bytes of all that it gives.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="form">The form of the mask.</param>
    /// <param name="isFull">Whether methods are asked for that most kernels do not have.</param>
    public IReadOnlyList<(string Name, byte[] Bytes)> Run(CategoricalKernel<T, TRandom> kernel, Masks form, bool isFull = true)
    {
        var results = new List<(string, byte[])>();
        var action = new int[Rows];
        var first = new T[Rows];
        var second = new T[Rows];
        var matrix = new T[Z.Length];
        var other = new T[Z.Length];

        kernel.Act(Z, Mask_(), U, action, first, second);
        Add("Act.Action", action);
        Add("Act.LogProb", first);
        Add("Act.Entropy", second);
        kernel.ArgMax(Z, Mask_(), action);
        Add("ArgMax", action);
        kernel.Backward(Z, Mask_(), Actions, G, H, matrix);
        Add("Backward", matrix);
        kernel.Evaluate(Z, Mask_(), Actions, first, second);
        Add("Evaluate.LogProb", first);
        Add("Evaluate.Entropy", second);

        if (!isFull || !kernel.Has(CategoricalMethods.All))
        {
            return results;
        }

        kernel.Sample(Z, Mask_(), U, action);
        Add("Sample", action);
        kernel.LogProb(Z, Mask_(), Actions, first);
        Add("LogProb", first);
        kernel.Entropy(Z, Mask_(), first);
        Add("Entropy", first);
        kernel.Probabilities(Z, Mask_(), matrix);
        Add("Probabilities", matrix);
        kernel.Gumbel(Z, Mask_(), Uniforms, action);
        Add("Gumbel", action);
        kernel.KL(Z, Mask_(), Other, first);
        Add("KL", first);
        kernel.KLBackward(Z, Mask_(), Other, G, matrix, other);
        Add("KLBackward", matrix);
        Add("KLBackward.Other", other);

        return results;

        Mask Mask_() => Conformance.Mask.Of(form, C, Mask);

        void Add<TResult>(string name, TResult[] values)
            where TResult : unmanaged => results.Add((name, MemoryMarshal.AsBytes(values.AsSpan()).ToArray()));
    }

    /// <summary>A call of every method that the kernel has, into arrays that are made here.</summary>
    public IReadOnlyList<(string Name, Action Call)> Calls(CategoricalKernel<T, TRandom> kernel, Masks form)
    {
        ulong[] bits = form == Masks.Bits ? Conformance.Mask.ToBits(C, Mask) : [];
        var action = new int[Rows];
        var first = new T[Rows];
        var second = new T[Rows];
        var matrix = new T[Z.Length];
        var other = new T[Z.Length];
        (string, Action)[] calls =
        [
            ("Act", () => kernel.Act(Z, Mask_(), U, action, first, second)),
            ("ArgMax", () => kernel.ArgMax(Z, Mask_(), action)),
            ("Evaluate", () => kernel.Evaluate(Z, Mask_(), Actions, first, second)),
            ("Backward", () => kernel.Backward(Z, Mask_(), Actions, G, H, matrix)),
            ("Sample", () => kernel.Sample(Z, Mask_(), U, action)),
            ("Gumbel", () => kernel.Gumbel(Z, Mask_(), Uniforms, action)),
            ("LogProb", () => kernel.LogProb(Z, Mask_(), Actions, first)),
            ("Entropy", () => kernel.Entropy(Z, Mask_(), first)),
            ("Probabilities", () => kernel.Probabilities(Z, Mask_(), matrix)),
            ("KL", () => kernel.KL(Z, Mask_(), Other, first)),
            ("KLBackward", () => kernel.KLBackward(Z, Mask_(), Other, G, matrix, other)),
        ];

        return kernel.Has(CategoricalMethods.All) ? calls : calls[..4];

        Mask Mask_() => form switch { Masks.None => Conformance.Mask.None, Masks.Bits => bits, _ => Mask };
    }

    private static TRandom[] Below1(int count, Random random) =>
        [.. Enumerable.Range(0, count).Select(_ => TRandom.CreateChecked(random.Next(1 << 24)) / TRandom.CreateChecked(1 << 24))];

    private static bool[] MasksOf(int c, int rows, Random random)
    {
        var mask = new bool[rows * c];

        for (int row = 0; row < rows; row++)
        {
            Span<bool> of = mask.AsSpan(row * c, c);

            // All, half, one alone, all but one.
            for (int k = 0; k < c; k++)
            {
                of[k] = (row % 4) switch { 0 or 3 => true, 1 => random.Next(2) == 0, _ => false };
            }

            of[random.Next(c)] = row % 4 != 3 || c == 1;
        }

        return mask;
    }

    private static T[] LogitsOf(int c, int rows, ReadOnlySpan<bool> mask, Random random)
    {
        var z = new T[rows * c];
        IReadOnlyList<double> scales = Logits.Scales<T>();

        for (int row = 0; row < rows; row++)
        {
            Span<T> of = z.AsSpan(row * c, c);
            double scale = row % 9 == 8 ? scales[row % scales.Count] : 3;

            foreach (ref T logit in of)
            {
                logit = Number.Of<T>(scale * ((2 * random.NextDouble()) - 1));
            }

            int place = random.Next(c);

            switch (row % 9)
            {
                case 1:
                    of.Fill(of[0]);
                    break;
                case 2:
                    of[place] = Number.Of<T>(12);
                    break;
                case 3:
                    of[place] = Number.Of<T>(30);
                    break;
                case 4:
                    of[place] = T.NegativeInfinity;
                    break;
                case 5:
                    // Both sides of where a term of float becomes 0, and two that share all.
                    for (int k = 0; k < c; k++)
                    {
                        of[k] = Number.Of<T>(-84 - (k % 9));
                    }

                    of[place] = T.Zero;
                    of[c - 1] = T.Zero;
                    break;
                case 6:
                    of[place] = Number.Of<T>(100);
                    break;
            }

            // With the mask as without it one class has a finite logit.
            int legal = mask.Slice(row * c, c).IndexOf(true);
            of[legal] = T.IsFinite(of[legal]) ? of[legal] : T.One;
        }

        return z;
    }
}

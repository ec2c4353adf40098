using System;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>What categorical kernels refuse of their arguments: by name, with the lengths, and before anything is written.</summary>
public class CategoricalArgumentTests
{
    private const int RowCount = 5;
    private const byte Untouched = 0xB3;

    [Theory, MemberData(nameof(CategoricalRoster.Kernels), MemberType = typeof(CategoricalRoster))]
    public void A_length_that_does_not_fit_is_refused<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        int c = kernel.C;
        int n = RowCount * c;

        foreach (Masks form in kernel.Forms)
        {
            Check(RowCount);
            Check(1);

            void Check(int rows)
            {
                int length = rows * c;
                var right = new Lengths(length, form == Masks.Bits ? rows : length, rows, length, rows, rows, length);

                if (c > 1)
                {
                    All("z", right with { Z = length + 1 }, length + 1);
                    All("z", right with { Z = length - 1 }, length - 1);
                }

                if (form != Masks.None)
                {
                    All("mask", right with { Mask = right.Mask + 1 }, right.Mask + 1, length);
                    All("mask", right with { Mask = right.Mask - 1 }, right.Mask - 1, length);
                    All("mask", right with { Mask = 0 }, 0, length);
                }

                foreach (int wrong in (int[])[rows - 1, rows + 1])
                {
                    Refused("u", right with { Row = wrong }, lengths => Act(lengths), wrong, length);
                    Refused("action", right with { Row = wrong }, lengths => Evaluate(lengths), wrong, length);
                    Refused("action", right with { Row = wrong }, lengths => Backward(lengths), wrong, length);
                    Refused("dLdLogProb", right with { G = wrong }, lengths => Backward(lengths), wrong, length);
                    Refused("dLdEntropy", right with { H = wrong }, lengths => Backward(lengths), wrong, length);
                }

                Refused("action", right with { Result = rows - 1 }, lengths => Act(lengths), rows - 1, length);
                Refused("action", right with { Result = rows - 1 }, lengths => ArgMax(lengths), rows - 1, length);
                Refused("logProb", right with { Result = rows - 1 }, lengths => Evaluate(lengths), rows - 1, length);
                Refused("dLdZ", right with { Matrix = length - 1 }, lengths => Backward(lengths), length - 1, length);

                if (kernel.Has(CategoricalMethods.All))
                {
                    Refused("u", right with { Row = rows + 1 }, lengths => Sample(lengths), rows + 1, length);
                    Refused("u", right with { Other = length - 1 }, lengths => Gumbel(lengths), length - 1, length);
                    Refused("zOther", right with { Other = length + 1 }, lengths => KL(lengths), length + 1, length);
                    Refused("zOther", right with { Other = length - 1 }, lengths => KLBackward(lengths), length - 1, length);
                    Refused("dLdKL", right with { G = rows + 1 }, lengths => KLBackward(lengths), rows + 1, length);
                    Refused("kl", right with { Result = rows - 1 }, lengths => KL(lengths), rows - 1, length);
                    Refused("entropy", right with { Result = rows - 1 }, lengths => Entropy(lengths), rows - 1, length);
                    Refused("logProb", right with { Result = rows - 1 }, lengths => LogProb(lengths), rows - 1, length);
                    Refused("a", right with { Matrix = length - 1 }, lengths => Probabilities(lengths), length - 1, length);
                    Refused("dLdZ", right with { Matrix = length - 1 }, lengths => KLBackward(lengths), length - 1, length);
                }
            }

            // Every method.
            void All(string parameter, Lengths lengths, params int[] named)
            {
                Refused(parameter, lengths, Act, named);
                Refused(parameter, lengths, ArgMax, named);
                Refused(parameter, lengths, Evaluate, named);
                Refused(parameter, lengths, Backward, named);

                if (kernel.Has(CategoricalMethods.All))
                {
                    Refused(parameter, lengths, Sample, named);
                    Refused(parameter, lengths, Gumbel, named);
                    Refused(parameter, lengths, LogProb, named);
                    Refused(parameter, lengths, Entropy, named);
                    Refused(parameter, lengths, Probabilities, named);
                    Refused(parameter, lengths, KL, named);
                    Refused(parameter, lengths, KLBackward, named);
                }
            }

            void Refused(string parameter, Lengths lengths, Action<Lengths> call, params int[] named)
            {
                foreach (byte[] memory in _results)
                {
                    memory.AsSpan().Fill(Untouched);
                }

                ArgumentException refusal = Assert.Throws<ArgumentException>(parameter, () => call(lengths));
                Assert.All(named, number => Assert.Contains(number.ToString(CultureInfo.InvariantCulture), refusal.Message));
                Assert.All(_results, static memory => Assert.False(memory.AsSpan().ContainsAnyExcept(Untouched)));
            }

            Mask MaskOf(Lengths lengths) => form switch
            {
                Masks.None => Mask.None,
                Masks.Bits => Enumerable.Repeat(ulong.MaxValue, lengths.Mask).ToArray(),
                _ => Enumerable.Repeat(true, lengths.Mask).ToArray(),
            };

            void Act(Lengths lengths) => kernel.Act(new T[lengths.Z], MaskOf(lengths), new TRandom[lengths.Row], Result<int>(0, lengths.Result), Result<T>(1, RowCount), Result<T>(2, RowCount));
            void ArgMax(Lengths lengths) => kernel.ArgMax(new T[lengths.Z], MaskOf(lengths), Result<int>(0, lengths.Result));
            void Evaluate(Lengths lengths) => kernel.Evaluate(new T[lengths.Z], MaskOf(lengths), new int[lengths.Row], Result<T>(0, lengths.Result), Result<T>(1, RowCount));
            void Backward(Lengths lengths) => kernel.Backward(new T[lengths.Z], MaskOf(lengths), new int[lengths.Row], new T[lengths.G], new T[lengths.H], Result<T>(0, lengths.Matrix));
            void Sample(Lengths lengths) => kernel.Sample(new T[lengths.Z], MaskOf(lengths), new TRandom[lengths.Row], Result<int>(0, lengths.Result));
            void Gumbel(Lengths lengths) => kernel.Gumbel(new T[lengths.Z], MaskOf(lengths), new TRandom[lengths.Other], Result<int>(0, lengths.Result));
            void LogProb(Lengths lengths) => kernel.LogProb(new T[lengths.Z], MaskOf(lengths), new int[lengths.Row], Result<T>(0, lengths.Result));
            void Entropy(Lengths lengths) => kernel.Entropy(new T[lengths.Z], MaskOf(lengths), Result<T>(0, lengths.Result));
            void Probabilities(Lengths lengths) => kernel.Probabilities(new T[lengths.Z], MaskOf(lengths), Result<T>(0, lengths.Matrix));
            void KL(Lengths lengths) => kernel.KL(new T[lengths.Z], MaskOf(lengths), new T[lengths.Other], Result<T>(0, lengths.Result));
            void KLBackward(Lengths lengths) => kernel.KLBackward(new T[lengths.Z], MaskOf(lengths), new T[lengths.Other], new T[lengths.G], Result<T>(0, lengths.Matrix), Result<T>(1, n));

            Span<TResult> Result<TResult>(int memory, int count)
                where TResult : unmanaged => MemoryMarshal.Cast<byte, TResult>(_results[memory].AsSpan())[..count];
        }
    }

    [Theory, MemberData(nameof(CategoricalRoster.Kernels), MemberType = typeof(CategoricalRoster))]
    public void A_result_over_anything_that_is_read_or_written_is_refused<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        int c = kernel.C;
        int length = RowCount * c;

        // Room for all that a call reads and writes, each at its own place.
        var memory = new byte[6 * length * sizeof(ulong)];
        int part = length * sizeof(ulong);
        var z = new T[length];
        var u = new TRandom[RowCount];
        var action = new int[RowCount];
        var numbers = new T[RowCount];
        var more = new T[RowCount];

        foreach (Masks form in kernel.Forms)
        {
            // Past the beginning of what it lies over, by an element of the other.
            Refused("action", () => kernel.Act(At<T>(0, length), MaskAt(4), u, At<int>(0, RowCount, sizeof(int)), numbers, more));
            Refused("action", () => kernel.Act(z, MaskAt(4), At<TRandom>(0, RowCount), At<int>(0, RowCount, sizeof(int)), numbers, more));
            Refused("logProb", () => kernel.Act(At<T>(0, length), MaskAt(4), u, action, At<T>(0, RowCount, 1), more));
            Refused("logProb", () => kernel.Act(z, MaskAt(4), u, At<int>(0, RowCount), At<T>(0, RowCount), more));
            Refused("entropy", () => kernel.Act(z, MaskAt(4), u, action, At<T>(0, RowCount), At<T>(0, RowCount)));
            Refused("entropy", () => kernel.Evaluate(z, MaskAt(4), action, At<T>(0, RowCount), At<T>(0, RowCount)));
            Refused("logProb", () => kernel.Evaluate(z, MaskAt(4), At<int>(0, RowCount), At<T>(0, RowCount, 1), numbers));
            Refused("action", () => kernel.ArgMax(At<T>(0, length), MaskAt(4), At<int>(0, RowCount, 1)));
            Refused("dLdZ", () => kernel.Backward(At<T>(0, length), MaskAt(4), action, numbers, more, At<T>(0, length, 1)));
            Refused("dLdZ", () => kernel.Backward(z, MaskAt(4), At<int>(0, RowCount), numbers, more, At<T>(0, length, 1)));
            Refused("dLdZ", () => kernel.Backward(z, MaskAt(4), action, At<T>(0, RowCount), more, At<T>(0, length, 1)));
            Refused("dLdZ", () => kernel.Backward(z, MaskAt(4), action, numbers, At<T>(0, RowCount), At<T>(0, length, 1)));

            if (form != Masks.None)
            {
                Refused("action", () => kernel.Act(z, MaskAt(0), u, At<int>(0, RowCount), numbers, more), isOverMask: true);
                Refused("logProb", () => kernel.Evaluate(z, MaskAt(0), action, At<T>(0, RowCount), more), isOverMask: true);
                Refused("action", () => kernel.ArgMax(z, MaskAt(0), At<int>(0, RowCount)), isOverMask: true);
                Refused("dLdZ", () => kernel.Backward(z, MaskAt(0), action, numbers, more, At<T>(0, length)), isOverMask: true);
            }

            if (kernel.Has(CategoricalMethods.All))
            {
                Refused("a", () => kernel.Probabilities(At<T>(0, length), MaskAt(4), At<T>(0, length, 1)));
                Refused("action", () => kernel.Gumbel(z, MaskAt(4), At<TRandom>(0, length), At<int>(0, RowCount)));
                Refused("kl", () => kernel.KL(z, MaskAt(4), At<T>(0, length), At<T>(0, RowCount, 1)));
                Refused("dLdZOther", () => kernel.KLBackward(z, MaskAt(4), new T[length], numbers, At<T>(0, length), At<T>(0, length)));
                Refused("dLdZ", () => kernel.KLBackward(z, MaskAt(4), new T[length], At<T>(0, RowCount), At<T>(0, length, 1), new T[length]));
            }

            Mask MaskAt(int place)
            {
                if (form == Masks.Booleans)
                {
                    Span<bool> booleans = At<bool>(place, length);
                    booleans.Fill(true);

                    return (ReadOnlySpan<bool>)booleans;
                }

                Span<ulong> bits = At<ulong>(place, RowCount);
                bits.Fill(ulong.MaxValue);

                return form == Masks.None ? Mask.None : (ReadOnlySpan<ulong>)bits;
            }
        }

        Span<TElement> At<TElement>(int place, int count, int off = 0)
            where TElement : unmanaged => MemoryMarshal.Cast<byte, TElement>(memory.AsSpan((place * part) + off))[..count];

        void Refused(string parameter, Action call, bool isOverMask = false)
        {
            memory.AsSpan(0, part).Clear();
            ArgumentException refusal = Assert.Throws<ArgumentException>(parameter, call);
            Assert.Contains("share a part of their memory", refusal.Message);
            Assert.True(isOverMask || !memory.AsSpan(0, part).ContainsAnyExcept<byte>(0));
        }
    }

    [Theory, MemberData(nameof(CategoricalRoster.Kernels), MemberType = typeof(CategoricalRoster))]
    public void Gradients_and_probabilities_may_lie_over_the_logits<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        foreach (int rows in (int[])[1, 16, 21, 33])
        {
            var batch = CategoricalBatch<T, TRandom>.Mixed(kernel.C, rows);
            var result = new T[batch.Z.Length];

            foreach (Masks form in kernel.Forms)
            {
                T[] z = [.. batch.Z];
                kernel.Backward(batch.Z, Mask.Of(form, kernel.C, batch.Mask), batch.Actions, batch.G, batch.H, result);
                kernel.Backward(z, Mask.Of(form, kernel.C, batch.Mask), batch.Actions, batch.G, batch.H, z);
                SameBits.Assert<T>(result, z, $"{kernel}, {form}, dLdZ over z, {rows} rows");

                if (kernel.Has(CategoricalMethods.All))
                {
                    z = [.. batch.Z];
                    kernel.Probabilities(batch.Z, Mask.Of(form, kernel.C, batch.Mask), result);
                    kernel.Probabilities(z, Mask.Of(form, kernel.C, batch.Mask), z);
                    SameBits.Assert<T>(result, z, $"{kernel}, {form}, a over z, {rows} rows");

                    // Each gradient over the logits that it is of.
                    var other = new T[batch.Z.Length];
                    z = [.. batch.Z];
                    T[] zOther = [.. batch.Other];
                    kernel.KLBackward(batch.Z, Mask.Of(form, kernel.C, batch.Mask), batch.Other, batch.G, result, other);
                    kernel.KLBackward(z, Mask.Of(form, kernel.C, batch.Mask), zOther, batch.G, z, zOther);
                    SameBits.Assert<T>(result, z, $"{kernel}, {form}, dLdZ of KL over z, {rows} rows");
                    SameBits.Assert<T>(other, zOther, $"{kernel}, {form}, dLdZOther over zOther, {rows} rows");
                }
            }
        }
    }

    [Theory, MemberData(nameof(CategoricalRoster.Kernels), MemberType = typeof(CategoricalRoster))]
    public void A_longer_destination_stays_as_it_is_behind_the_rows<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        foreach (int rows in (int[])[0, 1, 9, 21])
        {
            var batch = CategoricalBatch<T, TRandom>.Mixed(kernel.C, rows);
            var action = new int[rows + 20];
            T[] logProb = Refusal.Buffer<T>(rows + 20);
            T[] entropy = Refusal.Buffer<T>(rows + 20);
            T[] dLdZ = Refusal.Buffer<T>((rows + 20) * kernel.C);
            action.AsSpan().Fill(-77);

            foreach (Masks form in kernel.Forms)
            {
                kernel.Act(batch.Z, Mask.Of(form, kernel.C, batch.Mask), batch.U, action, logProb, entropy);
                kernel.ArgMax(batch.Z, Mask.Of(form, kernel.C, batch.Mask), action);
                kernel.Evaluate(batch.Z, Mask.Of(form, kernel.C, batch.Mask), batch.Actions, logProb, entropy);
                kernel.Backward(batch.Z, Mask.Of(form, kernel.C, batch.Mask), batch.Actions, batch.G, batch.H, dLdZ);
            }

            Assert.All(action[rows..], static value => Assert.Equal(-77, value));
            Assert.All((T[])[.. logProb[rows..], .. entropy[rows..], .. dLdZ[(rows * kernel.C)..]], static value => Assert.Equal(T.CreateChecked(-77), value));
        }
    }

    // Results go here, one a place, so that what a refused call wrote is seen.
    private readonly byte[][] _results = [new byte[8 * RowCount * 1024], new byte[8 * RowCount * 1024], new byte[8 * RowCount * 1024]];

    /// <summary>How long each argument is.</summary>
    private sealed record Lengths(int Z, int Mask, int Row, int Other, int G, int H, int Matrix)
    {
        public int Result { get; init; } = RowCount;
    }
}

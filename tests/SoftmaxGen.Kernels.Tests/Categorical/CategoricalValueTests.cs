using System;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>What categorical kernels give, with masks and without, against exact results.</summary>
public class CategoricalValueTests
{
    [Theory, MemberData(nameof(CategoricalRoster.Kernels), MemberType = typeof(CategoricalRoster))]
    public void Log_probabilities_and_entropies_are_within_their_bounds<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        CategoricalBatch<T, TRandom> batch = Batch(kernel);
        var logProb = new T[batch.Rows];
        var entropy = new T[batch.Rows];

        foreach (Masks form in kernel.Forms)
        {
            Row<T>[] rows = Exact(kernel, batch, batch.Z, form);

            foreach (int place in Places(kernel.C))
            {
                kernel.Evaluate(batch.Z, Mask.Of(form, kernel.C, batch.Mask), Enumerable.Repeat(place, batch.Rows).ToArray(), logProb, entropy);

                for (int row = 0; row < batch.Rows; row++)
                {
                    TwoDoubles exactLog = rows[row].Exact.LogProb(place);
                    TwoDoubles exactEntropy = rows[row].Exact.Entropy;
                    Within.Assert(logProb[row], exactLog, rows[row].Bound.OfLogProb(place, exactLog.High), () => $"{kernel}, {form}, log-probability of {place} in row {row}");
                    Within.Assert(entropy[row], exactEntropy, rows[row].Bound.OfEntropy(exactEntropy.High), () => $"{kernel}, {form}, entropy of row {row}");
                }
            }
        }
    }

    [Theory, MemberData(nameof(CategoricalRoster.Kernels), MemberType = typeof(CategoricalRoster))]
    public void Gradients_are_within_their_bounds<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        CategoricalBatch<T, TRandom> batch = Batch(kernel);
        var dLdZ = new T[batch.Z.Length];

        foreach (Masks form in kernel.Forms)
        {
            Row<T>[] rows = Exact(kernel, batch, batch.Z, form);

            foreach (int place in Places(kernel.C))
            {
                kernel.Backward(batch.Z, Mask.Of(form, kernel.C, batch.Mask), Enumerable.Repeat(place, batch.Rows).ToArray(), batch.G, batch.H, dLdZ);

                for (int i = 0; i < dLdZ.Length; i++)
                {
                    (int row, int n) = (i / kernel.C, i % kernel.C);
                    (double g, double h) = (double.CreateChecked(batch.G[row]), double.CreateChecked(batch.H[row]));
                    TwoDoubles exact = IsRuledOut(batch, form, i) ? default : rows[row].Exact.Backward(place, g, h, n);
                    Within.Assert(dLdZ[i], exact, rows[row].Bound.OfBackward(place, g, h, n, exact.High), () => $"{kernel}, {form}, action {place}, gradient of {n} in row {row}");
                }
            }
        }
    }

    [Theory, MemberData(nameof(CategoricalRoster.Full), MemberType = typeof(CategoricalRoster))]
    public void Probabilities_are_within_their_bounds<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        CategoricalBatch<T, TRandom> batch = Batch(kernel);
        var a = new T[batch.Z.Length];

        foreach (Masks form in kernel.Forms)
        {
            Row<T>[] rows = Exact(kernel, batch, batch.Z, form);
            kernel.Probabilities(batch.Z, Mask.Of(form, kernel.C, batch.Mask), a);

            for (int i = 0; i < a.Length; i++)
            {
                (int row, int n) = (i / kernel.C, i % kernel.C);
                Within.Assert(a[i], rows[row].Exact.Probability(n), rows[row].Bound.OfProbability(n), () => $"{kernel}, {form}, probability of {n} in row {row}");
            }
        }
    }

    [Theory, MemberData(nameof(CategoricalRoster.Full), MemberType = typeof(CategoricalRoster))]
    public void Divergences_and_their_gradients_are_within_their_bounds<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        // Without -inf: where q alone is 0 the divergence is +inf.
        CategoricalBatch<T, TRandom> batch = Batch(kernel);
        batch = batch with { Other = Array.ConvertAll(batch.Other, static logit => T.IsFinite(logit) ? logit : T.One) };
        var kl = new T[batch.Rows];
        var dLdZ = new T[batch.Z.Length];
        var dLdZOther = new T[batch.Z.Length];

        foreach (Masks form in kernel.Forms)
        {
            Row<T>[] p = Exact(kernel, batch, batch.Z, form);
            Row<T>[] q = Exact(kernel, batch, batch.Other, form);
            kernel.KL(batch.Z, Mask.Of(form, kernel.C, batch.Mask), batch.Other, kl);
            kernel.KLBackward(batch.Z, Mask.Of(form, kernel.C, batch.Mask), batch.Other, batch.G, dLdZ, dLdZOther);

            for (int row = 0; row < batch.Rows; row++)
            {
                string where = $"{kernel}, {form}, row {row}";
                TwoDoubles exact = p[row].Exact.KL(q[row].Exact);
                double g = double.CreateChecked(batch.G[row]);
                Within.Assert(kl[row], exact, p[row].Bound.OfKL(q[row].Bound, exact.High), () => $"{where}, divergence");
                Assert.True(kl[row] >= T.Zero, where);

                for (int n = 0; n < kernel.C; n++)
                {
                    bool isRuledOut = IsRuledOut(batch, form, (row * kernel.C) + n);
                    TwoDoubles ofP = isRuledOut ? default : p[row].Exact.KLBackward(q[row].Exact, g, n);
                    TwoDoubles ofQ = isRuledOut ? default : p[row].Exact.KLBackwardOther(q[row].Exact, g, n);
                    Within.Assert(dLdZ[(row * kernel.C) + n], ofP, p[row].Bound.OfKLBackward(q[row].Bound, g, n, exact.High, ofP.High), () => $"{where}, gradient of {n}");
                    Within.Assert(dLdZOther[(row * kernel.C) + n], ofQ, p[row].Bound.OfKLBackwardOther(q[row].Bound, g, n, ofQ.High), () => $"{where}, the other's gradient of {n}");
                }
            }
        }
    }

    /// <remarks>In float and double their sum is of the size of a rounding, and of either sign before it is held to 0.</remarks>
    [Theory, MemberData(nameof(CategoricalRoster.Full), MemberType = typeof(CategoricalRoster))]
    public void Rows_that_are_nearly_alike_have_no_negative_divergence<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        T[] z = Rows.Uniform<T>(200 * kernel.C, scale: 3, seed: 1);
        T[] other = [.. z.Select(static (logit, i) => i % 2 == 0 ? T.BitIncrement(logit) : logit)];
        var kl = new T[200];

        kernel.KL(z, Mask.None, other, kl);
        Assert.All(kl, static divergence => Assert.True(divergence >= T.Zero, divergence.ToString()));
        Assert.True(kernel.IsWide || kl.Contains(T.Zero), kernel.Name);
    }

    /// <remarks>One class of 10 to 70 above the others: the entropy is down to 1e-28, and keeps its digits.</remarks>
    [Theory, MemberData(nameof(CategoricalRoster.Kernels), MemberType = typeof(CategoricalRoster))]
    public void An_entropy_next_to_0_is_relatively_exact<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        double unit = kernel.IsWide ? Arithmetic<T>.Place : Arithmetic<T>.U;
        var entropy = new T[1];
        var logProb = new T[1];

        for (int height = 10; height <= 70; height += 5)
        {
            T[] z = Rows.With<T>(Rows.Uniform<T>(kernel.C, scale: 1, seed: height), kernel.C / 3, T.CreateChecked(height));
            kernel.Evaluate(z, Mask.None, [kernel.C / 3], logProb, entropy);
            double exact = new ExactDistribution(Expected.Wide<T>(z)).Entropy.High;

            // Of a Half too small a number is 0, or has fewer digits.
            if (exact >= double.CreateChecked(T.Epsilon) * 1024)
            {
                Assert.InRange(Math.Abs(double.CreateChecked(entropy[0]) - exact) / exact / unit, 0, 2 * (LogErrors<T>.Additions(kernel.C) + 9));
            }
        }
    }

    [Theory, MemberData(nameof(CategoricalRoster.Full), MemberType = typeof(CategoricalRoster))]
    public void A_log_probability_has_the_bits_of_the_log_softmax<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        // Plain kernels of this class count have none beside them, and from C = 3 on all others do.
        Kernel<T>? log = Roster.LogSoftmaxKernels.Select(static item => item[0]).OfType<Kernel<T>>().FirstOrDefault(log =>
            log.C == kernel.C && log.IsWide == kernel.IsWide && log.Deterministic == kernel.Declared.Deterministic && log.EmptyRow == EmptyRow.NaN);
        Assert.True(log is not null || kernel.Name.StartsWith("Plain", StringComparison.Ordinal), kernel.Name);

        if (log is null)
        {
            return;
        }

        CategoricalBatch<T, TRandom> batch = CategoricalBatch<T, TRandom>.Mixed(kernel.C, 100);
        T[] y = log.Outputs(batch.Z);
        var logProb = new T[batch.Rows];

        foreach (int place in Rows.Places(kernel.C))
        {
            kernel.LogProb(batch.Z, Mask.None, Enumerable.Repeat(place, batch.Rows).ToArray(), logProb);
            SameBits.Assert<T>([.. Enumerable.Range(0, batch.Rows).Select(row => y[(row * kernel.C) + place])], logProb, $"{kernel}, class {place}");
        }
    }

    [Theory, MemberData(nameof(CategoricalRoster.Full), MemberType = typeof(CategoricalRoster))]
    public void What_several_methods_give_has_the_same_bits<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        CategoricalBatch<T, TRandom> batch = CategoricalBatch<T, TRandom>.Mixed(kernel.C, 100);

        foreach (Masks form in kernel.Forms)
        {
            var results = batch.Run(kernel, form).ToDictionary(static result => result.Name, static result => result.Bytes);
            Assert.Equal(results["Act.Action"], results["Sample"]);
            Assert.Equal(results["Act.Entropy"], results["Entropy"]);
            Assert.Equal(results["Evaluate.Entropy"], results["Entropy"]);
            Assert.Equal(results["Evaluate.LogProb"], results["LogProb"]);

            // The log-probability of what Act chose.
            var logProb = new T[batch.Rows];
            kernel.LogProb(batch.Z, Mask.Of(form, kernel.C, batch.Mask), MemoryMarshal.Cast<byte, int>(results["Act.Action"]), logProb);
            Assert.Equal(results["Act.LogProb"], MemoryMarshal.AsBytes(logProb.AsSpan()).ToArray());
        }
    }

    [Theory, MemberData(nameof(CategoricalRoster.Kernels), MemberType = typeof(CategoricalRoster))]
    public void The_largest_logit_is_the_first_of_those<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        CategoricalBatch<T, TRandom> batch = CategoricalBatch<T, TRandom>.Mixed(kernel.C, 100);
        var action = new int[batch.Rows];
        var expected = new int[batch.Rows];

        foreach (Masks form in kernel.Forms)
        {
            kernel.ArgMax(batch.Z, Mask.Of(form, kernel.C, batch.Mask), action);
            CategoricalReference.ArgMax<T>(kernel.C, batch.Z, expected, form == Masks.None ? [] : batch.Mask);
            Assert.Equal(expected, action);
        }
    }

    private static CategoricalBatch<T, TRandom> Batch<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom> => CategoricalBatch<T, TRandom>.Mixed(kernel.C, kernel.C > 128 ? 18 : 54, seed: 1);

    // Its gradient is 0, and that of a class with the logit -inf the formula's.
    private static bool IsRuledOut<T, TRandom>(CategoricalBatch<T, TRandom> batch, Masks form, int i)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom> => form != Masks.None && !batch.Mask[i];

    private static int[] Places(int c) => c <= 5 ? [.. Enumerable.Range(0, c)] : [0, c / 2, c - 1];

    private static Row<T>[] Exact<T, TRandom>(CategoricalKernel<T, TRandom> kernel, CategoricalBatch<T, TRandom> batch, T[] z, Masks form)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom> =>
        [
            .. from row in Enumerable.Range(0, batch.Rows)
               let logits = Ruled.Row<T>(kernel.C, z, batch.Mask, form, row)
               select new Row<T>(new ExactDistribution(logits), new CategoricalBound<T>(logits, kernel.IsWide)),
        ];

    private sealed record Row<T>(ExactDistribution Exact, CategoricalBound<T> Bound)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>;
}

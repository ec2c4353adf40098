using System;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>Rows that are no distribution, and actions that are no class.</summary>
public class CategoricalEdgeTests
{
    // More than a block of sixteen, and some that are left over.
    private const int RowCount = 21;
    private const int Untouched = -77;

    [Theory, MemberData(nameof(CategoricalRoster.Kernels), MemberType = typeof(CategoricalRoster))]
    public void A_mask_that_leaves_nothing_is_refused_or_skipped<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        int c = kernel.C;

        foreach (Masks form in kernel.MaskForms)
        {
            foreach (int row in (int[])[0, 9, RowCount - 1])
            {
                var batch = CategoricalBatch<T, TRandom>.Mixed(c, RowCount);
                batch.Mask.AsSpan(row * c, c).Clear();
                var results = new Results<T>(RowCount, c);

                foreach ((string name, Action call) in Calls(kernel, batch, form, results))
                {
                    results.Clear();

                    if (kernel.Skips)
                    {
                        call();
                        results.AssertRow(row, name is "Act" or "Sample" or "ArgMax" or "Gumbel" ? -1 : null, T.Zero, $"{kernel}, {form}, {name}");
                    }
                    else
                    {
                        ArgumentException refusal = Assert.Throws<ArgumentException>("mask", call);
                        Assert.Contains($"Row {row} ", refusal.Message);
                        results.AssertUntouched($"{kernel}, {form}, {name}");
                    }
                }
            }
        }
    }

    [Theory, MemberData(nameof(CategoricalRoster.Kernels), MemberType = typeof(CategoricalRoster))]
    public void A_row_with_NaN_or_infinity_is_named_when_all_rows_are_written<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        int c = kernel.C;

        foreach (Masks form in kernel.Forms)
        {
            foreach ((int row, T wrong) in ((int, T)[])[(0, T.NaN), (9, T.PositiveInfinity), (RowCount - 1, -T.NaN)])
            {
                var batch = CategoricalBatch<T, TRandom>.Mixed(c, RowCount);
                var right = new Results<T>(RowCount, c);
                (string, Action)[] rightCalls = Calls(kernel, batch, form, right);
                int place = Array.IndexOf(batch.Mask, true, row * c);
                CategoricalBatch<T, TRandom> changed = batch with { Z = Rows.With<T>(batch.Z, place, wrong) };
                var results = new Results<T>(RowCount, c);

                foreach (((string name, Action call), (_, Action rightCall)) in Calls(kernel, changed, form, results).Zip(rightCalls))
                {
                    string where = $"{kernel}, {form}, {name}, {wrong}";
                    right.Clear();
                    rightCall();
                    results.Clear();

                    if (name is "Act" or "Sample" or "ArgMax" or "Gumbel")
                    {
                        ArgumentException refusal = Assert.Throws<ArgumentException>("z", call);
                        Assert.Contains($"Row {row} ", refusal.Message);
                    }
                    else
                    {
                        call();
                    }

                    results.AssertRow(row, action: null, T.NaN, where, form == Masks.None ? null : batch.Mask);
                    results.AssertSameBut(right, row, where);
                }
            }
        }
    }

    [Theory, MemberData(nameof(CategoricalRoster.Kernels), MemberType = typeof(CategoricalRoster))]
    public void A_row_of_nothing_but_minus_infinity_has_no_action<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        const int Row = 9;
        int c = kernel.C;
        var batch = CategoricalBatch<T, TRandom>.Mixed(c, RowCount);
        batch.Z.AsSpan(Row * c, c).Fill(T.NegativeInfinity);

        foreach (Masks form in kernel.Forms)
        {
            var results = new Results<T>(RowCount, c);

            foreach ((string name, Action call) in Calls(kernel, batch, form, results))
            {
                results.Clear();
                bool chooses = name is "Act" or "Sample" or "ArgMax" or "Gumbel";

                if (chooses && !kernel.Skips)
                {
                    ArgumentException refusal = Assert.Throws<ArgumentException>("z", call);
                    Assert.Contains($"Row {Row} ", refusal.Message);
                }
                else
                {
                    call();
                }

                results.AssertRow(Row, chooses && kernel.Skips ? -1 : null, kernel.Skips ? T.Zero : T.NaN, $"{kernel}, {form}, {name}", form == Masks.None ? null : batch.Mask);
            }
        }
    }

    [Theory, MemberData(nameof(CategoricalRoster.Kernels), MemberType = typeof(CategoricalRoster))]
    public void An_action_that_is_no_class_is_refused_before_anything_is_written<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        int c = kernel.C;

        foreach (Masks form in kernel.Forms)
        {
            foreach (int action in kernel.Skips ? [-2, c, int.MaxValue, int.MinValue] : (int[])[-1, c, int.MaxValue, int.MinValue])
            {
                foreach (int row in (int[])[0, 9, RowCount - 1])
                {
                    var batch = CategoricalBatch<T, TRandom>.Mixed(c, RowCount);
                    batch.Actions[row] = action;
                    var results = new Results<T>(RowCount, c);

                    foreach ((string name, Action call) in Calls(kernel, batch, form, results).Where(static call => call.Name is "Evaluate" or "Backward" or "LogProb"))
                    {
                        results.Clear();
                        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>("action", call);
                        Assert.Equal(action, refusal.ActualValue);
                        Assert.Contains($"row {row} ", refusal.Message);
                        results.AssertUntouched($"{kernel}, {form}, {name}");
                    }
                }
            }
        }
    }

    [Theory, MemberData(nameof(CategoricalRoster.Full), MemberType = typeof(CategoricalRoster))]
    public void A_divergence_from_a_row_without_a_class_is_infinite_where_such_rows_are_skipped_and_else_NaN<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        T[] z = Rows.Uniform<T>(kernel.C, scale: 1, seed: 1);
        T[] none = [.. Enumerable.Repeat(T.NegativeInfinity, kernel.C)];
        var kl = new T[1];

        kernel.KL(z, Mask.None, none, kl);
        Assert.Equal(kernel.Skips ? T.PositiveInfinity : T.NaN, kl[0]);

        kernel.KL(none, Mask.None, z, kl);
        Assert.Equal(kernel.Skips ? T.Zero : T.NaN, kl[0]);
    }

    [Theory, MemberData(nameof(CategoricalRoster.Kernels), MemberType = typeof(CategoricalRoster))]
    public void The_action_of_a_row_that_is_skipped_has_no_logarithm_and_no_gradient<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        if (!kernel.Skips)
        {
            return;
        }

        // Of a row that is a distribution, too: who was skipped when it acted takes no part now.
        var batch = CategoricalBatch<T, TRandom>.Mixed(kernel.C, RowCount);
        batch.Actions.AsSpan().Fill(-1);
        var logProb = new T[RowCount];
        var entropy = new T[RowCount];
        var dLdZ = new T[batch.Z.Length];

        foreach (Masks form in kernel.Forms)
        {
            kernel.Evaluate(batch.Z, Mask.Of(form, kernel.C, batch.Mask), batch.Actions, logProb, entropy);
            kernel.Backward(batch.Z, Mask.Of(form, kernel.C, batch.Mask), batch.Actions, batch.G, batch.H, dLdZ);
            Assert.All(logProb, static value => Assert.Equal(T.Zero, value));
            Assert.All(dLdZ, static value => Assert.Equal(T.Zero, value));
        }
    }

    [Theory, MemberData(nameof(CategoricalRoster.Kernels), MemberType = typeof(CategoricalRoster))]
    public void The_largest_finite_logits_are_a_distribution<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        int c = kernel.C;
        T largest = Logits.Largest<T>();
        T[] z = [.. Enumerable.Range(0, c).Select(k => k == c / 2 ? largest : -largest)];
        var action = new int[1];
        var logProb = new T[1];
        var entropy = new T[1];
        var dLdZ = new T[c];

        kernel.Act(z, Mask.None, [TRandom.CreateChecked(0.75)], action, logProb, entropy);
        Assert.Equal((c / 2, T.Zero, T.Zero), (action[0], logProb[0], entropy[0]));
        kernel.Backward(z, Mask.None, action, [T.One], [T.One], dLdZ);
        Assert.All(dLdZ, static value => Assert.Equal(T.Zero, value));

        // All equal, at both ends.
        foreach (T logit in (T[])[largest, -largest])
        {
            kernel.Act([.. Enumerable.Repeat(logit, c)], Mask.None, [TRandom.Zero], action, logProb, entropy);
            Assert.Equal(0, action[0]);
            Assert.Equal(Math.Log(c), double.CreateChecked(entropy[0]), Math.Log(c) * 4 * Arithmetic<T>.Place);
        }
    }

    private static (string Name, Action Call)[] Calls<T, TRandom>(CategoricalKernel<T, TRandom> kernel, CategoricalBatch<T, TRandom> batch, Masks form, Results<T> results)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        int c = kernel.C;
        (string Name, Action Call)[] calls =
        [
            ("Act", () => kernel.Act(batch.Z, Mask.Of(form, c, batch.Mask), batch.U, results.Action, results.First, results.Second)),
            ("ArgMax", () => kernel.ArgMax(batch.Z, Mask.Of(form, c, batch.Mask), results.Action)),
            ("Backward", () => kernel.Backward(batch.Z, Mask.Of(form, c, batch.Mask), batch.Actions, batch.G, batch.H, results.Matrix)),
            ("Evaluate", () => kernel.Evaluate(batch.Z, Mask.Of(form, c, batch.Mask), batch.Actions, results.First, results.Second)),
            ("Sample", () => kernel.Sample(batch.Z, Mask.Of(form, c, batch.Mask), batch.U, results.Action)),
            ("Gumbel", () => kernel.Gumbel(batch.Z, Mask.Of(form, c, batch.Mask), batch.Uniforms, results.Action)),
            ("LogProb", () => kernel.LogProb(batch.Z, Mask.Of(form, c, batch.Mask), batch.Actions, results.First)),
            ("Entropy", () => kernel.Entropy(batch.Z, Mask.Of(form, c, batch.Mask), results.First)),
            ("Probabilities", () => kernel.Probabilities(batch.Z, Mask.Of(form, c, batch.Mask), results.Matrix)),
            ("KL", () => kernel.KL(batch.Z, Mask.Of(form, c, batch.Mask), batch.Other, results.First)),
            ("KLBackward", () => kernel.KLBackward(batch.Z, Mask.Of(form, c, batch.Mask), batch.Other, batch.G, results.Matrix, results.Other)),
        ];

        return kernel.Has(CategoricalMethods.All) ? calls : calls[..4];
    }

    /// <summary>All that a method may write to.</summary>
    private sealed record Results<T>(int[] Action, T[] First, T[] Second, T[] Matrix, T[] Other)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        public Results(int rows, int c)
            : this(new int[rows], new T[rows], new T[rows], new T[rows * c], new T[rows * c])
        {
        }

        private T[][] Numbers => [First, Second, Matrix, Other];

        public void Clear()
        {
            Action.AsSpan().Fill(Untouched);

            foreach (T[] numbers in Numbers)
            {
                numbers.AsSpan().Fill(T.CreateChecked(Untouched));
            }
        }

        public void AssertUntouched(string where)
        {
            Assert.All(Action, static action => Assert.Equal(Untouched, action));
            Assert.All(Numbers, numbers => Assert.True(numbers.All(static number => number == T.CreateChecked(Untouched)), where));
        }

        /// <summary>What was written of a row is one number throughout, and 0 under a mask.</summary>
        public void AssertRow(int row, int? action, T number, string where, bool[]? mask = null)
        {
            Assert.True(action is null || Action[row] == action, $"{where}: action {Action[row]}");

            foreach (T[] numbers in Numbers)
            {
                int c = numbers.Length / Action.Length;

                // What this method does not write is as it was.
                if (numbers.All(static value => value == T.CreateChecked(Untouched)))
                {
                    continue;
                }

                for (int k = 0; k < c; k++)
                {
                    bool isRuledOut = numbers.Length == mask?.Length && !mask[(row * c) + k];
                    T value = numbers[(row * c) + k];
                    T right = isRuledOut ? T.Zero : number;

                    if (!value.Equals(right) && value != right)
                    {
                        Assert.Fail($"{where}: {value} of class {k}");
                    }
                }
            }
        }

        public void AssertSameBut(Results<T> right, int row, string where)
        {
            Assert.Equal([.. right.Action[..row], .. right.Action[(row + 1)..]], (int[])[.. Action[..row], .. Action[(row + 1)..]]);

            foreach ((T[] expected, T[] actual) in right.Numbers.Zip(Numbers))
            {
                int c = expected.Length / Action.Length;
                SameBits.Assert<T>(expected.AsSpan(0, row * c), actual.AsSpan(0, row * c), where);
                SameBits.Assert<T>(expected.AsSpan((row + 1) * c), actual.AsSpan((row + 1) * c), where);
            }
        }
    }
}

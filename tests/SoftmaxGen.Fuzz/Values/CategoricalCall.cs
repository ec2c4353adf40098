using System;
using System.Globalization;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;

namespace SoftmaxGen.Fuzz.Values;

/// <summary>Calls all methods of a policy with some rows of a batch, between pages that may not be touched.</summary>
internal sealed class CategoricalCall<T, TRandom>(CategoricalKernel<T, TRandom> kernel, int values) : IDisposable
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
{
    private const int MarkOfAction = -77;

    private static readonly T Mark = T.CreateChecked(MarkOfAction);

    private readonly int _c = kernel.C;
    private readonly Ground _ground = new(spans: 14, values);

    public CategoricalResults<T> Run(Dice dice, Masks form, CategoricalInputs<T, TRandom> inputs, int row, int rows)
    {
        int start = row * _c;
        int length = rows * _c;
        ReadOnlySpan<bool> booleans = inputs.Mask.AsSpan(start, length);
        ulong[] bits = form == Masks.Bits ? Mask.ToBits(_c, booleans) : [];
        _ground.Clear();
        Region<T> z = _ground.Copy<T>(dice, inputs.Z.AsSpan(start, length));
        Region<T> zOther = _ground.Copy<T>(dice, inputs.Other.AsSpan(start, length));
        Region<bool> maskOfBooleans = _ground.Copy(dice, booleans);
        Region<ulong> maskOfBits = _ground.Copy<ulong>(dice, bits);
        Region<TRandom> u = _ground.Copy<TRandom>(dice, inputs.U.AsSpan(row, rows));
        Region<TRandom> uniforms = _ground.Copy<TRandom>(dice, inputs.Uniforms.AsSpan(start, length));
        Region<int> given = _ground.Copy<int>(dice, inputs.Action.AsSpan(row, rows));
        Region<T> g = _ground.Copy<T>(dice, inputs.G.AsSpan(row, rows));
        Region<T> h = _ground.Copy<T>(dice, inputs.H.AsSpan(row, rows));
        Region<int> action = _ground.Place<int>(dice, rows);
        Region<T> first = _ground.Place<T>(dice, rows);
        Region<T> second = _ground.Place<T>(dice, rows);
        Region<T> matrix = _ground.Place<T>(dice, length);
        Region<T> other = _ground.Place<T>(dice, length);
        Mask mask = form switch { Masks.None => Mask.None, Masks.Bits => (ReadOnlySpan<ulong>)maskOfBits.Span, _ => (ReadOnlySpan<bool>)maskOfBooleans.Span };
        var results = new CategoricalResults<T>(_c);
        action.Span.Fill(MarkOfAction);
        first.Span.Fill(Mark);
        second.Span.Fill(Mark);
        matrix.Span.Fill(Mark);
        other.Span.Fill(Mark);

        try
        {
            kernel.Act(z.Span, mask, u.Span, action.Span, first.Span, second.Span);
        }
        catch (ArgumentException refusal) when (refusal.ParamName is "z" or "u")
        {
            results.Refused = RowOf(refusal, u.Span, 1);
        }

        results.Action = action.Span.ToArray();
        results.LogProb = first.Span.ToArray();
        results.Entropy = second.Span.ToArray();
        FuzzFailure.Unless(!results.Action.Contains(MarkOfAction) && first.Span.IndexOf(Mark) < 0, "Act", "has left a row out");

        try
        {
            kernel.ArgMax(z.Span, mask, action.Span);
        }
        catch (ArgumentException refusal) when (refusal.ParamName == "z")
        {
            results.RefusedByArgMax = RowOf(refusal);
        }

        results.ArgMax = action.Span.ToArray();
        kernel.Evaluate(z.Span, mask, given.Span, first.Span, second.Span);
        results.LogProbOfGiven = first.Span.ToArray();
        FuzzFailure.Unless(Numbers<T>.Same(results.Entropy, second.Span), "Evaluate", "has another entropy than Act");
        kernel.Backward(z.Span, mask, given.Span, g.Span, h.Span, matrix.Span);
        results.Gradient = matrix.Span.ToArray();

        if (kernel.Has(CategoricalMethods.All))
        {
            All(results, z.Span, mask, zOther.Span, u.Span, uniforms.Span, given.Span, g.Span, action.Span, first.Span, matrix.Span, other.Span);
        }

        FuzzFailure.Unless(
            BitPattern.Same<T>(inputs.Z.AsSpan(start, length), z.Span)
            && BitPattern.Same<T>(inputs.Other.AsSpan(start, length), zOther.Span)
            && booleans.SequenceEqual(maskOfBooleans.Span)
            && maskOfBits.Span.SequenceEqual(bits)
            && BitPattern.Same<TRandom>(inputs.U.AsSpan(row, rows), u.Span)
            && BitPattern.Same<TRandom>(inputs.Uniforms.AsSpan(start, length), uniforms.Span)
            && inputs.Action.AsSpan(row, rows).SequenceEqual(given.Span)
            && BitPattern.Same<T>(inputs.G.AsSpan(row, rows), g.Span)
            && BitPattern.Same<T>(inputs.H.AsSpan(row, rows), h.Span),
            "A method",
            "has written to what it reads");
        FuzzFailure.Unless(
            z.IsIntact && zOther.IsIntact && maskOfBooleans.IsIntact && maskOfBits.IsIntact && u.IsIntact && uniforms.IsIntact && given.IsIntact && g.IsIntact && h.IsIntact
            && action.IsIntact && first.IsIntact && second.IsIntact && matrix.IsIntact && other.IsIntact,
            "A method",
            "has written beside its output");

        // In place, over the logits.
        kernel.Backward(z.Span, mask, given.Span, g.Span, h.Span, z.Span);
        FuzzFailure.Unless(Numbers<T>.Same(results.Gradient, z.Span) && z.IsIntact, "Backward in place", "differs");

        return results;
    }

    /// <summary>Whether every method refuses the batch by the name of this parameter, and none writes anything.</summary>
    /// <param name="form">The form of the mask.</param>
    /// <param name="inputs">The batch.</param>
    /// <param name="rows">How many rows of it.</param>
    /// <param name="parameter">Its name.</param>
    /// <param name="isOfAction">Whether it is an action that is wrong, which not every method takes.</param>
    public bool IsRefused(Masks form, CategoricalInputs<T, TRandom> inputs, int rows, string parameter, bool isOfAction)
    {
        int length = rows * _c;
        T[] z = inputs.Z[..length];
        T[] zOther = inputs.Other[..length];
        bool[] mask = inputs.Mask[..length];
        int[] given = inputs.Action[..rows];
        T[] g = inputs.G[..rows];
        int[] action = [.. Enumerable.Repeat(MarkOfAction, rows)];
        T[] first = [.. Enumerable.Repeat(Mark, rows)];
        T[] second = [.. first];
        T[] matrix = [.. Enumerable.Repeat(Mark, length)];
        T[] other = [.. matrix];
        bool isFull = kernel.Has(CategoricalMethods.All);

        return Refuses(() => kernel.Evaluate(z, Of(), given, first, second))
            && Refuses(() => kernel.Backward(z, Of(), given, g, g, matrix))
            && (isOfAction || Refuses(() => kernel.Act(z, Of(), inputs.U.AsSpan(0, rows), action, first, second)))
            && (isOfAction || Refuses(() => kernel.ArgMax(z, Of(), action)))
            && (!isFull || Refuses(() => kernel.LogProb(z, Of(), given, first)))
            && (!isFull || isOfAction || (
                Refuses(() => kernel.Sample(z, Of(), inputs.U.AsSpan(0, rows), action))
                && Refuses(() => kernel.Gumbel(z, Of(), inputs.Uniforms.AsSpan(0, length), action))
                && Refuses(() => kernel.Entropy(z, Of(), first))
                && Refuses(() => kernel.Probabilities(z, Of(), matrix))
                && Refuses(() => kernel.KL(z, Of(), zOther, first))
                && Refuses(() => kernel.KLBackward(z, Of(), zOther, g, matrix, other))));

        Mask Of() => Mask.Of(form, _c, mask);

        bool Refuses(Action call)
        {
            try
            {
                call();

                return false;
            }
            catch (ArgumentException refusal)
            {
                return refusal.ParamName == parameter && action.All(static value => value == MarkOfAction) && first.Concat(second).Concat(matrix).Concat(other).All(static value => value == Mark);
            }
        }
    }

    public void Dispose() => _ground.Dispose();

    private void All(
        CategoricalResults<T> results,
        ReadOnlySpan<T> z,
        Mask mask,
        ReadOnlySpan<T> zOther,
        ReadOnlySpan<TRandom> u,
        ReadOnlySpan<TRandom> uniforms,
        ReadOnlySpan<int> given,
        ReadOnlySpan<T> g,
        Span<int> action,
        Span<T> first,
        Span<T> matrix,
        Span<T> other)
    {
        int refused = -1;

        try
        {
            kernel.Sample(z, mask, u, action);
        }
        catch (ArgumentException refusal) when (refusal.ParamName is "z" or "u")
        {
            refused = RowOf(refusal, u, 1);
        }

        FuzzFailure.Unless(refused == results.Refused && action.SequenceEqual(results.Action), "Sample", "has other actions than Act");
        refused = -1;

        try
        {
            kernel.Gumbel(z, mask, uniforms, action);
        }
        catch (ArgumentException refusal) when (refusal.ParamName is "z" or "u")
        {
            refused = RowOf(refusal, uniforms, _c);
        }

        FuzzFailure.Unless(refused == results.RefusedByArgMax, "Gumbel", "refuses another row than ArgMax");
        results.Gumbel = action.ToArray();
        kernel.LogProb(z, mask, given, first);
        FuzzFailure.Unless(Numbers<T>.Same(results.LogProbOfGiven, first), "LogProb", "differs from Evaluate");
        kernel.Entropy(z, mask, first);
        FuzzFailure.Unless(Numbers<T>.Same(results.Entropy, first), "Entropy", "differs from Act");
        kernel.Probabilities(z, mask, matrix);
        results.Probabilities = matrix.ToArray();
        kernel.KL(z, mask, zOther, first);
        results.KL = first.ToArray();
        kernel.KLBackward(z, mask, zOther, g, matrix, other);
        results.KLGradient = matrix.ToArray();
        results.KLOther = other.ToArray();
    }

    /// <summary>The row of a refusal, which names the random numbers where one of them is out of range, and nowhere else.</summary>
    private static int RowOf(ArgumentException refusal, ReadOnlySpan<TRandom> random, int each)
    {
        int row = RowOf(refusal);
        bool isWrong = false;

        foreach (TRandom number in random.Slice(row * each, each))
        {
            isWrong |= !(number >= TRandom.Zero && number < TRandom.One);
        }

        FuzzFailure.Unless(isWrong == (refusal.ParamName == "u"), "a refusal", $"of row {row} names {refusal.ParamName}");

        return row;
    }

    // "Row 7 of z has no distribution ...", and "u of row 7 must be ..."
    private static int RowOf(ArgumentException refusal) => int.Parse(refusal.Message.Split(' ')[refusal.ParamName == "u" ? 3 : 1], CultureInfo.InvariantCulture);
}

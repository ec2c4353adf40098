using System;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using SoftmaxGen.Kernels.Tests;

namespace SoftmaxGen.Fuzz.Values;

/// <summary>Random logits, masks, actions and random numbers through all methods of a policy.</summary>
internal sealed class CategoricalFuzzer<T, TRandom> : IFuzzer
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
{
    private const int MostValues = 1 << 12;
    private const int Skipped = -1;
    private const int Refused = -2;

    private readonly CategoricalKernel<T, TRandom> _kernel;
    private readonly int _c;
    private readonly int _values;
    private readonly Masks[] _forms;
    private readonly CategoricalCall<T, TRandom> _call;
    private readonly CategoricalInputs<T, TRandom> _inputs;
    private readonly CategoricalInputs<T, TRandom> _ruled;
    private readonly (string Name, Masks Form, OneRowCall<T, TRandom> Call)[] _ofOneRow;

    public CategoricalFuzzer(CategoricalKernel<T, TRandom> kernel)
    {
        _kernel = kernel;
        _c = kernel.C;
        _values = Math.Max(MostValues, _c);
        _forms = [.. kernel.Forms];
        _call = new CategoricalCall<T, TRandom>(kernel, _values);
        _inputs = new CategoricalInputs<T, TRandom>(_values);
        _ruled = new CategoricalInputs<T, TRandom>(_values);
        _ofOneRow = [.. OneRowCalls.Of(kernel)];
    }

    public int Batch(Dice dice)
    {
        int rows = Math.Min(dice.Below(dice.Of([4, 41, 100])), _values / _c);
        Masks form = dice.Of(_forms);
        Fill(dice, form, rows);
        CategoricalResults<T> results = _call.Run(dice, form, _inputs, 0, rows);
        CategoricalResults<T> whole = _call.Run(dice, Masks.None, _ruled, 0, rows);
        int refused = Enumerable.Range(0, rows).FirstOrDefault(row => Kind(row) == RowKind.Refused, -1);
        FuzzFailure.Unless(results.Refused == refused && results.RefusedByArgMax == refused, form, $"should refuse row {refused}, and refuses {results.Refused} and {results.RefusedByArgMax}");

        for (int row = 0; row < rows; row++)
        {
            string? wrong = results.Difference(row, whole, row, MaskOf(row)) is { } difference ? $"without a mask of logits of -inf {difference}" : results.NotZero(row, MaskOf(row));

            if (dice.OneIn(2))
            {
                wrong ??= results.Difference(row, _call.Run(dice, form, _inputs, row, 1), 0, MaskOf(row)) is { } alone ? $"alone {alone}" : OfOneRow(dice, form, row, results);
            }

            if ((wrong ?? OfRow(dice, form, row, results)) is { } failure)
            {
                throw new FuzzFailure(
                    $"{form}, row {row} of {rows}: {failure}\n{Numbers<T>.Text("z", _inputs.Z.AsSpan(row * _c, _c))}\n{Numbers<T>.Text("other", _inputs.Other.AsSpan(row * _c, _c))}\n"
                    + $"mask = {string.Join(", ", MaskOf(row).ToArray())}\nu = {BitPattern.Text(_inputs.U[row])}, action = {_inputs.Action[row]}, g = {BitPattern.Text(_inputs.G[row])}, h = {BitPattern.Text(_inputs.H[row])}\n"
                    + $"chosen {results.Action[row]}, log-probability {BitPattern.Text(results.LogProb[row])}, entropy {BitPattern.Text(results.Entropy[row])}\n{Numbers<T>.Text("gradient", results.Gradient.AsSpan(row * _c, _c))}");
            }
        }

        if (rows > 0 && dice.OneIn(16))
        {
            Refusals(dice, form, rows);
        }

        return rows;
    }

    public void Dispose() => _call.Dispose();

    private enum RowKind
    {
        Distribution,
        Skipped,
        Refused,
    }

    private ReadOnlySpan<bool> MaskOf(int row) => _ruled.Mask.AsSpan(row * _c, _c);

    private ReadOnlySpan<T> Logits(int row) => _ruled.Z.AsSpan(row * _c, _c);

    // The logits without what is ruled out say it.
    private RowKind Kind(int row)
    {
        bool isEmpty = true;

        foreach (T logit in Logits(row))
        {
            if (!(logit <= Format<T>.Largest))
            {
                return RowKind.Refused;
            }

            isEmpty &= T.IsNegativeInfinity(logit);
        }

        return !isEmpty ? RowKind.Distribution : _kernel.Skips ? RowKind.Skipped : RowKind.Refused;
    }

    private void Fill(Dice dice, Masks form, int rows)
    {
        for (int row = 0; row < rows; row++)
        {
            Span<T> z = _inputs.Z.AsSpan(row * _c, _c);
            Span<T> other = _inputs.Other.AsSpan(row * _c, _c);
            Span<bool> mask = _inputs.Mask.AsSpan(row * _c, _c);
            RowMixture<T>.Fill(dice, z);
            RowMixture<T>.Fill(dice, other);
            MaskMixture.Fill(dice, mask, leavesClass: !_kernel.Skips);

            if (dice.OneIn(3))
            {
                // Alike, where the divergence is next to 0.
                z.CopyTo(other);
                other[dice.Below(_c)] += Format<T>.Narrow(dice.Unit() / 16);
            }

            _inputs.U[row] = Uniform(dice);
            _inputs.Action[row] = _kernel.Skips && dice.OneIn(8) ? Skipped : dice.Below(_c);
            _inputs.G[row] = Format<T>.Narrow((8 * dice.Unit()) - 4);
            _inputs.H[row] = dice.OneIn(4) ? T.Zero : Format<T>.Narrow((8 * dice.Unit()) - 4);

            // Most rows are to be a distribution: an exception takes as long as some hundred rows.
            bool isAny = dice.OneIn(64);
            bool hasClass = false;

            for (int k = 0; k < _c; k++)
            {
                bool isLeft = form == Masks.None || mask[k];

                // Who is ruled out needs no number.
                _inputs.Uniforms[(row * _c) + k] = isLeft ? Uniform(dice) : BitPattern.To<TRandom>(dice.Next());
                z[k] = isLeft && !isAny && !(z[k] <= Format<T>.Largest) ? Format<T>.Narrow(dice.Unit()) : z[k];
                hasClass |= isLeft && T.IsFinite(z[k]);
            }

            int place = form == Masks.None ? dice.Below(_c) : mask.IndexOf(true);

            if (!hasClass && !isAny && !_kernel.Skips && place >= 0)
            {
                z[place] = T.Zero;
            }

            for (int k = 0; k < _c; k++)
            {
                int i = (row * _c) + k;
                _ruled.Mask[i] = form == Masks.None || mask[k];
                _ruled.Z[i] = _ruled.Mask[i] ? z[k] : T.NegativeInfinity;
                _ruled.Other[i] = _ruled.Mask[i] ? other[k] : T.NegativeInfinity;
            }
        }

        _inputs.U.CopyTo(_ruled.U, 0);
        _inputs.Uniforms.CopyTo(_ruled.Uniforms, 0);
        _inputs.Action.CopyTo(_ruled.Action, 0);
        _inputs.G.CopyTo(_ruled.G, 0);
        _inputs.H.CopyTo(_ruled.H, 0);
    }

    // From 0 up to 1, its ends among them.
    private static TRandom Uniform(Dice dice) => dice.Below(16) switch
    {
        0 => TRandom.Zero,
        1 => TRandom.BitDecrement(TRandom.One),
        2 => TRandom.Epsilon,
        3 => BitPattern.To<TRandom>(dice.Next() % BitPattern.Of(TRandom.One)),
        _ => TRandom.Min(Format<TRandom>.Narrow(dice.Unit()), TRandom.BitDecrement(TRandom.One)),
    };

    private string? OfOneRow(Dice dice, Masks form, int row, CategoricalResults<T> results)
    {
        if (Kind(row) == RowKind.Refused)
        {
            return null;
        }

        (string name, _, OneRowCall<T, TRandom> call) = dice.Of(_ofOneRow.Where(method => method.Form == form).ToArray());
        ReadOnlySpan<bool> mask = _inputs.Mask.AsSpan(row * _c, _c);
        (int action, T first, T second) = call(
            _inputs.Z.AsSpan(row * _c, _c),
            _c <= 64 ? Mask.ToBits(_c, mask)[0] : 0,
            mask,
            _inputs.U[row],
            _inputs.Uniforms.AsSpan(row * _c, _c),
            _inputs.Action[row],
            _inputs.Other.AsSpan(row * _c, _c));
        (int, T, T) right = name switch
        {
            "Act" => (results.Action[row], results.LogProb[row], results.Entropy[row]),
            "Evaluate" => (0, results.LogProbOfGiven[row], results.Entropy[row]),
            "ArgMax" => (results.ArgMax[row], T.Zero, T.Zero),
            "Sample" => (results.Action[row], T.Zero, T.Zero),
            "Gumbel" => (results.Gumbel[row], T.Zero, T.Zero),
            "LogProb" => (0, results.LogProbOfGiven[row], T.Zero),
            "Entropy" => (0, results.Entropy[row], T.Zero),
            "KL" => (0, results.KL[row], T.Zero),
            _ => throw new NotSupportedException(name),
        };

        return right.Item1 == action && right.Item2.Equals(first) && right.Item3.Equals(second) ? null : $"{name} of one row gives {action}, {first} and {second} instead of {right}";
    }

    private string? OfRow(Dice dice, Masks form, int row, CategoricalResults<T> results)
    {
        (int action, T logProb, T entropy) = (results.Action[row], results.LogProb[row], results.Entropy[row]);
        ReadOnlySpan<T> gradient = results.Gradient.AsSpan(row * _c, _c);
        ReadOnlySpan<bool> mask = MaskOf(row);
        bool isOfSkipped = _inputs.Action[row] == Skipped;

        switch (Kind(row))
        {
            case RowKind.Skipped:
                return action == Skipped && results.ArgMax[row] == Skipped && results.IsZero(row) ? null : "it has nothing to choose, and is not skipped";

            case RowKind.Refused:
                bool isNaN = T.IsNaN(logProb) && T.IsNaN(entropy);

                for (int k = 0; k < _c; k++)
                {
                    isNaN &= !mask[k] || isOfSkipped || T.IsNaN(gradient[k]);
                }

                return action == Refused && results.ArgMax[row] == Refused && isNaN ? null : "it is no distribution, and has an action or a number";
        }

        double[] z = Array.ConvertAll(Logits(row).ToArray(), Format<T>.Wide);
        double top = z.Max();
        T maximum = Format<T>.Narrow(top);

        if (results.ArgMax[row] != Logits(row).IndexOf(maximum))
        {
            return $"the arg max is {results.ArgMax[row]}";
        }

        if (!CanBeChosen(results, row, action, z, top))
        {
            return $"{action} is chosen, which has no probability";
        }

        if (!(logProb <= T.Zero) || !(entropy >= T.Zero) || Format<T>.Wide(entropy) > Math.Log(_c) * (1 + (8 * Arithmetic<T>.Place)))
        {
            return "a logarithm is above 0, or an entropy not from 0 to log C";
        }

        if (isOfSkipped && (!T.IsZero(results.LogProbOfGiven[row]) || gradient.IndexOfAnyExcept(T.Zero) >= 0))
        {
            return "what was skipped has a logarithm or a gradient";
        }

        if (results.KL.Length > 0 && !(results.KL[row] >= T.Zero) && !T.IsNaN(results.KL[row]))
        {
            return $"the divergence is {results.KL[row]}";
        }

        return (results.Gumbel.Length > 0 ? Gumbel(results, row, z, top) : null)
            ?? (dice.OneIn(64) ? Boundaries(dice, form, row, z, top, results) : null)

            // Where a difference of two logits is more than a double there is no bound.
            ?? (dice.OneIn(256) && z.All(logit => double.IsNegativeInfinity(logit) || double.IsFinite(top - logit)) ? Exact(row, z, results) : null);
    }

    // As far below the largest a term may be that is not 0.
    private bool CanBeChosen(CategoricalResults<T> results, int row, int action, double[] z, double top) =>
        action >= 0 && action < _c && MaskOf(row)[action] && top - z[action] <= (typeof(T) == typeof(double) ? 746 : 104)

        // A Half may be too small for a probability that a term has.
        && (results.Probabilities.Length == 0 || typeof(T) == typeof(Half) || results.Probabilities[(row * _c) + action] > T.Zero);

    // The largest of z_k - log(-log u_k), of which 0 counts as 2^-100.
    private string? Gumbel(CategoricalResults<T> results, int row, double[] z, double top)
    {
        int chosen = results.Gumbel[row];

        if (!CanBeChosen(results, row, chosen, z, top))
        {
            return $"Gumbel has chosen {chosen}, which has no probability";
        }

        double best = Enumerable.Range(0, _c).Max(Score);
        double tolerance = (typeof(T) == typeof(double) ? 1e-13 : 1e-5) * (1 + (top - z[chosen]));

        return Score(chosen) >= best - tolerance ? null : $"Gumbel has chosen {chosen} of {Score(chosen):R}, and the best has {best:R}";

        // Far below the largest a term is 0.
        double Score(int k) => top - z[k] > (typeof(T) == typeof(double) ? 700 : 80) && k != chosen
            ? double.NegativeInfinity
            : z[k] - top - Math.Log(-Math.Log(Math.Max(double.CreateChecked(_inputs.Uniforms[(row * _c) + k]), Math.ScaleB(1, -100))));
    }

    /// <summary>The least u that chooses a class or a later one, by bisection, and its neighbours: the class never falls where u grows, and each begins where the sum of those before it lies.</summary>
    private string? Boundaries(Dice dice, Masks form, int row, double[] z, double top, CategoricalResults<T> results)
    {
        int k = dice.Below(_c);
        T[] logits = _inputs.Z.AsSpan(row * _c, _c).ToArray();
        Mask mask = Mask.Of(form, _c, _inputs.Mask.AsSpan(row * _c, _c));
        ulong low = 0;
        ulong high = BitPattern.Of(TRandom.One);

        while (low < high)
        {
            ulong middle = (low + high) / 2;
            (low, high) = Chosen(middle, mask) >= k ? (low, middle) : (middle + 1, high);
        }

        int last = 0;
        ulong one = BitPattern.Of(TRandom.One);

        foreach (ulong bits in ((ulong[])[0, 1, Math.Max(low, 2) - 2, Math.Max(low, 1) - 1, low, low + 1, low + 2, one - 1]).Where(bits => bits < one).Order())
        {
            int chosen = Chosen(bits, mask);

            if (chosen < last || !CanBeChosen(results, row, chosen, z, top))
            {
                return $"u = {BitPattern.Text(BitPattern.To<TRandom>(bits))} chooses {chosen}, and a smaller one {last}";
            }

            last = chosen;
        }

        if (!z.All(logit => double.IsNegativeInfinity(logit) || double.IsFinite(top - logit)) || !dice.OneIn(4))
        {
            return null;
        }

        TwoDoubles before = new ExactDistribution(z).Before(k);
        double tolerance = new CategoricalBound<T>(z, _kernel.IsWide).OfBoundary<TRandom>(k, before.High);
        double start = double.CreateChecked(BitPattern.To<TRandom>(low));

        return before.DistanceTo(start) <= tolerance ? null : $"{k} begins at {start:R} instead of {before.High:R}, the bound is {tolerance:E2}";

        int Chosen(ulong bits, Mask mask)
        {
            Span<int> action = stackalloc int[1];
            Span<T> numbers = stackalloc T[2];
            _kernel.Act(logits, mask, [BitPattern.To<TRandom>(bits)], action, numbers[..1], numbers[1..]);

            return action[0];
        }
    }

    private string? Exact(int row, double[] z, CategoricalResults<T> results)
    {
        var exact = new ExactDistribution(z);
        var bound = new CategoricalBound<T>(z, _kernel.IsWide);
        (double g, double h) = (Format<T>.Wide(_inputs.G[row]), Format<T>.Wide(_inputs.H[row]));
        ReadOnlySpan<bool> mask = MaskOf(row);
        int action = _inputs.Action[row];
        TwoDoubles logProb = exact.LogProb(results.Action[row]);

        if (Wrong("log-probability", results.LogProb[row], logProb, bound.OfLogProb(results.Action[row], logProb.High)) is { } wrong)
        {
            return wrong;
        }

        if (Wrong("entropy", results.Entropy[row], exact.Entropy, bound.OfEntropy(exact.Entropy.High)) is { } wrongEntropy)
        {
            return wrongEntropy;
        }

        for (int n = 0; n < _c && action != Skipped; n++)
        {
            TwoDoubles right = mask[n] ? exact.Backward(action, g, h, n) : default;

            if (Wrong($"gradient of {n}", results.Gradient[(row * _c) + n], right, bound.OfBackward(action, g, h, n, right.High)) is { } wrongGradient)
            {
                return wrongGradient;
            }
        }

        if (results.KL.Length == 0)
        {
            return null;
        }

        for (int n = 0; n < _c; n++)
        {
            if (Wrong($"probability of {n}", results.Probabilities[(row * _c) + n], exact.Probability(n), bound.OfProbability(n)) is { } wrongProbability)
            {
                return wrongProbability;
            }
        }

        return Divergence(row, exact, bound, g, results);
    }

    private string? Divergence(int row, ExactDistribution p, CategoricalBound<T> boundOfP, double g, CategoricalResults<T> results)
    {
        double[] z = Array.ConvertAll(_ruled.Other.AsSpan(row * _c, _c).ToArray(), Format<T>.Wide);
        ReadOnlySpan<bool> mask = MaskOf(row);

        // Where q alone is 0 the divergence is +inf, and where it has no distribution NaN.
        for (int k = 0; k < _c; k++)
        {
            if (mask[k] && !double.IsFinite(z[k]))
            {
                return null;
            }
        }

        // A difference of two logits that overflows makes the divergence infinite, though it need not be.
        double[] finite = [.. z.Where(double.IsFinite)];

        if (finite.Max() - finite.Min() > Format<T>.Wide(Format<T>.Largest) / 4)
        {
            return null;
        }

        var q = new ExactDistribution(z);
        var boundOfQ = new CategoricalBound<T>(z, _kernel.IsWide);
        TwoDoubles kl = p.KL(q);

        if (Wrong("divergence", results.KL[row], kl, boundOfP.OfKL(boundOfQ, kl.High)) is { } wrong)
        {
            return wrong;
        }

        for (int n = 0; n < _c; n++)
        {
            TwoDoubles ofP = mask[n] ? p.KLBackward(q, g, n) : default;
            TwoDoubles ofQ = mask[n] ? p.KLBackwardOther(q, g, n) : default;
            string? failure = Wrong($"gradient of {n} by the divergence", results.KLGradient[(row * _c) + n], ofP, boundOfP.OfKLBackward(boundOfQ, g, n, kl.High, ofP.High))
                ?? Wrong($"other gradient of {n} by the divergence", results.KLOther[(row * _c) + n], ofQ, boundOfP.OfKLBackwardOther(boundOfQ, g, n, ofQ.High));

            if (failure is not null)
            {
                return $"{failure}\n{Numbers<T>.Text("q", _inputs.Other.AsSpan(row * _c, _c))}";
            }
        }

        return null;
    }

    // What no number of the type is near to may be infinite.
    private static string? Wrong(string what, T actual, TwoDoubles exact, double bound)
    {
        double value = Format<T>.Wide(actual);
        bool overflows = T.IsInfinity(actual) && Math.Sign(value) == Math.Sign(exact.High) && Math.Abs(exact.High) + bound >= Format<T>.Wide(Format<T>.Largest);

        return exact.DistanceTo(value) <= bound || value.Equals(exact.High) || overflows ? null : $"the {what} is {BitPattern.Text(actual)} instead of {exact.High:R}, the bound is {bound:E2}";
    }

    private void Refusals(Dice dice, Masks form, int rows)
    {
        int row = dice.Below(rows);
        int kept = _inputs.Action[row];
        _inputs.Action[row] = dice.Of([_kernel.Skips ? Refused : Skipped, _c, int.MaxValue, int.MinValue]);
        FuzzFailure.Unless(_call.IsRefused(form, _inputs, rows, "action", isOfAction: true), form, $"takes the action {_inputs.Action[row]}");
        _inputs.Action[row] = kept;

        if (Kind(row) == RowKind.Distribution)
        {
            _inputs.U[row] = dice.Of([TRandom.One, -TRandom.Epsilon, TRandom.NaN, TRandom.PositiveInfinity]);
            CategoricalResults<T> results = _call.Run(dice, form, _inputs, row, 1);
            FuzzFailure.Unless(results.Action[0] == Refused && results.Refused == 0 && results.RefusedByArgMax < 0, form, $"takes u = {_inputs.U[row]}");
            _inputs.U[row] = TRandom.Zero;
        }

        if (form != Masks.None && !_kernel.Skips)
        {
            _inputs.Mask.AsSpan(row * _c, _c).Clear();
            FuzzFailure.Unless(_call.IsRefused(form, _inputs, rows, "mask", isOfAction: false), form, "takes a mask that leaves nothing");
        }
    }
}

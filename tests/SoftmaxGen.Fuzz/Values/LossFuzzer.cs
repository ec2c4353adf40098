using System;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using SoftmaxGen.Kernels.Tests;

namespace SoftmaxGen.Fuzz.Values;

/// <summary>Random logits, labels, targets, weights and masks through a cross-entropy. Each method is held to LossAndGradient, and that to PyTorch's definition.</summary>
internal sealed class LossFuzzer<T> : IFuzzer
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private const int MostValues = 1 << 12;

    private readonly OverloadedKernel<T> _kernel;
    private readonly int _c;
    private readonly int _values;
    private readonly Overload<T>[] _all;
    private readonly Overload<T>[] _withLosses;
    private readonly OverloadCall<T> _call;
    private readonly OverloadInputs<T> _inputs;
    private readonly OverloadInputs<T> _ruled;

    public LossFuzzer(OverloadedKernel<T> kernel)
    {
        _kernel = kernel;
        _c = kernel.C;
        _values = Math.Max(MostValues, _c);
        _all = [.. kernel.Named("LossAndGradient")];
        _withLosses = [.. kernel.Overloads.Where(static overload => overload.HasLosses)];
        _call = new OverloadCall<T>(_c, _values);
        _inputs = new OverloadInputs<T>(_c, _values);
        _ruled = new OverloadInputs<T>(_c, _values);
    }

    public int Batch(Dice dice)
    {
        int rows = Math.Min(dice.Below(dice.Of([4, 41, 100])), _values / _c);
        Fill(dice, rows);

        // Any method, and the one that gives all of what it gives.
        Overload<T> overload = dice.Of(_withLosses);
        Overload<T> both = _all.Single(other => other.Mask == overload.Mask && other.HasTargets == overload.HasTargets);
        double divisor = overload.Name != "Mean" ? 1 : overload.HasTargets ? rows : Divisor(rows);
        _inputs.Scale = overload.Name is "Sum" or "Mean" ? 1 / divisor : dice.OneIn(2) ? 1 : (float)Math.Exp((8 * dice.Unit()) - 6);
        _call.Invoke(dice, both, _inputs, 0, rows);
        (T[] loss, T[] gradient) = (_call.Loss, _call.Output);
        _call.Invoke(dice, overload, _inputs, 0, rows);
        FuzzFailure.Unless(BitPattern.Same<T>(loss, _call.Loss), overload, "has other losses than LossAndGradient");
        FuzzFailure.Unless(!overload.HasGradient || Numbers<T>.Same(gradient, _call.Output), overload, "has another gradient than LossAndGradient");
        FuzzFailure.Unless(overload.Name is not ("Sum" or "Mean") || Numbers<T>.Same([Narrow(SumOfLanes(loss) / divisor)], [_call.Returned]), overload, $"is {_call.Returned}");

        if (both.Mask != Masks.None && _kernel.LabelSmoothing == 0)
        {
            AgainstNoMask(dice, both, rows, loss, gradient);
        }

        Overload<T>? ofOneRow = _kernel.Named("Loss").SingleOrDefault(other => other.IsOfOneRow && other.Mask == overload.Mask && other.HasTargets == overload.HasTargets);

        for (int row = 0; row < rows; row++)
        {
            string? wrong = OfRow(dice, both, row, loss[row], gradient.AsSpan(row * _c, _c));

            if (dice.OneIn(2))
            {
                _call.Invoke(dice, both, _inputs, row, 1);
                wrong ??= Numbers<T>.Same([loss[row]], _call.Loss) && Numbers<T>.Same(gradient.AsSpan(row * _c, _c), _call.Output) ? null : "it differs alone";

                if (ofOneRow is not null)
                {
                    _call.Invoke(dice, ofOneRow, _inputs, row, 1);
                    wrong ??= Numbers<T>.Same([loss[row]], [_call.Returned]) ? null : $"it is {_call.Returned} by itself";
                }
            }

            if (wrong is not null)
            {
                throw new FuzzFailure(
                    $"{both}, row {row} of {rows}, times {_inputs.Scale:R}: {wrong}\n{Numbers<T>.Text("z", _inputs.Row(_inputs.Z, row))}\nlabel = {_inputs.Label[row]}\n{Numbers<T>.Text("target", _inputs.Row(_inputs.Target, row))}\n"
                    + $"{Numbers<T>.Text("weights", _inputs.Weights)}\nmask = {string.Join(", ", _inputs.MaskOf(row).ToArray())}\n{Numbers<T>.Text("loss", [loss[row]])}\n{Numbers<T>.Text("gradient", gradient.AsSpan(row * _c, _c))}");
            }
        }

        if (rows > 0 && dice.OneIn(16) && _withLosses.Where(static other => other.HasLabels).ToArray() is { Length: > 0 } withLabels)
        {
            int wrong = dice.Of([-1, _c, int.MaxValue, int.MinValue]);
            _inputs.Label[dice.Below(rows)] = wrong;
            Overload<T> refusing = dice.Of(withLabels);
            FuzzFailure.Unless(wrong == _kernel.IgnoreIndex || _call.IsRefused(dice, refusing, _inputs, rows, "label"), refusing, $"takes the label {wrong}");
        }

        return rows;
    }

    public void Dispose() => _call.Dispose();

    private void Fill(Dice dice, int rows)
    {
        foreach (ref T weight in _inputs.Weights.AsSpan())
        {
            weight = Narrow(0.05 + (2 * dice.Unit()));
        }

        for (int row = 0; row < rows; row++)
        {
            RowMixture<T>.Fill(dice, _inputs.Z.AsSpan(row * _c, _c));
            MaskMixture.Fill(dice, _inputs.Mask.AsSpan(row * _c, _c), leavesClass: false);
            int label = dice.OneIn(8) ? _kernel.IgnoreIndex : dice.Below(_c);
            _inputs.Label[row] = label;

            // Mostly one that is left.
            if (label != _kernel.IgnoreIndex && !dice.OneIn(8))
            {
                _inputs.Mask[(row * _c) + label] = true;
            }

            int kind = dice.Below(4);
            int most = dice.Below(_c);

            for (int k = 0; k < _c; k++)
            {
                _inputs.Target[(row * _c) + k] = kind switch { 0 => k == most ? T.One : T.Zero, 1 => dice.OneIn(2) ? T.Zero : Narrow(dice.Unit()), _ => Narrow(dice.Unit() / _c) };
            }
        }

        _inputs.Bits = _c <= 64 ? Mask.ToBits(_c, _inputs.Mask.AsSpan(0, rows * _c)) : new ulong[rows];
    }

    // By what PyTorch's mean divides.
    private double Divisor(int rows)
    {
        double sum = 0;

        foreach (int label in _inputs.Label.AsSpan(0, rows))
        {
            sum += label == _kernel.IgnoreIndex ? 0 : _kernel.ClassWeights ? Format<T>.Wide(_inputs.Weights[label]) : 1;
        }

        return sum;
    }

    // The documentation's order.
    private static double SumOfLanes(T[] loss)
    {
        Span<double> lanes = stackalloc double[4];

        for (int row = 0; row < loss.Length; row++)
        {
            lanes[row % 4] += Format<T>.Wide(loss[row]);
        }

        return (lanes[0] + lanes[2]) + (lanes[1] + lanes[3]);
    }

    // What is ruled out is as if its logit were -inf and nothing wanted of it. Where a share is spread over what is left, it is another.
    private void AgainstNoMask(Dice dice, Overload<T> masked, int rows, T[] loss, T[] gradient)
    {
        Overload<T> plain = _all.Single(other => other.Mask == Masks.None && other.HasTargets == masked.HasTargets);
        _inputs.Label.CopyTo(_ruled.Label, 0);
        _inputs.Weights.CopyTo(_ruled.Weights, 0);
        _ruled.Scale = _inputs.Scale;
        _ruled.Bits = new ulong[rows];

        for (int i = 0; i < rows * _c; i++)
        {
            _ruled.Z[i] = _inputs.Mask[i] ? _inputs.Z[i] : T.NegativeInfinity;
            _ruled.Target[i] = _inputs.Mask[i] ? _inputs.Target[i] : T.Zero;
        }

        _call.Invoke(dice, plain, _ruled, 0, rows);
        FuzzFailure.Unless(Numbers<T>.Same(_call.Loss, loss), masked, "has other losses than without a mask and with logits of -inf");

        for (int i = 0; i < rows * _c; i++)
        {
            FuzzFailure.Unless(Numbers<T>.Same(_inputs.Mask[i] ? _call.Output[i] : T.Zero, gradient[i]), masked, "has another gradient than without a mask and with logits of -inf");
        }
    }

    private string? OfRow(Dice dice, Overload<T> overload, int row, T loss, ReadOnlySpan<T> gradient)
    {
        int label = overload.HasLabels ? _inputs.Label[row] : -1;
        bool isMasked = overload.Mask != Masks.None;
        ReadOnlySpan<bool> mask = _inputs.MaskOf(row);
        double[] z = new double[_c];
        bool[] isLeft = new bool[_c];

        for (int k = 0; k < _c; k++)
        {
            isLeft[k] = !isMasked || mask[k];
            z[k] = isLeft[k] ? Format<T>.Wide(_inputs.Z[(row * _c) + k]) : double.NegativeInfinity;

            if (!isLeft[k] && BitPattern.Of(gradient[k]) != 0)
            {
                return $"the gradient of class {k} is not 0, which is ruled out";
            }
        }

        if (overload.HasLabels && label == _kernel.IgnoreIndex)
        {
            return T.IsZero(loss) && gradient.IndexOfAnyExcept(T.Zero) < 0 ? null : "it has a loss or a gradient, and does not count";
        }

        double max = z.Max();

        if (z.Any(double.IsNaN) || double.IsPositiveInfinity(max))
        {
            return T.IsNaN(loss) && AllNaN(gradient, isLeft) ? null : "it has a NaN or +inf, and numbers for a loss or a gradient";
        }

        if (double.IsNegativeInfinity(max))
        {
            return _kernel.EmptyRow switch
            {
                EmptyRow.NaN => T.IsNaN(loss) && AllNaN(gradient, isLeft) ? null : "nothing is left, and it is not NaN",
                EmptyRow.Zero => T.IsPositiveInfinity(loss) ? null : "nothing is left, and its loss is not +inf",
                _ => T.IsFinite(loss) && loss >= T.Zero ? null : "nothing is left, and its loss is no number",
            };
        }

        if (overload.HasLabels && double.IsNegativeInfinity(z[label]))
        {
            return T.IsPositiveInfinity(loss) ? null : "its label has no chance, and its loss is not +inf";
        }

        if (!(loss >= T.Zero))
        {
            return "its loss is below 0";
        }

        if (overload.HasLabels && _kernel.LabelSmoothing == 0)
        {
            for (int k = 0; k < _c; k++)
            {
                if (!(k == label ? gradient[k] <= T.Zero : gradient[k] >= T.Zero))
                {
                    return $"the gradient of class {k} has the wrong sign";
                }
            }
        }

        // Where a difference overflows, what is wanted of it may not.
        bool isComparable = z.Zip(isLeft).All(item => !item.Second || max - item.First <= Format<T>.Wide(Format<T>.Largest) / (4 * _c));

        return isComparable && dice.OneIn(128) ? Exact(overload, row, label, z, isLeft, loss, gradient) : null;
    }

    private string? Exact(Overload<T> overload, int row, int label, double[] z, bool[] isLeft, T loss, ReadOnlySpan<T> gradient)
    {
        double[]? weights = _kernel.ClassWeights ? Array.ConvertAll(_inputs.Weights, Format<T>.Wide) : null;
        double[] target = Array.ConvertAll(_inputs.Row(_inputs.Target, row).ToArray(), Format<T>.Wide);
        Dyadic[] wanted = overload.HasLabels
            ? ExactCrossEntropy.OfLabel(label, isLeft, weights, _kernel.LabelSmoothing)
            : ExactCrossEntropy.OfTarget(target, isLeft, weights, _kernel.LabelSmoothing);
        var exact = new ExactCrossEntropy(z, isLeft, wanted);
        double largest = Format<T>.Wide(Format<T>.Largest);
        var bounds = new LossBound<T>(_c, _kernel.IsWide, overload.HasLabels && _kernel.LabelSmoothing == 0, _kernel.ClassWeights);
        double bound = bounds.Loss(exact.Loss.High, exact.All);

        if (!(exact.Loss.DistanceTo(Format<T>.Wide(loss)) <= bound) && !(T.IsInfinity(loss) && exact.Loss.High + bound >= largest))
        {
            return $"its loss should be {exact.Loss.High:R}, the bound is {bound:E2}";
        }

        // 1 / N is handed over as the nearest float.
        bool isRounded = typeof(T) != typeof(double) && (float)_inputs.Scale != _inputs.Scale;

        for (int n = 0; n < _c; n++)
        {
            if (!isLeft[n])
            {
                continue;
            }

            TwoDoubles right = exact.Gradient(n, _inputs.Scale);
            double most = bounds.Gradient(exact.Size(n, _inputs.Scale), right.High, exact.All * _inputs.Scale, isMean: isRounded);

            if (!(right.DistanceTo(Format<T>.Wide(gradient[n])) <= most))
            {
                return $"the gradient of class {n} should be {right.High:R}, the bound is {most:E2}";
            }
        }

        return null;
    }

    private static bool AllNaN(ReadOnlySpan<T> gradient, bool[] isLeft)
    {
        for (int k = 0; k < gradient.Length; k++)
        {
            if (isLeft[k] && !T.IsNaN(gradient[k]))
            {
                return false;
            }
        }

        return true;
    }

    private static T Narrow(double value) => Format<T>.Narrow(value);
}

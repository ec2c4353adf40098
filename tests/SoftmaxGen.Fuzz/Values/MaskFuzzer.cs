using System;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;

namespace SoftmaxGen.Fuzz.Values;

/// <summary>
/// Random masks and temperatures. What a mask rules out is as if it were not there, so each overload is held to the one without a mask, of which the logits
/// that are ruled out are -inf and the gradients nothing; and that one to the rules of its family.
/// </summary>
internal sealed class MaskFuzzer<T> : IFuzzer
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private const int MostValues = 1 << 12;

    // Both sides of where the arithmetic is scaled, and of where a quotient overflows or vanishes.
    private static readonly T[] Temperatures =
    [
        T.Zero, T.NegativeZero, T.One, T.Epsilon, Format<T>.Largest, T.PositiveInfinity,
        .. Array.ConvertAll(
            (double[])[1e-3, 700, 1e30, Math.ScaleB(1, 64), Math.ScaleB(1.1, 63), Math.ScaleB(1, -62), Math.ScaleB(1.9, -63), Math.ScaleB(1.3, 512), Math.ScaleB(1.3, -511)],
            Format<T>.Narrow),
    ];

    private readonly OverloadedKernel<T> _kernel;
    private readonly bool _isLog;
    private readonly int _c;
    private readonly int _values;
    private readonly T _ruledOut;
    private readonly Overload<T>[][] _methods;
    private readonly ForwardRules<T> _forward;
    private readonly DerivativeRules<T> _derivative;
    private readonly LogRules<T> _log;
    private readonly OverloadCall<T> _call;
    private readonly OverloadInputs<T> _inputs;
    private readonly OverloadInputs<T> _ruled;

    public MaskFuzzer(OverloadedKernel<T> kernel)
    {
        _kernel = kernel;
        _isLog = kernel.Family == Family.LogSoftmax;
        _c = kernel.C;
        _values = Math.Max(MostValues, _c);
        _ruledOut = _isLog ? T.NegativeInfinity : T.Zero;
        _methods = [.. kernel.Overloads.GroupBy(static overload => overload.Name).Select(static group => group.ToArray())];
        _forward = new ForwardRules<T>(_c, kernel.EmptyRow);
        _derivative = new DerivativeRules<T>(_c);
        _log = new LogRules<T>(_c, kernel.EmptyRow);
        _call = new OverloadCall<T>(_c, _values);
        _inputs = new OverloadInputs<T>(_c, _values);
        _ruled = new OverloadInputs<T>(_c, _values);
    }

    public int Batch(Dice dice)
    {
        int rows = Math.Min(dice.Below(dice.Of([4, 41, 100])), _values / _c);
        bool isAll = dice.OneIn(4);

        for (int row = 0; row < rows; row++)
        {
            RowMixture<T>.Fill(dice, _inputs.Z.AsSpan(row * _c, _c));
            RowMixture<T>.Fill(dice, _inputs.DLdA.AsSpan(row * _c, _c));
            MaskMixture.Fill(dice, _inputs.Mask.AsSpan(row * _c, _c), leavesClass: false);
        }

        if (isAll)
        {
            _inputs.Mask.AsSpan(0, rows * _c).Fill(true);
        }

        _inputs.Bits = _c <= 64 ? Mask.ToBits(_c, _inputs.Mask.AsSpan(0, rows * _c)) : new ulong[rows];
        _inputs.Temperature = _ruled.Temperature = Temperature(dice);
        _ruled.Bits = new ulong[rows];
        Rule(rows);

        // Probabilities to be derived: of the logits without what is ruled out, or anything.
        _call.Invoke(dice, _kernel.Find("Forward", Masks.None)!, dice.OneIn(4) ? _inputs : _ruled, 0, rows);
        _call.Output.CopyTo(_inputs.A, 0);
        Rule(rows);

        foreach (Overload<T>[] overloads in _methods)
        {
            Check(dice, dice.Of(overloads), rows);
        }

        if (rows > 0 && dice.OneIn(16) && _kernel.Overloads.Where(static overload => overload.HasTemperature).ToArray() is { Length: > 0 } others)
        {
            _inputs.Temperature = dice.Of([-T.Epsilon, -T.One, T.NegativeInfinity, T.NaN, -T.NaN]);
            Overload<T> overload = dice.Of(others);

            FuzzFailure.Unless(_call.IsRefused(dice, overload, _inputs, rows, "temperature"), overload, $"takes the temperature {_inputs.Temperature}");
        }

        return rows;
    }

    public void Dispose() => _call.Dispose();

    private static T Temperature(Dice dice) => dice.Below(4) switch
    {
        0 => dice.Of(Temperatures),
        1 => T.Abs(Format<T>.Of(dice.Next(), dice.Below(Format<T>.Exponents))),
        _ => Format<T>.Narrow(Math.Exp((8 * dice.Unit()) - 4)),
    };

    // What the mask leaves, as the overloads without one take it. A sum is not changed by -0.
    private void Rule(int rows)
    {
        for (int i = 0; i < rows * _c; i++)
        {
            bool isLeft = _inputs.Mask[i];
            _ruled.Z[i] = isLeft ? _inputs.Z[i] : T.NegativeInfinity;
            _ruled.A[i] = isLeft ? _inputs.A[i] : _ruledOut;
            _ruled.DLdA[i] = isLeft ? _inputs.DLdA[i] : T.NegativeZero;
        }
    }

    private void Check(Dice dice, Overload<T> overload, int rows)
    {
        if (overload.IsOfOneRow && rows == 0)
        {
            return;
        }

        Overload<T> plain = _kernel.Find(overload.Name, Masks.None, overload.HasTemperature)!;
        OverloadInputs<T> inputs = overload.Mask == Masks.None ? _ruled : _inputs;
        int count = overload.IsOfOneRow ? 1 : rows;
        int width = overload.Name == "LogSumExp" ? 1 : _c;
        _call.Invoke(dice, plain, _ruled, 0, count);
        T[] expected = _call.Output;
        _call.Invoke(dice, overload, inputs, 0, count);
        T[] actual = _call.Output;

        for (int row = 0; row < count; row++)
        {
            ReadOnlySpan<T> whole = expected.AsSpan(row * width, width);
            ReadOnlySpan<T> masked = actual.AsSpan(row * width, width);
            string? wrong = overload.Mask != Masks.None && width > 1 ? Masked(overload, row, whole, masked) : Numbers<T>.Same(whole, masked) ? null : "it differs without a mask";

            if (wrong is null && (overload.IsOfOneRow || dice.OneIn(2)))
            {
                _call.Invoke(dice, overload, inputs, row, 1);
                wrong = Numbers<T>.Same(masked, _call.Output) ? null : $"it differs alone\n{Numbers<T>.Text("alone", _call.Output)}";
            }

            if ((wrong ?? OfFamily(dice, overload, row, whole)) is { } failure)
            {
                throw new FuzzFailure(
                    $"{overload} at {inputs.Temperature}, row {row} of {count}: {failure}\n{Numbers<T>.Text("z", inputs.Row(inputs.Z, row))}\n{Numbers<T>.Text("a", inputs.Row(inputs.A, row))}\n"
                    + $"{Numbers<T>.Text("dLdA", inputs.Row(inputs.DLdA, row))}\nmask = {string.Join(", ", inputs.MaskOf(row).ToArray())}\n{Numbers<T>.Text("result", masked)}\n{Numbers<T>.Text("without a mask", whole)}");
            }
        }
    }

    // A NaN that is left, and what a row without anything is filled with, stops at what is ruled out or does not.
    private string? Masked(Overload<T> overload, int row, ReadOnlySpan<T> whole, ReadOnlySpan<T> masked)
    {
        ReadOnlySpan<bool> mask = _inputs.MaskOf(row);
        bool isEmpty = overload.Name == "Forward" && _ruled.Row(_ruled.Z, row).IndexOfAnyExcept(T.NegativeInfinity) < 0;

        for (int k = 0; k < _c; k++)
        {
            T right = mask[k] || isEmpty ? whole[k] : overload.Name == "Forward" ? _ruledOut : T.Zero;

            if (!Numbers<T>.Same(right, masked[k]))
            {
                return $"class {k} is {BitPattern.Text(masked[k])} instead of {BitPattern.Text(right)}";
            }
        }

        return null;
    }

    private string? OfFamily(Dice dice, Overload<T> overload, int row, ReadOnlySpan<T> result)
    {
        ReadOnlySpan<T> z = _ruled.Row(_ruled.Z, row);
        ReadOnlySpan<T> a = _ruled.Row(_ruled.A, row);
        ReadOnlySpan<T> dLdA = _ruled.Row(_ruled.DLdA, row);
        double t = overload.HasTemperature ? Format<T>.Wide(_ruled.Temperature) : 1;
        int at = dice.Below(512);
        Closeness closeness = at == 0 ? Closeness.Exact : at < 64 ? Closeness.Reference : Closeness.Cheap;

        switch (overload.Name)
        {
            case "Forward" when _isLog:
                _call.Invoke(dice, _kernel.Find("LogSumExp", Masks.None)!, _ruled, row, 1);

                return _log.Forward(z, result, _call.Output[0], closeness);

            case "Forward":
                return _forward.Check(z, result, closeness, t);

            case "Backward" when overload.HasTemperature:
                return Divided(dice, row, result);

            case "Backward" when at < 8:
                return _isLog ? _log.Backward(a, dLdA, result) : _derivative.Backward(a, dLdA, result);

            default:
                return null;
        }
    }

    // Without the temperature, over it; where that is computed in double, it is not rounded between the two.
    private string? Divided(Dice dice, int row, ReadOnlySpan<T> result)
    {
        T t = _ruled.Temperature;
        _call.Invoke(dice, _kernel.Find("Backward", Masks.None)!, _ruled, row, 1);

        for (int k = 0; k < _c; k++)
        {
            T whole = _call.Output[k];

            // Of two classes the second has the opposite of what the first has, and so -0.
            T right = t > T.Zero ? whole / t : _c == 2 && k == 1 ? T.NegativeZero : T.Zero;
            double digit = typeof(T) == typeof(Half) ? 1.0 / 1024 : 1.0 / (1 << 23);
            double wide = Format<T>.Wide(whole) / Format<T>.Wide(t);
            double tolerance = (digit * Math.Abs(wide)) + (Format<T>.Wide(T.Epsilon) * (1 + (1 / Format<T>.Wide(t))));
            bool isNear = _kernel.IsWide && t > T.Zero
                && (Math.Abs(Format<T>.Wide(result[k]) - wide) <= tolerance || Math.Abs(wide) + tolerance >= Format<T>.Wide(Format<T>.Largest) || T.IsInfinity(whole));

            if (!Numbers<T>.Same(right, result[k]) && !isNear)
            {
                return $"class {k} is {BitPattern.Text(result[k])} instead of {BitPattern.Text(right)}";
            }
        }

        return null;
    }
}

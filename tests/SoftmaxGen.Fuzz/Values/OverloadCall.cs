using System;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;

namespace SoftmaxGen.Fuzz.Values;

/// <summary>Calls overloads with some rows of a batch, between pages that may not be touched, and keeps what they write.</summary>
internal sealed class OverloadCall<T>(int c, int values) : IDisposable
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private static readonly T Mark = T.CreateChecked(-77);

    private readonly Ground _ground = new(spans: 11, Math.Max(values, c));

    /// <summary>What the method returned, or 0.</summary>
    public T Returned { get; private set; }

    /// <summary>What Forward or LogSumExp wrote, or the gradient.</summary>
    public T[] Output { get; private set; } = [];

    public T[] Loss { get; private set; } = [];

    /// <summary>Calls with all that the inputs hold of some rows.</summary>
    public void Invoke(Dice dice, Overload<T> overload, OverloadInputs<T> inputs, int row, int rows)
    {
        int start = row * c;
        int length = rows * c;
        _ground.Clear();
        Region<T> z = _ground.Copy<T>(dice, inputs.Z.AsSpan(start, length));
        Region<T> a = _ground.Copy<T>(dice, inputs.A.AsSpan(start, length));
        Region<T> dLdA = _ground.Copy<T>(dice, inputs.DLdA.AsSpan(start, length));
        Region<T> target = _ground.Copy<T>(dice, inputs.Target.AsSpan(start, length));
        Region<T> weights = _ground.Copy<T>(dice, inputs.Weights);
        Region<int> label = _ground.Copy<int>(dice, inputs.Label.AsSpan(row, rows));
        Region<bool> mask = _ground.Copy<bool>(dice, inputs.Mask.AsSpan(start, length));
        Region<ulong> bits = _ground.Copy<ulong>(dice, inputs.Bits.AsSpan(row, rows));
        Region<T> output = _ground.Place<T>(dice, overload.Name == "LogSumExp" ? rows : length);
        Region<T> loss = _ground.Place<T>(dice, rows);
        Region<T> gradient = _ground.Place<T>(dice, length);

        // In place, over what is read: the logits, or one of the two that Backward takes.
        bool isInPlace = overload.Name != "LogSumExp" && dice.OneIn(4);
        Span<T> written = !isInPlace ? output.Span : overload.Name == "Backward" ? (dice.OneIn(2) ? a.Span : dLdA.Span) : z.Span;
        output.Span.Fill(Mark);
        loss.Span.Fill(Mark);
        gradient.Span.Fill(Mark);

        try
        {
            Returned = overload.Invoke(new Batch<T>
            {
                Z = z.Span,
                A = a.Span,
                DLdA = dLdA.Span,
                Target = target.Span,
                Weights = weights.Span,
                Label = label.Span,
                Booleans = mask.Span,
                Bits = bits.Span,
                LabelOfRow = rows == 0 ? 0 : label.Span[0],
                BitsOfRow = rows == 0 ? 0 : bits.Span[0],
                Temperature = inputs.Temperature,
                Scale = inputs.Scale,
                Output = written,
                Loss = loss.Span,
                DLdZ = isInPlace ? written : gradient.Span,
            });
        }
        catch (ArgumentException refusal)
        {
            bool isUntouched = output.Span.IndexOfAnyExcept(Mark) < 0 && loss.Span.IndexOfAnyExcept(Mark) < 0 && gradient.Span.IndexOfAnyExcept(Mark) < 0;
            FuzzFailure.Unless(isUntouched && Same(inputs.Z.AsSpan(start, length), z) && Same(inputs.A.AsSpan(start, length), a) && Same(inputs.DLdA.AsSpan(start, length), dLdA), overload, $"has refused ({refusal.Message}) and written");
            throw;
        }

        FuzzFailure.Unless(
            (isInPlace || (Same(inputs.Z.AsSpan(start, length), z) && Same(inputs.A.AsSpan(start, length), a) && Same(inputs.DLdA.AsSpan(start, length), dLdA)))
            && Same(inputs.Target.AsSpan(start, length), target)
            && Same(inputs.Weights, weights)
            && inputs.Label.AsSpan(row, rows).SequenceEqual(label.Span)
            && inputs.Mask.AsSpan(start, length).SequenceEqual(mask.Span)
            && inputs.Bits.AsSpan(row, rows).SequenceEqual(bits.Span),
            overload,
            "has written to what it reads");
        FuzzFailure.Unless(
            z.IsIntact && a.IsIntact && dLdA.IsIntact && target.IsIntact && weights.IsIntact && label.IsIntact && mask.IsIntact && bits.IsIntact && output.IsIntact && loss.IsIntact && gradient.IsIntact,
            overload,
            "has written beside its output");

        Loss = loss.Span.ToArray();
        Output = overload.IsOfOneRow ? [Returned] : (isInPlace || overload.Name is "Forward" or "LogSumExp" ? written : gradient.Span).ToArray();
    }

    /// <summary>Whether it refuses some rows with this parameter's name: before anything is written.</summary>
    public bool IsRefused(Dice dice, Overload<T> overload, OverloadInputs<T> inputs, int rows, string parameter)
    {
        try
        {
            Invoke(dice, overload, inputs, 0, rows);

            return false;
        }
        catch (ArgumentOutOfRangeException refusal)
        {
            return refusal.ParamName == parameter;
        }
    }

    public void Dispose() => _ground.Dispose();

    private static bool Same(ReadOnlySpan<T> given, Region<T> region) => BitPattern.Same(given, region.Span);
}

using System;
using System.Linq;
using System.Numerics;
using System.Runtime.CompilerServices;
using SoftmaxGen.Kernels.Conformance;

namespace SoftmaxGen.Fuzz.Values;

/// <summary>Batches of random rows through all that was generated for one type.</summary>
internal sealed class KernelFuzzer<T> : IFuzzer
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    // Of a batch, unless one row has more; and of its Jacobians.
    private const int MostValues = 1 << 14;
    private const int MostEntries = 1 << 16;

    private readonly Kernel<T> _kernel;
    private readonly VectorKernel? _vector;
    private readonly LayerObject<T>? _layer;
    private readonly int _maxRows;
    private readonly int _c;
    private readonly ForwardRules<T> _forward;
    private readonly DerivativeRules<T> _derivative;
    private readonly LogRules<T>? _log;
    private readonly T[] _z;
    private readonly T[] _a;
    private readonly T[] _dLdA;
    private readonly GuardedMemory _first;
    private readonly GuardedMemory _second;
    private readonly GuardedMemory _third;
    private readonly GuardedMemory _square;
    private readonly GuardedMemory _row;

    public KernelFuzzer(Kernel<T> kernel, Layer<T>? layer)
    {
        _layer = layer?.Create();
        _maxRows = layer?.MaxRows ?? 0;
        _kernel = kernel;
        _c = kernel.C;
        _vector = Roster.Vectors.SingleOrDefault(vector => ReferenceEquals(vector.Kernel, kernel));
        _forward = new ForwardRules<T>(_c, kernel.EmptyRow);
        _derivative = new DerivativeRules<T>(_c);
        _log = kernel.Family == Family.LogSoftmax ? new LogRules<T>(_c, kernel.EmptyRow) : null;
        int values = Math.Max(MostValues, _c);
        _z = new T[values];
        _a = new T[values];
        _dLdA = new T[values];
        _first = Memory(values);
        _second = Memory(values);
        _third = Memory(values);
        _square = Memory(Math.Max(MostEntries, (long)_c * _c));
        _row = Memory(Math.Max(_c, (long)_c * _c));

        static GuardedMemory Memory(long length) => new((length + Region<T>.Margins) * Unsafe.SizeOf<T>());
    }

    public int Batch(Dice dice)
    {
        // Small ones most of the time: the borders between whole blocks, half blocks and single rows are there.
        int rows = Math.Min(dice.Below(dice.Of([4, 41, 100, 300])), Math.Max(1, MostValues / _c));
        Span<T> z = _z.AsSpan(0, rows * _c);

        for (int start = 0; start < z.Length; start += _c)
        {
            RowMixture<T>.Fill(dice, z.Slice(start, _c));
        }

        Forward(dice, z);

        if (_layer is not null)
        {
            LayerOf(_layer, dice, z[..(Math.Min(rows, _maxRows) * _c)]);
        }

        Backward(dice, rows);

        // So that a Jacobian of C x C takes no more of the time than the rows do.
        if (dice.Below(_c + 16) < 16)
        {
            Jacobian(dice, Math.Min(rows, Math.Max(1, MostEntries / (_c * _c))));
        }

        return rows;
    }

    public void Dispose()
    {
        _first.Dispose();
        _second.Dispose();
        _third.Dispose();
        _square.Dispose();
        _row.Dispose();
    }

    // Leaves the probabilities in _a.
    private void Forward(Dice dice, ReadOnlySpan<T> z)
    {
        Region<T> input = Region<T>.Place(dice, _first, z.Length);
        Region<T> output = Region<T>.Place(dice, _second, z.Length);
        z.CopyTo(input.Span);

        T[] sums = _kernel.HasLogSumExp ? LogSumExp(dice, input.Span) : [];
        _kernel.Forward(input.Span, output.Span);
        Require(BitPattern.Same<T>(z, input.Span), "Forward or LogSumExp has written to its input");
        RequireIntact(output, "Forward");
        output.Span.CopyTo(_a);
        ReadOnlySpan<T> a = _a.AsSpan(0, z.Length);

        // In place, over the input.
        _kernel.Forward(input.Span, input.Span);
        RequireIntact(input, "Forward in place");

        Region<T> one = Region<T>.Place(dice, _row, _c);

        for (int start = 0; start < z.Length; start += _c)
        {
            ReadOnlySpan<T> row = z.Slice(start, _c);
            ReadOnlySpan<T> probabilities = a.Slice(start, _c);

            RequireSame(probabilities, input.Span.Slice(start, _c), start, "Forward in place", row);
            _kernel.Forward(row, one.Span);
            RequireSame(probabilities, one.Span, start, "Forward of the row alone", row);

            if (_vector is not null)
            {
                _vector.Forward(Unsafe.BitCast<ReadOnlySpan<T>, ReadOnlySpan<float>>(row), Unsafe.BitCast<Span<T>, Span<float>>(one.Span));
                RequireSame(probabilities, one.Span, start, "Forward of a vector", row);
            }

            // The textbook takes ten times as long as all of the cheap checks, exact arithmetic a thousand times as long.
            int closeness = dice.Below(512);

            Closeness close = closeness == 0 ? Closeness.Exact : closeness < 64 ? Closeness.Reference : Closeness.Cheap;

            if ((_log is null ? _forward.Check(row, probabilities, close) : _log.Forward(row, probabilities, sums[start / _c], close)) is { } wrong)
            {
                throw new FuzzFailure($"Forward, row {start / _c} of {z.Length / _c}: {wrong}\n{Numbers<T>.Text("z", row)}\n{Numbers<T>.Text("a", probabilities)}");
            }
        }

        RequireIntact(one, "Forward of a row alone");
    }

    private T[] LogSumExp(Dice dice, ReadOnlySpan<T> z)
    {
        Region<T> output = Region<T>.Place(dice, _third, z.Length / _c);
        Region<T> one = Region<T>.Place(dice, _row, 1);
        _kernel.LogSumExp(z, output.Span);
        RequireIntact(output, "LogSumExp");

        for (int r = 0; r < output.Span.Length; r++)
        {
            ReadOnlySpan<T> row = z.Slice(r * _c, _c);
            _kernel.LogSumExp(row, one.Span);
            Require(BitPattern.Of(output.Span[r]) == BitPattern.Of(one.Span[0]), $"LogSumExp of the row alone differs from the batch's\n{Numbers<T>.Text("z", row)}");
        }

        RequireIntact(one, "LogSumExp of a row alone");

        return output.Span.ToArray();
    }

    // One object takes batch after batch, larger and smaller: it speaks of the last alone.
    private void LayerOf(LayerObject<T> layer, Dice dice, ReadOnlySpan<T> z)
    {
        ReadOnlySpan<T> a = _a.AsSpan(0, z.Length);
        Span<T> dLdA = _dLdA.AsSpan(0, z.Length);
        Region<T> input = Region<T>.Place(dice, _first, z.Length);
        Region<T> upstream = Region<T>.Place(dice, _second, z.Length);
        Region<T> gradient = Region<T>.Place(dice, _third, z.Length);
        z.CopyTo(input.Span);

        for (int start = 0; start < z.Length; start += _c)
        {
            RowMixture<T>.Fill(dice, dLdA.Slice(start, _c));
        }

        ReadOnlySpan<T> kept = layer.Forward(input.Span);
        Require(BitPattern.Same<T>(z, input.Span), "The layer's Forward has written to its input");
        Require(BitPattern.Same(a, kept), "The layer's Forward differs from Forward");

        dLdA.CopyTo(upstream.Span);
        layer.Backward(upstream.Span, gradient.Span);
        Require(BitPattern.Same<T>(dLdA, upstream.Span) && BitPattern.Same(a, kept), "The layer's Backward has written to its input");
        RequireIntact(gradient, "The layer's Backward");

        gradient.Span.CopyTo(input.Span);
        _kernel.Backward(a, dLdA, gradient.Span);

        for (int start = 0; start < z.Length; start += _c)
        {
            RequireSame(gradient.Span.Slice(start, _c), input.Span.Slice(start, _c), start, "Backward of the layer", a.Slice(start, _c), dLdA.Slice(start, _c));
        }
    }

    private void Backward(Dice dice, int rows)
    {
        int length = rows * _c;
        Span<T> a = _a.AsSpan(0, length);
        Span<T> dLdA = _dLdA.AsSpan(0, length);
        bool probabilities = !dice.OneIn(4);

        for (int start = 0; start < length; start += _c)
        {
            RowMixture<T>.Fill(dice, dLdA.Slice(start, _c));

            if (!probabilities)
            {
                RowMixture<T>.Fill(dice, a.Slice(start, _c));
            }
        }

        Region<T> first = Region<T>.Place(dice, _first, length);
        Region<T> second = Region<T>.Place(dice, _second, length);
        Region<T> third = Region<T>.Place(dice, _third, length);
        a.CopyTo(first.Span);
        dLdA.CopyTo(second.Span);

        _kernel.Backward(first.Span, second.Span, third.Span);
        Require(BitPattern.Same<T>(a, first.Span) && BitPattern.Same<T>(dLdA, second.Span), "Backward has written to its input");
        RequireIntact(third, "Backward");

        Region<T> over = dice.OneIn(2) ? first : second;
        _kernel.Backward(first.Span, second.Span, over.Span);
        RequireIntact(over, "Backward in place");

        Region<T> one = Region<T>.Place(dice, _row, _c);

        for (int start = 0; start < length; start += _c)
        {
            ReadOnlySpan<T> row = a.Slice(start, _c);
            ReadOnlySpan<T> upstream = dLdA.Slice(start, _c);
            ReadOnlySpan<T> gradient = third.Span.Slice(start, _c);

            RequireSame(gradient, over.Span.Slice(start, _c), start, "Backward in place", row, upstream);
            _kernel.Backward(row, upstream, one.Span);
            RequireSame(gradient, one.Span, start, "Backward of the row alone", row, upstream);

            if (_vector is not null)
            {
                _vector.Backward(
                    Unsafe.BitCast<ReadOnlySpan<T>, ReadOnlySpan<float>>(row),
                    Unsafe.BitCast<ReadOnlySpan<T>, ReadOnlySpan<float>>(upstream),
                    Unsafe.BitCast<Span<T>, Span<float>>(one.Span));
                RequireSame(gradient, one.Span, start, "Backward of vectors", row, upstream);
            }

            if (dice.OneIn(64) && (_log is null ? _derivative.Backward(row, upstream, gradient) : _log.Backward(row, upstream, gradient)) is { } wrong)
            {
                throw new FuzzFailure($"Backward, row {start / _c} of {rows}: {wrong}\n{Numbers<T>.Text("a", row)}\n{Numbers<T>.Text("dLdA", upstream)}\n{Numbers<T>.Text("dLdZ", gradient)}");
            }
        }

        RequireIntact(one, "Backward of a row alone");
    }

    // Of what Backward took for probabilities.
    private void Jacobian(Dice dice, int rows)
    {
        int square = _c * _c;
        ReadOnlySpan<T> a = _a.AsSpan(0, rows * _c);
        Region<T> input = Region<T>.Place(dice, _first, a.Length);
        Region<T> output = Region<T>.Place(dice, _square, rows * square);
        a.CopyTo(input.Span);

        _kernel.Jacobian(input.Span, output.Span);
        Require(BitPattern.Same<T>(a, input.Span), "Jacobian has written to its input");
        RequireIntact(output, "Jacobian");

        Region<T> one = Region<T>.Place(dice, _row, square);

        for (int r = 0; r < rows; r++)
        {
            ReadOnlySpan<T> row = a.Slice(r * _c, _c);
            ReadOnlySpan<T> jacobian = output.Span.Slice(r * square, square);

            _kernel.Jacobian(row, one.Span);
            RequireSame(jacobian, one.Span, r * _c, "Jacobian of the row alone", row);

            if (dice.OneIn(8) && (_log is null ? _derivative.Jacobian(row, jacobian) : _log.Jacobian(row, jacobian)) is { } wrong)
            {
                throw new FuzzFailure($"Jacobian, row {r} of {rows}: {wrong}\n{Numbers<T>.Text("a", row)}");
            }
        }

        RequireIntact(one, "Jacobian of a row alone");
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new FuzzFailure(otherwise);
        }
    }

    private static void RequireIntact(Region<T> region, string method) => Require(region.IsIntact, $"{method} has written beside its output");

    private void RequireSame(ReadOnlySpan<T> batch, ReadOnlySpan<T> other, int start, string method, ReadOnlySpan<T> row, ReadOnlySpan<T> second = default)
    {
        if (!BitPattern.Same(batch, other)
            && !(!method.StartsWith("Forward", StringComparison.Ordinal) && (HasForeignNaN(row) || HasForeignNaN(second)) && Numbers<T>.Same(batch, other)))
        {
            throw new FuzzFailure(
                $"{method} differs from the batch's row {start / _c}\n{Numbers<T>.Text("row", row)}\n{Numbers<T>.Text("upstream", second)}\n{Numbers<T>.Text("batch", batch)}\n{Numbers<T>.Text("other", other)}");
        }
    }

    // Of two NaNs an operation of x64 gives the first, and which is first the compiler chooses: where the input has another
    // NaN than the one that Forward and the processor make, which of them comes out of a derivative is left to it.
    private static bool HasForeignNaN(ReadOnlySpan<T> values)
    {
        foreach (T value in values)
        {
            if (T.IsNaN(value) && BitPattern.Of(value) != Format<T>.NaN)
            {
                return true;
            }
        }

        return false;
    }
}

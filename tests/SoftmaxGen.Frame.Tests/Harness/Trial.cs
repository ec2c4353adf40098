using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Frame.Tests.Harness;

/// <summary>Holds what the frame makes of row programs to what the programs mean: in every way through a batch, to the bit.</summary>
internal static class Trial
{
    /// <summary>What may not be written: no kernel of these tests has such a result.</summary>
    private const double Untouched = -12345;

    /// <summary>Behind each array, at least one vector of the widest.</summary>
    private const int Margin = 32;

    /// <summary>The faults of these kernels in one file; the first of each way through a batch.</summary>
    public static ImmutableArray<Fault> Faults(Column column, int c, Data data, params ImmutableArray<Func<KernelSpec, RowProgram>> kernels)
    {
        KernelSpec spec = column.Spec(c);

        try
        {
            using CompiledFile file = new(spec, column.Offered, kernels);

            return [.. kernels.Select(define => define(spec)).SelectMany(row => column.Element switch
            {
                ElementType.Double => new Run<double, double>(file, row, c, column, data).Faults(),
                ElementType.Half => new Run<Half, float>(file, row, c, column, data).Faults(),
                _ => new Run<float, float>(file, row, c, column, data).Faults(),
            })];
        }
        catch (Exception exception)
        {
            return [new Fault(string.Join(", ", kernels.Select(define => define(spec).Name)), c, column, "no code", $"{exception.GetType().Name}: {exception.Message}")];
        }
    }

    /// <summary>Which arrays are one and the same.</summary>
    /// <param name="Name">For a person.</param>
    /// <param name="OneInput">Whether all inputs are the first.</param>
    /// <param name="InPlaceOf">The input that the output is, if any.</param>
    private sealed record Sharing(string Name, bool OneInput, int? InPlaceOf);

    private sealed class Run<TElement, T>(CompiledFile file, RowProgram row, int c, Column column, Data data)
        where TElement : INumberBase<TElement>
        where T : IBinaryFloatingPointIeee754<T>
    {
        private readonly int _scale = row.IsSquare ? c : 1;

        // Two blocks of the widest, and rows left over for each narrower way.
        private readonly int _rows = c <= 8 ? 79 : c <= 64 ? 39 : c <= 256 && !row.IsSquare ? 21 : 3;

        private readonly bool _fused = !column.Spec(c).Deterministic && Machine.Fuses;

        public IEnumerable<Fault> Faults()
        {
            TElement[][] inputs = [.. row.Inputs.Select((_, k) => DataRows.Of(data, _rows, c, k).Select(TElement.CreateChecked).ToArray())];
            TElement[][] oneInput = [.. inputs.Select(_ => inputs[0])];
            TElement[] expected = Expected(inputs);
            TElement[] expectedOfOne = row.Inputs.Length > 1 ? Expected(oneInput) : [];

            foreach (KernelPath path in file.PathsOf(row).Where(path => Machine.Runs(path.Bits, _fused, row.IsSquare)))
            {
                Func<TElement[][], TElement[], int, int> method = file.Method<TElement>(path);
                Fault? first = (from rows in (int[])[0, 1, 2, 17, _rows]
                                where rows <= _rows
                                from sharing in Sharings()
                                select Try(path, method, sharing, rows, sharing.OneInput ? oneInput : inputs, sharing.OneInput ? expectedOfOne : expected)).FirstOrDefault(static fault => fault is not null);

                if (first is not null)
                {
                    yield return first;
                }
            }
        }

        private IEnumerable<Sharing> Sharings()
        {
            yield return new Sharing("apart", OneInput: false, InPlaceOf: null);

            // Square results do not fit into what they are made of.
            for (int k = 0; k < row.Inputs.Length && (!row.IsSquare || c == 1); k++)
            {
                yield return new Sharing($"in place of {row.Inputs[k].Name}", OneInput: false, InPlaceOf: k);
            }

            if (row.Inputs.Length > 1)
            {
                yield return new Sharing("of one input", OneInput: true, InPlaceOf: null);
                yield return new Sharing("of one input in its place", OneInput: true, InPlaceOf: 0);
            }
        }

        private TElement[] Expected(TElement[][] inputs)
        {
            RowInterpreter<T> interpreter = new(row, c, _fused);

            return [.. Enumerable.Range(0, _rows).SelectMany(at => interpreter.Evaluate(
                [.. inputs.Select(input => input.AsSpan(at * c, c).ToArray().Select(T.CreateChecked).ToArray())])).Select(TElement.CreateChecked)];
        }

        private Fault? Try(KernelPath path, Func<TElement[][], TElement[], int, int> method, Sharing sharing, int rows, TElement[][] inputs, TElement[] expected)
        {
            string where = $"{path.Name}, {rows} rows, {sharing.Name}";
            int length = rows * c;
            TElement[] untouched = [.. Enumerable.Repeat(TElement.CreateChecked(Untouched), (length * _scale) + Margin)];
            TElement[][] read = [.. inputs.Select(input => (TElement[])[.. input.AsSpan(0, length), .. untouched.AsSpan(0, Margin)])];

            for (int k = 1; k < read.Length && sharing.OneInput; k++)
            {
                read[k] = read[0];
            }

            TElement[][] before = [.. read.Select(static array => array.ToArray())];
            TElement[] written = sharing.InPlaceOf is int shared ? read[shared] : untouched.ToArray();
            TElement[] writtenBefore = written.ToArray();
            int taken;

            try
            {
                taken = method(read, written, length);
            }
            catch (Exception exception)
            {
                return new Fault(row.Name, c, column, where, $"{exception.GetType().Name}: {exception.Message}");
            }

            if (path.IsWhole ? taken != length : taken < 0 || taken > length || taken % c != 0)
            {
                return new Fault(row.Name, c, column, where, $"took {taken} of {length} numbers");
            }

            for (int k = 0; k < read.Length; k++)
            {
                if (read[k] != written && Difference(before[k], read[k]) is string changed)
                {
                    return new Fault(row.Name, c, column, where, $"the input {row.Inputs[k].Name} was written: {changed}");
                }
            }

            // What lies behind the rows that were taken stays as it was. Only the end of a Jacobian may be a whole vector that lies over
            // the next one, which the next way through the batch then writes.
            ReadOnlySpan<TElement> left = row.IsSquare ? written.AsSpan(taken * _scale, (length - taken) * _scale) : writtenBefore.AsSpan(taken * _scale, (length - taken) * _scale);
            TElement[] wanted = [.. expected.AsSpan(0, taken * _scale), .. left, .. writtenBefore.AsSpan(length * _scale)];

            return Difference(wanted, written) is string differs ? new Fault(row.Name, c, column, where, differs) : null;
        }

        private string? Difference(TElement[] wanted, TElement[] got)
        {
            for (int i = 0; i < wanted.Length; i++)
            {
                if (!Bits.AreEqual(wanted[i], got[i]))
                {
                    int perRow = c * _scale;

                    return FormattableString.Invariant($"row {i / perRow}, result {i % perRow}: {wanted[i]} expected, {got[i]} came");
                }
            }

            return null;
        }
    }
}

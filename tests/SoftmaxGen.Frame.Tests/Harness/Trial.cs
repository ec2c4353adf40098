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
    /// <param name="OneInput">Whether all inputs are the first.</param>
    /// <param name="InPlaceOf">The input that each output is, or -1.</param>
    private sealed record Sharing(bool OneInput, ImmutableArray<int> InPlaceOf)
    {
        public string Name(RowProgram row) => string.Join(", ", InPlaceOf
            .Select((input, k) => input < 0 ? "" : $"{row.Outputs[k].Name} in place of {row.Inputs[input].Name}")
            .Prepend(OneInput ? "all inputs one" : "")
            .Where(static text => text.Length > 0)
            .DefaultIfEmpty("all apart"));
    }

    private sealed class Run<TElement, T>(CompiledFile file, RowProgram row, int c, Column column, Data data)
        where TElement : INumberBase<TElement>
        where T : IBinaryFloatingPointIeee754<T>
    {
        // Two blocks of the widest, and rows left over for each narrower way.
        private readonly int _rows = c <= 8 ? 79 : c <= 64 ? 39 : c <= 256 && !row.IsSquare ? 21 : 3;

        private readonly bool _fused = !column.Spec(c).Deterministic && Machine.Fuses;
        private readonly ImmutableArray<Sharing> _sharings = [.. Sharings(row, c)];

        public IEnumerable<Fault> Faults()
        {
            TElement[][] inputs = [.. row.Inputs.Select((_, k) => DataRows.Of(data, _rows, c, k).Select(TElement.CreateChecked).ToArray())];
            TElement[][] oneInput = [.. inputs.Select(_ => inputs[0])];
            TElement[][] expected = Expected(inputs);
            TElement[][] expectedOfOne = row.Inputs.Length > 1 ? Expected(oneInput) : [];

            foreach (KernelPath path in file.PathsOf(row).Where(path => Machine.Runs(path.Bits, _fused, row.IsSquare)))
            {
                Func<TElement[][], TElement[][], int, int> method = file.Method<TElement>(path);
                Fault? first = (from rows in (int[])[0, 1, 2, 17, _rows]
                                where rows <= _rows
                                from sharing in _sharings
                                select Try(path, method, sharing, rows, sharing.OneInput ? oneInput : inputs, sharing.OneInput ? expectedOfOne : expected)).FirstOrDefault(static fault => fault is not null);

                if (first is not null)
                {
                    yield return first;
                }
            }
        }

        /// <summary>What the documentation allows: an output with one number for each class may be any input, and two outputs are never one.</summary>
        private static IEnumerable<Sharing> Sharings(RowProgram row, int c)
        {
            ImmutableArray<int> apart = [.. row.Outputs.Select(static _ => -1)];
            yield return new Sharing(OneInput: false, apart);

            if (row.Inputs.Length > 1)
            {
                yield return new Sharing(OneInput: true, apart);
            }

            for (int k = 0; k < row.Outputs.Length; k++)
            {
                if (row.Outputs[k].Shape != Shape.Class && c > 1)
                {
                    continue;
                }

                for (int input = 0; input < row.Inputs.Length; input++)
                {
                    yield return new Sharing(OneInput: false, apart.SetItem(k, input));

                    // The next output in place of another input.
                    if (k + 1 < row.Outputs.Length && row.Outputs[k + 1].Shape == Shape.Class && row.Inputs.Length > 1)
                    {
                        yield return new Sharing(OneInput: false, apart.SetItem(k, input).SetItem(k + 1, (input + 1) % row.Inputs.Length));
                    }
                }

                if (row.Inputs.Length > 1)
                {
                    yield return new Sharing(OneInput: true, apart.SetItem(k, 0));
                }
            }
        }

        /// <summary>How many numbers of a parameter a row has.</summary>
        private int PerRow(Parameter parameter) => parameter.Shape switch
        {
            Shape.Row => 1,
            Shape.Pair => c * c,
            _ => c,
        };

        private TElement[][] Expected(TElement[][] inputs)
        {
            RowInterpreter<T> interpreter = new(row, c, _fused);
            Dictionary<string, T[]>[] results =
            [
                .. Enumerable.Range(0, _rows).Select(at => interpreter.Evaluate([.. inputs.Select(input => input.AsSpan(at * c, c).ToArray().Select(T.CreateChecked).ToArray())])),
            ];

            return [.. row.Outputs.Select(output => results.SelectMany(result => result[output.Name]).Select(TElement.CreateChecked).ToArray())];
        }

        private Fault? Try(KernelPath path, Func<TElement[][], TElement[][], int, int> method, Sharing sharing, int rows, TElement[][] inputs, TElement[][] expected)
        {
            TElement[] untouched = [.. Enumerable.Repeat(TElement.CreateChecked(Untouched), Margin)];
            TElement[][] read = [.. inputs.Select(input => (TElement[])[.. input.AsSpan(0, rows * c), .. untouched])];

            for (int k = 1; k < read.Length && sharing.OneInput; k++)
            {
                read[k] = read[0];
            }

            TElement[][] written =
            [
                .. row.Outputs.Select((output, k) => sharing.InPlaceOf[k] is >= 0 and int input
                    ? read[input]
                    : [.. Enumerable.Repeat(TElement.CreateChecked(Untouched), (rows * PerRow(output)) + Margin)]),
            ];
            TElement[][] readBefore = [.. read.Select(static array => array.ToArray())];
            TElement[][] writtenBefore = [.. written.Select(static array => array.ToArray())];
            int taken;

            try
            {
                taken = method(read, written, rows * c);
            }
            catch (Exception exception)
            {
                return Failed($"{exception.GetType().Name}: {exception.Message}");
            }

            if (path.IsWhole ? taken != rows * c : taken < 0 || taken > rows * c || taken % c != 0)
            {
                return Failed($"took {taken} of {rows * c} numbers");
            }

            for (int k = 0; k < read.Length; k++)
            {
                if (!written.Contains(read[k]) && Difference(readBefore[k], read[k], c) is string changed)
                {
                    return Failed($"the input {row.Inputs[k].Name} was written: {changed}");
                }
            }

            for (int k = 0; k < written.Length; k++)
            {
                int perRow = PerRow(row.Outputs[k]);
                int ready = taken / c * perRow;
                int whole = rows * perRow;

                // What lies behind the rows that were taken stays as it was. Only the end of a Jacobian may be a whole vector that lies over
                // the next one, which the next way through the batch then writes.
                TElement[] left = row.IsSquare ? written[k] : writtenBefore[k];
                TElement[] wanted = [.. expected[k].AsSpan(0, ready), .. left.AsSpan(ready, whole - ready), .. writtenBefore[k].AsSpan(whole)];

                if (Difference(wanted, written[k], perRow) is string differs)
                {
                    return Failed($"{row.Outputs[k].Name}, {differs}");
                }
            }

            return null;

            Fault Failed(string what) => new(row.Name, c, column, $"{path.Name}, {rows} rows, {sharing.Name(row)}", what);
        }

        private static string? Difference(TElement[] wanted, TElement[] got, int perRow)
        {
            for (int i = 0; i < wanted.Length; i++)
            {
                if (!Bits.AreEqual(wanted[i], got[i]))
                {
                    return FormattableString.Invariant($"row {i / perRow}, result {i % perRow}: {wanted[i]} expected, {got[i]} came");
                }
            }

            return null;
        }
    }
}

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
                ElementType.Half => new Run<Half, double>(file, row, c, column, data).Faults(),
                _ when spec.IsWide => new Run<float, double>(file, row, c, column, data).Faults(),
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
            Array[] inputs = [.. row.Inputs.Select((input, k) => Stored.Of<TElement>(input, data, _rows, c, k))];
            Array[] oneInput = [.. inputs.Select((array, k) => row.Inputs[k].IsElements ? inputs[row.Inputs.IndexOf(row.First)] : array)];
            Array[] expected = Expected(inputs);
            Array[] expectedOfOne = _sharings.Any(static sharing => sharing.OneInput) ? Expected(oneInput) : [];

            foreach (KernelPath path in file.PathsOf(row).Where(path => Machine.Runs(path.Bits, _fused)))
            {
                Func<Array[], Array[], int, int> method = file.Method(path);
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
            int[] elements = [.. Enumerable.Range(0, row.Inputs.Length).Where(k => row.Inputs[k].IsElements)];
            yield return new Sharing(OneInput: false, apart);

            if (elements.Length > 1)
            {
                yield return new Sharing(OneInput: true, apart);
            }

            for (int k = 0; k < row.Outputs.Length; k++)
            {
                // What sums over the rows is nothing else.
                if (row.Outputs[k].Storage != Storage.Element || row.Outputs[k].Shape == Shape.Weight)
                {
                    continue;
                }

                // One for each row in place of one for each row.
                if (row.Inputs.FirstOrDefault(input => input.Shape == Shape.Row && input.Shape == row.Outputs[k].Shape && input.Storage == Storage.Element) is Parameter ofRow)
                {
                    yield return new Sharing(OneInput: false, apart.SetItem(k, row.Inputs.IndexOf(ofRow)));
                }

                if (row.Outputs[k].Shape != Shape.Class && c > 1)
                {
                    continue;
                }

                for (int at = 0; at < elements.Length; at++)
                {
                    yield return new Sharing(OneInput: false, apart.SetItem(k, elements[at]));

                    // The next output in place of another input.
                    if (k + 1 < row.Outputs.Length && row.Outputs[k + 1].IsElements && elements.Length > 1)
                    {
                        yield return new Sharing(OneInput: false, apart.SetItem(k, elements[at]).SetItem(k + 1, elements[(at + 1) % elements.Length]));
                    }
                }

                if (elements.Length > 1)
                {
                    yield return new Sharing(OneInput: true, apart.SetItem(k, elements[0]));
                }
            }
        }

        /// <summary>How many numbers of an output a row has.</summary>
        private int PerRow(Parameter output) => Stored.Count(output.Shape, rows: 1, c);

        private Array[] Expected(Array[] inputs)
        {
            RowInterpreter<T> interpreter = new(row, c, _fused);
            Dictionary<string, T[]>[] results =
            [
                .. Enumerable.Range(0, _rows).Select(at => interpreter.Evaluate([.. inputs.Select((array, k) => Stored.Numbers<TElement, T>(row.Inputs[k], array, at, c))])),
            ];

            return [.. row.Outputs.Select(output => Stored.Results<TElement, T>(output, [.. results.SelectMany(result => result[output.Name])]))];
        }

        private Fault? Try(KernelPath path, Func<Array[], Array[], int, int> method, Sharing sharing, int rows, Array[] inputs, Array[] expected)
        {
            Array[] read = [.. inputs.Select((input, k) => Stored.WithMargin<TElement>(input, Stored.Count(row.Inputs[k].InMemory, rows, c), Margin))];
            int first = row.Inputs.IndexOf(row.First);

            for (int k = 0; k < read.Length && sharing.OneInput; k++)
            {
                read[k] = row.Inputs[k].IsElements ? read[first] : read[k];
            }

            Array[] written =
            [
                .. row.Outputs.Select((output, k) => sharing.InPlaceOf[k] is >= 0 and int input
                    ? read[input]
                    : Stored.Empty<TElement>(output, Stored.Count(output.Shape, rows, c) + Margin)),
            ];
            Array[] readBefore = [.. read.Select(static array => (Array)array.Clone())];
            Array[] writtenBefore = [.. written.Select(static array => (Array)array.Clone())];
            int taken;
            bool isRefused = false;
            bool isPublic = path.Name == row.Name;
            bool[] refused = [.. Enumerable.Range(0, rows).Select(at => row.Outputs.Select((output, k) => output.Refused is int none && ((int[])expected[k])[at] == none).Any(static one => one))];

            try
            {
                taken = method(read, written, rows * c);
            }
            catch (ArgumentException) when (isPublic && refused.Any(static row => row))
            {
                // All rows are written then.
                taken = rows * c;
                isRefused = true;
            }
            catch (Exception exception)
            {
                return Failed($"{exception.GetType().Name}: {exception.Message}");
            }

            if (isPublic && isRefused != refused.Any(static row => row))
            {
                return Failed("a row that is no distribution was not refused");
            }

            if (path.IsWhole ? taken != rows * c : taken < 0 || taken > rows * c || taken % c != 0)
            {
                return Failed($"took {taken} of {rows * c} numbers");
            }

            for (int k = 0; k < read.Length; k++)
            {
                if (!written.Contains(read[k]) && Stored.Difference<TElement>(readBefore[k], read[k], c) is string changed)
                {
                    return Failed($"the input {row.Inputs[k].Name} was written: {changed}");
                }
            }

            for (int k = 0; k < written.Length; k++)
            {
                if (row.Outputs[k].Shape == Shape.Weight)
                {
                    if (Stored.Difference<TElement>(Stored.Added<TElement, T>(writtenBefore[k], (T[])expected[k], taken / c, c), written[k], c) is string sum)
                    {
                        return Failed($"{row.Outputs[k].Name}, {sum}");
                    }

                    continue;
                }

                int perRow = PerRow(row.Outputs[k]);
                int ready = taken / c * perRow;
                int whole = rows * perRow;

                // What lies behind the rows that were taken stays as it was. Only the end of a Jacobian may be a whole vector that lies over
                // the next one, which the next way through the batch then writes.
                Array wanted = (Array)writtenBefore[k].Clone();
                Array.Copy(row.IsSquare ? written[k] : writtenBefore[k], ready, wanted, ready, whole - ready);
                Array.Copy(expected[k], wanted, ready);

                // The method for one row throws, and has no result.
                for (int at = 0; at < rows && path.Name == row.Name + KernelPath.OneRow; at++)
                {
                    if (refused[at])
                    {
                        Array.Copy(writtenBefore[k], at * perRow, wanted, at * perRow, perRow);
                    }
                }

                if (Stored.Difference<TElement>(wanted, written[k], perRow) is string differs)
                {
                    return Failed($"{row.Outputs[k].Name}, {differs}");
                }
            }

            return null;

            Fault Failed(string what) => new(row.Name, c, column, $"{path.Name}, {rows} rows, {sharing.Name(row)}", what);
        }
    }
}

using System;
using System.Globalization;
using System.IO;
using System.Linq;
using CsvHelper;
using CsvHelper.Configuration;

namespace Quickstart;

/// <summary>Reads rows of logits from CSV, a batch at a time, up to the first line that is not one.</summary>
internal sealed class LogitReader : IDisposable
{
    private const int C = RockPaperScissors.C;

    /// <summary>Far more than any float needs, so that a file without line ends is refused and not gathered in memory.</summary>
    private const int LongestValue = 1024;

    private readonly CsvParser _lines;
    private bool _begun;

    public LogitReader(TextReader text)
    {
        _lines = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            // Numbers hold no commas, so quotes have nothing to protect, and one left open must not swallow the file.
            Mode = CsvMode.NoEscape,
            MaxFieldSize = LongestValue,
        });
    }

    /// <summary>The names in the first line, where it has any. Known after the first Read.</summary>
    public string[]? Header { get; private set; }

    /// <summary>What is wrong with the line that ended the reading, and its number; null while all is well.</summary>
    public string? Error { get; private set; }

    /// <returns>How many rows z was given: fewer than it has room for only at the end, or before a bad line.</returns>
    public int Read(Span<float> z)
    {
        int rows = 0;

        while (rows < z.Length / C && NextLine() is { } line)
        {
            if (!_begun && IsHeader(line))
            {
                Header = line;
            }
            else if (TryParse(line, z.Slice(rows * C, C)))
            {
                rows++;
            }

            _begun = true;
        }

        return rows;
    }

    public void Dispose()
    {
        _lines.Dispose();
    }

    /// <returns>The values of the next line that is not blank; null at the end, or where reading stopped.</returns>
    private string[]? NextLine()
    {
        try
        {
            while (Error is null && _lines.Read())
            {
                string[] values = _lines.Record!;

                if (values.Length > 1 || !string.IsNullOrWhiteSpace(values[0]))
                {
                    return Array.ConvertAll(values, static value => value.Trim(' ', '\t', '"'));
                }
            }
        }
        catch (MaxFieldSizeException)
        {
            Refuse($"a value of more than {LongestValue} characters");
        }

        return null;
    }

    private static bool IsHeader(string[] line)
    {
        return line.Length == C && line.All(static value => value.Length > 0 && !TryParse(value, out _));
    }

    private bool TryParse(string[] line, Span<float> z)
    {
        if (line.Length != C)
        {
            Refuse($"{C} columns expected, {line.Length} found");
            return false;
        }

        for (int m = 0; m < C; m++)
        {
            if (!TryParse(line[m], out z[m]))
            {
                Refuse($"value {m + 1}, \"{line[m]}\", is not a number that float can hold");
                return false;
            }
        }

        return true;
    }

    /// <remarks>What overflows, float.TryParse takes for infinity; here infinity must have been written.</remarks>
    private static bool TryParse(string value, out float logit)
    {
        switch (value.ToUpperInvariant())
        {
            case "-INF" or "-INFINITY":
                logit = float.NegativeInfinity;
                return true;
            case "INF" or "+INF" or "INFINITY" or "+INFINITY":
                logit = float.PositiveInfinity;
                return true;
            default:
                return float.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out logit) && !float.IsInfinity(logit);
        }
    }

    private void Refuse(string reason)
    {
        Error = $"line {_lines.RawRow}: {reason}";
    }
}

using System;
using System.Globalization;
using System.IO;
using System.Text;
using System.Threading;
using CsvHelper;
using CsvHelper.Configuration;

namespace Quickstart;

/// <summary>Logits in, probabilities out, both as CSV: in batches, so that a file of any length takes the same memory.</summary>
internal static class CsvScoring
{
    private const int C = RockPaperScissors.C;

    /// <summary>Enough rows that the kernel's and the system's calls cost nothing beside the text; 48 KB of logits.</summary>
    private const int BatchRows = 4096;

    private const int Failure = 1;

    /// <param name="path">A file, or - for standard input.</param>
    /// <param name="cancellation">Ends the work after a whole batch, and by way of OperationCanceledException.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string path, CancellationToken cancellation)
    {
        string name = path == "-" ? "standard input" : path;

        if (path.Length == 0)
        {
            return Fail("FILE is an empty name.");
        }

        try
        {
            using Stream input = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
            using Stream output = StandardOutput.Open();
            string? error = ScoringProgress.Watch(input, advance => Score(input, output, advance, cancellation));

            return error is null ? 0 : Fail($"{name}, {error}");
        }
        catch (IOException exception) when (StandardOutput.IsClosed(exception))
        {
            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Fail($"{name}: {exception.Message}");
        }
    }

    /// <returns>What is wrong with the first bad line, if there is one.</returns>
    private static string? Score(Stream input, Stream output, Action advance, CancellationToken cancellation)
    {
        using var reader = new LogitReader(new StreamReader(input));
        using var writer = new CsvWriter(
            new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)),
            new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" });

        float[] batch = new float[BatchRows * C];
        int rows = reader.Read(batch);

        if (reader.Header is { } names)
        {
            WriteLine(writer, names);
        }

        for (; rows > 0; rows = reader.Read(batch))
        {
            cancellation.ThrowIfCancellationRequested();
            Span<float> z = batch.AsSpan(0, rows * C);

            // The probabilities may take the place of their logits.
            RockPaperScissors.Forward(z, a: z);

            for (Span<float> a = z; !a.IsEmpty; a = a[C..])
            {
                WriteLine<float>(writer, a[..C]);
            }

            advance();
        }

        writer.Flush();

        return reader.Error;
    }

    private static void WriteLine<T>(CsvWriter writer, ReadOnlySpan<T> values)
    {
        foreach (T value in values)
        {
            writer.WriteField(value);
        }

        writer.NextRecord();
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);

        return Failure;
    }
}

using System;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using SoftmaxGen.Benchmarks.Declared;
using Spectre.Console;

namespace SoftmaxGen.Benchmarks.Text;

/// <summary><c>text</c>: what the generator writes, how much of it, and how long it takes.</summary>
internal static class TextCommand
{
    private const int Kernels = 1000;
    private const double GoalSeconds = 5;

    public static Command Create()
    {
        var command = new Command("text", "Lines, bytes and time of the generated files.");
        command.SetAction(static _ => Run());

        return command;
    }

    private static int Run()
    {
        int[] classes = [.. Declared.AllKernels.Float.Select(static kernel => kernel.C), 65_536];
        var table = new Table { Title = new TableTitle("The file of one kernel, float") }.AddColumns("C", "lines", "bytes", "lines shared", "bytes shared", "ms");

        // The first compiles the generator itself.
        Generation.Of(Declaration(1));

        foreach (int c in classes)
        {
            (GeneratorDriverRunResult result, TimeSpan time) = Generation.Of(Declaration(c));
            string[] texts = [.. result.GeneratedTrees.OrderBy(static tree => Path.GetFileName(tree.FilePath).StartsWith("SoftmaxGen-", StringComparison.Ordinal)).Select(static tree => tree.ToString())];
            table.AddRow(
                Text(c),
                Text(Lines(texts[0])),
                Text(Encoding.UTF8.GetByteCount(texts[0])),
                Text(texts.Skip(1).Sum(Lines)),
                Text(texts.Skip(1).Sum(Encoding.UTF8.GetByteCount)),
                time.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture));
        }

        AnsiConsole.Write(table);

        // Every class count up to the thousandth.
        (GeneratorDriverRunResult all, TimeSpan whole) = Generation.Of(string.Concat(Enumerable.Range(1, Kernels).Select(Declaration)));
        long bytes = all.GeneratedTrees.Sum(static tree => (long)tree.Length);
        AnsiConsole.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Kernels} kernels in one compilation: {whole.TotalSeconds:0.00} s, {bytes / 1e6:0.0} MB; the goal of {GoalSeconds} s is {(whole.TotalSeconds < GoalSeconds ? "met" : "missed")}."));

        return 0;
    }

    private static int Lines(string text) => text.Count(static character => character == '\n');

    private static string Declaration(int c) => $"[SoftmaxGen.Softmax(C = {Text(c)})] public static partial class Softmax{Text(c)};\n";

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}

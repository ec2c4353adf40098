using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using CsCheck;
using SoftmaxGen.Frame.Tests.Harness;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using Xunit;
using Xunit.Abstractions;

namespace SoftmaxGen.Frame.Tests.Programs;

/// <summary>
/// Random row programs, held to the interpreter. Always the same files of them; or, where FRAME_MINUTES says how long,
/// others until then, from FRAME_SEED on.
/// </summary>
public sealed class RandomProgramTests(ITestOutputHelper output)
{
    /// <summary>How many files are tried where nothing is said.</summary>
    private const int Files = 20;

    /// <summary>To compile one file costs as much as some kernels in it.</summary>
    private const int ProgramsInAFile = 12;

    /// <summary>So many are shrunk and told.</summary>
    private const int FaultsTold = 8;

    private static readonly ImmutableArray<int> ClassCounts =
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 23, 24, 25, 31, 32, 33, 48, 63, 64, 65, 127, 128, 129, 255, 256, 257, 300];

    private static readonly Gen<(int C, Column Column, int[][] Tapes)> OfAFile = Gen.Select(
        Gen.OneOf([.. ClassCounts]),
        Gen.OneOf([.. Column.All]),
        Gen.Int[0, 719].Array[0, 90].Array[ProgramsInAFile],
        static (c, column, tapes) => (c, column, tapes));

    [Fact]
    public void TheFrameAgreesWithTheInterpreter()
    {
        double minutes = Number("FRAME_MINUTES");
        PCG random = new(1, (ulong)Number("FRAME_SEED"));
        Stopwatch time = Stopwatch.StartNew();
        List<(int C, Column Column, int[][] Tapes)> failed = [];
        int files = 0;

        for (; failed.Count < FaultsTold && (minutes > 0 ? time.Elapsed.TotalMinutes < minutes : files < Files); files++)
        {
            (int C, Column Column, int[][] Tapes) file = OfAFile.Generate(random, null, out _);

            if (Fails(file.C, file.Column, file.Tapes))
            {
                failed.Add(file);
            }
        }

        output.WriteLine($"{files * ProgramsInAFile} programs in {files} files, {failed.Count} of them with faults.");
        Assert.True(failed.Count == 0, string.Join("\n\n", failed.Select(static file => Shrunk(file.C, file.Column, file.Tapes))));
    }

    private static double Number(string variable) =>
        double.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : 0;

    private static bool Fails(int c, Column column, params int[][] tapes) => !Faults(c, column, tapes).IsEmpty;

    private static ImmutableArray<Fault> Faults(int c, Column column, params int[][] tapes) =>
        Trial.Faults(column, c, Data.Finite, [.. tapes.Select(static (tape, k) => RandomProgram.Define($"Random{(char)('A' + k)}", tape))]);

    /// <summary>The simplest program that fails likewise, or the whole file where no program of it fails alone.</summary>
    private static string Shrunk(int c, Column column, int[][] tapes)
    {
        if (tapes.FirstOrDefault(tape => Fails(c, column, tape)) is not int[] one)
        {
            return $"Together only:\n{string.Join("\n", Faults(c, column, tapes))}";
        }

        int[] tape = Shrinking.Shrink(one, simpler => Fails(c, column, simpler));
        RowProgram program = RandomProgram.Define("RandomA", tape)(column.Spec(c));

        return $"{ProgramText.Of(program)}\n{string.Join("\n", Faults(c, column, tape).Take(3))}";
    }
}

using System;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading;

namespace SoftmaxGen.Fuzz.Declarations;

/// <summary><c>declarations</c>: random declarations, whole and half-typed, through the generator and the analyzers.</summary>
internal static class DeclarationsCommand
{
    private const long DefaultInputs = 4000;

    // The compiler calls itself for each level of nesting: as much as its own threads have.
    private const int StackBytes = 16 << 20;

    // The stream of the inputs among those that --seed gives.
    private const ulong Stream = 0;

    public static Command Create()
    {
        var first = new Option<long>("--first") { Description = "Start with this input, the number that a failure is printed with." };
        var command = new Command("declarations", "Random declarations, whole and half-typed: nothing throws, what compiled still compiles, the same bytes twice.");
        Run run = Run.AddTo(command, "inputs", DefaultInputs);
        command.Add(first);
        command.SetAction(arguments =>
        {
            (long count, ulong seed, int threads) = run.Of(arguments);

            return Go(arguments.GetValue(first), count, seed, threads);
        });

        return command;
    }

    private static int Go(long first, long count, ulong seed, int threads)
    {
        var watch = Stopwatch.StartNew();
        long next = first - 1;
        long legal = 0;
        long halfTyped = 0;
        long threw = 0;
        long kernels = 0;
        long compiled = 0;
        int failures = 0;
        Lock console = new();
        Thread[] workers = [.. Enumerable.Range(0, threads).Select(_ => new Thread(Work, StackBytes))];

        foreach (Thread worker in workers)
        {
            worker.Start();
        }

        foreach (Thread worker in workers)
        {
            worker.Join();
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count:N0} inputs ({halfTyped:N0} half-typed, {legal:N0} legal, {threw:N0} at which the compiler itself throws), {kernels:N0} kernels generated, {compiled:N0} of them where the input was legal, seed {seed}, {threads} threads, {watch.Elapsed.TotalSeconds:F0} s: {failures} failed"));

        return failures == 0 ? 0 : 1;

        void Work()
        {
            for (long i = Interlocked.Increment(ref next); i < first + count; i = Interlocked.Increment(ref next))
            {
                var input = Input.Of(new Dice(seed, Stream, (ulong)i));
                Verdict verdict = Verdict.On(input);
                Interlocked.Add(ref legal, verdict.WasLegal ? 1 : 0);
                Interlocked.Add(ref halfTyped, input.Typed is null ? 0 : 1);
                Interlocked.Add(ref threw, verdict.CompilerThrew ? 1 : 0);
                Interlocked.Add(ref kernels, verdict.Kernels);
                Interlocked.Add(ref compiled, verdict.WasLegal ? verdict.Kernels : 0);

                if (verdict.Failure is { } failure)
                {
                    Interlocked.Increment(ref failures);
                    Input shrunk = Shrinking.Of(input, failure);

                    lock (console)
                    {
                        Console.WriteLine($"FAILED: {failure}\n{shrunk}\nAgain: declarations --seed {seed} --first {i} --count 1");
                    }
                }
            }
        }
    }
}

using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Text;
using System.Threading;
using SoftmaxGen.Kernels.Conformance;

namespace SoftmaxGen.Fuzz.Values;

/// <summary><c>values</c>: rows of random bits through every kernel of the roster.</summary>
internal static class ValuesCommand
{
    // About a minute on two cores.
    private const long DefaultRows = 20_000_000;

    // What has a dozen methods takes about so many times as long for a row.
    private const int OfManyMethods = 16;

    private static readonly Lock Console = new();

    public static Command Create()
    {
        var kernel = new Option<string?>("--kernel") { Description = "Only the kernel of this name: all of the rows are its." };
        var batch = new Option<long>("--batch") { Description = "Start with this batch, the number that a failure is printed with." };
        var command = new Command("values", "Random rows through every kernel, between pages that may not be touched, held to what the README promises.");
        Run run = Run.AddTo(command, "rows, over all kernels", DefaultRows);
        command.Add(kernel);
        command.Add(batch);
        command.SetAction(arguments =>
        {
            (long rows, ulong seed, int threads) = run.Of(arguments);

            return Go(rows, seed, threads, arguments.GetValue(kernel), arguments.GetValue(batch));
        });

        return command;
    }

    private static int Go(long rows, ulong seed, int threads, string? only, long firstBatch)
    {
        List<Job> jobs =
        [
            .. Of(Roster.Float, Roster.FloatLayers), .. Of(Roster.Double, Roster.DoubleLayers), .. Of(Roster.Half, Roster.HalfLayers),
            .. Of(Overloads.Float), .. Of(Overloads.Double), .. Of(Overloads.Half),
            .. Of(CategoricalRoster.Float), .. Of(CategoricalRoster.Double), .. Of(CategoricalRoster.Half),
        ];
        jobs.RemoveAll(job => only is not null && job.Name != only);

        if (jobs.Count == 0)
        {
            System.Console.Error.WriteLine($"There is no kernel {only}.");
            return 2;
        }

        // Each kernel takes about as long as any other: a row of C classes takes as long as C classes and some fixed work.
        double shares = jobs.Sum(static job => job.Share);
        var watch = Stopwatch.StartNew();
        int next = -1;
        long done = 0;
        int failures = 0;
        Thread[] workers = [.. Enumerable.Range(0, threads).Select(_ => new Thread(Work))];

        foreach (Thread worker in workers)
        {
            worker.Start();
        }

        foreach (Thread worker in workers)
        {
            worker.Join();
        }

        System.Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{done:N0} rows through {jobs.Count} kernels, seed {seed}, {threads} threads, {watch.Elapsed.TotalSeconds:F0} s: {failures} failed"));

        return failures == 0 ? 0 : 1;

        void Work()
        {
            for (int i = Interlocked.Increment(ref next); i < jobs.Count; i = Interlocked.Increment(ref next))
            {
                Job job = jobs[i];
                long start = Stopwatch.GetTimestamp();
                long share = (long)Math.Ceiling(rows * job.Share / shares);

                try
                {
                    long fuzzed = Batches(job, share, seed, firstBatch);
                    TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
                    Interlocked.Add(ref done, fuzzed);
                    Say(string.Create(CultureInfo.InvariantCulture, $"{job.Name,-28} {fuzzed,12:N0} rows {elapsed.TotalSeconds,8:F2} s {elapsed.TotalNanoseconds / fuzzed,10:F0} ns a row"));
                }
                catch (FuzzFailure failure)
                {
                    Interlocked.Increment(ref failures);
                    Say($"FAILED: {failure.Message}");
                }
            }
        }
    }

    private static void Say(string line)
    {
        lock (Console)
        {
            System.Console.WriteLine(line);
        }
    }

    private static IEnumerable<Job> Of<T>(IReadOnlyList<Kernel<T>> kernels, IReadOnlyList<Layer<T>> layers)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        from kernel in kernels
        let layer = layers.SingleOrDefault(layer => layer.Kernel.Name == kernel.Name)
        select new Job(kernel.Name, Share(kernel.C), () => new KernelFuzzer<T>(kernel, layer));

    private static IEnumerable<Job> Of<T>(IReadOnlyList<OverloadedKernel<T>> kernels)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        from kernel in kernels
        select new Job(kernel.Name, Share(kernel.C) / OfManyMethods, () => kernel.Family == Family.CrossEntropy ? new LossFuzzer<T>(kernel) : new MaskFuzzer<T>(kernel));

    private static IEnumerable<Job> Of<T, TRandom>(IReadOnlyList<CategoricalKernel<T, TRandom>> kernels)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom> =>
        from kernel in kernels
        select new Job(kernel.Name, Share(kernel.C) / OfManyMethods, () => new CategoricalFuzzer<T, TRandom>(kernel));

    private static double Share(int c) => 1.0 / (c + 4);

    private static long Batches(Job job, long rows, ulong seed, long first)
    {
        using IFuzzer fuzzer = job.Create();
        ulong stream = Fnv.Append(Fnv.Start, Encoding.UTF8.GetBytes(job.Name));
        long done = 0;

        for (long batch = first; done < rows; batch++)
        {
            try
            {
                done += fuzzer.Batch(new Dice(seed, stream, (ulong)batch));
            }
            catch (Exception exception)
            {
                string what = exception is FuzzFailure ? exception.Message : exception.ToString();

                throw new FuzzFailure($"{job.Name}\n{what}\nAgain: values --seed {seed} --kernel {job.Name} --batch {batch} --count 1");
            }
        }

        return done;
    }

    private sealed record Job(string Name, double Share, Func<IFuzzer> Create);
}

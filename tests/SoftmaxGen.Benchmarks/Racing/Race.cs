using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Runtime;
using System.Runtime.CompilerServices;
using System.Threading;

namespace SoftmaxGen.Benchmarks.Racing;

/// <summary>
/// Runs the contestants of a heat in turn, a moment each, round after round: whatever slows the machine down slows them
/// all, and the least time of each is from its quietest moment. So ratios hold where absolute times do not.
/// </summary>
/// <param name="rounds">How often each has its turn.</param>
internal sealed class Race(int rounds)
{
    private const double TurnNanoseconds = 1e6;

    // A contestant this slow would take all the time, and its ratio is no close call.
    private const double SlowNanoseconds = 10e6;

    // It has its turn in each such round only.
    private const int SlowStride = 8;

    // The runtime compiles anew what was called thirty times, when it has had nothing to compile for 100 ms; some of it
    // once more with what it has learned.
    private const int CallsUntilHot = 64;
    private const int Tiers = 3;
    private static readonly TimeSpan TierDelay = TimeSpan.FromMilliseconds(200);

    // What takes longer is a loop of many calls, each of which counts. A kernel's batch is one call, however many rows it has.
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromMilliseconds(200);

    public IReadOnlyList<Timing> Run(Heat heat)
    {
        Contestant[] contestants = [.. heat.Contestants];
        var repeats = Array.ConvertAll(contestants, Repeats);
        var samples = Array.ConvertAll(contestants, static _ => new List<double>());

        for (int round = 0; round < rounds; round++)
        {
            for (int turn = 0; turn < contestants.Length; turn++)
            {
                // Each follows another in each round.
                int i = (round + turn) % contestants.Length;
                bool slow = repeats[i] < 0;

                if (!slow || round % SlowStride == 0)
                {
                    samples[i].Add(Time(contestants[i].Run, Math.Abs(repeats[i])) / heat.Rows);
                }
            }
        }

        return [.. contestants.Zip(samples, static (contestant, times) => new Timing(contestant, times.Min(), Median(times)))];
    }

    /// <summary>
    /// Calls everything in the heats often enough for the runtime to compile it as well as it can. It does so behind the
    /// program's back after a pause, and another C takes other ways through a peer's code, so all heats come first.
    /// </summary>
    /// <param name="heats">Gives the heats, anew at each call.</param>
    public static void WarmUp(Func<IEnumerable<Heat>> heats)
    {
        for (int tier = 0; tier < Tiers; tier++)
        {
            foreach (Contestant contestant in heats().SelectMany(static heat => heat.Contestants))
            {
                long start = Stopwatch.GetTimestamp();

                for (int i = 0; i < CallsUntilHot && Stopwatch.GetElapsedTime(start) < WarmUpTime; i++)
                {
                    contestant.Run();
                }
            }

            WaitForTheCompiler();
        }
    }

    // It has as long as it needs: the methods of a table together are more than a moment's work, and on a busy machine more than that.
    private static void WaitForTheCompiler()
    {
        long compiled;

        do
        {
            compiled = JitInfo.GetCompiledMethodCount();
            Thread.Sleep(TierDelay);
        }
        while (JitInfo.GetCompiledMethodCount() != compiled);
    }

    /// <summary>How many runs make a turn; negative where one run is more than a turn should be.</summary>
    private static int Repeats(Contestant contestant)
    {
        double once = Math.Min(Time(contestant.Run, 1), Time(contestant.Run, 1));
        int repeats = 1;

        // The first runs may find a cold cache: only a stretch of some length tells.
        while (once * repeats < TurnNanoseconds / 4)
        {
            repeats *= 2;
            once = Time(contestant.Run, repeats);
        }

        return once > SlowNanoseconds ? -1 : (int)Math.Ceiling(TurnNanoseconds / once);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Time(Action run, int repeats)
    {
        long start = Stopwatch.GetTimestamp();

        for (int i = 0; i < repeats; i++)
        {
            run();
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / repeats;
    }

    private static double Median(List<double> times)
    {
        times.Sort();

        return times[times.Count / 2];
    }
}

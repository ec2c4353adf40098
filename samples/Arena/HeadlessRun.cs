using System;
using System.Diagnostics;
using System.IO;
using System.Threading;

namespace Arena;

/// <summary>Plays as fast as it goes, without a view, and measures.</summary>
internal static class HeadlessRun
{
    /// <summary>Before the first frame, as behind a loading screen: every team has learned once, so all code is compiled.</summary>
    private const int WarmUpFrames = 2 * Team.Moves * Game.FramesPerMove;

    public static void Run(Session session, TextWriter output, CancellationToken cancellation)
    {
        Simulation simulation = session.Simulation;
        WarmUp(simulation.Game.Agents);

        long worst = 0;
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        long end = start;

        while (!session.IsOver && !cancellation.IsCancellationRequested)
        {
            long begin = end;
            session.Step(Steering.Auto);
            end = Stopwatch.GetTimestamp();
            worst = Math.Max(worst, end - begin);
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        int frames = simulation.Game.Frame;
        double seconds = (end - start) / (double)Stopwatch.Frequency;

        Report.Write(output, "frames per second", $"{frames / seconds:0}");
        Report.Write(output, "allocated", $"{(double)allocated / frames:0.###} bytes per frame");
        Report.Write(output, "worst frame", $"{worst * 1000.0 / Stopwatch.Frequency:0.00} ms");
    }

    private static void WarmUp(int agents)
    {
        var simulation = new Simulation(seed: 0, agents);

        for (int frame = 0; frame < WarmUpFrames; frame++)
        {
            simulation.Step(Steering.Auto);
        }
    }
}

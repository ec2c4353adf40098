using System;
using System.Diagnostics;
using System.Threading;

namespace Arena;

/// <summary>Sixty frames of the game a second, times the speed, however often the view draws.</summary>
internal static class GameLoop
{
    public const int FastestSpeed = 64;

    /// <summary>Who has not touched a key for so long has left: the policy plays on.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>A machine that is too slow, or that slept, is not made to catch up with more than this.</summary>
    private static readonly TimeSpan LongestDebt = TimeSpan.FromSeconds(0.1);

    /// <summary>Until the session is over, or the person leaves.</summary>
    public static void Run(Session session, IView view, int speed, CancellationToken cancellation)
    {
        Simulation simulation = session.Simulation;
        var clock = Stopwatch.StartNew();
        TimeSpan last = clock.Elapsed;
        TimeSpan lastKey = -Patience;
        TimeSpan debt = TimeSpan.Zero;
        int watched = 0;

        while (!session.IsOver && !cancellation.IsCancellationRequested)
        {
            Input input = view.Read();

            if (input.IsQuit)
            {
                return;
            }

            TimeSpan now = clock.Elapsed;
            debt += now - last < LongestDebt ? now - last : LongestDebt;
            last = now;
            lastKey = input.Steering == Steering.Auto ? lastKey : now;
            speed = ChangeSpeed(speed, input);
            watched = input.IsNext ? (watched + 1) % simulation.Game.Agents : watched;

            bool isSteered = !session.IsReplay && now - lastKey < Patience;
            Steering steering = isSteered && input.Steering == Steering.Auto ? Steering.Stay : input.Steering;
            TimeSpan frame = TimeSpan.FromSeconds(1.0 / (Game.FramesPerSecond * speed));

            for (; debt >= frame && !session.IsOver; debt -= frame)
            {
                session.Step(steering);
            }

            view.Draw(new Scene(simulation, watched, speed, (float)(debt / frame), isSteered));
            TimeSpan rest = now + TimeSpan.FromSeconds(1.0 / view.FramesPerSecond) - clock.Elapsed;

            if (rest > TimeSpan.Zero)
            {
                Thread.Sleep(rest);
            }
        }
    }

    private static int ChangeSpeed(int speed, Input input)
    {
        speed = input.IsFaster ? speed * 2 : speed;
        speed = input.IsSlower ? speed / 2 : speed;

        return Math.Clamp(speed, 1, FastestSpeed);
    }
}

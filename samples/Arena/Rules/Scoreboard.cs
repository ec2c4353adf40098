using System;

namespace Arena;

/// <summary>How rounds ended, and how the one that is played stands.</summary>
internal sealed class Scoreboard
{
    public int Rounds { get; private set; }

    /// <summary>The mean return of the agents in the first round.</summary>
    public float First { get; private set; }

    /// <summary>And in the last.</summary>
    public float Last { get; private set; }

    /// <summary>The best agent's return in the last round.</summary>
    public int Best { get; private set; }

    /// <summary>The person's return in the last round.</summary>
    public int Person { get; private set; }

    /// <summary>The agents' mean and best so far.</summary>
    public static (float Mean, int Best) Standing(Game game)
    {
        int sum = 0;
        int best = int.MinValue;

        foreach (ref readonly Body body in game.Bodies[..game.Agents])
        {
            sum += body.Points;
            best = Math.Max(best, body.Points);
        }

        return ((float)sum / game.Agents, best);
    }

    /// <summary>Of this round, the one that has begun included.</summary>
    public static int SecondsLeft(Game game)
    {
        int frames = Game.FramesPerRound - (game.Frame % Game.FramesPerRound);

        return (frames + Game.FramesPerSecond - 1) / Game.FramesPerSecond;
    }

    public void EndRound(Game game)
    {
        (Last, Best) = Standing(game);
        First = Rounds == 0 ? Last : First;
        Person = game.Bodies[game.Agents].Points;
        Rounds++;
    }
}

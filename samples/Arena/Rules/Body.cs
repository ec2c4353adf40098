namespace Arena;

/// <summary>One that gathers berries: an agent, or the person's.</summary>
internal struct Body
{
    public int Cell;

    /// <summary>Where it was before its last move, and when that was: for views, which draw the way between.</summary>
    public int From;
    public int MovedAt;
    public Move LastMove;

    /// <summary>Points of the round so far, and of the whole round before.</summary>
    public int Points;
    public int LastPoints;

    /// <summary>Points since it was last asked for a move: what the learner is paid.</summary>
    public int Reward;

    /// <summary>A wolf had it since it was last asked.</summary>
    public bool IsCaught;
}

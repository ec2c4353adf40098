namespace Arena;

/// <summary>It runs for whoever is nearest, by a rule and not by a policy.</summary>
internal struct Wolf
{
    public int Cell;

    /// <summary>Where it was before its last move, and when that was: for views, which draw the way between.</summary>
    public int From;
    public int MovedAt;

    /// <summary>The frame of its next move.</summary>
    public int NextMove;

    /// <summary>Where it went last, and goes on to while nobody is near.</summary>
    public Move Heading;
}

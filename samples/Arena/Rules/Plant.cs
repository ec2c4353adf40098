namespace Arena;

/// <summary>A plant bears one berry; when that is eaten, another sprouts elsewhere.</summary>
internal struct Plant
{
    public int Cell;

    /// <summary>The frame in which it sprouted, and the frame in which the berry is ripe.</summary>
    public int SproutedAt;
    public int RipeAt;
}

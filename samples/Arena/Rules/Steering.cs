namespace Arena;

/// <summary>What the person at the keyboard wants in a frame. After Auto, the same order as Move.</summary>
internal enum Steering : byte
{
    /// <summary>Nobody steers: the policy does.</summary>
    Auto,
    Stay,
    North,
    East,
    South,
    West,
}

namespace Arena;

/// <summary>What an agent may do: the policy's classes, in this order.</summary>
internal enum Move
{
    Stay,
    North,
    East,
    South,
    West,
}

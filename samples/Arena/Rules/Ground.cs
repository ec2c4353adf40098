using System;

namespace Arena;

/// <summary>What is on a cell.</summary>
[Flags]
internal enum Ground : byte
{
    Free = 0,
    Wall = 1,
    Body = 2,
    Wolf = 4,
    Plant = 8,

    /// <summary>The plant here bears a berry.</summary>
    Ripe = 16,

    /// <summary>No body may step here.</summary>
    Blocked = Wall | Body | Wolf,
}

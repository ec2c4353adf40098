using System;

namespace SoftmaxGen.Benchmarks.Racing;

/// <summary>What a contestant is in a heat.</summary>
internal enum Role
{
    /// <summary>A generated kernel.</summary>
    Ours,

    /// <summary>Somebody else's softmax, which ours is to beat.</summary>
    Peer,

    /// <summary>What the work cannot be much quicker than.</summary>
    Floor,

    /// <summary>Shown beside, and no goal is set against it.</summary>
    Yardstick,
}

/// <summary>One of those that run against each other.</summary>
/// <param name="Run">Does the whole work of the heat once. It takes microseconds, so that the delegate does not count.</param>
internal sealed record Contestant(string Name, Role Role, Action Run);

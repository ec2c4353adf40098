using System.Numerics;

namespace SoftmaxGen.Peers;

/// <summary>Somebody else's softmax, over the last axis of N x C numbers, on one thread.</summary>
public interface IPeer
{
    string Name { get; }

    /// <summary>Why it cannot run here; null where it can.</summary>
    string? Absence { get; }

    /// <summary>a = softmax(z), or null where it has no such thing.</summary>
    Pass? Forward<T>(int c, Block<T> z, Block<T> a)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>;

    /// <summary>dL/dz = dL/da . J, or null where it has no such thing.</summary>
    Pass? Backward<T>(int c, Block<T> a, Block<T> dLdA, Block<T> dLdZ)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>;
}

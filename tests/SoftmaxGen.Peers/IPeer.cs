using System.Numerics;

namespace SoftmaxGen.Peers;

/// <summary>Somebody else's softmax and log-softmax, and what is composed of them, over the last axis of N x C numbers, on one thread.</summary>
public interface IPeer
{
    string Name { get; }

    /// <summary>Why it cannot run here; null where it can.</summary>
    string? Absence { get; }

    /// <summary>result = function(z), or null where it has no such thing.</summary>
    Pass? Forward<T>(Function function, int c, Block<T> z, Block<T> result)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>;

    /// <summary>dL/dz = dL/dresult . J, or null where it has no such thing.</summary>
    /// <param name="function">Whose J.</param>
    /// <param name="c">The class count.</param>
    /// <param name="result">What the function has given.</param>
    /// <param name="upstream">The gradient of the loss by it.</param>
    /// <param name="dLdZ">Receives the gradient by the logits.</param>
    Pass? Backward<T>(Function function, int c, Block<T> result, Block<T> upstream, Block<T> dLdZ)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>;

    /// <summary>What a policy or a classifier does, or null where it has no such thing.</summary>
    Pass? Decide(Work work, DecisionBatch batch);
}

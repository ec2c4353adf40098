using System;

namespace SoftmaxGen.Peers;

/// <summary>What a policy or a classifier reads of a batch of N rows, and where its results go.</summary>
public sealed class DecisionBatch : IDisposable
{
    public const int MostClasses = 1_024;

    private const int MostBits = 64;

    public DecisionBatch(int c, int rows)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(c, MostClasses);
        C = c;
        Rows = rows;
        Z = new(rows * c);
        Mask = new(rows * c);
        Bits = new(rows);
        U = new(rows);
        Label = new(rows);
        DLdLogProb = new(rows);
        DLdEntropy = new(rows);
        Action = new(rows);
        LogProb = new(rows);
        Entropy = new(rows);
        Loss = new(rows);
        Matrix = new(rows * c);
    }

    public int C { get; }

    public int Rows { get; }

    /// <summary>At which <see cref="Work.ForwardAt"/> is.</summary>
    public float Temperature => 0.7f;

    /// <summary>By what the gradient of a loss is multiplied: it is that of their sum.</summary>
    public float Scale => 1;

    /// <summary>The logits, N x C.</summary>
    public Block<float> Z { get; }

    /// <summary>Which classes take part, N x C.</summary>
    public Block<bool> Mask { get; }

    /// <summary>The same as bit m of class m, N, where there are such.</summary>
    public Block<ulong> Bits { get; }

    /// <summary>Whether masks are bits, and not booleans.</summary>
    public bool HasBits => C <= MostBits;

    public MaskRows Masks => new(C, Mask.Span, Bits.Span);

    /// <summary>Random numbers from 0 up to 1, N.</summary>
    public Block<float> U { get; }

    /// <summary>A class of each row that its mask leaves, N: an action that was taken, or the class that is wanted.</summary>
    public Block<int> Label { get; }

    public Block<float> DLdLogProb { get; }

    public Block<float> DLdEntropy { get; }

    /// <summary>Receives the actions, N.</summary>
    public Block<int> Action { get; }

    public Block<float> LogProb { get; }

    public Block<float> Entropy { get; }

    public Block<float> Loss { get; }

    /// <summary>Receives probabilities or gradients, N x C.</summary>
    public Block<float> Matrix { get; }

    public void Dispose()
    {
        Array.ForEach<IDisposable>([Z, Mask, Bits, U, Label, DLdLogProb, DLdEntropy, Action, LogProb, Entropy, Loss, Matrix], static block => block.Dispose());
    }
}

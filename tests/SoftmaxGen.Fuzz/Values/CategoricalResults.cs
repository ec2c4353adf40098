using System;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;

namespace SoftmaxGen.Fuzz.Values;

/// <summary>All that the methods of a policy give of some rows; what the kernel has no method for is empty.</summary>
internal sealed class CategoricalResults<T>(int c)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public int[] Action { get; set; } = [];

    public T[] LogProb { get; set; } = [];

    public T[] Entropy { get; set; } = [];

    public int[] ArgMax { get; set; } = [];

    public int[] Gumbel { get; set; } = [];

    /// <summary>Of the action that was given.</summary>
    public T[] LogProbOfGiven { get; set; } = [];

    public T[] Gradient { get; set; } = [];

    public T[] Probabilities { get; set; } = [];

    public T[] KL { get; set; } = [];

    public T[] KLGradient { get; set; } = [];

    public T[] KLOther { get; set; } = [];

    /// <summary>The row that an exception has named; -1 where none was thrown. ArgMax does not look at the random number.</summary>
    public int Refused { get; set; } = -1;

    public int RefusedByArgMax { get; set; } = -1;

    /// <summary>What is another of a row here than of a row there; of the classes that are ruled out nothing is asked.</summary>
    public string? Difference(int row, CategoricalResults<T> other, int otherRow, ReadOnlySpan<bool> mask)
    {
        foreach ((int[] here, int[] there) in ((int[], int[])[])[(Action, other.Action), (ArgMax, other.ArgMax), (Gumbel, other.Gumbel)])
        {
            if (here.Length > 0 && here[row] != there[otherRow])
            {
                return $"action {here[row]} and {there[otherRow]}";
            }
        }

        return Numbers("log-probability", LogProb, other.LogProb, 1, mask)
            ?? Numbers("entropy", Entropy, other.Entropy, 1, mask)
            ?? Numbers("log-probability of what was given", LogProbOfGiven, other.LogProbOfGiven, 1, mask)
            ?? Numbers("gradient", Gradient, other.Gradient, c, mask)
            ?? Numbers("probability", Probabilities, other.Probabilities, c, mask)
            ?? Numbers("divergence", KL, other.KL, 1, mask)
            ?? Numbers("gradient of the divergence", KLGradient, other.KLGradient, c, mask)
            ?? Numbers("other gradient of the divergence", KLOther, other.KLOther, c, mask);

        string? Numbers(string name, T[] here, T[] there, int width, ReadOnlySpan<bool> mask)
        {
            for (int k = 0; k < width && here.Length > 0; k++)
            {
                T left = here[(row * width) + k];
                T right = there[(otherRow * width) + k];

                // Of a NaN only that it is one is promised.
                if ((width == 1 || mask[k]) && BitPattern.Of(left) != BitPattern.Of(right) && !(T.IsNaN(left) && T.IsNaN(right)))
                {
                    return $"{name} {k}: {BitPattern.Text(left)} and {BitPattern.Text(right)}";
                }
            }

            return null;
        }
    }

    /// <summary>Whether all numbers of a row are 0.</summary>
    public bool IsZero(int row)
    {
        foreach ((T[] numbers, int width) in ((T[], int)[])[(LogProb, 1), (Entropy, 1), (LogProbOfGiven, 1), (Gradient, c), (Probabilities, c), (KL, 1), (KLGradient, c), (KLOther, c)])
        {
            if (numbers.Length > 0 && numbers.AsSpan(row * width, width).IndexOfAnyExcept(T.Zero) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What is not 0 though the mask rules it out.</summary>
    public string? NotZero(int row, ReadOnlySpan<bool> mask)
    {
        foreach (T[] numbers in (T[][])[Gradient, Probabilities, KLGradient, KLOther])
        {
            for (int k = 0; k < c && numbers.Length > 0; k++)
            {
                if (!mask[k] && BitPattern.Of(numbers[(row * c) + k]) != 0)
                {
                    return $"class {k} is ruled out, and {BitPattern.Text(numbers[(row * c) + k])} in a gradient or a probability";
                }
            }
        }

        return null;
    }
}

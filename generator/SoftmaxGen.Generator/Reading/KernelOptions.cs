using System;

namespace SoftmaxGen.Generator.Reading;

/// <summary>How a mask is handed over. The members mirror SoftmaxGen.Masks.</summary>
[Flags]
internal enum Masks
{
    None = 0,

    /// <summary>One ulong a row.</summary>
    Bits = 1,

    /// <summary>One truth value for each class of each row.</summary>
    Booleans = 2,
}

/// <summary>What is done with a row that has no class to choose from. The members mirror SoftmaxGen.NoChoice.</summary>
internal enum NoChoice
{
    Refuse,
    Skip,
}

/// <summary>What only some families ask for.</summary>
/// <param name="Masks">In which forms a mask may be given.</param>
/// <param name="Temperature">Whether a temperature may be given.</param>
/// <param name="NoChoice">What becomes of a row without a class to choose.</param>
/// <param name="LabelSmoothing">What of a label is spread over all classes.</param>
/// <param name="IgnoreIndex">The label of a row that takes no part.</param>
/// <param name="ClassWeights">Whether each class has a weight.</param>
/// <param name="SoftTargets">Whether a target may be a probability of each class.</param>
internal sealed record KernelOptions(Masks Masks, bool Temperature, NoChoice NoChoice, double LabelSmoothing, int IgnoreIndex, bool ClassWeights, bool SoftTargets)
{
    /// <summary>The label that PyTorch ignores.</summary>
    public const int UsualIgnoreIndex = -100;

    /// <summary>What holds where the attribute does not say.</summary>
    public static readonly KernelOptions Default = new(Masks.None, Temperature: false, NoChoice.Refuse, LabelSmoothing: 0, UsualIgnoreIndex, ClassWeights: false, SoftTargets: false);
}

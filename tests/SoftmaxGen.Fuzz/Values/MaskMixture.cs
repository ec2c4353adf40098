using System;

namespace SoftmaxGen.Fuzz.Values;

/// <summary>Random masks, of one kind after the other.</summary>
internal static class MaskMixture
{
    /// <param name="dice">Where they come from.</param>
    /// <param name="mask">The mask of one row.</param>
    /// <param name="leavesClass">Whether each must leave a class.</param>
    public static void Fill(Dice dice, Span<bool> mask, bool leavesClass)
    {
        int place = dice.Below(mask.Length);

        switch (dice.Below(8))
        {
            case 0:
                mask.Fill(true);
                break;
            case 1:
                mask.Fill(true);
                mask[place] = mask.Length == 1;
                break;
            case 2:
                mask.Clear();
                mask[place] = true;
                break;
            case 3:
                mask[..place].Clear();
                mask[place..].Fill(true);
                break;
            case 4:
                mask[..(place + 1)].Fill(true);
                mask[(place + 1)..].Clear();
                break;
            case 5 when !leavesClass:
                mask.Clear();
                break;
            default:
                foreach (ref bool isLeft in mask)
                {
                    isLeft = dice.OneIn(2);
                }

                mask[place] |= leavesClass;
                break;
        }
    }
}

using System;
using System.Linq;

namespace SoftmaxGen.Frame.Tests.Programs;

internal static class Shrinking
{
    /// <summary>A tape that fails still, and of which no choice can be left out, or be a smaller one.</summary>
    public static int[] Shrink(int[] tape, Func<int[], bool> fails)
    {
        int[] before;

        do
        {
            before = tape;

            // Large stretches first, and what stands now at the place of one that was left out is tried next.
            for (int length = Math.Max(1, tape.Length / 2); length > 0; length /= 2)
            {
                for (int from = 0; from < tape.Length;)
                {
                    int[] shorter = [.. tape.Take(from), .. tape.Skip(from + length)];

                    if (fails(shorter))
                    {
                        tape = shorter;
                    }
                    else
                    {
                        from += length;
                    }
                }
            }

            for (int k = 0; k < tape.Length; k++)
            {
                foreach (int smaller in new[] { 0, tape[k] / 2, tape[k] - 1 }.Where(smaller => smaller >= 0 && smaller < tape[k]))
                {
                    int[] simpler = [.. tape];
                    simpler[k] = smaller;

                    if (fails(simpler))
                    {
                        tape = simpler;
                        break;
                    }
                }
            }
        }
        while (!tape.SequenceEqual(before));

        return tape;
    }
}

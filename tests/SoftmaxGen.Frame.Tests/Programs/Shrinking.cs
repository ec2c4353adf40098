using System;
using System.Collections.Generic;
using System.Linq;

namespace SoftmaxGen.Frame.Tests.Programs;

internal static class Shrinking
{
    /// <summary>A tape that fails still, and of which no choice can be left out, or be a smaller one.</summary>
    public static int[] Shrink(int[] tape, Func<int[], bool> fails)
    {
        for (bool again = true; again;)
        {
            again = false;

            foreach (int[] simpler in Simpler(tape))
            {
                if (fails(simpler))
                {
                    tape = simpler;
                    again = true;
                    break;
                }
            }
        }

        return tape;
    }

    private static IEnumerable<int[]> Simpler(int[] tape)
    {
        // Large stretches first.
        for (int length = tape.Length; length > 0; length /= 2)
        {
            for (int from = 0; from + length <= tape.Length; from += length)
            {
                yield return [.. tape.Take(from), .. tape.Skip(from + length)];
            }
        }

        for (int k = 0; k < tape.Length; k++)
        {
            foreach (int smaller in new[] { 0, tape[k] / 2, tape[k] - 1 }.Where(smaller => smaller >= 0 && smaller < tape[k]).Distinct())
            {
                int[] simpler = [.. tape];
                simpler[k] = smaller;

                yield return simpler;
            }
        }
    }
}

using System;
using System.Numerics;

namespace SoftmaxGen.Accuracy.Searching;

/// <summary>From a bad row to a worse one: of a few rows that differ from it in little, the worst is next, if it is no better.</summary>
internal sealed class HillClimb<T>(Searched<T> kernel, WorstPoints<T> points)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private const int Children = 16;

    private readonly Jury<T> _jury = new(kernel, Children);

    public Found<T> From(Found<T> start, int steps, Random random)
    {
        Found<T> top = start;

        for (int step = 0; step < steps; step++)
        {
            for (int child = 0; child < Children; child++)
            {
                top.Row.CopyTo(_jury.Row(child));
                Change(_jury.Row(child), random);
            }

            (double worst, int row) = _jury.Judge();

            if (worst >= top.Worst)
            {
                top = top with { Worst = worst, Row = _jury.Row(row).ToArray() };
            }
        }

        return top;
    }

    // Ties go on as ties: only together do they move a sum.
    private void Change(Span<T> row, Random random)
    {
        int place = random.Next(row.Length);
        T old = row[place];

        switch (random.Next(6))
        {
            case 0:
                row[place] = Near(old, random);
                break;
            case 1:
                row[place] = row[random.Next(row.Length)];
                break;
            case 2:
                row[place] = T.CreateChecked(points.Any(random));
                break;
            case 3:
                row.Replace(old, T.CreateChecked(points.Any(random)));
                break;
            case 4:
                row.Replace(old, old + T.CreateChecked((random.NextDouble() - 0.5) / 16));
                break;
            default:
                row.Replace(old, Near(old, random));
                break;
        }
    }

    private static T Near(T value, Random random)
    {
        for (int i = random.Next(1, 9); i > 0; i--)
        {
            value = T.BitIncrement(value);
        }

        return random.Next(2) == 0 ? value : -T.BitIncrement(-value);
    }
}

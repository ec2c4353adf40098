using System;
using System.Numerics;

namespace SoftmaxGen.Accuracy.Searching;

/// <summary>Small changes of a row of logits, some of which make a bad one worse.</summary>
internal sealed class Steps<T>(WorstPoints<T> points)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <remarks>Ties go on as ties: only together do they move a sum.</remarks>
    public void Take(Span<T> row, Random random)
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

    public static T Near(T value, Random random)
    {
        for (int i = random.Next(1, 9); i > 0; i--)
        {
            value = T.BitIncrement(value);
        }

        return random.Next(2) == 0 ? value : -T.BitIncrement(-value);
    }
}

using System;
using System.Numerics;

namespace SoftmaxGen.Accuracy.Searching;

/// <summary>From a bad row to a worse one: of a few rows that differ from it in little, the worst is next, if it is no better.</summary>
internal sealed class HillClimb<T>(Searched<T> kernel, WorstPoints<T> points)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private const int Children = 16;

    private readonly Jury<T> _jury = new(kernel, Children);
    private readonly Steps<T> _steps = new(points);

    public Found<T> From(Found<T> start, int steps, Random random)
    {
        Found<T> top = start;

        for (int step = 0; step < steps; step++)
        {
            for (int child = 0; child < Children; child++)
            {
                top.Row.CopyTo(_jury.Row(child));
                _steps.Take(_jury.Row(child), random);
            }

            (double worst, int row) = _jury.Judge();

            if (worst >= top.Worst)
            {
                top = top with { Worst = worst, Row = _jury.Row(row).ToArray() };
            }
        }

        return top;
    }
}

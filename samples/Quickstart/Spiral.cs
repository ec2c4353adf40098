using System;

namespace Quickstart;

/// <summary>Points of the plane in three entwined spiral arms, one arm for each class: no straight lines part them.</summary>
internal sealed class Spiral
{
    public const int Inputs = 2;

    private const int PointsPerArm = 100;
    private const float Turn = 4;
    private const float Noise = 0.2f;

    public Spiral(Random random)
    {
        for (int row = 0; row < Rows; row++)
        {
            int arm = row % RockPaperScissors.C;
            float radius = (float)(row / RockPaperScissors.C) / PointsPerArm;
            float angle = (Turn * (arm + radius)) + (Noise * Gaussian(random));

            X[row * Inputs] = radius * MathF.Sin(angle);
            X[(row * Inputs) + 1] = radius * MathF.Cos(angle);
            Label[row] = arm;
        }
    }

    public static int Rows => PointsPerArm * RockPaperScissors.C;

    /// <summary>The points, row-major, N x 2.</summary>
    public float[] X { get; } = new float[Rows * Inputs];

    /// <summary>The class of each point.</summary>
    public int[] Label { get; } = new int[Rows];

    /// <summary>A normal deviate by the transform of Box and Muller (1958).</summary>
    private static float Gaussian(Random random)
    {
        return MathF.Sqrt(-2 * MathF.Log(1 - random.NextSingle())) * MathF.Cos(MathF.Tau * random.NextSingle());
    }
}

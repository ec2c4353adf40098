namespace SoftmaxGen.Peers;

/// <summary>Rows that who computes one after another keeps: all of it runs on one thread.</summary>
internal static class Room
{
    public static readonly float[] First = new float[DecisionBatch.MostClasses];

    public static readonly float[] Second = new float[DecisionBatch.MostClasses];
}

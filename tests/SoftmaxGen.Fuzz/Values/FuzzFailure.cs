using System;

namespace SoftmaxGen.Fuzz.Values;

/// <summary>What was promised and is not so, with the row that shows it.</summary>
internal sealed class FuzzFailure(string message) : Exception(message)
{
    /// <summary>Fails unless something holds, of what is named only then.</summary>
    public static void Unless(bool holds, object what, string otherwise)
    {
        if (!holds)
        {
            throw new FuzzFailure($"{what} {otherwise}");
        }
    }
}

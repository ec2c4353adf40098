using System;

namespace SoftmaxGen.Fuzz.Values;

/// <summary>All that was generated for one type, a random batch at a time.</summary>
internal interface IFuzzer : IDisposable
{
    /// <summary>Runs one batch.</summary>
    /// <returns>How many rows it had.</returns>
    /// <exception cref="FuzzFailure">Something is not as promised.</exception>
    int Batch(Dice dice);
}

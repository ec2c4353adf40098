using System;

namespace SoftmaxGen.Fuzz.Values;

/// <summary>What was promised and is not so, with the row that shows it.</summary>
internal sealed class FuzzFailure(string message) : Exception(message);

using System;

namespace VerifyXunit;

/// <summary>What was generated is not what was verified.</summary>
internal sealed class SnapshotException(string message) : Exception(message);

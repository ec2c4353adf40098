namespace VerifyXunit;

/// <summary>Where one text is written when it differs, and where a person puts it to accept it.</summary>
internal sealed record SnapshotPair(string Received, string Verified);

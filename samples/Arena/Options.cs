namespace Arena;

/// <summary>The command line. What is null was not given.</summary>
internal sealed record Options
{
    public const ulong DefaultSeed = 1;
    public const int DefaultAgents = 36;

    /// <summary>A minute of play.</summary>
    public const int HeadlessFrames = 3600;

    public required bool IsHeadless { get; init; }

    public required bool IsTerminal { get; init; }

    public required int? Frames { get; init; }

    public required ulong? Seed { get; init; }

    public required int? Agents { get; init; }

    public required int Speed { get; init; }

    public required string? Curve { get; init; }

    public required string? Screenshot { get; init; }

    public required string? Record { get; init; }

    public required string? Replay { get; init; }
}

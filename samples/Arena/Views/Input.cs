namespace Arena;

/// <summary>What the keyboard said since it was asked last.</summary>
/// <param name="Steering">Auto where no key says anything.</param>
/// <param name="IsFaster">Twice the speed is wanted.</param>
/// <param name="IsSlower">Half the speed is wanted.</param>
/// <param name="IsNext">Another agent is to be watched.</param>
/// <param name="IsQuit">The person wants to leave.</param>
internal readonly record struct Input(Steering Steering, bool IsFaster, bool IsSlower, bool IsNext, bool IsQuit);

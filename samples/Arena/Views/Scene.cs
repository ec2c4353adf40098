namespace Arena;

/// <summary>What a view is to show.</summary>
/// <param name="Watched">The agent whose probabilities are shown.</param>
/// <param name="Speed">How many times as fast as the clock.</param>
/// <param name="Progress">How much of the next frame has passed, from 0 to 1.</param>
/// <param name="IsSteered">By a person; otherwise the policy moves the person's body too.</param>
internal readonly record struct Scene(Simulation Simulation, int Watched, int Speed, float Progress, bool IsSteered);

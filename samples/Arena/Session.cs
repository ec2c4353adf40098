namespace Arena;

/// <summary>A simulation from its first frame to its last: with the person's keys or those of a recording, and recorded or not.</summary>
internal sealed class Session
{
    private readonly Recording? _replay;
    private readonly Recording? _record;

    /// <param name="frames">How many there are to be.</param>
    /// <param name="replay">Says what is wanted in each frame, in place of the person.</param>
    /// <param name="record">Is told what was wanted in each frame.</param>
    public Session(Simulation simulation, int frames, Recording? replay, Recording? record)
    {
        Simulation = simulation;
        Frames = frames;
        _replay = replay;
        _record = record;
    }

    public Simulation Simulation { get; }

    public int Frames { get; }

    public bool IsOver => Simulation.Game.Frame == Frames;

    public bool IsReplay => _replay is not null;

    /// <summary>One frame.</summary>
    public void Step(Steering steering)
    {
        Steering wanted = _replay?.Next() ?? steering;
        _record?.Add(wanted);
        Simulation.Step(wanted);
    }
}

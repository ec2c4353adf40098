using System;

namespace SoftmaxGen.Peers;

/// <summary>A computation bound to its memory: to run it is all that is left to do.</summary>
/// <param name="run">Computes every row once.</param>
/// <param name="release">Gives back what it was bound with.</param>
public sealed class Pass(Action run, Action? release = null) : IDisposable
{
    private Action? _release = release;

    public Action Run { get; } = run;

    public void Dispose()
    {
        _release?.Invoke();
        _release = null;
    }
}

using System.Collections.Generic;

namespace SoftmaxGen.Frame.Tests.Programs;

/// <summary>
/// The choices that a random program is made of, one after the other, and behind the last nothing but 0, the simplest. So a shorter
/// tape and smaller numbers are a simpler program: to shrink the one is to shrink the other.
/// </summary>
internal sealed class Tape(IReadOnlyList<int> choices)
{
    private int _at;

    /// <summary>A number below <paramref name="count"/>.</summary>
    public int Choose(int count) => _at < choices.Count ? choices[_at++] % count : 0;

    public T Choose<T>(params IReadOnlyList<T> from) => from[Choose(from.Count)];
}

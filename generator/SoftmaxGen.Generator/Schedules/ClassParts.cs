using System;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Kernels;

namespace SoftmaxGen.Generator.Schedules;

/// <summary>How the classes of a row are cut into vectors, or plain numbers: held, with a variable each, or in the turns of a loop.</summary>
internal sealed class ClassParts(NumberType type, int c, bool held)
{
    public const string ClassIndex = "c";

    /// <summary>Whether every part of a row has variables of its own.</summary>
    public bool Held => held;

    /// <summary>How many vectors a row takes.</summary>
    public int Count => (c + type.Lanes - 1) / type.Lanes;

    /// <summary>How many variables hold the sixteen running results of a reduction, or one where plain numbers take turns.</summary>
    public int PerTurn => type.IsVector ? CanonicalOrder.Lanes / type.Lanes : 1;

    private int Step => PerTurn * type.Lanes;

    /// <summary>The loop over whole steps of classes, then those that are left; or, held, all of them without a loop.</summary>
    /// <param name="body">Where the statements go.</param>
    /// <param name="emit">What is done to one part.</param>
    /// <param name="whole">Whether the last vector is as full as the others: what lies behind the row is written after it.</param>
    public void Each(LaneBody body, Action<Part, LaneBody> emit, bool whole = false)
    {
        if (held)
        {
            for (int k = 0; k * type.Lanes < c; k++)
            {
                emit(PartAt(k, null, k * type.Lanes, Math.Min(type.Lanes, c - (k * type.Lanes))), body);
            }

            return;
        }

        int left = c % Step;
        int inLoop = c - left;

        if (inLoop > 0)
        {
            var statements = new LaneBody();

            for (int k = 0; k < PerTurn; k++)
            {
                emit(PartAt(k, ClassIndex, k * type.Lanes, type.Lanes), statements);
            }

            body.Add(new For(ClassIndex, inLoop, Step, statements.ToImmutable()));
        }

        if (left > 0)
        {
            var statements = new LaneBody();

            for (int k = 0; inLoop + (k * type.Lanes) < c; k++)
            {
                int offset = inLoop + (k * type.Lanes);
                emit(PartAt(k, null, offset, whole ? type.Lanes : Math.Min(type.Lanes, c - offset)), statements);
            }

            body.Add(new Note(left == 1 ? "The last class." : $"The last {LaneBody.Text(left)} classes."));
            body.Add(new Scope(statements.ToImmutable()));
        }
    }

    private Part PartAt(int number, string? index, int offset, int present) =>
        new(type.IsVector ? LaneBody.Text(number) : "", number, index, offset, present);

    /// <summary>How many of the sixteen lanes' variables a reduction uses: not all where a row is short.</summary>
    private int Accumulators => Math.Min(PerTurn, Count);

    public static string LanesOf(Reduce reduce) => reduce.Name + "Lanes";

    /// <summary>Their names.</summary>
    public ImmutableArray<string> AccumulatorsOf(Reduce reduce) =>
        Enumerable.Range(0, Accumulators).Select(k => LanesOf(reduce) + LaneBody.Text(k)).ToImmutableArray();

    /// <summary>One more part of a reduction: held, the first of each accumulator starts it.</summary>
    public LaneStatement Accumulate(Part part, Reduction reduction, string accumulator, Expression value) =>
        held && part.Number < PerTurn
            ? new Declare(accumulator, value)
            : new Assign(accumulator, CanonicalOrder.Accumulate(reduction, new Variable(accumulator), value));
}

/// <summary>The classes that one variable holds in one turn of a loop, or after it.</summary>
/// <param name="Suffix">What their names end in.</param>
/// <param name="Number">Which part of the turn it is, or of the row where there is no loop.</param>
/// <param name="Index">The loop's, if one reaches it.</param>
/// <param name="Offset">How many classes lie between that, or else the row's start, and the first of them.</param>
/// <param name="Present">How many they are.</param>
internal sealed record Part(string Suffix, int Number, string? Index, int Offset, int Present)
{
    public string Name(string name) => name + Suffix;

    public Place At(string buffer, string start = "i") =>
        new(buffer, (start, Index) switch
        {
            (_, null) => start,
            ("", _) => Index,
            _ => $"{start} + {Index}",
        }, Offset, Present);

    /// <summary>How many numbers of the row lie before it for certain.</summary>
    public int Before => Index is null ? Offset : 0;
}

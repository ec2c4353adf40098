using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Kernels;

namespace SoftmaxGen.Generator.Schedules;

/// <summary>One row whose numbers come and go by value, where all of its results are single numbers: what a method for one row calls, and a way through a batch once a row.</summary>
/// <remarks>
/// By reference, each number of the row went through memory on its way in and on its way out, and the result waits for that.
/// </remarks>
/// <param name="Body">What is done to it. In vectors the references are to its classes; in plain numbers <c>i</c> is where they start in a span.</param>
internal sealed record OneRow(ImmutableArray<LaneStatement> Body)
{
    /// <summary>What a way through a batch does to a row, if it takes one at a time and no loop over its classes.</summary>
    public static OneRow? Of(LaneProgram program)
    {
        if (program.Rows > 1 || !program.InMemory.IsEmpty)
        {
            return null;
        }

        ImmutableArray<LaneStatement?> body = program.Body.Select(ByValue).ToImmutableArray();

        return body.Contains(null) ? null : new OneRow(body.Select(static statement => statement!).ToImmutableArray());

        LaneStatement? ByValue(LaneStatement statement) => statement switch
        {
            Note => statement,
            Declare declare => declare with { Value = Of(declare.Value) },
            Assign assign => assign with { Value = Of(assign.Value) },
            Store { Place: var place } store when IsOfRow(place) => new Store(Value(place), Of(store.Value)),
            StoreLane { Place: var place } store when IsOfRow(place) => store with { Place = Value(place), Value = Of(store.Value) },
            _ => null,
        };

        Expression Of(Expression value) => value.Map(leaf => leaf switch
        {
            Load load => load with { Place = InRow(load.Place) },
            LoadToAll load => new LoadToAll(InRow(load.Place)),
            BitsOfClasses bits => bits with { Place = Value(bits.Place) },
            _ => leaf,
        });

        Place InRow(Place place) => IsOfRow(place) ? Value(place) : program.Type.IsVector && place.Start == "i" ? place with { Start = "" } : place;

        bool IsOfRow(Place place) => program.Program.Parameters.Any(parameter => parameter.Name == place.Buffer && parameter.InMemory == Shape.Row);
    }

    private static Place Value(Place place) => place with { Start = "", Offset = 0, IsValue = true };
}

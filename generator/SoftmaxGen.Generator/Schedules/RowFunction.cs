using System.Collections.Immutable;
using System.Linq;

namespace SoftmaxGen.Generator.Schedules;

/// <summary>A row whose classes are one vector, as a function from vectors to a vector: for who has no array of them.</summary>
/// <param name="Inputs">The vectors that it takes, and where they lie in a batch.</param>
/// <param name="Body">What is done to them.</param>
/// <param name="Result">The name of the one that comes out.</param>
/// <param name="Target">Where that lies in a batch.</param>
internal sealed record RowFunction(ImmutableArray<Declare> Inputs, ImmutableArray<LaneStatement> Body, string Result, Place Target)
{
    /// <summary>What a lane that holds no class reads.</summary>
    public static double AbsentOf(Declare input) => ((Load)input.Value).Absent;

    /// <summary>The name of the parameter that an input comes from.</summary>
    public static string ParameterOf(Declare input) => input.Value is FromCaller number ? number.Name : ((Load)input.Value).Place.Buffer;

    /// <summary>What a way through a batch does to a row, if one vector of results is all that it stores.</summary>
    public static RowFunction? Of(LaneProgram program)
    {
        if (program.Rows > 1 || !program.Type.IsVector || program.InMemory.Length > 0 || program.Body.OfType<Store>().ToList() is not { Count: 1 } stores)
        {
            return null;
        }

        ImmutableArray<Declare> inputs = program.Body.OfType<Declare>().Where(static declare => declare.Value is Load or FromCaller).ToImmutableArray();

        Place target = stores[0].Place;
        string result = target.Buffer + LaneBody.Text(0);
        ImmutableArray<LaneStatement> body = program.Body
            .Where(statement => statement is not Declare declare || !inputs.Contains(declare))
            .Select(statement => statement switch
            {
                Store store => new Declare(result, store.Value),
                Unless unless => unless with { Body = unless.Body.Select(Assigned).ToImmutableArray() },
                _ => statement,
            })
            .ToImmutableArray();

        return new RowFunction(inputs, body, result, target);

        LaneStatement Assigned(LaneStatement statement) => statement is Store store ? new Assign(result, store.Value) : statement;
    }
}

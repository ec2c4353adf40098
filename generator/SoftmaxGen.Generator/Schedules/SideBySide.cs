using System;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Kernels;

namespace SoftmaxGen.Generator.Schedules;

/// <summary>
/// Two blocks of rows in one turn of the loop, statement by statement. A block of few classes is a chain of operations that
/// wait for each other, longer than the processor looks ahead; the other block's fill the time.
/// </summary>
internal static class SideBySide
{
    /// <summary>What the names of the second block end in.</summary>
    public const string Second = "B";

    public static LaneProgram Double(LaneProgram program, int c)
    {
        int distance = program.Rows * c;

        return program with
        {
            Rows = 2 * program.Rows,
            Least = 2 * program.Least,
            Body = program.Body.SelectMany(statement => statement is Note ? [statement] : new[] { statement, OfSecond(statement) })
                .Prepend(new Note("Two blocks of rows side by side: the operations of one fill the time in which those of the other wait."))
                .ToImmutableArray(),
        };

        LaneStatement OfSecond(LaneStatement statement) => statement switch
        {
            Declare declare => new Declare(declare.Name + Second, Value(declare.Value)),
            Assign assign => new Assign(assign.Name + Second, Value(assign.Value)),
            LoadRows load => load with { Classes = Names(load.Classes), Offset = distance },
            StoreRows store => store with { Classes = Names(store.Classes), Offset = distance },
            Store store => new Store(OfSecondRows(store.Place, program.Rows), Value(store.Value)),
            Unless unless => new Unless(Value(unless.Condition), unless.Body.Select(OfSecond).ToImmutableArray()),
            _ => throw new InvalidOperationException($"{statement.GetType().Name} is of one block."),
        };

        Expression Value(Expression value) => OfSecondValue(value, program.Rows);
    }

    private static ImmutableArray<string> Names(ImmutableArray<string> names) => names.Select(static name => name + Second).ToImmutableArray();

    private static Expression OfSecondValue(Expression value, int rows) => value.Map(leaf => leaf switch
    {
        Variable variable => variable with { Name = variable.Name + Second },
        Load load => load with { Place = OfSecondRows(load.Place, rows) },
        BitOfRows bit => bit with { Place = OfSecondRows(bit.Place, rows) },
        _ => leaf,
    });

    /// <summary>What is no block of classes has a number for each row, in rows that follow each other.</summary>
    private static Place OfSecondRows(Place place, int rows) => place with { Offset = place.Offset + rows };
}

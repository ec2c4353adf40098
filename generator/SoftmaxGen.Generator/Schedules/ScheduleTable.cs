using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Schedules;

/// <summary>How rows and classes lie in lanes.</summary>
internal enum Schedule
{
    /// <summary>Plain numbers: the oldest targets, the last rows of a batch, and what a reader should read first.</summary>
    Scalar,

    /// <summary>One row in each lane; a variable for each class, or a place on the stack.</summary>
    RowPerLane,

    /// <summary>The classes of one row in the lanes.</summary>
    ClassPerLane,

    /// <summary>The classes of one row in the lanes, and what is of a row for as many rows at once as there are lanes.</summary>
    ClassPerLaneInBlocks,

    /// <summary>The C x C results of a block of rows in the lanes, as they lie in memory.</summary>
    ResultPerLane,
}

/// <summary>The one place where a schedule is chosen, each choice with its reason.</summary>
internal static class ScheduleTable
{
    /// <summary>
    /// Up to here every class has a variable of its own; past it, loops with constant trip counts. It is the number of
    /// lanes of the canonical order, so an unrolled sum is one fold, and it is what sixteen vector registers can hold.
    /// </summary>
    public const int UnrolledClasses = CanonicalOrder.Lanes;

    /// <summary>The same for the Jacobian, whose text grows with C x C: 64 stores are still read, 81 are not.</summary>
    public const int UnrolledSquare = 8;

    /// <summary>
    /// Up to here a class of a block of rows has a variable, past it a place on the stack: the compiler of the machine code
    /// stops inlining at 512 variables, which eight classes come near to. What takes more is counted by <see cref="InlineBudget"/>.
    /// </summary>
    public const int UnrolledRows = 8;

    /// <summary>
    /// From here on rows have classes enough to fill the lanes. Below, most of a second vector would be empty: 24 classes take a
    /// quarter longer so than transposed.
    /// </summary>
    public const int ClassesInLanes = 32;

    /// <summary>
    /// Up to here two blocks of rows go side by side at the greatest width: three classes took a seventh less time so, five a
    /// tenth. More have so many variables that most wait on the stack, and take twice as long to be compiled.
    /// </summary>
    private const int RowsSideBySide = 5;

    /// <summary>Up to here a row alone is read number by number, however wide its vectors: 17 would be as many instructions as the exponentials.</summary>
    public const int ReadOneByOne = 16;

    /// <summary>How many vectors of one row have variables of their own, and no loop over them.</summary>
    private const int HeldVectors = 8;

    /// <summary>How many vectors of results one block of rows may have, each of them one line: 49 for seven classes, 81 for nine.</summary>
    private const int UnrolledResults = 49;

    /// <summary>Up to here the terms of a block of sixteen rows fit the first level of the cache, until they are divided.</summary>
    private const int ClassesInBlocks = 256;

    /// <summary>
    /// How many numbers of a row may wait on the stack for a later loop; more are computed again. To wait is faster at every
    /// class count, and again takes 1.4 times as long: the limit is the stack's alone. Of plain numbers it is about as many bytes as the
    /// largest block of rows keeps there; of vectors less, since eight of them side by side have some 2 KB of values besides.
    /// </summary>
    public static int WaitingOnStack(NumberType type) => (type.IsVector ? 6144 : 8192) / (type.IsDouble ? 8 : 4);

    /// <summary>Up to here the Jacobians of a block of rows are transposed: past it their vectors are more than the registers.</summary>
    private const int UnrolledSquareRows = 4;

    private static readonly int[] Widths = [512, 256, 128];

    private sealed record Choice(bool Applies, Schedule Vector, string Reason);

    public static bool IsUnrolled(RowProgram program, int c) => c <= (program.IsSquare ? UnrolledSquare : UnrolledClasses) || program.NamesClasses;

    /// <summary>The ways through a batch, the widest first; each goes on where the one before it stopped.</summary>
    public static ImmutableArray<LaneProgram> For(RowProgram program, KernelSpec spec, TargetSpec target)
    {
        Check(program, spec.C);
        var number = new NumberType(spec.Arithmetic, Bits: 0);
        LaneProgram scalar = IsUnrolled(program, spec.C) ? Unrolled.Lower(program, spec, number) : Walk.Lower(new Looped(program, spec, number));
        var paths = new List<LaneProgram>();

        foreach (int bits in Widths)
        {
            switch (Choose(program, spec, target, new NumberType(spec.Arithmetic, bits)).Vector)
            {
                case Schedule.RowPerLane:
                    paths.Add(RowPerLane(bits));
                    break;

                case Schedule.ClassPerLaneInBlocks:
                    paths.Add(Walk.Lower(new Blocked(program, spec, new NumberType(spec.Arithmetic, bits))));
                    break;

                case Schedule.ClassPerLane:
                    paths.Add(ClassPerLane(bits));
                    break;

                case Schedule.ResultPerLane:
                    paths.Add(ResultPerLane(new NumberType(spec.Arithmetic, bits)));
                    break;
            }
        }

        // What is less than a block of rows.
        bool hasBlocks = paths.Count > 0 && paths[0].Rows > 1;

        if (!spec.Batches)
        {
            paths.RemoveAll(static path => path.Rows > 1);
        }

        if (hasBlocks && !program.IsSquare && !program.TakesClassesInTurn)
        {
            paths.AddRange(Widths.Where(TakesOneRow).Select(bits => ClassPerLane(bits, takesRemainder: true)));

            // Plain numbers branch where vectors select, and which of two logits is the larger nobody can foretell: 20 ns a row for 13.
            if (spec.C == 2 && program.CallsFunctions && !program.TakesRowsInTurn && program.Inputs.All(static input => input.IsElements))
            {
                paths.Add(Unrolled.Lower(program, spec, new NumberType(spec.Arithmetic, Bits: 128), oneRow: true));
            }
        }

        return paths.Append(scalar).ToImmutableArray();

        // A running sum goes through all vectors of a row in turn: five classes in one vector instead of two took a quarter less time to be drawn from. All else gains nothing by it.
        bool TakesOneRow(int bits) => !program.NamesClasses
            && (spec.C > UnrolledRows || (bits == 128 && spec.C > 2) || (bits == 256 && spec.C > new NumberType(spec.Arithmetic, 128).Lanes && program.Statements.Any(static statement => statement is Scan)));

        LaneProgram ResultPerLane(NumberType type) =>
            spec.C <= type.Lanes ? EvenBlocks.Lower(program, spec, type) : EvenRows.Lower(program, spec, type);

        LaneProgram RowPerLane(int bits)
        {
            var type = new NumberType(spec.Arithmetic, bits);

            if (spec.C > UnrolledRows)
            {
                return Walk.Lower(new Transposed(program, spec, type));
            }

            LaneProgram block = Unrolled.Lower(program, spec, type);

            if (!InlineBudget.Holds(block) && !program.NamesClasses && !program.IsSquare && spec.C >= Transposed.GroupOf(type))
            {
                return Walk.Lower(new Transposed(program, spec, type));
            }

            return bits == Widths[0] && program.Reductions > 1 && spec.C <= RowsSideBySide && block.InMemory.IsEmpty && InlineBudget.Holds(block, times: 2)
                ? SideBySide.Double(block, spec.C)
                : block;
        }

        LaneProgram ClassPerLane(int bits, bool takesRemainder = false)
        {
            var type = new NumberType(spec.Arithmetic, bits);

            return Walk.Lower(new Looped(program, spec, type, held: !program.IsSquare && spec.C <= HeldVectors * type.Lanes, takesRemainder));
        }
    }

    /// <exception cref="NotSupportedException">No schedule has room for it.</exception>
    private static void Check(RowProgram program, int c)
    {
        if (c > ClassCount.Bits && program.Inputs.FirstOrDefault(static input => input.Storage == Storage.Bits) is Parameter bits)
        {
            throw new NotSupportedException($"{program.Name}: {bits.Name} has {ClassCount.Bits} bits a row.");
        }

        if (program.IsSquare && program.Inputs.FirstOrDefault(static input => input.Storage is Storage.Boolean or Storage.Bits) is Parameter mask)
        {
            throw new NotSupportedException($"{program.Name}: a matrix reads numbers, and no {mask.Name}.");
        }

        if (program.IsSquare && program.TakesClassesInTurn)
        {
            throw new NotSupportedException($"{program.Name}: a matrix has no running sum.");
        }

        if (program.Statements.OfType<Scan>().FirstOrDefault(static scan => scan.IsFree) is Scan scan && Phases.Of(program).Writes(scan.Name))
        {
            throw new NotSupportedException($"{program.Name}: {scan.Name} is added in any order, of which nothing for each class can be written.");
        }

        if (c > UnrolledClasses && program.NamesClasses)
        {
            throw new NotSupportedException($"{program.Name}: past {UnrolledClasses} classes none has a variable of its own.");
        }
    }

    private static Choice Choose(RowProgram program, KernelSpec spec, TargetSpec target, NumberType type)
    {
        // The first that applies.
        Choice[] table =
        [
            new(!target.HasSimd, Schedule.Scalar, "The target has no vectors."),
            new(spec.Element == ElementType.Half, Schedule.Scalar, "No portable vector operation converts Half."),
            new(spec.C == 1, Schedule.Scalar, "Nothing to compute."),
            new(program.NamesClasses && spec.C > UnrolledRows, Schedule.Scalar, "A class that is named by its number has a variable of its own."),
            new(program.TakesClassesInTurn && (spec.C > UnrolledRows || program.TakesRowsInTurn), Schedule.Scalar, "A running sum waits for the class before."),
            new(program.TakesRowsInTurn, program.NamesClasses ? Schedule.Scalar : Schedule.ClassPerLane, "What is added over the rows is added in their order."),
            new(program.IsSquare && IsEven(program, spec.C, type), Schedule.ResultPerLane, "Two permutations for each vector that is stored, and no store twice or across lines."),
            new(program.IsSquare && spec.C <= UnrolledSquareRows, Schedule.RowPerLane, "C x C vectors to transpose, which fit the registers."),
            new(program.IsSquare, Schedule.ClassPerLane, "A row of the Jacobian is the probabilities times one of them."),
            new(spec.C <= UnrolledRows, Schedule.RowPerLane, "Fewer classes than lanes: rows fill them, and no lane waits in a reduction."),
            new(spec.C < ClassesInLanes && program.Reductions > 1, Schedule.RowPerLane, "Most of a vector of classes would be empty, and what is of the row waited for."),
            new(spec.C <= ClassesInBlocks && program.Reductions > 1, Schedule.ClassPerLaneInBlocks, "Reductions across lanes that wait for each other, and what is of the row between them, would cost as much as the classes."),
            new(true, Schedule.ClassPerLane, "Classes enough to fill the lanes, and contiguous loads."),
        ];

        return table.First(static choice => choice.Applies);
    }

    /// <summary>Whether a block of rows whose results fill whole vectors is small. A permutation out of two vectors is of 512 bits.</summary>
    private static bool IsEven(RowProgram program, int c, NumberType type) => type.Bits == 512
        && EvenBlocks.Takes(program)
        && (c <= type.Lanes ? EvenBlocks.RowsOf(c, type) * c * c <= UnrolledResults * type.Lanes : EvenRows.Fits(program, c, type));
}

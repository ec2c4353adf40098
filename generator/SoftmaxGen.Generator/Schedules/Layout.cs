using System;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Schedules;

/// <summary>
/// How rows and classes lie in lanes, where loops go over the classes: what <see cref="Walk"/> asks while it takes a program's
/// phases in turn. A layout knows nothing of phases, and of no value what it is made of.
/// </summary>
/// <param name="program">What is lowered.</param>
/// <param name="spec">For whom.</param>
/// <param name="type">What one variable holds.</param>
/// <param name="rows">How many rows one turn of the loop over rows takes.</param>
/// <param name="namesInputs">Whether a class of an input is declared, and not read wherever it is wanted.</param>
internal abstract class Layout(RowProgram program, KernelSpec spec, NumberType type, int rows, bool namesInputs)
{
    public RowProgram Program => program;

    public NumberType Type => type;

    protected KernelSpec Spec => spec;

    public int Rows => rows;

    public bool NamesInputs => namesInputs;

    /// <summary>Whether every class of a row has a variable, from where it is first wanted to the end: then what a value usually is may stand in it, and be amended.</summary>
    public virtual bool HoldsClasses => false;

    /// <summary>How many numbers of the first input there must be for one turn.</summary>
    public virtual int Least => rows * spec.C;

    /// <summary>What lies on the stack.</summary>
    public ImmutableArray<StackArray>.Builder InMemory { get; } = ImmutableArray.CreateBuilder<StackArray>();

    /// <summary>Whether the output has room for a value that waits: no later loop reads what may be the same array.</summary>
    protected bool HasRoomInOutput(ClassPhase walk) =>
        program.ClassOutput is not null && !program.Inputs.Any(input => input.IsElements && walk.InputsReadLater.Contains(input.Name));

    /// <summary>What comes before the first phase.</summary>
    public virtual void Begin(LaneBody body)
    {
    }

    /// <summary>What starts a reduction, before the walk that folds it.</summary>
    public abstract void Open(LaneBody body, Reduce reduce);

    /// <summary>Over the classes, and what a walk needs around that to fold <paramref name="reduces"/>.</summary>
    /// <param name="body">Where the statements go.</param>
    /// <param name="reduces">What is folded.</param>
    /// <param name="start">What is to be done before the first class of each row.</param>
    /// <param name="emit">What is done to some classes.</param>
    public abstract void Over(LaneBody body, ImmutableArray<Reduce> reduces, ImmutableArray<LaneStatement> start, Action<Part, LaneBody> emit);

    /// <summary>Whether the lanes of a vector hold classes of one row.</summary>
    public virtual bool HasClassesInLanes => false;

    /// <summary>Whether the number of the last class for which something holds is found by a mask of all classes: what is accumulated then is the mask.</summary>
    public virtual bool FindsLast(Reduce reduce) => false;

    /// <summary>One more part of a reduction.</summary>
    public abstract LaneStatement Accumulate(Part part, Reduce reduce, Expression value);

    /// <summary>The value of the row, after the walk that folded it.</summary>
    public virtual void Close(LaneBody body, Reduce reduce)
    {
    }

    /// <summary>The classes of an input.</summary>
    public abstract Expression Read(Parameter input, Part part);

    /// <summary>The number of the row of an input that has one for each.</summary>
    public virtual Expression ReadOfRow(Parameter input) => new Load(Place.OfRow(input.Name, spec.C, type.Lanes, input.Storage));

    /// <summary>The classes' own numbers.</summary>
    public virtual Expression ClassNumber(Part part) => new NumbersOfClasses(part.Index, part.Offset, Counts: type.IsVector);

    /// <summary>Of what a walk computes and a later one wants: that for which there is a place to wait. The rest is computed again.</summary>
    public abstract ImmutableArray<string> Keep(ClassPhase walk);

    /// <summary>Where it waits.</summary>
    public abstract Place Waiting(Part part, string name);

    /// <summary>A value of the row, where the classes are.</summary>
    public virtual Expression OfRow(Variable value) => value;

    /// <summary>One number for the row.</summary>
    public virtual LaneStatement StoreOfRow(PutRow put) => new Store(Place.OfRow(put.Target, spec.C, type.Lanes, put.Storage), put.Value);

    /// <summary>The last walk, with its guards; <see cref="Walk.Results"/> is what to guard.</summary>
    public abstract void Put(LaneBody body, ImmutableArray<PutClass> puts, Walk walk);

    /// <summary>What guards say, over results that took no notice of them.</summary>
    protected static void Amend(LaneBody body, ImmutableArray<PutClass> puts, Func<string, Guard, ImmutableArray<LaneStatement>> otherwise)
    {
        foreach (PutClass put in puts.Where(static put => put.Guard is not null))
        {
            body.AddNote(put.Guard!.Comment);
            body.Add(new Unless(put.Guard.Valid, otherwise(put.Target, put.Guard)));
        }
    }

    /// <summary>The last walk, where it writes C x C numbers.</summary>
    public virtual void PutSquare(LaneBody body, PutSquare square, Walk walk) => throw new NotSupportedException("These lanes have no place for a matrix.");

    /// <summary>Over the classes, as many at once as are stored together.</summary>
    public virtual void OverResults(LaneBody body, Action<ImmutableArray<Part>, LaneBody> emit) =>
        Over(body, ImmutableArray<Reduce>.Empty, ImmutableArray<LaneStatement>.Empty, (part, inner) => emit(ImmutableArray.Create(part), inner));

    /// <summary>The results of some classes; names of them, where they are more than one.</summary>
    public abstract LaneStatement Store(PutClass put, ImmutableArray<Part> parts, ImmutableArray<Expression> values);
}

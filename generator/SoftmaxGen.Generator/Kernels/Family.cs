using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>One attribute, and all that it asks for.</summary>
/// <param name="name">Its name, as people write it in brackets; and what the file says that it holds.</param>
/// <param name="kernels">Every kernel that may be written, in the order of the generated file.</param>
/// <param name="layer">What MaxRows asks for, where there is such a thing.</param>
/// <param name="notes">How to find the mathematics in the generated file: the comment that opens it.</param>
/// <param name="usualMethods">The methods that are written where the attribute does not say, as bits: all where this is 0.</param>
internal sealed class Family(
    string name,
    ImmutableArray<Kernel> kernels,
    Layer? layer,
    Func<KernelSpec, IEnumerable<HeaderNote>> notes,
    int usualMethods = 0)
{
    private ImmutableArray<RowProgram> _examples;
    private ImmutableArray<RowProgram> _examplesOfHalf;

    public string Name => name;

    /// <summary>The attribute's name in metadata, without its namespace.</summary>
    public string AttributeName => name + "Attribute";

    public ImmutableArray<Kernel> Kernels => kernels;

    /// <summary>Whether its attribute has MaxRows.</summary>
    public bool HasLayer => layer is not null;

    /// <exception cref="InvalidOperationException">Its attribute has no MaxRows.</exception>
    public Layer Layer => layer ?? throw new InvalidOperationException($"{name} has no layer.");

    /// <summary>The names of the methods, in the order of their bits.</summary>
    public IEnumerable<string> MethodNames => kernels.Zip(Examples(ElementType.Single), static (kernel, program) => (kernel.Method, program.Name)).OrderBy(static named => named.Method).Select(static named => named.Name).Distinct();

    /// <summary>The names of all that is written, by which a user's code may mean something else.</summary>
    public IEnumerable<string> MemberNames => MethodNames
        .Concat(Examples(ElementType.Single).Select(static program => program.ResultName).OfType<string>())
        .Concat(Examples(ElementType.Single).Where(static program => program.Averaging is not null).SelectMany(static _ => new[] { Averaging.Sum, Averaging.Mean }))
        .Distinct();

    /// <summary>
    /// Name and parameters of each kernel, which are the same for every spec but that of Half, which has too few digits for some. The reader asks for them at
    /// every attribute whenever a declaration was edited, and defining the kernels each time was most of what it took.
    /// </summary>
    private ImmutableArray<RowProgram> Examples(ElementType element) =>
        element == ElementType.Half ? Examples(ref _examplesOfHalf, ElementType.Half) : Examples(ref _examples, ElementType.Single);

    private ImmutableArray<RowProgram> Examples(ref ImmutableArray<RowProgram> examples, ElementType element)
    {
        if (examples.IsDefault)
        {
            KernelSpec spec = KernelSpec.Of(this, c: 3) with { Element = element };
            ImmutableInterlocked.InterlockedInitialize(ref examples, kernels.Select(kernel => kernel.Define(spec)).ToImmutableArray());
        }

        return examples;
    }

    public IEnumerable<MethodSignature> SignaturesFor(KernelSpec spec) =>
        kernels.Zip(Examples(spec.Element), static (kernel, program) => (kernel, program)).Where(of => of.kernel.IsAskedBy(spec)).Select(of => new MethodSignature(of.program, spec));

    /// <summary>The kernels that a spec asks for.</summary>
    public ImmutableArray<Func<KernelSpec, RowProgram>> KernelsFor(KernelSpec spec) => kernels.Where(kernel => kernel.IsAskedBy(spec)).Select(static kernel => kernel.Define).ToImmutableArray();

    /// <summary>Of the attribute's Methods all, of which each is a bit: the first kernel the lowest.</summary>
    public int AllMethods { get; } = (2 << kernels.Max(static kernel => kernel.Method)) - 1;

    /// <summary>Those that are written where the attribute does not say.</summary>
    public int UsualMethods => usualMethods == 0 ? AllMethods : usualMethods;

    public IEnumerable<HeaderNote> NotesFor(KernelSpec spec) => notes(spec);
}

/// <summary>A line of the comment that opens a generated file, or more of them, under a word for what it is about.</summary>
internal sealed record HeaderNote(string About, string Text)
{
    /// <summary>The order of a sum that rounds.</summary>
    public const string InOrder = "Class i goes to lane i mod 16; the lanes fold 16 to 8 to 4 to 2 to 1, lane i with lane i + half.";

    /// <summary>Of arithmetic that is wider than what is stored.</summary>
    public static readonly HeaderNote Wide = new("exp", "In double, of the difference from the largest logit. All is computed in double and rounded once,\nso that nothing of what is rounded on the way shows.");

    /// <summary>Where two classes have one exponential.</summary>
    public const string OfTwo = "One for both classes, of the difference of the logits and what rounding took from it.";

    /// <summary>How a row is summed up, and what that is good for.</summary>
    public static HeaderNote Sum(string how) => new("sum", $"{how}\nSo a row has the same bits alone, anywhere in a batch, and at every vector width.");
}

/// <summary>The stateful layer: an instance Forward, which keeps its results, and an instance Backward, which takes them from there.</summary>
/// <param name="Kept">What it keeps.</param>
/// <param name="Buffer">The name of the field that it keeps them in.</param>
/// <param name="Forward">What its Forward computes, as the documentation says it.</param>
/// <param name="Backward">What its Backward computes.</param>
internal sealed record Layer(string Kept, string Buffer, string Forward, string Backward)
{
    /// <summary>The kernels that it calls, as bits of the attribute's Methods: every family has them first.</summary>
    public const int Methods = 0b11;
}

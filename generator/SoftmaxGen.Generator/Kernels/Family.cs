using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>One attribute, and all that it asks for.</summary>
/// <param name="name">Its name, as people write it in brackets; and what the file says that it holds.</param>
/// <param name="kernels">Every kernel that is written, in the order of the generated file.</param>
/// <param name="layer">What MaxRows asks for.</param>
/// <param name="notes">How to find the mathematics in the generated file: the comment that opens it.</param>
internal sealed class Family(
    string name,
    ImmutableArray<Func<KernelSpec, RowProgram>> kernels,
    Layer layer,
    Func<KernelSpec, IEnumerable<HeaderNote>> notes)
{
    private ImmutableArray<RowProgram> _examples;

    public string Name => name;

    /// <summary>The attribute's name in metadata, without its namespace.</summary>
    public string AttributeName => name + "Attribute";

    public ImmutableArray<Func<KernelSpec, RowProgram>> Kernels => kernels;

    public Layer Layer => layer;

    public IEnumerable<string> KernelNames => Examples.Select(static program => program.Name);

    /// <summary>
    /// Name and parameters of each kernel, which are the same for every spec. The reader asks for them at every attribute whenever a
    /// declaration was edited, and defining the kernels each time was most of what it took.
    /// </summary>
    private ImmutableArray<RowProgram> Examples
    {
        get
        {
            if (_examples.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _examples, kernels.Select(define => define(KernelSpec.Of(this, c: 3))).ToImmutableArray());
            }

            return _examples;
        }
    }

    public IEnumerable<MethodSignature> SignaturesFor(KernelSpec spec) => Asked(Examples, spec).Select(program => new MethodSignature(program, spec));

    /// <summary>The kernels that a spec asks for.</summary>
    public ImmutableArray<Func<KernelSpec, RowProgram>> KernelsFor(KernelSpec spec) => Asked(kernels, spec).ToImmutableArray();

    /// <summary>Of the attribute's Methods all, of which each is a bit: the first kernel the lowest.</summary>
    public int AllMethods => (1 << kernels.Length) - 1;

    private static IEnumerable<T> Asked<T>(IEnumerable<T> ofKernels, KernelSpec spec) => ofKernels.Where((_, at) => (spec.Methods & (1 << at)) != 0);

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

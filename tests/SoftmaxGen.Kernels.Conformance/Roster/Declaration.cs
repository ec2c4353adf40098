using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using SoftmaxGen.Kernels.Plain;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>One type for which kernels were generated, and what was asked for, whichever attribute asked.</summary>
internal sealed record Declaration(Type Type, Attribute Attribute, Family Family, int C, Type ElementType, bool Deterministic, EmptyRow EmptyRow = EmptyRow.NaN, int MaxRows = 0, bool HasOverloads = true)
{
    // Past it a Jacobian is written in loops.
    private const int UnrolledSquare = 8;

    /// <summary>Every such type of this assembly, and of that of a target without vectors: all rosters are parts of this list.</summary>
    public static IReadOnlyList<Declaration> All { get; } =
        [.. new[] { typeof(Declaration), typeof(PlainFloat1) }.SelectMany(static type => type.Assembly.GetTypes()).Select(Of).OfType<Declaration>()];

    /// <summary>Whether a derivative may have a NaN of either sign: its loops negate what they read, and the compiler folds that only when it compiles them a second time.</summary>
    public bool HasAnyNaN => IsWide && IsPlain && C > UnrolledSquare;

    /// <summary>Whether it is computed in double, and rounded once: float is where there are no vectors, but for its deterministic kernels.</summary>
    public bool IsWide => ElementType == typeof(Half) || (IsPlain && ElementType == typeof(float) && !Deterministic);

    private bool IsPlain => Type.Assembly == typeof(PlainFloat1).Assembly;

    private static Declaration? Of(Type type) => type.GetCustomAttributes().Select(attribute => attribute switch
    {
        SoftmaxAttribute softmax => new Declaration(
            type, softmax, Family.Softmax, softmax.C, softmax.ElementType, softmax.Deterministic, softmax.EmptyRow, softmax.MaxRows, softmax.Masks != Masks.None || softmax.Temperature),
        LogSoftmaxAttribute log => new Declaration(
            type, log, Family.LogSoftmax, log.C, log.ElementType, log.Deterministic, log.EmptyRow, log.MaxRows, log.Masks != Masks.None),
        SoftmaxCrossEntropyAttribute loss => new Declaration(type, loss, Family.CrossEntropy, loss.C, loss.ElementType, loss.Deterministic, loss.EmptyRow),
        CategoricalAttribute categorical => new Declaration(type, categorical, Family.Categorical, categorical.C, categorical.ElementType, categorical.Deterministic),
        _ => null,
    }).SingleOrDefault(static declared => declared is not null);
}

using System;
using System.Reflection;
using SoftmaxGen.Kernels.Plain;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>One type for which kernels were generated, and what was asked for, whichever attribute asked.</summary>
internal sealed record Declaration(Type Type, Family Family, int C, Type ElementType, int MaxRows, EmptyRow EmptyRow, bool Deterministic)
{
    /// <summary>Whether a derivative may have a NaN of either sign: its loops negate what they read, and the compiler folds that only when it compiles them a second time.</summary>
    public bool HasAnyNaN => IsWide && IsPlain && C > UnrolledSquare;

    // Past it a Jacobian is written in loops.
    private const int UnrolledSquare = 8;

    private bool IsPlain => Type.Assembly == typeof(PlainFloat1).Assembly;

    /// <summary>Whether it is computed in double, and rounded once: float is where there are no vectors, but for its deterministic kernels.</summary>
    public bool IsWide => ElementType == typeof(Half) || (IsPlain && ElementType == typeof(float) && !Deterministic);

    /// <summary>Null of a type without an attribute, and of one that is there for its masks or its temperature: <see cref="Overloads"/> has those.</summary>
    public static Declaration? Of(Type type)
    {
        if (type.GetCustomAttribute<SoftmaxAttribute>() is { Masks: Masks.None, Temperature: false } softmax)
        {
            return new Declaration(type, Family.Softmax, softmax.C, softmax.ElementType, softmax.MaxRows, softmax.EmptyRow, softmax.Deterministic);
        }

        return type.GetCustomAttribute<LogSoftmaxAttribute>() is { Masks: Masks.None } log
            ? new Declaration(type, Family.LogSoftmax, log.C, log.ElementType, log.MaxRows, log.EmptyRow, log.Deterministic)
            : null;
    }
}

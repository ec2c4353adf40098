using System;
using System.Reflection;
using SoftmaxGen.Kernels.Plain;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>One type for which kernels were generated, and what was asked for, whichever attribute asked.</summary>
internal sealed record Declaration(Type Type, Family Family, int C, Type ElementType, int MaxRows, EmptyRow EmptyRow, bool Deterministic)
{
    /// <summary>Whether it is compiled more than once, for lack of a way to say that it should not be.</summary>
    public bool IsTiered => Type.Assembly == typeof(PlainFloat1).Assembly;

    /// <summary>Whether it is computed in double, and rounded once: float is where there are no vectors, but for its deterministic kernels.</summary>
    public bool IsWide => ElementType == typeof(Half) || (IsTiered && ElementType == typeof(float) && !Deterministic);

    /// <summary>Null of a type without an attribute.</summary>
    public static Declaration? Of(Type type)
    {
        if (type.GetCustomAttribute<SoftmaxAttribute>() is { } softmax)
        {
            return new Declaration(type, Family.Softmax, softmax.C, softmax.ElementType, softmax.MaxRows, softmax.EmptyRow, softmax.Deterministic);
        }

        return type.GetCustomAttribute<LogSoftmaxAttribute>() is { } log
            ? new Declaration(type, Family.LogSoftmax, log.C, log.ElementType, log.MaxRows, log.EmptyRow, log.Deterministic)
            : null;
    }
}

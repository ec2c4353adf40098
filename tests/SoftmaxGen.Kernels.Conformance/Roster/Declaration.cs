using System;
using System.Reflection;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>One type of this assembly for which kernels were generated, and what was asked for, whichever attribute asked.</summary>
internal sealed record Declaration(Type Type, Family Family, int C, Type ElementType, int MaxRows, EmptyRow EmptyRow, bool Deterministic)
{
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

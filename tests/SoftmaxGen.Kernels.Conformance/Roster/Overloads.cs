using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Reflection;
using SoftmaxGen.Kernels.Plain;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>The kernels with masks, temperatures and losses: all that <see cref="Roster"/> has no signature for.</summary>
public static class Overloads
{
    private static readonly Type[] Types = [.. new[] { typeof(Overloads), typeof(PlainFloat1) }.SelectMany(static type => type.Assembly.GetTypes())];

    public static IEnumerable<object[]> Softmax => All(static type => type.GetCustomAttribute<SoftmaxAttribute>() is { Temperature: true });

    public static IEnumerable<object[]> LogSoftmax => All(static type => type.GetCustomAttribute<LogSoftmaxAttribute>() is { Masks: not Masks.None });

    public static IEnumerable<object[]> Losses => All(static type => type.GetCustomAttribute<SoftmaxCrossEntropyAttribute>() is not null);

    public static IEnumerable<object[]> Everything => [.. Softmax, .. LogSoftmax, .. Losses];

    private static IEnumerable<object[]> All(Func<Type, bool> isMeant) => Types.Where(isMeant).Select(static type => new[] { Kernel(type) });

    private static object Kernel(Type type)
    {
        if (type.GetCustomAttribute<SoftmaxAttribute>() is { } softmax)
        {
            return Of(softmax.ElementType, softmax.C, softmax.EmptyRow, softmax.Deterministic);
        }

        if (type.GetCustomAttribute<LogSoftmaxAttribute>() is { } log)
        {
            return Of(log.ElementType, log.C, log.EmptyRow, log.Deterministic);
        }

        SoftmaxCrossEntropyAttribute loss = type.GetCustomAttribute<SoftmaxCrossEntropyAttribute>()!;

        return Of(loss.ElementType, loss.C, loss.EmptyRow, loss.Deterministic, loss);

        object Of(Type element, int c, EmptyRow emptyRow, bool deterministic, SoftmaxCrossEntropyAttribute? loss = null) =>
            element == typeof(double) ? KernelOf<double>(c, emptyRow, deterministic, loss)
            : element == typeof(Half) ? KernelOf<Half>(c, emptyRow, deterministic, loss)
            : KernelOf<float>(c, emptyRow, deterministic, loss);

        OverloadedKernel<T> KernelOf<T>(int c, EmptyRow emptyRow, bool deterministic, SoftmaxCrossEntropyAttribute? loss)
            where T : unmanaged, IBinaryFloatingPointIeee754<T> => new(
                type,
                c,
                emptyRow,
                typeof(T) == typeof(Half) || (typeof(T) == typeof(float) && !deterministic && type.Assembly == typeof(PlainFloat1).Assembly),
                loss?.IgnoreIndex ?? 0,
                loss?.ClassWeights ?? false,
                loss?.LabelSmoothing ?? 0,
                [.. type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(Overload<T>.Of).OfType<Overload<T>>()]);
    }
}

using System;
using System.Linq;
using System.Linq.Expressions;
using System.Numerics;
using System.Reflection;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>One generated method, called with a <see cref="Batch{T}"/>: how it is called follows from its parameters.</summary>
public sealed class Overload<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly ParameterInfo[] _parameters;

    private Overload(MethodInfo method)
    {
        _parameters = method.GetParameters();
        Name = method.Name;
        IsOfOneRow = method.ReturnType == typeof(T) && !_parameters.Any(static parameter => parameter.ParameterType == typeof(Span<T>));
        Invoke = Bind(method);
    }

    public string Name { get; }

    public OverloadMethod<T> Invoke { get; }

    public Masks Mask => Type("mask") is not { } type ? Masks.None
        : type == typeof(ulong) || type == typeof(ReadOnlySpan<ulong>) ? Masks.Bits
        : Masks.Booleans;

    public bool HasTemperature => Type("temperature") is not null;

    public bool HasTargets => Type("target") is not null;

    public bool HasLabels => Type("label") is not null;

    public bool HasGradient => Type("scale") is not null || (HasLosses && Type("dLdZ") is not null);

    /// <summary>Whether it returns the result of one row, and writes nothing.</summary>
    public bool IsOfOneRow { get; }

    /// <summary>Whether it writes losses, and not returns that of one row.</summary>
    public bool HasLosses => Type("loss") is not null;

    /// <summary>Null of a method that is not called with spans, or not of these.</summary>
    public static Overload<T>? Of(MethodInfo method) => method.GetParameters().All(static parameter => Field(parameter) is not null) ? new Overload<T>(method) : null;

    private Type? Type(string parameter) => _parameters.SingleOrDefault(found => found.Name == parameter)?.ParameterType;

    private static OverloadMethod<T> Bind(MethodInfo method)
    {
        ParameterExpression batch = Expression.Parameter(typeof(Batch<T>));
        Expression call = Expression.Call(method, method.GetParameters().Select(parameter => Argument(batch, parameter)));

        return Expression.Lambda<OverloadMethod<T>>(method.ReturnType == typeof(void) ? Expression.Block(call, Expression.Default(typeof(T))) : call, batch).Compile();
    }

    private static Expression Argument(Expression batch, ParameterInfo parameter)
    {
        Expression value = Expression.Field(batch, Field(parameter)!);

        return value.Type == parameter.ParameterType ? value : Expression.Convert(value, parameter.ParameterType);
    }

    private static string? Field(ParameterInfo parameter)
    {
        Type type = parameter.ParameterType;

        return parameter.Name switch
        {
            "z" when type == typeof(ReadOnlySpan<T>) => nameof(Batch<T>.Z),
            "a" or "y" when type == typeof(ReadOnlySpan<T>) => nameof(Batch<T>.A),
            "a" or "y" or "s" when type == typeof(Span<T>) => nameof(Batch<T>.Output),
            "dLdA" or "dLdY" when type == typeof(ReadOnlySpan<T>) => nameof(Batch<T>.DLdA),
            "target" => nameof(Batch<T>.Target),
            "weights" => nameof(Batch<T>.Weights),
            "label" => type == typeof(int) ? nameof(Batch<T>.LabelOfRow) : nameof(Batch<T>.Label),
            "mask" => type == typeof(ulong) ? nameof(Batch<T>.BitsOfRow) : type == typeof(ReadOnlySpan<ulong>) ? nameof(Batch<T>.Bits) : nameof(Batch<T>.Booleans),
            "temperature" => nameof(Batch<T>.Temperature),
            "scale" => nameof(Batch<T>.Scale),
            "loss" => nameof(Batch<T>.Loss),
            "dLdZ" => nameof(Batch<T>.DLdZ),
            _ => null,
        };
    }

    public override string ToString() => $"{Name}({string.Join(", ", _parameters.Select(static parameter => parameter.Name))}{(Mask == Masks.None ? "" : $"; {Mask}")})";
}

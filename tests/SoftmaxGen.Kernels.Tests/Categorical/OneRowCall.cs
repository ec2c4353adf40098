using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Numerics;
using System.Reflection;
using SoftmaxGen.Kernels.Conformance;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>A method that takes one row and returns what it gives: whatever it reads of these, and an action and two numbers for what it has of them.</summary>
internal delegate (int Action, T First, T Second) OneRowCall<T, TRandom>(
    ReadOnlySpan<T> z, ulong bits, ReadOnlySpan<bool> booleans, TRandom u, ReadOnlySpan<TRandom> uniforms, int action, ReadOnlySpan<T> zOther);

/// <summary>All such methods of a kernel.</summary>
internal static class OneRowCalls
{
    public static IEnumerable<(string Name, Masks Form, OneRowCall<T, TRandom> Call)> Of<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom> =>
        from method in kernel.Type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where method.ReturnType != typeof(void)
        let parameters = method.GetParameters()

        // Up to four classes there are such of a Vector2, Vector3 or Vector4 as well.
        where parameters[0].ParameterType == typeof(ReadOnlySpan<T>)
        let form = parameters.Any(static parameter => parameter.ParameterType == typeof(ulong)) ? Masks.Bits
            : parameters.Any(static parameter => parameter.ParameterType == typeof(ReadOnlySpan<bool>)) ? Masks.Booleans
            : Masks.None
        select (method.Name, form, Call<T, TRandom>(method));

    private static OneRowCall<T, TRandom> Call<T, TRandom>(MethodInfo method)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        ParameterExpression[] all =
        [
            Expression.Parameter(typeof(ReadOnlySpan<T>), "z"),
            Expression.Parameter(typeof(ulong), "mask"),
            Expression.Parameter(typeof(ReadOnlySpan<bool>), "mask"),
            Expression.Parameter(typeof(TRandom), "u"),
            Expression.Parameter(typeof(ReadOnlySpan<TRandom>), "u"),
            Expression.Parameter(typeof(int), "action"),
            Expression.Parameter(typeof(ReadOnlySpan<T>), "zOther"),
        ];
        Expression[] used = [.. method.GetParameters().Select(parameter => all.Single(given => given.Name == parameter.Name && given.Type == parameter.ParameterType))];
        ParameterExpression result = Expression.Variable(method.ReturnType);
        Expression zero = Expression.Default(typeof(T));

        Expression[] parts = method.ReturnType == typeof(int) ? [result, zero, zero]
            : method.ReturnType == typeof(T) ? [Expression.Constant(0), result, zero]
            : method.ReturnType.GetProperty("Action") is null ? [Expression.Constant(0), Expression.Property(result, "LogProb"), Expression.Property(result, "Entropy")]
            : [Expression.Property(result, "Action"), Expression.Property(result, "LogProb"), Expression.Property(result, "Entropy")];

        return Expression.Lambda<OneRowCall<T, TRandom>>(
            Expression.Block(
                [result],
                Expression.Assign(result, Expression.Call(method, used)),
                Expression.New(typeof((int, T, T)).GetConstructor([typeof(int), typeof(T), typeof(T)])!, parts)),
            all).Compile();
    }
}

using System;
using System.Numerics;
using SoftmaxGen.Accuracy.Arithmetic;
using SoftmaxGen.Accuracy.Fitting;
using SoftmaxGen.Accuracy.Formats;

namespace SoftmaxGen.Accuracy.Functions;

/// <summary>A function of the generated kernels with a fitted polynomial: what the fit and the scans need to know of it.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal interface IFunction<T>
    where T : IBinaryFloatingPointIeee754<T>
{
    /// <summary>The name in tables and commands.</summary>
    static abstract string Name { get; }

    /// <summary>The coefficients in use, from that of the lowest power on.</summary>
    static abstract ReadOnlySpan<T> Coefficients { get; }

    /// <summary>The index of the first of them, as the formula has it.</summary>
    static abstract int FirstCoefficient { get; }

    /// <summary>About how many bits less each coefficient matters than the one before, because of what it is multiplied by.</summary>
    static abstract double BitsPerCoefficient { get; }

    /// <summary>What the polynomial is fitted to.</summary>
    static abstract MinimaxProblem Problem { get; }

    /// <summary>The exact value.</summary>
    static abstract ExactValue<T> Reference(T x);

    /// <summary>A number to judge coefficients by.</summary>
    static abstract T Draw(Random random);

    /// <summary>What the kernels compute.</summary>
    T Of<TMultiplyAdd>(T x, ReadOnlySpan<T> coefficients)
        where TMultiplyAdd : IMultiplyAdd;

    /// <summary>Whether what the kernels compute is at most that of the next number.</summary>
    bool IsAtMostNext<TMultiplyAdd>(T x, ReadOnlySpan<T> coefficients)
        where TMultiplyAdd : IMultiplyAdd;
}

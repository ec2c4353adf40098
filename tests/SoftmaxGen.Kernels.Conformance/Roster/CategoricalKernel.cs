using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Numerics;
using System.Reflection;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>One type with [Categorical]: what was asked for, and the methods that were written for it, with a mask in any form and without.</summary>
/// <typeparam name="T">What logits are stored as.</typeparam>
/// <typeparam name="TRandom">And random numbers.</typeparam>
/// <param name="Type">The type.</param>
/// <param name="Declared">What was asked for.</param>
/// <param name="IsWide">Whether it is computed in double, and rounded once.</param>
public sealed record CategoricalKernel<T, TRandom>(Type Type, CategoricalAttribute Declared, bool IsWide)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
{
    private readonly ConcurrentDictionary<(string Name, Type Shape), Delegate> _methods = new();

    public string Name => Type.Name;

    public int C => Declared.C;

    public bool Skips => Declared.NoChoice == NoChoice.Skip;

    /// <summary>The forms of a mask that it takes, none first.</summary>
    public IEnumerable<Masks> Forms
    {
        get
        {
            yield return Masks.None;

            foreach (Masks form in MaskForms)
            {
                yield return form;
            }
        }
    }

    /// <summary>The same without none.</summary>
    public IEnumerable<Masks> MaskForms
    {
        get
        {
            foreach (Masks form in (Masks[])[Masks.Bits, Masks.Booleans])
            {
                if (Declared.Masks.HasFlag(form))
                {
                    yield return form;
                }
            }
        }
    }

    public bool Has(CategoricalMethods methods) => Declared.Methods.HasFlag(methods);

    public void Act(ReadOnlySpan<T> z, Mask mask, ReadOnlySpan<TRandom> u, Span<int> action, Span<T> logProb, Span<T> entropy)
    {
        switch (mask.Form)
        {
            case Masks.None: Method<TwoToThree<T, TRandom, int, T, T>>("Act")(z, u, action, logProb, entropy); break;
            case Masks.Bits: Method<ThreeToThree<T, ulong, TRandom, int, T, T>>("Act")(z, mask.Bits, u, action, logProb, entropy); break;
            default: Method<ThreeToThree<T, bool, TRandom, int, T, T>>("Act")(z, mask.Booleans, u, action, logProb, entropy); break;
        }
    }

    public void ArgMax(ReadOnlySpan<T> z, Mask mask, Span<int> action) => Of("ArgMax", z, mask, action);

    public void Sample(ReadOnlySpan<T> z, Mask mask, ReadOnlySpan<TRandom> u, Span<int> action) => Of("Sample", z, mask, u, action);

    public void Gumbel(ReadOnlySpan<T> z, Mask mask, ReadOnlySpan<TRandom> u, Span<int> action) => Of("Gumbel", z, mask, u, action);

    public void LogProb(ReadOnlySpan<T> z, Mask mask, ReadOnlySpan<int> action, Span<T> logProb) => Of("LogProb", z, mask, action, logProb);

    public void Entropy(ReadOnlySpan<T> z, Mask mask, Span<T> entropy) => Of("Entropy", z, mask, entropy);

    public void Probabilities(ReadOnlySpan<T> z, Mask mask, Span<T> a) => Of("Probabilities", z, mask, a);

    public void KL(ReadOnlySpan<T> z, Mask mask, ReadOnlySpan<T> zOther, Span<T> kl) => Of("KL", z, mask, zOther, kl);

    public void Evaluate(ReadOnlySpan<T> z, Mask mask, ReadOnlySpan<int> action, Span<T> logProb, Span<T> entropy)
    {
        switch (mask.Form)
        {
            case Masks.None: Method<TwoToTwo<T, int, T, T>>("Evaluate")(z, action, logProb, entropy); break;
            case Masks.Bits: Method<ThreeToTwo<T, ulong, int, T, T>>("Evaluate")(z, mask.Bits, action, logProb, entropy); break;
            default: Method<ThreeToTwo<T, bool, int, T, T>>("Evaluate")(z, mask.Booleans, action, logProb, entropy); break;
        }
    }

    public void Backward(ReadOnlySpan<T> z, Mask mask, ReadOnlySpan<int> action, ReadOnlySpan<T> dLdLogProb, ReadOnlySpan<T> dLdEntropy, Span<T> dLdZ)
    {
        switch (mask.Form)
        {
            case Masks.None: Method<FourToOne<T, int, T, T, T>>("Backward")(z, action, dLdLogProb, dLdEntropy, dLdZ); break;
            case Masks.Bits: Method<FiveToOne<T, ulong, int, T, T, T>>("Backward")(z, mask.Bits, action, dLdLogProb, dLdEntropy, dLdZ); break;
            default: Method<FiveToOne<T, bool, int, T, T, T>>("Backward")(z, mask.Booleans, action, dLdLogProb, dLdEntropy, dLdZ); break;
        }
    }

    public void KLBackward(ReadOnlySpan<T> z, Mask mask, ReadOnlySpan<T> zOther, ReadOnlySpan<T> dLdKL, Span<T> dLdZ, Span<T> dLdZOther)
    {
        switch (mask.Form)
        {
            case Masks.None: Method<ThreeToTwo<T, T, T, T, T>>("KLBackward")(z, zOther, dLdKL, dLdZ, dLdZOther); break;
            case Masks.Bits: Method<FourToTwo<T, ulong, T, T, T, T>>("KLBackward")(z, mask.Bits, zOther, dLdKL, dLdZ, dLdZOther); break;
            default: Method<FourToTwo<T, bool, T, T, T, T>>("KLBackward")(z, mask.Booleans, zOther, dLdKL, dLdZ, dLdZOther); break;
        }
    }

    /// <summary>The name alone, which the test runner shows for each case.</summary>
    public override string ToString() => Name;

    private void Of<TOut>(string name, ReadOnlySpan<T> z, Mask mask, Span<TOut> result)
    {
        switch (mask.Form)
        {
            case Masks.None: Method<OneToOne<T, TOut>>(name)(z, result); break;
            case Masks.Bits: Method<TwoToOne<T, ulong, TOut>>(name)(z, mask.Bits, result); break;
            default: Method<TwoToOne<T, bool, TOut>>(name)(z, mask.Booleans, result); break;
        }
    }

    private void Of<TIn, TOut>(string name, ReadOnlySpan<T> z, Mask mask, ReadOnlySpan<TIn> other, Span<TOut> result)
    {
        switch (mask.Form)
        {
            case Masks.None: Method<TwoToOne<T, TIn, TOut>>(name)(z, other, result); break;
            case Masks.Bits: Method<ThreeToOne<T, ulong, TIn, TOut>>(name)(z, mask.Bits, other, result); break;
            default: Method<ThreeToOne<T, bool, TIn, TOut>>(name)(z, mask.Booleans, other, result); break;
        }
    }

    private TDelegate Method<TDelegate>(string name)
        where TDelegate : Delegate
    {
        if (!_methods.TryGetValue((name, typeof(TDelegate)), out Delegate? method))
        {
            Type[] parameters = Array.ConvertAll(typeof(TDelegate).GetMethod("Invoke")!.GetParameters(), static parameter => parameter.ParameterType);
            method = Type.GetMethod(name, BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly, parameters)?.CreateDelegate<TDelegate>()
                ?? throw new MissingMethodException(Name, name);
            _methods[(name, typeof(TDelegate))] = method;
        }

        return (TDelegate)method;
    }
}

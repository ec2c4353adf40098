using System;

namespace SoftmaxGen.Kernels.Conformance;

// The methods of a categorical kernel by what they read and what they write: so many spans of each, in the order in which they stand.
public delegate void OneToOne<TIn, TOut>(ReadOnlySpan<TIn> first, Span<TOut> result);

public delegate void TwoToOne<TIn1, TIn2, TOut>(ReadOnlySpan<TIn1> first, ReadOnlySpan<TIn2> second, Span<TOut> result);

public delegate void ThreeToOne<TIn1, TIn2, TIn3, TOut>(ReadOnlySpan<TIn1> first, ReadOnlySpan<TIn2> second, ReadOnlySpan<TIn3> third, Span<TOut> result);

public delegate void FourToOne<TIn1, TIn2, TIn3, TIn4, TOut>(
    ReadOnlySpan<TIn1> first, ReadOnlySpan<TIn2> second, ReadOnlySpan<TIn3> third, ReadOnlySpan<TIn4> fourth, Span<TOut> result);

public delegate void FiveToOne<TIn1, TIn2, TIn3, TIn4, TIn5, TOut>(
    ReadOnlySpan<TIn1> first, ReadOnlySpan<TIn2> second, ReadOnlySpan<TIn3> third, ReadOnlySpan<TIn4> fourth, ReadOnlySpan<TIn5> fifth, Span<TOut> result);

public delegate void TwoToTwo<TIn1, TIn2, TOut1, TOut2>(ReadOnlySpan<TIn1> first, ReadOnlySpan<TIn2> second, Span<TOut1> result, Span<TOut2> other);

public delegate void ThreeToTwo<TIn1, TIn2, TIn3, TOut1, TOut2>(
    ReadOnlySpan<TIn1> first, ReadOnlySpan<TIn2> second, ReadOnlySpan<TIn3> third, Span<TOut1> result, Span<TOut2> other);

public delegate void FourToTwo<TIn1, TIn2, TIn3, TIn4, TOut1, TOut2>(
    ReadOnlySpan<TIn1> first, ReadOnlySpan<TIn2> second, ReadOnlySpan<TIn3> third, ReadOnlySpan<TIn4> fourth, Span<TOut1> result, Span<TOut2> other);

public delegate void TwoToThree<TIn1, TIn2, TOut1, TOut2, TOut3>(
    ReadOnlySpan<TIn1> first, ReadOnlySpan<TIn2> second, Span<TOut1> result, Span<TOut2> other, Span<TOut3> last);

public delegate void ThreeToThree<TIn1, TIn2, TIn3, TOut1, TOut2, TOut3>(
    ReadOnlySpan<TIn1> first, ReadOnlySpan<TIn2> second, ReadOnlySpan<TIn3> third, Span<TOut1> result, Span<TOut2> other, Span<TOut3> last);

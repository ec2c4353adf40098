using System;
using SoftmaxGen.Kernels.Plain;

namespace SoftmaxGen.Benchmarks.Declared;

// Static classes, as in a program for Unity, which implement nothing.
internal readonly struct Plain2 : IForward<float> { public static void Forward(ReadOnlySpan<float> z, Span<float> a) => PlainFloat2.Forward(z, a); }
internal readonly struct Plain3 : IForward<float> { public static void Forward(ReadOnlySpan<float> z, Span<float> a) => PlainFloat3.Forward(z, a); }
internal readonly struct Plain4 : IForward<float> { public static void Forward(ReadOnlySpan<float> z, Span<float> a) => PlainFloat4.Forward(z, a); }
internal readonly struct Plain5 : IForward<float> { public static void Forward(ReadOnlySpan<float> z, Span<float> a) => PlainFloat5.Forward(z, a); }
internal readonly struct Plain8 : IForward<float> { public static void Forward(ReadOnlySpan<float> z, Span<float> a) => PlainFloat8.Forward(z, a); }
internal readonly struct Plain9 : IForward<float> { public static void Forward(ReadOnlySpan<float> z, Span<float> a) => PlainFloat9.Forward(z, a); }
internal readonly struct Plain16 : IForward<float> { public static void Forward(ReadOnlySpan<float> z, Span<float> a) => PlainFloat16.Forward(z, a); }
internal readonly struct Plain17 : IForward<float> { public static void Forward(ReadOnlySpan<float> z, Span<float> a) => PlainFloat17.Forward(z, a); }
internal readonly struct Plain100 : IForward<float> { public static void Forward(ReadOnlySpan<float> z, Span<float> a) => PlainFloat100.Forward(z, a); }

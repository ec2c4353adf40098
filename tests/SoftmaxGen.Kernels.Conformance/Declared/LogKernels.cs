using System;

namespace SoftmaxGen.Kernels.Conformance.Declared;

// Each number of classes with a text of its own, both sides of each limit at which the text changes its form, and a few large ones.
[LogSoftmax(C = 1)] public static partial class LogFloat1;
[LogSoftmax(C = 2)] public static partial class LogFloat2;
[LogSoftmax(C = 3)] public static partial class LogFloat3;
[LogSoftmax(C = 4)] public static partial class LogFloat4;
[LogSoftmax(C = 5)] public static partial class LogFloat5;
[LogSoftmax(C = 6)] public static partial class LogFloat6;
[LogSoftmax(C = 7)] public static partial class LogFloat7;
[LogSoftmax(C = 8)] public static partial class LogFloat8;
[LogSoftmax(C = 9)] public static partial class LogFloat9;
[LogSoftmax(C = 15)] public static partial class LogFloat15;
[LogSoftmax(C = 16)] public static partial class LogFloat16;
[LogSoftmax(C = 17)] public static partial class LogFloat17;
[LogSoftmax(C = 24)] public static partial class LogFloat24;
[LogSoftmax(C = 31)] public static partial class LogFloat31;
[LogSoftmax(C = 32)] public static partial class LogFloat32;
[LogSoftmax(C = 33)] public static partial class LogFloat33;
[LogSoftmax(C = 64)] public static partial class LogFloat64;
[LogSoftmax(C = 65)] public static partial class LogFloat65;
[LogSoftmax(C = 100)] public static partial class LogFloat100;
[LogSoftmax(C = 256)] public static partial class LogFloat256;
[LogSoftmax(C = 257)] public static partial class LogFloat257;
[LogSoftmax(C = 1000)] public static partial class LogFloat1000;

[LogSoftmax(C = 1, ElementType = typeof(double))] public static partial class LogDouble1;
[LogSoftmax(C = 2, ElementType = typeof(double))] public static partial class LogDouble2;
[LogSoftmax(C = 3, ElementType = typeof(double))] public static partial class LogDouble3;
[LogSoftmax(C = 4, ElementType = typeof(double))] public static partial class LogDouble4;
[LogSoftmax(C = 5, ElementType = typeof(double))] public static partial class LogDouble5;
[LogSoftmax(C = 8, ElementType = typeof(double))] public static partial class LogDouble8;
[LogSoftmax(C = 9, ElementType = typeof(double))] public static partial class LogDouble9;
[LogSoftmax(C = 16, ElementType = typeof(double))] public static partial class LogDouble16;
[LogSoftmax(C = 17, ElementType = typeof(double))] public static partial class LogDouble17;
[LogSoftmax(C = 31, ElementType = typeof(double))] public static partial class LogDouble31;
[LogSoftmax(C = 32, ElementType = typeof(double))] public static partial class LogDouble32;
[LogSoftmax(C = 33, ElementType = typeof(double))] public static partial class LogDouble33;
[LogSoftmax(C = 64, ElementType = typeof(double))] public static partial class LogDouble64;
[LogSoftmax(C = 65, ElementType = typeof(double))] public static partial class LogDouble65;
[LogSoftmax(C = 100, ElementType = typeof(double))] public static partial class LogDouble100;
[LogSoftmax(C = 257, ElementType = typeof(double))] public static partial class LogDouble257;
[LogSoftmax(C = 1000, ElementType = typeof(double))] public static partial class LogDouble1000;

[LogSoftmax(C = 1, ElementType = typeof(Half))] public static partial class LogHalf1;
[LogSoftmax(C = 2, ElementType = typeof(Half))] public static partial class LogHalf2;
[LogSoftmax(C = 3, ElementType = typeof(Half))] public static partial class LogHalf3;
[LogSoftmax(C = 5, ElementType = typeof(Half))] public static partial class LogHalf5;
[LogSoftmax(C = 8, ElementType = typeof(Half))] public static partial class LogHalf8;
[LogSoftmax(C = 16, ElementType = typeof(Half))] public static partial class LogHalf16;
[LogSoftmax(C = 17, ElementType = typeof(Half))] public static partial class LogHalf17;
[LogSoftmax(C = 33, ElementType = typeof(Half))] public static partial class LogHalf33;
[LogSoftmax(C = 64, ElementType = typeof(Half))] public static partial class LogHalf64;
[LogSoftmax(C = 100, ElementType = typeof(Half))] public static partial class LogHalf100;
[LogSoftmax(C = 257, ElementType = typeof(Half))] public static partial class LogHalf257;
[LogSoftmax(C = 1000, ElementType = typeof(Half))] public static partial class LogHalf1000;

// Logits that wait on the stack have an end, and so have class counts.
[LogSoftmax(C = 4097)] public static partial class LogFloat4097;
[LogSoftmax(C = 4097, ElementType = typeof(Half))] public static partial class LogHalf4097;

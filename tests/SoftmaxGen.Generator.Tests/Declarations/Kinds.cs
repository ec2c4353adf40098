using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;

namespace SoftmaxGen.Generator.Tests.Declarations;

/// <summary>Every kind of type that can be partial, with what people write around the kernels in it.</summary>
internal static class Kinds
{
    public static readonly ImmutableArray<Declaration> All =
    [
        new("Classes", LanguageVersion.CSharp7_3, """
            namespace Hostile.Classes
            {
                using SoftmaxGen;

                [Softmax(C = 1)] public static partial class Static { }
                [Softmax(C = 1)] public partial class Open { }
                [Softmax(C = 1)] public sealed partial class Sealed { }
                [Softmax(C = 1)] public abstract partial class Abstract { }
                [Softmax(C = 1)] internal partial class Internal { }
                [Softmax(C = 1)] partial class Unsaid { }
                [Softmax(C = 3, MaxRows = 8)] public sealed partial class Layer { }
                [Softmax(C = 20, MaxRows = 8, EmptyRow = EmptyRow.Uniform, Deterministic = true)] public partial class Large { }
                [Softmax(C = 3, ElementType = typeof(double), MaxRows = 1, EmptyRow = EmptyRow.Zero)] public partial class Doubles { }
            #if HALF
                [Softmax(C = 3, ElementType = typeof(System.Half), MaxRows = 1, EmptyRow = EmptyRow.Uniform)] public partial class Halves { }
            #endif
            }
            """),
        new("Structs", LanguageVersion.CSharp7_3, """
            namespace Hostile.Structs
            {
                using SoftmaxGen;

                [Softmax(C = 1)] public partial struct Plain { }
                [Softmax(C = 1)] public readonly partial struct ReadOnly { public readonly int Field; public ReadOnly(int field) { Field = field; } }
                [Softmax(C = 1)] public ref partial struct Ref { public System.Span<float> Field; }
                [Softmax(C = 1)] public readonly ref partial struct ReadOnlyRef { }
                [Softmax(C = 1, ElementType = typeof(double))] public partial struct Generic<T> where T : unmanaged { public T Field; }
                [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Explicit)]
                [Softmax(C = 1)] public partial struct Explicit { [System.Runtime.InteropServices.FieldOffset(0)] public int Field; }
            }
            """),
        new("Records", LanguageVersion.CSharp9, """
            namespace Hostile.Records
            {
                using SoftmaxGen;

                [Softmax(C = 1)] public partial record Plain { }
                [Softmax(C = 1)] public sealed partial record Positional(float X, double[] z, string a);
                [Softmax(C = 1)] public abstract partial record Abstract(int N);
                [Softmax(C = 1)] public partial record Derived(int N, int M) : Abstract(N);
                [Softmax(C = 1)] public partial record Generic<T>(T Value) where T : notnull;
            }
            """),
        new("RecordStructs", LanguageVersion.CSharp10, """
            namespace Hostile.RecordStructs
            {
                using SoftmaxGen;

                [Softmax(C = 1)] public partial record class SaidClass(int N);
                [Softmax(C = 1)] public partial record struct Plain { }
                [Softmax(C = 1)] public readonly partial record struct Positional(float z, float a);
                [Softmax(C = 1)] internal partial record struct Generic<T>(T Value) where T : struct;
            }
            """),
        new("FileScoped", LanguageVersion.CSharp10, """
            namespace Hostile.FileScoped;

            using SoftmaxGen;

            [Softmax(C = 1)] public static partial class Kernels { public static partial class Inner { } }
            """),
        new("PrimaryConstructors", CSharp.V12, """
            namespace Hostile.PrimaryConstructors;

            using SoftmaxGen;

            [Softmax(C = 1, MaxRows = 2)] public partial class Captures(float[] z, int length) { public float Sum => z.Length + length; }
            [Softmax(C = 1)] public partial struct Struct(int rows, float a) { public float Rows => rows + a; }
            [Softmax(C = 1)] public static partial class NoBody;
            [Softmax(C = 1)] public partial struct NoBodyStruct;
            """),
        new("Bodies", LanguageVersion.CSharp7_3, """
            namespace Hostile.Bodies
            {
                using System;
                using SoftmaxGen;

                [Softmax(C = 1, MaxRows = 4)]
                public partial class Everything : IDisposable, IComparable<Everything>
                {
                    static Everything() { }
                    private Everything() { }
                    ~Everything() { }
                    public event Action Changed { add { } remove { } }
                    public int this[int z] { get { return z; } set { } }
                    public static Everything operator +(Everything a, Everything z) { return a; }
                    public static implicit operator float(Everything a) { return 0; }
                    public void Dispose() { Dispose(true); }
                    protected virtual void Dispose(bool disposing) { }
                    public int CompareTo(Everything other) { return 0; }
                    private enum Mode { C, Forward }
                    private delegate void Callback(int C);
                }

                // Overloads that no generated one meets.
                [Softmax(C = 3, MaxRows = 4)]
                public partial class Overloads
                {
                    public static void Forward() { }
                    public static void Forward(float[] z, float[] a) { }
                    public static void Forward(Span<float> z, Span<float> a) { }
                    public static void Forward<T>(ReadOnlySpan<T> z, Span<T> a) { }
                    public static void Forward(ReadOnlySpan<double> z, Span<double> a) { }
                    public void Backward(int rows) { }
                    public static float[,] Jacobian(float[] a) { return null; }
                }

                // What a kernel is tempted to call its own things.
                [Softmax(C = 3)]
                internal static partial class Fields
                {
                    public static float z, a, dLdA, dLdZ, jacobian, N, n, m, e, s, d, i, j, k, x, r, row, rows, length, c, sum, max;
                    public static float Exp(float x) { return x; }
                    public static float Max(float x, float y) { return x; }
                    public static float Sum(float x) { return x; }
                    public static void Check(int length) { }
                    public static void Throw() { }
                    public static float Load() { return 0; }
                    public static float Store() { return 0; }
                }

                // The same names in other letter case are other names.
                [Softmax(C = 1)]
                internal static partial class Cases
                {
                    public const int c = 1;
                    internal static class kernel { }
                    public static void forward(ReadOnlySpan<float> z, Span<float> a) { }
                    public static int backward { get; set; }
                    public static int JACOBIAN;
                }
            }
            """),
    ];
}

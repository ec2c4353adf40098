using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;

namespace SoftmaxGen.Generator.Tests.Declarations;

/// <summary>Kernels inside other types, and types with parameters.</summary>
internal static class Nesting
{
    public static readonly ImmutableArray<Declaration> All =
    [
        new("Nested", LanguageVersion.CSharp7_3, """
            namespace Hostile.Nested
            {
                using SoftmaxGen;

                public partial class A
                {
                    internal partial struct B
                    {
                        public static partial class C
                        {
                            internal readonly partial struct D
                            {
                                public abstract partial class E
                                {
                                    public ref partial struct F { [Softmax(C = 1)] private static partial class Deep { } }
                                }
                            }
                        }
                    }

                    [Softmax(C = 1)] private partial class Private { }
                    [Softmax(C = 1)] protected partial class Protected { }
                    [Softmax(C = 1)] protected internal partial class ProtectedInternal { }
                    [Softmax(C = 1)] private protected partial class PrivateProtected { }
                    [Softmax(C = 1)] private partial struct PrivateStruct { }
                }

                public partial class Derived : A
                {
                    [Softmax(C = 1)] protected new partial class Protected { }
                }

                // Kernels inside kernels.
                [Softmax(C = 1)]
                public partial class Outer
                {
                    [Softmax(C = 1, MaxRows = 2)]
                    public partial class Middle
                    {
                        [Softmax(C = 2, MaxRows = 3)] public partial class Inner { }
                    }
                }

                // Around a kernel, every name that is forbidden in it is free.
                public partial class Forward { [Softmax(C = 1)] public static partial class Inner { } }
                public partial class SoftmaxGenKernel { [Softmax(C = 1)] public static partial class Inner { } }
                public partial class C { [Softmax(C = 1)] public static partial class Inner { } }

                public abstract partial class Around
                {
                    public const int C = 7;
                    public static void Forward(System.ReadOnlySpan<float> z, System.Span<float> a) { }
                    public abstract void Backward();
                    internal static class SoftmaxGenKernel { }
                    [Softmax(C = 1)] public partial class Inner { }
                }
            }
            """),
        new("NestedInRecords", LanguageVersion.CSharp9, """
            namespace Hostile.NestedInRecords
            {
                using SoftmaxGen;

                public partial record Outer(int C) { [Softmax(C = 1)] public static partial class Inner { } }
                public sealed partial record Generic<T>(T Forward) { public partial record Inner<U> { [Softmax(C = 1)] public partial struct Deep { } } }
            }
            """),
        new("NestedInRecordStructs", LanguageVersion.CSharp10, """
            namespace Hostile.NestedInRecordStructs
            {
                using SoftmaxGen;

                public partial record struct Outer(int C) { [Softmax(C = 1)] public static partial class Inner { } }
                public readonly partial record struct Generic<T>(T Value) where T : struct { [Softmax(C = 1)] public partial record Inner { } }
            }
            """),
        new("NestedInInterfaces", LanguageVersion.CSharp8, """
            namespace Hostile.NestedInInterfaces
            {
                using SoftmaxGen;

                public partial interface IOuter { [Softmax(C = 1)] static partial class Inner { } }
                internal partial interface IGeneric<T> where T : class { partial class Between { [Softmax(C = 1)] internal partial struct Inner { } } }
            }
            """),
        new("Generics", LanguageVersion.CSharp7_3, """
            namespace Hostile.Generics
            {
                using System;
                using System.Collections.Generic;
                using SoftmaxGen;

                [AttributeUsage(AttributeTargets.GenericParameter)] internal sealed class MarkAttribute : Attribute { }

                [Softmax(C = 1)] public static partial class Plain<T> { }
                [Softmax(C = 2, MaxRows = 2)] public partial class Named<T1, z, a, dLdA, dLdZ, row, x> { }
                [Softmax(C = 1)] public static partial class Marked<[Mark] T> { }
                [Softmax(C = 1)] public partial class Constrained<T, U, V, W>
                    where T : class, IComparable<T>, new()
                    where U : struct
                    where V : unmanaged, Enum
                    where W : List<T>, IEnumerable<T> { }
                [Softmax(C = 1)] public partial class Curious<T> where T : Curious<T> { }
                [Softmax(C = 17)] public static partial class Types<System, Span, Vector128, Single> { }

                public partial class Outer<T> where T : class
                {
                    public partial struct Middle<U> where U : IEnumerable<T>
                    {
                        [Softmax(C = 1)] public static partial class Inner<V> where V : T, IEquatable<U> { }
                        [Softmax(C = 1)] public static partial class Inner { }
                    }
                }

                // Parameters of the types around a kernel may have the names of its members.
                public partial class Around<C, Forward, Kernel, T> { [Softmax(C = 1)] public static partial class Inner { } }
            }
            """),
        new("GenericsOfNewerLanguages", LanguageVersion.CSharp9, """
            #nullable enable
            namespace Hostile.GenericsOfNewerLanguages
            {
                using SoftmaxGen;

                [Softmax(C = 1)] public partial class NotNull<T, U, V> where T : notnull where U : class? where V : NotNull<T, U, V>? { }
                public partial class Outer<T> where T : class? { [Softmax(C = 1)] public partial class Inner<U> where U : T { } }
            }
            """),
        new("RefStructArguments", CSharp.V13, """
            namespace Hostile.RefStructArguments
            {
                using SoftmaxGen;

            #if ALLOWS_REF_STRUCT
                [Softmax(C = 1)] public static partial class Allows<T> where T : allows ref struct { }
                public partial class Outer<T> where T : allows ref struct { [Softmax(C = 1)] public ref partial struct Inner { } }
            #endif
            }
            """),
        new("Arities", LanguageVersion.CSharp7_3, """
            namespace Hostile.Arities
            {
                using SoftmaxGen;

                [Softmax(C = 1)] public static partial class Foo { }
                [Softmax(C = 1)] public static partial class Foo<T> { }
                [Softmax(C = 1)] public static partial class Foo<T, U> { }
                public partial class Bar { [Softmax(C = 1)] public static partial class Foo<T> { } }
                public partial class Bar<T> { [Softmax(C = 1)] public static partial class Foo { } }
            }

            namespace Hostile.Arities.Bar1 { [SoftmaxGen.Softmax(C = 1)] public static partial class Foo { } }
            namespace Hostile.Other { [SoftmaxGen.Softmax(C = 1)] public static partial class Foo { } }
            namespace Hostile.other { [SoftmaxGen.Softmax(C = 1)] internal static partial class Foo { } }
            namespace Hostile.Other { [SoftmaxGen.Softmax(C = 1)] internal static partial class foo { } }
            namespace Hostile.Other { [SoftmaxGen.Softmax(C = 1)] internal static partial class FOO { } }
            namespace Hostile.A { public partial class B { [SoftmaxGen.Softmax(C = 1)] public static partial class D { } } }
            namespace Hostile.a.B { [SoftmaxGen.Softmax(C = 1)] internal static partial class D { } }
            """),
        new("Inheritance", LanguageVersion.CSharp7_3, """
            namespace Hostile.Inheritance
            {
                using System;
                using System.Collections.Generic;
                using SoftmaxGen;

                [Softmax(C = 1)] public partial class A { }
                [Softmax(C = 1)] public partial class B : A { }
                [Softmax(C = 2, MaxRows = 2)] public partial class D : B { }
                [Softmax(C = 2, MaxRows = 3)] public partial class E : D { }
                [Softmax(C = 1, ElementType = typeof(double))] public sealed partial class F : E { }

                [Softmax(C = 1)] public partial class Generic<T> { }
                [Softmax(C = 1)] public partial class Closed : Generic<int> { }
                [Softmax(C = 1)] public partial class Half<U> : Generic<U> { }

                public class PlainBase { }
                [Softmax(C = 1)] public partial class OfPlain : PlainBase { }
                [Softmax(C = 1, MaxRows = 2)] public partial class OfList : List<float> { }
                [Softmax(C = 1)] public partial class OfException : Exception { }

                public abstract class Named
                {
                    public int C { get; set; }
                    public virtual void Forward(ReadOnlySpan<float> z, Span<float> a) { }
                    public int Backward;
                    public event Action Jacobian { add { } remove { } }
                    protected class SoftmaxGenKernel { }
                }

                [Softmax(C = 1)] public partial class OfNamed : Named { }
                [Softmax(C = 1, MaxRows = 2)] public partial class OfOfNamed : OfNamed { }

                // The base is a kernel, the derived class is not; and the other way round, through a class between.
                public class NoKernel : A { }
                [Softmax(C = 1)] public partial class Again : NoKernel { }

                // A base that is declared inside a kernel, and a kernel inside its own base.
                [Softmax(C = 1)] public partial class Tangled { [Softmax(C = 1)] public partial class Inner : Tangled { } }
            }
            """),
    ];
}

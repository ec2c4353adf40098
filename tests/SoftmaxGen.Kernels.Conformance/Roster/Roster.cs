using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Reflection;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>Every kernel, layer and vector overload that was generated into this assembly, and those of a target without vectors.</summary>
public static class Roster
{
    private const BindingFlags OfObjects = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;
    private const BindingFlags OfTypes = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // Past it a Jacobian is more than the tests of all kernels have time for, and in the end more than an array holds.
    private const int LargestC = 4096;

    // What is there for its masks or its temperature has overloads: those are in another roster.
    private static readonly Declaration[] Declared = [.. Declaration.All.Where(static declared => !declared.HasOverloads)];

    public static IReadOnlyList<Kernel<float>> Float { get; } = KernelsOf<float>(static c => c <= LargestC);

    public static IReadOnlyList<Kernel<double>> Double { get; } = KernelsOf<double>(static c => c <= LargestC);

    public static IReadOnlyList<Kernel<Half>> Half { get; } = KernelsOf<Half>(static c => c <= LargestC);

    /// <summary>Kernels whose Jacobian is too large to be computed in a test.</summary>
    public static IReadOnlyList<Kernel<float>> LargeFloat { get; } = KernelsOf<float>(static c => c > LargestC);

    public static IReadOnlyList<Kernel<double>> LargeDouble { get; } = KernelsOf<double>(static c => c > LargestC);

    public static IReadOnlyList<Kernel<Half>> LargeHalf { get; } = KernelsOf<Half>(static c => c > LargestC);

    public static IReadOnlyList<Layer<float>> FloatLayers { get; } = LayersOf<float>();

    public static IReadOnlyList<Layer<double>> DoubleLayers { get; } = LayersOf<double>();

    public static IReadOnlyList<Layer<Half>> HalfLayers { get; } = LayersOf<Half>();

    public static IReadOnlyList<VectorKernel> Vectors { get; } = VectorKernels();

    public static IEnumerable<object[]> Kernels => Cases([.. Float, .. Double, .. Half]);

    public static IEnumerable<object[]> SoftmaxKernels => Kernels.Where(static item => FamilyOf(item[0]) == Family.Softmax);

    public static IEnumerable<object[]> LogSoftmaxKernels => Kernels.Where(static item => FamilyOf(item[0]) == Family.LogSoftmax);

    /// <summary>Those that are computed in double, and rounded once.</summary>
    public static IEnumerable<object[]> WideKernels => Cases([.. Float.Where(static kernel => kernel.IsWide), .. Half, .. LargeHalf]);

    /// <summary>Those that have a Jacobian.</summary>
    public static IEnumerable<object[]> Jacobians =>
        Cases([.. Float.Where(static kernel => kernel.HasJacobian), .. Double.Where(static kernel => kernel.HasJacobian), .. Half.Where(static kernel => kernel.HasJacobian)]);

    public static IEnumerable<object[]> LargeKernels => Cases([.. LargeFloat, .. LargeDouble, .. LargeHalf]);

    public static IEnumerable<object[]> Layers => Cases([.. FloatLayers, .. DoubleLayers, .. HalfLayers]);

    public static IEnumerable<object[]> VectorOverloads => Cases([.. Vectors]);

    private static Family FamilyOf(object kernel) => kernel switch
    {
        Kernel<float> single => single.Family,
        Kernel<double> twice => twice.Family,
        _ => ((Kernel<Half>)kernel).Family,
    };

    private static IEnumerable<object[]> Cases(IEnumerable<object> items) => items.Select(static item => new[] { item });

    private static Kernel<T>[] KernelsOf<T>(Func<int, bool> isMeant)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        [
            .. from declared in Declared
               where declared.ElementType == typeof(T) && isMeant(declared.C)
               select KernelOf<T>(declared),
        ];

    private static Kernel<T> KernelOf<T>(Declaration declared)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        new(
            declared.Type.Name,
            declared.Family,
            declared.C,
            declared.EmptyRow,
            declared.Deterministic,
            declared.IsWide,
            Method<ForwardMethod<T>>(declared.Type, "Forward"),
            declared.HasAnyNaN ? OneNaN(Method<BackwardMethod<T>>(declared.Type, "Backward")) : Method<BackwardMethod<T>>(declared.Type, "Backward"),
            declared.HasAnyNaN ? OneNaN(Find<JacobianMethod<T>>(declared.Type, "Jacobian")!, declared.C) : Find<JacobianMethod<T>>(declared.Type, "Jacobian"),
            Find<ForwardMethod<T>>(declared.Type, "LogSumExp"));

    // Of a NaN out of a derivative only that it is one is promised, and a method that is compiled a second time may give it another sign.
    private static BackwardMethod<T> OneNaN<T>(BackwardMethod<T> backward)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => (a, dLdA, dLdZ) =>
    {
        int length = a.Length;
        backward(a, dLdA, dLdZ);
        MakeOne(dLdZ[..length]);
    };

    private static JacobianMethod<T> OneNaN<T>(JacobianMethod<T> method, int c)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => (a, jacobian) =>
    {
        method(a, jacobian);
        MakeOne(jacobian[..(a.Length * c)]);
    };

    private static void MakeOne<T>(Span<T> numbers)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (ref T number in numbers)
        {
            number = T.IsNaN(number) ? T.NaN : number;
        }
    }

    private static Layer<T>[] LayersOf<T>()
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        [
            .. from declared in Declared
               where declared.ElementType == typeof(T) && declared.MaxRows > 0
               select new Layer<T>(
                   KernelOf<T>(declared),
                   declared.MaxRows,
                   () => LayerObjectOf<T>(Activator.CreateInstance(declared.Type)!)),
        ];

    private static LayerObject<T> LayerObjectOf<T>(object layer)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        new(Method<LayerForwardMethod<T>>(layer.GetType(), "Forward", layer), Method<LayerBackwardMethod<T>>(layer.GetType(), "Backward", layer));

    private static VectorKernel[] VectorKernels() =>
    [
        .. from kernel in Float
           where kernel.C is 2 or 3 or 4
           let type = Declared.Single(declared => declared.Type.Name == kernel.Name).Type
           select kernel.C switch
           {
               2 => VectorKernel.Of<Vector2>(kernel, type),
               3 => VectorKernel.Of<Vector3>(kernel, type),
               _ => VectorKernel.Of<Vector4>(kernel, type),
           },
    ];

    private static TDelegate Method<TDelegate>(Type type, string name, object? instance = null)
        where TDelegate : Delegate => Find<TDelegate>(type, name, instance) ?? throw new MissingMethodException(type.Name, name);

    private static TDelegate? Find<TDelegate>(Type type, string name, object? instance = null)
        where TDelegate : Delegate
    {
        Type[] parameters = [.. typeof(TDelegate).GetMethod("Invoke")!.GetParameters().Select(static parameter => parameter.ParameterType)];

        return type.GetMethod(name, instance is null ? OfTypes : OfObjects, parameters)?.CreateDelegate<TDelegate>(instance);
    }
}

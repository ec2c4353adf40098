using System;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace Consumers;

internal delegate void Forward<T>(ReadOnlySpan<T> z, Span<T> a);

internal delegate void Backward<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> dLdA, Span<T> dLdZ);

internal delegate void Jacobian<T>(ReadOnlySpan<T> a, Span<T> jacobian);

/// <summary>Two rows of three logits whose probabilities, Jacobians and gradients were worked out by hand.</summary>
internal sealed class Example
{
    private static readonly double[] Z =
    [
        1, 2, 3,
        2, 2, 1,
    ];

    private static readonly double[] A =
    [
        0.0900305732, 0.2447284711, 0.6652409558,
        0.4223187983, 0.4223187983, 0.1553624035,
    ];

    private static readonly double[] J =
    [
        0.0819250691, -0.0220330445, -0.0598920245,
        -0.0220330445, 0.1848364465, -0.1628034020,
        -0.0598920245, -0.1628034020, 0.2226954265,

        0.2439656309, -0.1783531674, -0.0656124635,
        -0.1783531674, 0.2439656309, -0.0656124635,
        -0.0656124635, -0.0656124635, 0.1312249271,
    ];

    private static readonly double[] DLdA =
    [
        0.1, -0.2, 0.1,
        -0.1, 0.3, -0.2,
    ];

    private static readonly double[] DLdZ =
    [
        0.0066099134, -0.0554509340, 0.0488410206,
        -0.0647800206, 0.1041474987, -0.0393674781,
    ];

    /// <summary>What a program returns: 0 while every number was right.</summary>
    public int ExitCode { get; private set; }

    /// <summary>Everything that one package generates for three classes.</summary>
    public void RunGenerated()
    {
        Run<float>("float", OfFloat.Forward, OfFloat.Backward, OfFloat.Jacobian, tolerance: 1e-6);
        Run<double>("double", OfDouble.Forward, OfDouble.Backward, OfDouble.Jacobian, tolerance: 1e-9);
        Run<Half>("Half", OfHalf.Forward, OfHalf.Backward, OfHalf.Jacobian, tolerance: 1e-3);
        RunVector3();
        RunLayer();
    }

    public void Run<T>(string name, Forward<T> forward, Backward<T> backward, Jacobian<T> jacobian, double tolerance)
        where T : INumberBase<T>
    {
        var a = new T[A.Length];
        var j = new T[J.Length];
        var dLdZ = new T[DLdZ.Length];

        forward(As<T>(Z), a);
        jacobian(a, j);
        backward(a, As<T>(DLdA), dLdZ);

        Expect<T>($"{name} A", A, a, tolerance);
        Expect<T>($"{name} J", J, j, tolerance);
        Expect<T>($"{name} dLdZ", DLdZ, dLdZ, tolerance);
    }

    /// <summary>Prints the numbers, and fails the program if one of them is further off than the tolerance, or NaN.</summary>
    public void Expect<T>(string name, ReadOnlySpan<double> expected, ReadOnlySpan<T> actual, double tolerance)
        where T : INumberBase<T>
    {
        var line = new StringBuilder(name).Append(':');
        bool right = expected.Length == actual.Length;

        for (int i = 0; i < actual.Length; i++)
        {
            double value = double.CreateChecked(actual[i]);
            line.Append(CultureInfo.InvariantCulture, $" {value:0.00}");
            right = right && Math.Abs(value - expected[i]) <= tolerance;
        }

        Expect(line.ToString(), right);
    }

    /// <summary>Prints the line, and fails the program if what it says is not so.</summary>
    public void Expect(string line, bool right)
    {
        Console.WriteLine(right ? line : $"WRONG {line}");
        ExitCode = right ? ExitCode : 1;
    }

    private static T[] As<T>(double[] values)
        where T : INumberBase<T>
        => Array.ConvertAll(values, T.CreateChecked);

    private void RunVector3()
    {
        var a = OfFloat.Forward(new Vector3(1, 2, 3));
        var dLdZ = OfFloat.Backward(a, new Vector3(0.1f, -0.2f, 0.1f));

        Expect<float>("Vector3 A", A.AsSpan(0, 3), [a.X, a.Y, a.Z], tolerance: 1e-6);
        Expect<float>("Vector3 dLdZ", DLdZ.AsSpan(0, 3), [dLdZ.X, dLdZ.Y, dLdZ.Z], tolerance: 1e-6);
    }

    private void RunLayer()
    {
        var layer = new Layer();
        var dLdZ = new float[DLdZ.Length];

        Expect("layer A", A, layer.Forward(As<float>(Z)), tolerance: 1e-6);
        layer.Backward(As<float>(DLdA), dLdZ);
        Expect<float>("layer dLdZ", DLdZ, dLdZ, tolerance: 1e-6);
    }
}

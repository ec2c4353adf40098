using System;
using System.Numerics;
using SoftmaxGen.Kernels.Tests;

namespace SoftmaxGen.Accuracy.Results;

/// <summary>What errors are counted in: u of the arithmetic, or, where that is double and what shows is the exponential, 2^-33.2.</summary>
internal readonly struct Unit<T>(int c, bool isWide)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>What vanishes below the normal range, which every bound allows besides.</summary>
    private readonly double _lost = (2.0 * c * c * LogErrors<T>.Vanishing) + (8 * c * Arithmetic<T>.Underflow);

    public string Name => isWide ? "2^-33.2" : "u";

    public double Size => isWide ? DistributionErrors.OfWideExponential : Arithmetic<T>.U;

    public DistributionErrors Errors => DistributionErrors.Of<T>(c, isWide);

    /// <summary>So many u in this unit.</summary>
    public double Proven(double errors) => errors * Errors.U / Size;

    /// <summary>An error in this unit of a size; of what is rounded once more, what is more than that.</summary>
    public double Of(T actual, TwoDoubles exact, double size, double steepness = 1)
    {
        double error = exact.DistanceTo(double.CreateChecked(actual));
        double allowed = (_lost * steepness) + (isWide ? Ulp<T>.At(exact.High) / 2 : 0);

        return size == 0 || error <= allowed ? 0 : double.IsNaN(error) ? double.PositiveInfinity : (error - allowed) / (Size * size);
    }
}

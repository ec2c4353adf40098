using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using SoftmaxGen.Kernels.Tests;

namespace SoftmaxGen.Accuracy.Results;

/// <summary>What the methods of a softmax give at a temperature.</summary>
internal static class TemperatureResults
{
    public static IEnumerable<Measured<T>> Of<T>(OverloadedKernel<T> kernel, bool deterministic)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int c = kernel.C;
        OverloadMethod<T> forward = kernel.Find("Forward", Masks.None, temperature: true)!.Invoke;
        OverloadMethod<T> backward = kernel.Find("Backward", Masks.None, temperature: true)!.Invoke;

        yield return new Measured<T>("Forward at t", "ULP", c, kernel.IsWide, deterministic, TemperatureBound.Ulps<T>(c, kernel.IsWide), row =>
        {
            TwoDoubles[] exact = ExactSoftmax.Forward(Array.ConvertAll(row.Z, double.CreateChecked), double.CreateChecked(row.Temperature));
            T[] a = Forward(row);

            return Enumerable.Range(0, c).Max(n => exact[n].High < TemperatureBound.Lost<T>(c) ? 0 : Ulp<T>.Error(a[n], exact[n]));
        });

        // Of what is rounded once there is nothing to count in.
        if (kernel.IsWide)
        {
            yield break;
        }

        yield return new Measured<T>("Backward at t", "ULP", c, kernel.IsWide, deterministic, TemperatureBound.BackwardUlps(c), row =>
        {
            T[] a = Forward(row);
            var dLdZ = new T[c];
            backward(new Batch<T> { A = a, DLdA = row.Other, Temperature = row.Temperature, DLdZ = dLdZ });
            double[] wide = Array.ConvertAll(a, double.CreateChecked);
            double[] g = Array.ConvertAll(row.Other, double.CreateChecked);
            TwoDoubles[] exact = c == ClosedForm.C ? ClosedForm.Backward(wide, g) : ExactSoftmax.Backward(wide, g);
            var bound = new BackwardBound<T>(wide, g);
            double t = double.CreateChecked(row.Temperature);
            double worst = 0;

            for (int n = 0; n < c; n++)
            {
                double size = (c == ClosedForm.C ? Math.Abs(exact[n].High) : bound.Size(n)) / t;

                if (size >= Arithmetic<T>.SmallestNormal / Arithmetic<T>.U)
                {
                    // A product with t and what rounding took from it, in place of a quotient by it.
                    double actual = double.CreateChecked(dLdZ[n]);
                    double error = Math.Abs((actual * t) - exact[n].High + (Math.FusedMultiplyAdd(actual, t, -(actual * t)) - exact[n].Low)) / t;
                    worst = Math.Max(worst, error / Ulp<T>.At(size));
                }
            }

            return worst;
        });

        T[] Forward(Case<T> row)
        {
            var a = new T[c];
            forward(new Batch<T> { Z = row.Z, Temperature = row.Temperature, Output = a });

            return a;
        }
    }
}

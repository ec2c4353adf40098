using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using SoftmaxGen.Kernels.Tests;

namespace SoftmaxGen.Accuracy.Results;

/// <summary>What the methods of a cross-entropy give.</summary>
internal static class LossResults
{
    public static IEnumerable<Measured<T>> Of<T>(OverloadedKernel<T> kernel, bool deterministic)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int c = kernel.C;
        var unit = new Unit<T>(c, kernel.IsWide);

        foreach (Overload<T> overload in kernel.Named("LossAndGradient").Where(static overload => overload.Mask == Masks.None))
        {
            bool isPlain = overload.HasLabels && kernel.LabelSmoothing == 0;
            string options = (overload.HasLabels ? "label" : "targets") + (kernel.LabelSmoothing == 0 ? "" : ", e") + (kernel.ClassWeights ? ", w" : "");

            yield return new Measured<T>($"loss ({options})", unit.Name, c, kernel.IsWide, deterministic, unit.Proven(unit.Errors.Loss(isPlain, kernel.ClassWeights)), row =>
            {
                (ExactCrossEntropy exact, T loss, _) = Both(row);

                return unit.Of(loss, exact.Loss, exact.Loss.High, exact.All);
            });
            yield return new Measured<T>($"gradient ({options})", unit.Name, c, kernel.IsWide, deterministic, unit.Proven(unit.Errors.LossGradient(isPlain)), row =>
            {
                (ExactCrossEntropy exact, _, T[] dLdZ) = Both(row);
                double scale = Scale(row);

                return Enumerable.Range(0, c).Max(n => unit.Of(dLdZ[n], exact.Gradient(n, scale), isPlain ? Math.Abs(exact.Gradient(n, scale).High) : exact.Size(n, scale), exact.All * scale));
            });

            (ExactCrossEntropy Exact, T Loss, T[] DLdZ) Both(Case<T> row)
            {
                var loss = new T[1];
                var dLdZ = new T[c];
                overload.Invoke(new Batch<T> { Z = row.Z, Label = [row.Action], Target = row.Target, Weights = row.Weights, Loss = loss, DLdZ = dLdZ, Scale = Scale(row) });
                bool[] all = [.. Enumerable.Repeat(true, c)];
                double[]? weights = kernel.ClassWeights ? Array.ConvertAll(row.Weights, double.CreateChecked) : null;
                Dyadic[] wanted = overload.HasLabels
                    ? ExactCrossEntropy.OfLabel(row.Action, all, weights, kernel.LabelSmoothing)
                    : ExactCrossEntropy.OfTarget(Array.ConvertAll(row.Target, double.CreateChecked), all, weights, kernel.LabelSmoothing);

                return (new ExactCrossEntropy(Array.ConvertAll(row.Z, double.CreateChecked), all, wanted), loss[0], dLdZ);
            }
        }
    }

    private static double Scale<T>(Case<T> row)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => Math.Abs(double.CreateChecked(row.G));
}

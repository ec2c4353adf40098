using System;
using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>How a cross-entropy is asked for.</summary>
/// <param name="Form">How a mask is handed over, if there is one.</param>
/// <param name="SoftTargets">Whether a target is a probability of each class, and not a label.</param>
/// <param name="ClassWeights">Whether each class has a weight.</param>
/// <param name="Gradient">Whether the gradient is computed too.</param>
internal sealed record CrossEntropyForm(Masks Form, bool SoftTargets, bool ClassWeights, bool Gradient);

/// <summary>
/// loss = -sum_k w_k t_k log p_k and dL/dz_n = p_n sum_k w_k t_k - w_n t_n, as PyTorch has them: with -log p_k = L - d_k, where L = log(1 + r) and d = z - max z, the loss is
/// L sum_k w_k t_k + sum_k w_k t_k (-d_k). Nothing in it is negative, so nothing cancels.
/// </summary>
/// <remarks>
/// Where the label is the largest logit and has nearly all, p_y - 1 is what the others have, and is computed as that: the gradient is as exact as the loss.
/// </remarks>
internal static class CrossEntropyKernel
{
    private const string Scale = "scale";
    private const string Loss = "loss";
    private const string Label = "label";
    private const string Weights = "weights";

    public static RowProgram Define(KernelSpec spec, CrossEntropyForm form)
    {
        double smoothing = spec.Options.LabelSmoothing;
        var row = new RowProgram.Builder(
            form.Gradient ? "LossAndGradient" : "Loss",
            $"The cross-entropy of each row{(form.Gradient ? ", and the gradient of their sum by the logits, times a scale" : "")}: {Formula(form, smoothing)}.",
            Remarks(spec, form));
        Expression z = row.Input("z", "Logits", absent: double.NegativeInfinity);
        Expression? mask = MaskInput.Of(row, form.Form);
        Expression given = form.SoftTargets
            ? row.Input("target", "The probability of each class that is wanted", absent: 0)
            : row.Input(Label, "The class that is wanted", Shape.Row, Storage.Int32, new NumberOfClass(spec.Options.IgnoreIndex, "of a row that does not count"));
        Expression w = form.ClassWeights ? row.Input(Weights, "Weights", Shape.Weight) : 1;
        Expression? scale = form.Gradient ? row.Input(Scale, "By what the gradient is multiplied", Shape.Batch, spec.Element == ElementType.Half ? Storage.Single : Storage.Element) : null;

        double? ofEmpty = spec.EmptyRow switch
        {
            EmptyRow.Zero => 0,
            EmptyRow.Uniform => 1.0 / spec.C,
            _ => null,
        };
        var rows = new Rows(row, spec, form, Distribution.Of(row, spec, z, mask, ofEmpty, keepsTerms: form.Gradient), w, scale);

        return form.SoftTargets ? rows.OfTargets(given, smoothing) : rows.OfLabels(given, smoothing);
    }

    private static string Formula(CrossEntropyForm form, double smoothing)
    {
        string w = form.ClassWeights ? "w_k " : "";

        return (form.SoftTargets, smoothing) switch
        {
            (false, 0) => $"-{(form.ClassWeights ? "w_y " : "")}log p_y, with y the label",
            (false, _) => $"-sum_k {w}t_k log p_k, with t = 1 - e at the label, and e spread over all classes, e = {Text(smoothing)}",
            (_, 0) => $"-sum_k {w}t_k log p_k, with t the target",
            _ => $"-sum_k {w}t_k log p_k, with t = (1 - e) times the target, and e spread over all classes, e = {Text(smoothing)}",
        };
    }

    private static string Text(double value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Remarks(KernelSpec spec, CrossEntropyForm form)
    {
        string ignored = form.SoftTargets ? "" : $"A row of the label {spec.Options.IgnoreIndex.ToString(System.Globalization.CultureInfo.InvariantCulture)} has the loss 0{(form.Gradient ? " and the gradient 0" : "")}, whatever its logits are. ";
        string masked = form.Form == Masks.None ? "" : $"What the mask rules out has no part{(form.Gradient ? ", and the gradient 0" : "")}, whatever its logit is; where it is the label, the loss is +inf. ";

        return $"{ignored}{masked}A row with a +inf or a NaN is NaN.";
    }

    /// <summary>What a loss is made of.</summary>
    private sealed class Rows(RowProgram.Builder row, KernelSpec spec, CrossEntropyForm form, Distribution distribution, Expression w, Expression? scale)
    {
        private readonly Expression? _mask = distribution.Mask;

        public RowProgram OfLabels(Expression label, double smoothing)
        {
            Expression isLabel = EqualTo(new ClassNumber(), label);
            Expression counts = row.Let("counts", !EqualTo(label, spec.Options.IgnoreIndex));
            Expression own = row.Sum("own", Select(isLabel, distribution.Difference, -0.0), "How far the label lies from the largest logit.", isExact: true);
            Expression weight = form.ClassWeights ? row.Sum("worth", Select(isLabel, w, -0.0), isExact: true) : 1;

            if (smoothing == 0)
            {
                Put(Product(weight, distribution.Log - own), weight, counts);

                return form.Gradient ? PutGradient(Product(weight, distribution.Excess(isLabel, own)), counts) : Build(Label);
            }

            (Expression classes, Expression share) = Spread(smoothing);
            Expression all = form.ClassWeights ? row.Sum("whole", Left(w), "The weights of all of them.") : classes;
            Expression far = row.Sum("far", Left(Product(w, -distribution.Difference)), "How far they lie from the largest logit.", isExact: spec.IsWide);
            Expression hit = row.Let("hit", Product(weight, 1 - smoothing));
            Expression wanted = row.Let("wanted", hit + (share * all), "What is wanted in all.");
            Put(MultiplyAdd(wanted, distribution.Log, (hit * -own) + (share * far)), wanted, counts);

            return form.Gradient ? PutGradient(MultiplyAdd(hit, distribution.Excess(isLabel, own), share * ((all * distribution.Probability) - w)), counts) : Build(Label);
        }

        public RowProgram OfTargets(Expression target, double smoothing)
        {
            Expression spread = smoothing == 0 ? target : MultiplyAdd(1 - smoothing, target, Spread(smoothing).Share);
            Expression t = row.Let("goal", MaskInput.OrZero(_mask, Product(w, spread)), "What is wanted of each class.");

            // In the canonical order even where roundings do not show: what is left of p times this and t may be next to nothing.
            Expression wanted = row.Sum("wanted", t, "What is wanted in all.");
            Expression far = row.Sum("far", Select(EqualTo(t, 0), -0.0, t * -distribution.Difference), "How far that lies from the largest logit: 0 log 0 is 0.", isExact: spec.IsWide);
            Put(MultiplyAdd(wanted, distribution.Log, far), wanted, counts: null);

            return form.Gradient ? PutGradient((wanted * distribution.Probability) - t, counts: null) : Build(label: null);
        }

        /// <summary>Over how many classes a share is spread, and how much each has of it.</summary>
        private (Expression Classes, Expression Share) Spread(double smoothing)
        {
            if (_mask is null)
            {
                return (spec.C, smoothing / spec.C);
            }

            Expression classes = row.Sum("classes", Select(_mask, 1, 0), "How many classes the mask leaves.", isExact: true);

            // Where it leaves none there is nothing to spread over, and what stands at the label still has the loss of 1 / C.
            Expression some = spec.EmptyRow == EmptyRow.Uniform ? new Operation(Operator.Max, 1, classes) : classes;

            return (classes, row.Let("share", smoothing / some));
        }

        /// <summary>A number of each class, and nothing of what the mask rules out.</summary>
        private Expression Left(Expression value) => MaskInput.Or(_mask, value, -0.0);

        // 1 times a number is the number.
        private static Expression Product(Expression x, Expression y) => x is Constant { Value: 1 } ? y : y is Constant { Value: 1 } ? x : x * y;

        private void Put(Expression loss, Expression wanted, Expression? counts)
        {
            Expression none = spec.EmptyRow switch
            {
                EmptyRow.Zero => double.PositiveInfinity,
                EmptyRow.Uniform => Product(wanted, Math.Log(spec.C)),
                _ => double.NaN,
            };
            Expression whole = Select(distribution.IsValid, loss, spec.EmptyRow == EmptyRow.NaN ? none : Select(distribution.IsEmpty, none, double.NaN));
            row.PutRow(Loss, "The losses", row.Let("lossOfIt", counts is null ? whole : Select(counts, whole, 0)));
        }

        private RowProgram PutGradient(Expression gradient, Expression? counts)
        {
            Guard? guard = counts is null ? null : new Guard(counts, 0, "A row whose label does not count.");
            row.Put("dLdZ", "The gradient dL/dz", MaskInput.OrZero(_mask, Product(scale!, gradient)), guard);

            return Build(counts is null ? null : Label);
        }

        private RowProgram Build(string? label) => row.Build() with
        {
            Averaging = new Averaging(Loss, form.Gradient ? Scale : null, label, spec.Options.IgnoreIndex, form.ClassWeights && label is not null ? Weights : null),
        };
    }
}

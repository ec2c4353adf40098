using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Writing;

/// <summary>Sums over the rows, and what rows count for.</summary>
internal sealed partial class Helpers
{
    /// <summary>The order is the documentation's: who cuts a batch adds up what the parts give.</summary>
    public string SumOfRows() => Public("SumOfRows", Stored, () =>
    {
        string element = spec.Element == ElementType.Single ? "" : "(double)";
        var writer = new CodeWriter();
        writer.Line("// In double: row i goes to lane i mod 4, each lane takes its rows in turn, and the lanes fold 4 to 2 to 1, lane i with lane i + half.");

        using (writer.Block($"public static double SumOfRows(global::System.ReadOnlySpan<{spec.ElementName}> numbers)"))
        {
            writer.Lines("""
                double lane0 = 0;
                double lane1 = 0;
                double lane2 = 0;
                double lane3 = 0;
                int i = 0;
                """);
            writer.Line();

            using (writer.Block("for (; i <= numbers.Length - 4; i += 4)"))
            {
                for (int lane = 0; lane < 4; lane++)
                {
                    writer.Line($"lane{Literal.Of(lane)} += {element}numbers[i{(lane == 0 ? "" : $" + {Literal.Of(lane)}")}];");
                }
            }

            writer.Line();

            for (int lane = 0; lane < 3; lane++)
            {
                string at = lane == 0 ? "i" : $"i + {Literal.Of(lane)}";

                using (writer.Block($"if ({at} < numbers.Length)"))
                {
                    writer.Line($"lane{Literal.Of(lane)} += {element}numbers[{at}];");
                }

                writer.Line();
            }

            writer.Line("return (lane0 + lane2) + (lane1 + lane3);");
        }

        return writer.ToString();
    });

    public string CountOfLabels() => Public("CountOfLabels", Plain, static () => """
        // How many labels are another than that of a row that does not count.
        public static int CountOfLabels(global::System.ReadOnlySpan<int> labels, int ignored)
        {
            int count = 0;

            for (int row = 0; row < labels.Length; row++)
            {
                count += labels[row] == ignored ? 0 : 1;
            }

            return count;
        }
        """);

    public string WeightOfLabels() => Public("WeightOfLabels", Stored, () => $$"""
        // What the labels weigh that are another than that of a row that does not count. What is no class is refused later.
        public static double WeightOfLabels(global::System.ReadOnlySpan<int> labels, global::System.ReadOnlySpan<{{spec.ElementName}}> weights, int ignored)
        {
            double sum = 0;

            for (int row = 0; row < labels.Length; row++)
            {
                int label = labels[row];

                if (label != ignored && unchecked((uint)label) < unchecked((uint)weights.Length))
                {
                    sum += (double)weights[label];
                }
            }

            return sum;
        }
        """);
}

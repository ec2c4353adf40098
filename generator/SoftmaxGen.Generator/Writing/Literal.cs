using System.Globalization;
using SoftmaxGen.Generator.Schedules;

namespace SoftmaxGen.Generator.Writing;

/// <summary>Numbers as C#: the shortest text that reads back to the same bits, in no culture but the invariant one.</summary>
internal static class Literal
{
    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Of(double value, NumberType type) => value switch
    {
        _ when double.IsNaN(value) => $"{type.ElementName}.NaN",
        double.PositiveInfinity => $"{type.ElementName}.PositiveInfinity",
        double.NegativeInfinity => $"{type.ElementName}.NegativeInfinity",
        0 => (1 / value < 0 ? "-0" : "0") + Suffix(type),
        _ when type.IsDouble => WithPoint(Shortest(value)),
        _ => Shortest((float)value) + Suffix(type),
    };

    private static string Suffix(NumberType type) => type.IsDouble ? ".0" : "f";

    // By trying: "R" is not the shortest, nor always exact, on every runtime that hosts a compiler.
    private static string Shortest(float value)
    {
        if (value == (int)value)
        {
            return Of((int)value);
        }

        string text = value.ToString("G7", CultureInfo.InvariantCulture);

        for (int digits = 8; digits <= 9 && float.Parse(text, CultureInfo.InvariantCulture) != value; digits++)
        {
            text = value.ToString("G" + Of(digits), CultureInfo.InvariantCulture);
        }

        return text;
    }

    private static string Shortest(double value)
    {
        string text = value.ToString("G15", CultureInfo.InvariantCulture);

        for (int digits = 16; digits <= 17 && double.Parse(text, CultureInfo.InvariantCulture) != value; digits++)
        {
            text = value.ToString("G" + Of(digits), CultureInfo.InvariantCulture);
        }

        return text;
    }

    private static string WithPoint(string text) => text.IndexOfAny(['.', 'E']) < 0 ? text + ".0" : text;
}

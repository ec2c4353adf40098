using System;
using System.Globalization;

namespace SoftmaxGen.Accuracy.Fitting;

/// <summary>Writes a number as C and the papers do, every bit visible: <c>0x1.62e4p-1</c>.</summary>
internal static class HexFloat
{
    /// <summary>The hexadecimal form of a normal number.</summary>
    public static string Format(double x)
    {
        long bits = BitConverter.DoubleToInt64Bits(x);
        string digits = (bits & ((1L << 52) - 1)).ToString("x13", CultureInfo.InvariantCulture).TrimEnd('0');
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{(x < 0 ? "-" : "")}0x1{(digits.Length == 0 ? "" : ".")}{digits}p{Math.ILogB(x)}");
    }
}

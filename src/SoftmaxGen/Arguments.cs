#if NET8_0_OR_GREATER
using System;
using System.Numerics;

namespace SoftmaxGen;

/// <summary>What the references ask of their arguments, before anything is written.</summary>
internal static class Arguments
{
    public static void RequireWholeRows(int c, int length, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(c, 1);

        if (length % c != 0)
        {
            throw new ArgumentException($"{name} has {length} values, which is not a whole number of rows of C = {c}.", name);
        }
    }

    public static void RequireSameLength(int length, string name, int otherLength, string otherName)
    {
        if (length != otherLength)
        {
            throw new ArgumentException($"{name} has {length} values and {otherName} has {otherLength}: both are N x C.", name);
        }
    }

    public static void RequireRoom(int length, string name, long needed, int otherLength, string otherName)
    {
        if (length < needed)
        {
            throw new ArgumentException($"{name} has room for {length} values, and the {otherLength} values of {otherName} need {needed}.", name);
        }
    }

    public static void RequireMask(int length, int needed)
    {
        if (length != 0 && length != needed)
        {
            throw new ArgumentException($"mask has {length} values, and {needed} are needed, or none where all classes take part.", "mask");
        }
    }

    public static void RequireTemperature<T>(T temperature)
        where T : IFloatingPointIeee754<T>
    {
        if (!(temperature >= T.Zero))
        {
            throw new ArgumentOutOfRangeException(nameof(temperature), temperature, "A temperature is from 0 to +inf.");
        }
    }

    public static void RequireApartOrSame<T>(ReadOnlySpan<T> read, string readName, ReadOnlySpan<T> written, string writtenName)
    {
        if (read != written && read.Overlaps(written))
        {
            throw new ArgumentException(
                $"{writtenName} (length {written.Length}) and {readName} (length {read.Length}) share a part of their memory: let them be apart, or, where the shapes agree, the same span.",
                writtenName);
        }
    }
}
#endif

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Threading;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>
/// No kernel uses more stack than the README says, whatever its class count, and each runs on a thread that has little. In
/// processes of their own: where a stack ends, so does the process.
/// </summary>
public class StackTests
{
    // What the README promises. The most is 9,788, of 63 floats in blocks of sixteen rows.
    private const int Bound = 10_000;

    public static IEnumerable<object[]> Switches => InstructionSwitch.All.Select(static item => new object[] { item });

    [Theory, MemberData(nameof(Switches))]
    public void No_kernel_uses_more_stack_than_is_promised(InstructionSwitch @switch)
    {
        Child child = Child.Run(@switch.Environment, "stack");

        Assert.True(child.ExitCode == 0, $"With {@switch} the process ended in {child.Lines.LastOrDefault()}: {child.Error}");

        (string Method, int Bytes)[] uses =
            [.. child.Lines.Select(static line => line.Split(' ')).Select(static words => (words[0], int.Parse(words[1], CultureInfo.InvariantCulture)))];

        Assert.Equal(Methods.Order(), uses.Select(static use => use.Method).Order());
        Assert.All(uses, static use => Assert.True(use.Bytes <= Bound, $"{use.Method} uses {use.Bytes} bytes."));
    }

    [Theory]
    [InlineData(1 << 10)]
    [InlineData(Bound)]
    [InlineData(1 << 18)]
    public void What_an_action_uses_is_seen(int bytes)
    {
        int seen = 0;
        var thread = new Thread(() => seen = StackUse.Of(() => Use(bytes)), StackUse.ThreadSize);
        thread.Start();
        thread.Join();

        Assert.InRange(seen, bytes, bytes + 1024);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Use(int bytes)
    {
        Span<byte> used = stackalloc byte[bytes];
        used.Clear();
    }

    private static IEnumerable<string> Methods =>
    [
        .. Roster.Float.SelectMany(static kernel => OfKernel(kernel)),
        .. Roster.Double.SelectMany(static kernel => OfKernel(kernel)),
        .. Roster.Half.SelectMany(static kernel => OfKernel(kernel)),
        .. Roster.LargeFloat.SelectMany(static kernel => OfKernel(kernel, isLarge: true)),
        .. Roster.LargeDouble.SelectMany(static kernel => OfKernel(kernel, isLarge: true)),
        .. Roster.LargeHalf.SelectMany(static kernel => OfKernel(kernel, isLarge: true)),
        .. Roster.VectorOverloads.SelectMany(static item => (string[])[$"{item[0]}.Vector.Forward", $"{item[0]}.Vector.Backward"]),
    ];

    private static IEnumerable<string> OfKernel<T>(Kernel<T> kernel, bool isLarge = false)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        yield return $"{kernel}.Forward";
        yield return $"{kernel}.Backward";

        if (kernel.HasJacobian && !isLarge)
        {
            yield return $"{kernel}.Jacobian";
        }

        if (kernel.HasLogSumExp)
        {
            yield return $"{kernel}.LogSumExp";
        }
    }
}

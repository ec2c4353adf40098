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

    // In the JIT's first tier every value has a place of its own there: 25,600 are the most, of a log-softmax of 5 in two blocks at 512 bits.
    private const int BoundOfTheFirstTier = 32_000;

    // What docs/performance.md measured at 512 bits is the most: 14,300 of a cross-entropy of 100, 16,580 of a policy of 64, 42,988 of the divergence's gradients.
    private const int BoundOfLosses = 15_000;
    private const int BoundOfPolicies = 17_500;
    private const int BoundOfDivergences = 45_000;

    private static readonly InstructionSwitch Optimized = InstructionSwitch.All.Single(static item => item.Variable == "DOTNET_TieredCompilation");

    public static IEnumerable<object[]> Switches => InstructionSwitch.All.Where(static item => item != Optimized).Select(static item => new object[] { item });

    [Theory, MemberData(nameof(Switches))]
    public void No_kernel_uses_more_stack_than_is_promised(InstructionSwitch @switch) =>
        Holds(@switch, new Dictionary<string, string>(@switch.Environment.Concat(Optimized.Environment)), Bound);

    [Fact]
    public void Nor_in_the_first_tier_than_is_promised_of_that()
    {
        InstructionSwitch none = InstructionSwitch.All.Single(static item => item.Variable.Length == 0);
        Holds(none, none.Environment, BoundOfTheFirstTier);
    }

    [Fact]
    public void Nor_do_masks_temperatures_losses_and_policies_than_was_measured()
    {
        Child child = Child.Run(Optimized.Environment, "stack", "overloads");
        Assert.True(child.ExitCode == 0, $"The process ended in {child.Lines.LastOrDefault()}: {child.Error}");
        (string Method, int Bytes)[] uses = Uses(child);

        Assert.Equal(OverloadedMethods.Order(), uses.Select(static use => use.Method).Order());
        Assert.All(uses, use => Assert.True(
            use.Bytes <= BoundOf(use.Method),
            $"{use.Method} uses {use.Bytes} bytes."));
    }

    private static int BoundOf(string method) => method switch
    {
        _ when method.Contains(".KL", StringComparison.Ordinal) => BoundOfDivergences,
        _ when method.Contains("Categorical", StringComparison.Ordinal) => BoundOfPolicies,
        _ when method.Contains("Loss", StringComparison.Ordinal) => BoundOfLosses,
        _ => Bound,
    };

    private static void Holds(InstructionSwitch @switch, IReadOnlyDictionary<string, string> environment, int bound)
    {
        Child child = Child.Run(environment, "stack");

        Assert.True(child.ExitCode == 0, $"With {@switch} the process ended in {child.Lines.LastOrDefault()}: {child.Error}");

        (string Method, int Bytes)[] uses = Uses(child);

        Assert.Equal(Methods.Order(), uses.Select(static use => use.Method).Order());
        Assert.All(uses, use => Assert.True(use.Bytes <= bound, $"{use.Method} uses {use.Bytes} bytes."));
    }

    private static (string Method, int Bytes)[] Uses(Child child) =>
        [.. child.Lines.Select(static line => line.Split(' ')).Select(static words => (words[0], int.Parse(words[1], CultureInfo.InvariantCulture)))];

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

    private static IEnumerable<string> OverloadedMethods =>
    [
        .. Overloads.Float.SelectMany(static kernel => OfOverloads(kernel)),
        .. Overloads.Double.SelectMany(static kernel => OfOverloads(kernel)),
        .. Overloads.Half.SelectMany(static kernel => OfOverloads(kernel)),
        .. CategoricalRoster.Float.SelectMany(static kernel => OfPolicy(kernel)),
        .. CategoricalRoster.Double.SelectMany(static kernel => OfPolicy(kernel)),
        .. CategoricalRoster.Half.SelectMany(static kernel => OfPolicy(kernel)),
    ];

    private static IEnumerable<string> OfOverloads<T>(OverloadedKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        kernel.Overloads.Select(overload => $"{kernel}.{overload}".Replace(" ", "", StringComparison.Ordinal));

    private static IEnumerable<string> OfPolicy<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom> =>
        from form in kernel.Forms
        from call in CategoricalBatch<T, TRandom>.Mixed(kernel.C, rows: 1).Calls(kernel, form)
        select $"{kernel}.{call.Name}.{form}";

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

using System;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Tests.Harness;
using Xunit;
using ElementType = SoftmaxGen.Generator.Reading.ElementType;

namespace SoftmaxGen.Generator.Tests.Numbers;

/// <summary>
/// The grid that what is left of each term is brought to. Too fine, and their sum rounds: then it depends on its order. Too coarse,
/// and bits are lost, too few for any bound on whole probabilities to miss them.
/// </summary>
public sealed class GridTests
{
    [Theory]
    [InlineData("Single")]
    [InlineData("Double")]
    public void HoldsTheSumOfTheLowPartsAndIsNoCoarserThanItMust(string type)
    {
        ElementType element = Enum.Parse<ElementType>(type);
        double unit = element == ElementType.Double
            ? Math.BitIncrement(Exponential.Grid) - Exponential.Grid
            : MathF.BitIncrement((float)Exponential.Grid) - (float)Exponential.Grid;

        foreach (int c in Enumerable.Range(1, 1024))
        {
            // Each is at most half a unit of the grid of the high parts.
            double most = c * unit / 2;
            double grid = Exponential.LowGrid(Specs.Of(c, element));
            double binade = Math.ScaleB(1, Math.ILogB(grid));

            Assert.InRange(grid - most, binade, 2 * binade);
            Assert.InRange(grid + most, binade, 2 * binade);
            Assert.True((grid / 2) - most < binade / 2, $"C = {c}: half of the grid would do.");
        }
    }
}

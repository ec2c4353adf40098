using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using SoftmaxGen.Generator.Tests.Harness;
using Xunit;

namespace SoftmaxGen.Generator.Tests.Text;

/// <summary>What the reader takes for granted of the kernels, without defining them.</summary>
public sealed class FamilyTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(9)]
    [InlineData(32)]
    [InlineData(65)]
    [InlineData(65_536)]
    public void TheSignaturesOfTheKernelsDependOnNoOption(int c)
    {
        foreach ((Family family, bool deterministic) in Families.All.SelectMany(static family => new[] { (family, false), (family, true) }))
        {
            foreach (ElementType element in new[] { ElementType.Single, ElementType.Double, ElementType.Half })
            {
                KernelSpec spec = Specs.Of(family, c, element) with
                {
                    MaxRows = 4,
                    EmptyRow = Reading.EmptyRow.Uniform,
                    Deterministic = deterministic,
                    VarIsType = true,
                    Methods = family.AllMethods,
                    Options = Specs.EveryOverload(c) with { NoChoice = Reading.NoChoice.Skip, LabelSmoothing = 0.1, IgnoreIndex = 0, ClassWeights = deterministic },
                };

                Assert.Equal(
                    family.SignaturesFor(spec).Select(Text),
                    family.KernelsFor(spec).Select(define => Text(new MethodSignature(define(spec), spec))));
            }
        }
    }

    private static string Text(MethodSignature signature) =>
        $"{signature.Name}({signature.Declared}) {signature.HasVectorOverload} {signature.VectorDeclared} {signature.HasRowOverload} {signature.RowDeclared} {signature.ResultName} {signature.AveragedDeclared}";
}

namespace SoftmaxGen.Generator.Tests.Harness;

internal sealed partial record Project
{
    /// <summary>Compiles the project with the generator in it.</summary>
    public Generation Generate() => Generation.Of(Compile(), ParseOptions);
}

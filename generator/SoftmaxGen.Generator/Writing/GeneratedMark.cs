namespace SoftmaxGen.Generator.Writing;

/// <summary>The attributes of every generated member, which say who wrote it, and that its coverage is nobody's.</summary>
internal static class GeneratedMark
{
    /// <summary>By what name the generated members say who wrote them.</summary>
    public const string Tool = "SoftmaxGen";

    private static readonly string Version = typeof(GeneratedMark).Assembly.GetName().Version.ToString(fieldCount: 2);

    public static void OnConstant(CodeWriter writer) => writer.Line($"[global::System.CodeDom.Compiler.GeneratedCode(\"{Tool}\", \"{Version}\")]");

    /// <summary>On a method or a class, which runs.</summary>
    public static void OnCode(CodeWriter writer)
    {
        OnConstant(writer);
        writer.Line("[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]");
    }
}

using System.Linq;

namespace SoftmaxGen.Generator.Reading;

/// <summary>The class of what kernels share.</summary>
/// <param name="Assembly">What its name says of the assembly, so that a friend assembly's kernels have another one.</param>
/// <param name="Fuses">Whether a multiply and an add may be one operation in it.</param>
/// <param name="VarIsType">Whether its text must do without the word var.</param>
internal sealed record SharedClass(string Assembly, bool Fuses, bool VarIsType)
{
    private string Kind => (Fuses ? "" : "Unfused") + (VarIsType ? "Typed" : "");

    public string Name => $"SoftmaxGen{Kind}Helpers_{Assembly}";

    /// <summary>No type's file is named so: a hyphen stands before an arity or a hash there.</summary>
    public string FileName => $"SoftmaxGen-{Kind}Helpers.g.cs";

    public string Note => Fuses
        ? "A multiply and an add are fused where the hardware can."
        : "Never: a multiply and an add are rounded apart.";

    /// <summary>An assembly's name as a part of a C# name, and of no other assembly's.</summary>
    public static string NameOf(string? assembly)
    {
        string name = new((assembly ?? "").Select(static letter => IsPlain(letter) ? letter : '_').ToArray());

        // A dot alone becomes _, and all else that does would make two names one.
        return (assembly ?? "").All(static letter => IsPlain(letter) || letter == '.') ? name : $"{name}_{HierarchyInfo.StableHash(assembly!)}";
    }

    private static bool IsPlain(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}

using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace SoftmaxGen.Fuzz.Declarations;

/// <summary>
/// Writes a file of random declarations with [Softmax]. Most of it is legal C#; how much is not is drawn for each file, so
/// that there are files to compile and files to stumble over.
/// </summary>
internal sealed class Grammar
{
    private const int Deepest = 3;

    private static readonly string[] Names =
    [
        "K", "Kernels", "A", "B", "Outer", "Inner", "R", "S", "Layer", "Rows", "Größe", "確率", "Ж", "İstanbul", "ıstanbul", "istanbul", "Cafe\\u0301", "Café",
        "हिन्दी", "\\u0041bc", "Tie\u203Fd", "x\u200Dy", "@class", "@namespace", "@record", "@await", "@var", "@dynamic", "@global", "@field", "@file", "@required",
        "@scoped", "@partial", "@where", "@nint", "@string", "@float", "@async", "@yield", "_", "__", "CON", "nul", "aux", "System", "Span", "ReadOnlySpan", "Math", "MathF",
        "Half", "Single", "Vector128", "Vector256", "Unsafe", "Softmax", "EmptyRow", "Numerics", "Attribute", "Kernel", "z", "a", "dLdA", "T", "N",
        new('N', 150), new('確', 150), new string('N', 149) + "n",
    ];

    // Those that the generator writes itself.
    private static readonly string[] TakenNames = ["C", "Forward", "Backward", "Jacobian", "SoftmaxGen", "SoftmaxGenKernel", "_softmaxGenProbabilities"];

    private static readonly string[] OddCounts =
    [
        "0", "-1", "65536", "65537", "1 / 0", "\"3\"", "null", "default", "int.MaxValue", "Missing.N", "K.C", "3.0", "1u", "1L", "99999999999", "new int[1]", "C", "", "true", "typeof(int)", "nameof(C).Length",
        "int.MaxValue + 1", "(int)double.NaN", "unchecked((int)uint.MaxValue)", "default(int)", "T", "(1)", "+2", "~-3",
    ];

    private static readonly string[] OddArguments =
    [
        "C = 2", "3", "c: 3", "C: 3", "Cs = 4", "MaxRows = -1", "MaxRows = 2000000000", "MaxRows = int.MaxValue", "MaxRows = \"\"", "Deterministic = 1", "Deterministic",
        "EmptyRow = 1", "Methods = 0", "Methods = (global::SoftmaxGen.SoftmaxMethods)9", "Methods = global::SoftmaxGen.LogSoftmaxMethods.LogSumExp", "Batches = null", "EmptyRow = (global::SoftmaxGen.EmptyRow)7", "EmptyRow = Missing", "EmptyRow = default", "ElementType = null", "ElementType = typeof(int)",
        "ElementType = typeof(decimal)", "ElementType = typeof(Missing)", "ElementType = typeof(T)", "ElementType = typeof(float[])", "ElementType = typeof(float?)",
        "ElementType = typeof(void)", "ElementType = typeof(dynamic)", "ElementType = typeof(global::System.Collections.Generic.List<>)", "ElementType = float",
        "ElementType = typeof(float*)", "ElementType = typeof()", "ElementType = typeof((float, int))", "ElementType = typeof(nint)",
    ];

    private static readonly string[] Members =
    [
        "private int _field;", "public int Property { get; set; }", "public void M() { }", "public static implicit operator int(global::System.DateTime x) { return 0; }",
        "public const int D = 3;", "private enum E { X }", "private delegate void F();", "public event global::System.Action Happened;", "/// <summary>Mine.</summary>\npublic int Mine() { return 1; }",
        "public static float Exp(float x) { return x; }", "private static class Helper { }", "public override string ToString() { return \"\"; }", "static int s = 1;",
        "public static double Sum(double[] z) { double s = 0; for (int i = 0; i < 3; i++) { s += global::System.Math.Exp(z[i]); } for (int i = 0; i < 3; i++) { z[i] /= s; } return s; }",
    ];

    // What the words mean that are generated too, around the type, by a base class and by an import; and what means them in the type.
    private static readonly string[] OuterMembers =
    [
        "private const int C = 10;", "private static int C = 10;", "private static float Forward(float x) { return x; }", "private static object Backward(object x) { return x; }",
        "private static int Jacobian { get { return 1; } }", "private enum Kernel { Linear, Rbf }", "private static int _keptLength = 1;",
    ];

    private static readonly string[] UsesOfImports =
    [
        "private const int Use = C;", "private static int Use() { return C; }", "private static float Use(int n) { return Forward(1f + C); }", "private static int Use(float f) { return Jacobian; }",
        "private static object Use(string s) { return Backward(Forward(2f)); }", "private static Kernel Use(object o) { return Kernel.Rbf; }", "private static string Use(char c) { return nameof(C) + nameof(Forward); }",
        "private class Use1 { private int C = 1; private int N() { return C + Jacobian; } }", "private static int Use(long C) { return (int)C; }", "private static void Use(byte n = C) { }",
        "private static System.Func<float, float> Use2 = Forward;", "private static bool Use(object o, int n) { return o is Kernel && n == C; }",
    ];

    private static readonly string[] UsesOfTheBase =
    [
        "private int Use() { return C; }", "private int Use(int n) { return this.C + Backward; }", "private void Use(float[] z) { Forward(z, z); }", "private void Use(double d) { base.C = 1; Backward = C; }",
        "private int Use(object o) { return base.C; }", "private System.Action<float[], float[]> Use(string s) { return Forward; }",
    ];

    private static readonly string[] TakenMembers =
    [
        "public int C;", "public const int C = 3;", "public int C { get { return 1; } }", "private class C { }", "public void Forward() { }", "public static void Forward(float[] z, float[] a) { }",
        "public static void Forward(global::System.ReadOnlySpan<float> z, global::System.Span<float> a) { }", "public int Forward;", "public void Backward<U>(U a) { }", "private interface Jacobian { }",
        "public static void Jacobian(global::System.ReadOnlySpan<float> a, global::System.Span<float> jacobian) { }", "private static class SoftmaxGenKernel { }", "public void System() { }",
        "private class Span<V> { }", "public int Forward(int z) { return z; }", "public static int Softmax;", "int this[int C] { get { return 0; } }", "public event global::System.Action Backward;",
    ];

    private static readonly string[] Trivia =
    [
        "#region Kernels\n#endregion\n", "#pragma warning disable\n", "#pragma warning disable SMG001, SMG003\n", "#pragma warning restore\n", "#line 100 \"elsewhere.cs\"\n", "#line default\n", "#line hidden\n",
        "/* a comment */ ", "// a comment\n", "/// <summary>A <see cref=\"Forward\"/>.</summary>\n", "#if HALF\n#endif\n", "#if NEVER\nclass Never {\n#endif\n", "#warning Careful\n", "\r\n", "\t",
    ];

    private readonly Dice _dice;
    private readonly LanguageVersion _language;
    private readonly int _odd;
    private readonly string[] _names;
    private readonly StringBuilder _text = new();

    private bool _imports;

    // A project that declares System itself, or a Math in it, takes the place of the framework's own, and no code can name that.
    private bool _isGlobal = true;

    public Grammar(Dice dice, LanguageVersion language)
    {
        _dice = dice;
        _language = language.MapSpecifiedToEffectiveVersion();
        _odd = dice.Of([0, 0, 0, 1, 2, 8]);

        // Few, so that they meet.
        _names = new string[2 + dice.Below(5)];

        for (int i = 0; i < _names.Length; i++)
        {
            _names[i] = Odd() ? dice.Of(TakenNames) : dice.Of(Names);
        }
    }

    public string File()
    {
        if (Odd())
        {
            _text.Append(_dice.Of(["#define X\n", "extern alias Missing;\n", "#nullable enable\n", "\uFEFF", "#!shebang\n", "#r \"x\"\n", "#error Stop\n"]));
        }

        _text.Append("using SoftmaxGen;\n");

        if (_dice.OneIn(6))
        {
            _text.Append(_dice.Of(["using Soft = SoftmaxGen.SoftmaxAttribute;\n", "using System;\n", "using static SoftmaxGen.EmptyRow;\n", "using System.Numerics;\nusing System.Collections.Generic;\n"]));
        }

        if (_language >= LanguageVersion.CSharp6 && _dice.OneIn(3))
        {
            _text.Append("using static Imported;\n");
            _imports = true;
        }

        if (Odd())
        {
            _text.Append(_dice.Of(["[assembly: Softmax(C = 3)]\n", "using Half = System.Single;\n", "using Missing;\n", "global using System;\n", "System.Console.WriteLine();\n"]));
        }

        bool fileScoped = _language >= LanguageVersion.CSharp10 && _dice.OneIn(4);
        int spaces = fileScoped ? 0 : _dice.Below(3);

        if (fileScoped)
        {
            _text.Append("namespace ").Append(Space()).Append(";\n");
        }

        for (int i = 0; i < spaces; i++)
        {
            _text.Append("namespace ").Append(Space()).Append("\n{\n");
        }

        for (int i = 1 + _dice.Below(3); i > 0; i--)
        {
            Type(0, outer: null);
        }

        for (int i = 0; i < spaces; i++)
        {
            _text.Append("}\n");
        }

        return _text.ToString();
    }

    private bool Odd() => _dice.Below(100) < _odd;

    private bool Has(LanguageVersion version) => _language >= version || Odd();

    private string Name()
    {
        string name = _dice.Of(_names);

        return _isGlobal && name == "System" ? "Systems" : name;
    }

    private string Space()
    {
        string space = _dice.Of(["Space", "My.Space", "SoftmaxGen.Mine", "Hostile.System", "Größe.類", Name(), $"{Name()}.{Name()}"]);
        _isGlobal = false;

        return space;
    }

    private void Type(int depth, string? outer)
    {
        if (_dice.OneIn(8))
        {
            _text.Append('\n').Append(_dice.Of(Trivia));
        }

        // Around the innermost a type is most often not a kernel itself.
        bool isKernel = depth > 0 ? _dice.Below(10) < 7 : _dice.Below(10) < 8;
        string kind = Kind();
        bool isStatic = kind == "class" && _dice.OneIn(3);
        bool isClass = kind is "class" or "record" or "record class";
        string name = Name();

        // A type of its container's own name is an error in C#, and with it all of the file.
        while (name == outer && !Odd())
        {
            name = _dice.Of(Names);
        }

        if (isKernel)
        {
            Attribute(isClass && !isStatic);
        }

        _text.Append(_dice.Of<string>(outer is null ? ["public ", "internal ", ""] : ["public ", "internal ", "private ", ""]));

        if (isStatic)
        {
            _text.Append("static ");
        }
        else if (_dice.OneIn(5))
        {
            _text.Append(isClass ? _dice.Of(["sealed ", "abstract "]) : kind is "struct" or "record struct" ? "readonly " : "");
        }

        if (Odd())
        {
            _text.Append(_dice.Of(["unsafe ", "new ", "readonly ", "ref ", "file ", "required ", "protected ", "protected internal ", "static ", "extern ", "async ", "const ", "volatile ", "sealed "]));
        }
        else if (outer is null && _language >= LanguageVersion.CSharp11 && _dice.OneIn(40))
        {
            _text.Append("file ");
        }

        _text.Append(Odd() && _dice.OneIn(2) ? "" : "partial ").Append(kind).Append(' ').Append(name);
        string constraints = Generics(kind, depth);

        if (kind.StartsWith("record", System.StringComparison.Ordinal) ? _dice.OneIn(3) : isClass && !isStatic && Has(LanguageVersion.CSharp12) && _dice.OneIn(10))
        {
            _text.Append(_dice.Of(["(int P)", "(int P, string Q = \"\")", "()", "(int C)", "(int _keptLength)"]));
        }

        (string? member, bool isNamed) = Bases(kind, isStatic);
        _text.Append(constraints).Append("\n{\n");

        if (member is not null)
        {
            _text.Append(member).Append('\n');
        }

        if (!isKernel && kind is "class" or "struct" or "record" or "record struct" && _dice.OneIn(3))
        {
            _text.Append(_dice.Of(OuterMembers)).Append('\n');
        }

        if (kind != "interface" && (_imports ? _dice.OneIn(2) : _dice.OneIn(60)))
        {
            _text.Append(_dice.Of(UsesOfImports)).Append('\n');
        }

        if (isNamed && _dice.OneIn(2))
        {
            _text.Append(_dice.Of(UsesOfTheBase)).Append('\n');
        }

        if (!isStatic && kind is "class" or "struct" && _dice.OneIn(4))
        {
            _text.Append(_dice.Of(Members)).Append('\n');
        }

        if (Odd())
        {
            _text.Append(_dice.Of(TakenMembers)).Append('\n');
        }

        if (depth < Deepest && kind != "enum" && (kind != "interface" || Has(LanguageVersion.CSharp8)))
        {
            for (int i = _dice.Of([0, 0, 1, 1, 2]) - (depth / 2); i > 0; i--)
            {
                Type(depth + 1, name);
            }
        }

        _text.Append("}\n");
    }

    private string Kind()
    {
        if (Odd())
        {
            return _dice.Of(["enum", "delegate", "interface", "union", "event", "", "class partial", "extension"]);
        }

        List<string> kinds = ["class", "class", "class", "class", "struct"];

        if (_language >= LanguageVersion.CSharp9)
        {
            kinds.Add("record");
        }

        if (_language >= LanguageVersion.CSharp10)
        {
            kinds.Add("record struct");
            kinds.Add("record class");
        }

        if (_dice.OneIn(6))
        {
            kinds.Add("interface");
        }

        return _dice.Of(kinds.ToArray());
    }

    private string Generics(string kind, int depth)
    {
        // Each level has letters of its own: a warning otherwise, and nothing new.
        string t = $"T{depth}";
        string u = _dice.OneIn(4) ? "@in" : $"U{depth}";

        if (Odd())
        {
            _text.Append(_dice.Of(["<>", "<T,>", "<T, T>", "<in T>", "<[System.Obsolete] T>", "<T", "<int>", "<@class, _>"]));
            return _dice.Of(["", " where T : Missing", " where T : T", " where V : class", " where T : struct, class", " where"]);
        }

        switch (_dice.Below(10))
        {
            case 0:
                _text.Append($"<{t}>");
                return "";

            case 1:
                _text.Append(kind == "interface" ? $"<in {t}, out {u}>" : $"<{t}, {u}>");
                return "";

            case 2:
                _text.Append($"<{t}>");
                return $" where {t} : {_dice.Of(["class", "struct", "new()", "global::System.IComparable<" + t + ">", "global::Plain<int>", "class, new()"])}";

            case 3 when _language >= LanguageVersion.CSharp8:
                _text.Append($"<{t}, {u}>");
                return $" where {t} : {_dice.Of(["unmanaged", "notnull", u])}";

            default:
                return "";
        }
    }

    // Returns the member that an interface asks for, and whether the base is the class with our names.
    private (string? Member, bool IsNamed) Bases(string kind, bool isStatic)
    {
        if (isStatic || kind is not ("class" or "struct") || !_dice.OneIn(5))
        {
            return (null, false);
        }

        if (Odd())
        {
            _text.Append(_dice.Of([" : Missing", " : Missing<int>", " : " + Name(), " : object, string", " : int", " : T0", " :", " : global::Named, global::Named", " : global::System.Attribute", " : global::System.Span<int>"]));
            return (null, false);
        }

        if (kind == "class" && _dice.OneIn(2))
        {
            string named = _dice.Of([" : global::Named", " : global::Named", " : global::Plain<int>", " : global::System.Exception", " : object"]);
            _text.Append(named);
            return (null, named == " : global::Named");
        }

        _text.Append(" : global::System.IDisposable");
        return ("public void Dispose() { }", false);
    }

    private void Attribute(bool mayKeep)
    {
        List<string> arguments = [$"C = {Count()}"];
        string family = mayKeep ? "Softmax" : _dice.Of(["Softmax", "Softmax", "Softmax", "LogSoftmax", "SoftmaxCrossEntropy", "Categorical"]);

        if (_dice.OneIn(4))
        {
            arguments.Add($"ElementType = typeof({_dice.Of(["float", "double", "double", "global::System.Single", "global::System.Half"])})");
        }

        if (family != "Categorical" && _dice.OneIn(4))
        {
            arguments.Add($"EmptyRow = global::SoftmaxGen.EmptyRow.{_dice.Of(["NaN", "Zero", "Uniform"])}");
        }

        if (_dice.OneIn(4))
        {
            arguments.Add($"Deterministic = {_dice.Of(["true", "false"])}");
        }

        if (_dice.OneIn(6))
        {
            arguments.Add($"Batches = {_dice.Of(["true", "false"])}");
        }

        // A layer needs two of them.
        if (family == "Softmax" && _dice.OneIn(6) && (!mayKeep || Odd()))
        {
            arguments.Add($"Methods = global::SoftmaxGen.SoftmaxMethods.{_dice.Of(["Forward", "Backward", "Jacobian", "All", "Forward | global::SoftmaxGen.SoftmaxMethods.Backward"])}");
        }

        if (_dice.OneIn(5))
        {
            arguments.Add($"Masks = global::SoftmaxGen.Masks.{_dice.Of(["Booleans", "Bits", "Bits | global::SoftmaxGen.Masks.Booleans", "None"])}");
        }

        if (family switch
        {
            "Softmax" => (string[])["Temperature = true"],
            "SoftmaxCrossEntropy" => ["LabelSmoothing = 0.1", "LabelSmoothing = 2", "ClassWeights = true", "SoftTargets = true", "IgnoreIndex = int.MinValue"],
            "Categorical" => ["NoChoice = global::SoftmaxGen.NoChoice.Skip", "Methods = global::SoftmaxGen.CategoricalMethods.All", "Methods = global::SoftmaxGen.CategoricalMethods.Gumbel"],
            _ => [],
        } is { Length: > 0 } own && _dice.OneIn(3))
        {
            arguments.Add(_dice.Of(own));
        }

        if (family == "Softmax" && _dice.OneIn(4) && (mayKeep || Odd()))
        {
            arguments.Add($"MaxRows = {_dice.Of(["0", "1", "2", "8", "global::Consts.N", "1 << 10"])}");
        }

        if (Odd())
        {
            arguments[_dice.Below(arguments.Count)] = _dice.Of(OddArguments);
        }

        if (Odd())
        {
            arguments.Add(_dice.Of(OddArguments));
        }

        int from = _dice.Below(arguments.Count);
        (arguments[0], arguments[from]) = (arguments[from], arguments[0]);

        string attribute = $"global::SoftmaxGen.{family}({string.Join(", ", arguments)})";

        _text.Append(_dice.Below(Odd() ? 12 : 7) switch
        {
            0 => $"[global::SoftmaxGen.{family}Attribute({string.Join(", ", arguments)})] ",
            1 => $"[type: {attribute}]\n",
            2 => $"[global::System.Obsolete, {attribute}]\n",
            3 => $"[{attribute},]\n",
            4 => $"/// <summary>Random.</summary>\n[{attribute}]\n",
            5 => $"[ // a comment\n{attribute} /* another */ ]\n",
            7 => $"[{attribute}, {attribute}]\n",
            8 => $"[return: {attribute}]\n",
            9 => "[Softmax]\n",
            10 => "[global::SoftmaxGen.Softmax()]\n",
            11 => $"[Softmax({string.Join(", ", arguments)})] [Missing]\n",
            _ => $"[{attribute}]\n",
        });
    }

    private string Count()
    {
        if (Odd())
        {
            return _dice.Of(OddCounts);
        }

        return _dice.Below(40) switch
        {
            < 26 => "1",
            < 30 => _dice.Of(["2", "3"]),
            30 => _dice.Of(["4", "5", "8", "9", "17", "33"]),
            31 => "global::Consts.N",
            32 => "(int)global::Moves.Count",
            33 => "2 - 1",
            34 => "'b' - 'a'",
            35 => "sizeof(byte)",
            36 => "0x1",
            37 => "true ? 1 : 2",
            38 => "checked((int)1L)",
            _ => "(byte)1",
        };
    }
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using SoftmaxGen.Generator.Schedules;

namespace SoftmaxGen.Generator.Writing;

/// <summary>
/// The small functions that the kernels of one file call. Asking for a name is what has the function written: each once, and none that
/// nobody calls. What depends on the class count goes into the kernels' own file, and all else into one for the project.
/// </summary>
internal sealed partial class Helpers(KernelSpec spec, TargetSpec target)
{
    // The word before a function: every kernel derives from the class of those that it shares.
    private const string Shared = "protected static";
    private const string Own = "private static";

    private const string BitConverter = "global::System.BitConverter";
    private const string Fma = "global::System.Runtime.Intrinsics.X86.Fma";
    private const string Avx512F = "global::System.Runtime.Intrinsics.X86.Avx512F";
    private const string AdvSimd = "global::System.Runtime.Intrinsics.Arm.AdvSimd";
    private const string Unsafe = "global::System.Runtime.CompilerServices.Unsafe";

    private static readonly NumberType Plain = new(ElementType.Single, Bits: 0);

    // Ordinal, so that the files do not depend on the order of asking.
    private readonly SortedDictionary<string, string> _shared = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _own = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Function> _functions = new(StringComparer.Ordinal);

    public KernelSpec Spec => spec;

    public TargetSpec Target => target;

    /// <summary>Whether a multiply and an add may be one operation.</summary>
    public bool Fuses => !spec.Deterministic;

    /// <summary>What depends on the class count.</summary>
    public IEnumerable<string> OwnTexts => _own.Values;

    /// <summary>Where what does not depend on it is.</summary>
    public SharedClass SharedClass => target.SharedClass(Fuses, spec.VarIsType);

    /// <summary>What does not, once all is written that asks for it.</summary>
    public SharedFunctions SharedFunctions => new(
        SharedClass,
        target.HasAggressiveOptimization,
        _shared.Select(static text => new SharedFunction(text.Key, text.Value)).ToImmutableArray());

    /// <summary>A function of the mathematics, spelled for one number type.</summary>
    public string Function(Function function, NumberType type)
    {
        if (!_functions.TryGetValue(function.Name, out Function named))
        {
            _functions[function.Name] = named = function;
        }

        // Kernels share it by its name, and each is written without knowing of the others.
        return ReferenceEquals(named, function)
            ? Add(function.Name, type, () => FunctionText(function, type))
            : throw new ArgumentException($"{function.Name}: two functions have this name.");
    }

    private string FunctionText(Function function, NumberType type)
    {
        Speller speller = Speller.For(type, this);
        var writer = new CodeWriter();
        var declared = new HashSet<string>(function.Parameters, StringComparer.Ordinal);

        if (function.Steps.SkipWhile(static step => !step.Apart).Any(static step => !step.Apart))
        {
            throw new ArgumentException($"{function.Name}: the steps that are wanted only where nothing is fused come last.");
        }

        foreach (string line in function.Summary)
        {
            writer.Line($"// {line}");
        }

        writer.Line(Inline);

        using (writer.Block($"{Shared} {type.Name} {function.Name}({Parameters(type, [.. function.Parameters])})"))
        {
            Steps(function.Steps.Where(static step => !step.Apart));

            if (function.Result is not WhereFused where)
            {
                writer.Line($"return {speller.Text(function.Result)};");
            }
            else
            {
                if (Fuses)
                {
                    using (writer.Block($"if ({FusesHere()}())"))
                    {
                        writer.Line($"return {speller.Text(where.Fused)};");
                    }

                    writer.Line();
                }

                Steps(function.Steps.Where(static step => step.Apart));
                writer.Line($"return {speller.Text(where.Apart)};");
            }
        }

        return writer.ToString();

        void Steps(IEnumerable<Step> steps)
        {
            bool any = false;

            foreach (Step step in steps)
            {
                if (step.Comment is not null)
                {
                    writer.Line($"// {step.Comment}");
                }

                string start = declared.Add(step.Name) ? $"{speller.Declaration(step.Value)} {step.Name}" : step.Name;
                writer.Line($"{start} = {speller.Text(step.Value)};");
                any = true;
            }

            if (any)
            {
                writer.Line();
            }
        }
    }

    public static string Inline => "[global::System.Runtime.CompilerServices.MethodImpl(Inlined)]";

    private static string Offset(int distance) => distance == 0 ? "index" : $"index + {Literal.Of(distance)}";

    public static string Element(string reference, string index) => $"{Unsafe}.Add(ref {reference}, {index})";

    private static string Parameters(NumberType type, params string[] names) => string.Join(", ", names.Select(name => $"{type.Name} {name}"));

    private static string RefParameters(string reference, NumberType type) => $"ref {type.ElementName} {reference}, int index";

    private static string Create(NumberType type, Func<int, string> lane) =>
        $"{type.VectorClass}.Create(\n        {string.Join(",\n        ", Enumerable.Range(0, type.Lanes).Select(lane))})";

    private static string Method(string name, NumberType type, string[] parameters, string result, string? comment, string? parameterType = null) =>
        Method(name, type, string.Join(", ", parameters.Select(parameter => $"{parameterType ?? type.Name} {parameter}")), result, comment);

    private static string Method(string name, NumberType type, string parameters, string result, string? comment)
    {
        var writer = new CodeWriter();

        if (comment is not null)
        {
            writer.Line($"// {comment}");
        }

        writer.Line(Inline);

        using (writer.Block($"{Shared} {type.Name} {name}({parameters})"))
        {
            writer.Line($"return {result};");
        }

        return writer.ToString();
    }

    private string Add(string name, NumberType type, Func<string> text) => Add(_shared, name, type, text);

    private string AddOwn(string name, NumberType type, Func<string> text) => Add(_own, name, type, text);

    private static string Add(SortedDictionary<string, string> texts, string name, NumberType type, Func<string> text)
    {
        // Widths in the order of reading: the plain one first.
        string key = $"{name} {type.Bits:D3} {type.Element}";

        if (!texts.ContainsKey(key))
        {
            texts[key] = "";
            texts[key] = text().TrimEnd('\n');
        }

        return name;
    }
}

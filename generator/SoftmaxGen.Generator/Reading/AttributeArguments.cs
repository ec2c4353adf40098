using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SoftmaxGen.Generator.Diagnostics;
using SoftmaxGen.Generator.Kernels;

namespace SoftmaxGen.Generator.Reading;

/// <summary>The attribute's named arguments, each with the place to point at when it is wrong.</summary>
internal sealed class AttributeArguments(KernelAttribute attribute, INamedTypeSymbol type, ImmutableArray<Finding>.Builder findings)
{
    // The longest array of the runtime, Array.MaxLength.
    private const int LongestArray = 0x7FFFFFC7;

    private static readonly SymbolDisplayFormat FullNames = SymbolDisplayFormat.FullyQualifiedFormat;

    private readonly AttributeSyntax? _syntax = attribute.Attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax;

    public int? ReadClassCount()
    {
        const string Name = nameof(KernelSpec.C);

        if (!IsGiven(Name))
        {
            // [Softmax(5)] has the number, and wants the name.
            string? bare = _syntax?.ArgumentList?.Arguments.FirstOrDefault(static argument => argument.NameEquals is null)?.Expression.ToString();
            Report(Descriptors.ClassCountMissing, Location(), type.Name, bare ?? "3", attribute.Family.Name);

            return null;
        }

        int? c = Read(Name, absent: 0);

        if (c is < 1 or > ClassCount.Max)
        {
            Report(Descriptors.ClassCountOutOfRange, Location(Name), Text(c.Value), type.Name, Text(ClassCount.Max));

            return null;
        }

        return c;
    }

    public EmptyRow? ReadEmptyRow()
    {
        const string Name = nameof(KernelSpec.EmptyRow);
        int? emptyRow = Read(Name, absent: (int)EmptyRow.NaN);

        if (emptyRow is { } value && !Enum.IsDefined(typeof(EmptyRow), value))
        {
            Report(Descriptors.EmptyRowNotDefined, Location(Name), Text(value), type.Name);

            return null;
        }

        return (EmptyRow?)emptyRow;
    }

    public bool? ReadDeterministic() => Read(nameof(KernelSpec.Deterministic), absent: false);

    public bool? ReadBatches() => Read(nameof(KernelSpec.Batches), absent: true);

    /// <param name="c">The class count, or null where it is wrong itself.</param>
    public KernelOptions? ReadOptions(int? c)
    {
        KernelOptions usual = KernelOptions.Default;
        Masks? masks = ReadMasks(c);
        NoChoice? noChoice = ReadNoChoice();
        double? smoothing = ReadLabelSmoothing();
        bool? temperature = Read(nameof(KernelOptions.Temperature), usual.Temperature);
        int? ignore = Read(nameof(KernelOptions.IgnoreIndex), usual.IgnoreIndex);
        bool? weights = Read(nameof(KernelOptions.ClassWeights), usual.ClassWeights);
        bool? targets = Read(nameof(KernelOptions.SoftTargets), usual.SoftTargets);

        return masks is null || noChoice is null || smoothing is null || temperature is null || ignore is null || weights is null || targets is null
            ? null
            : new KernelOptions(masks.Value, temperature.Value, noChoice.Value, smoothing.Value, ignore.Value, weights.Value, targets.Value);
    }

    private Masks? ReadMasks(int? c)
    {
        const string Name = nameof(KernelOptions.Masks);
        const Masks All = Masks.Bits | Masks.Booleans;
        int? masks = Read(Name, absent: (int)KernelOptions.Default.Masks);

        if ((masks & ~(int)All) is not (null or 0))
        {
            Report(Descriptors.OptionNotPossible, Location(Name), Name, Text(masks!.Value), type.Name, $"is neither {Masks.Bits} nor {Masks.Booleans}, nor both");

            return null;
        }

        if (c > ClassCount.Bits && ((Masks?)masks)?.HasFlag(Masks.Bits) == true)
        {
            Report(Descriptors.OptionNotPossible, Location(Name), Name, Argument(Name)?.Expression.ToString() ?? "", type.Name, $"asks for one bit a class, and a ulong has no more than {Text(ClassCount.Bits)} for C = {Text(c.Value)}: ask for {Masks.Booleans}");

            return null;
        }

        return (Masks?)masks;
    }

    private NoChoice? ReadNoChoice()
    {
        const string Name = nameof(KernelOptions.NoChoice);
        int? noChoice = Read(Name, absent: (int)KernelOptions.Default.NoChoice);

        if (noChoice is { } value && !Enum.IsDefined(typeof(NoChoice), value))
        {
            Report(Descriptors.OptionNotPossible, Location(Name), Name, Text(value), type.Name, $"is neither {NoChoice.Refuse} nor {NoChoice.Skip}");

            return null;
        }

        return (NoChoice?)noChoice;
    }

    private double? ReadLabelSmoothing()
    {
        const string Name = nameof(KernelOptions.LabelSmoothing);
        double? smoothing = Read(Name, absent: KernelOptions.Default.LabelSmoothing);

        if (smoothing is { } value && !(value >= 0 && value <= 1))
        {
            Report(Descriptors.OptionNotPossible, Location(Name), Name, Argument(Name)?.Expression.ToString() ?? "", type.Name, "is no part of a label: it is from 0 to 1");

            return null;
        }

        return smoothing;
    }

    /// <param name="maxRows">How many rows a layer keeps, or null where that is wrong itself.</param>
    public int? ReadMethods(int? maxRows)
    {
        const string Name = nameof(KernelSpec.Methods);
        Family family = attribute.Family;
        int? methods = Read(Name, absent: family.UsualMethods);

        if (methods is { } value && (value == 0 || (value & ~family.AllMethods) != 0))
        {
            Report(Descriptors.MethodsNotDefined, Location(Name), Text(value), type.Name, $"is none of {string.Join(", ", family.MethodNames)}, and no sum of them");

            return null;
        }

        if (maxRows > 0 && (methods & Layer.Methods) is not (null or Layer.Methods))
        {
            Report(Descriptors.MethodsNotDefined, Location(Name), Text(methods!.Value), type.Name, $"leaves out what a layer is made of: MaxRows needs {MemberNames.Forward} and {MemberNames.Backward}");

            return null;
        }

        return methods;
    }

    public ElementType? ReadElementType()
    {
        const string Name = "ElementType";

        if (!IsGiven(Name))
        {
            return ElementType.Single;
        }

        switch (Value(Name))
        {
            case ITypeSymbol { SpecialType: SpecialType.System_Single }:
                return ElementType.Single;
            case ITypeSymbol { SpecialType: SpecialType.System_Double }:
                return ElementType.Double;
            case ITypeSymbol { Name: "Half", TypeKind: TypeKind.Error }:
                Report(Descriptors.ElementTypeNotOnTarget, Location(Name), type.Name);
                return null;
            case ITypeSymbol { TypeKind: TypeKind.Error }:
                return null; // The compiler has already said that it does not know the type.
            case ITypeSymbol half when half.ToDisplayString(FullNames) == "global::System.Half" && half.GetMembers("op_Explicit").IsEmpty:
                Report(Descriptors.ElementTypeNotOnTarget, Location(Name), type.Name);
                return null;
            case ITypeSymbol half when half.ToDisplayString(FullNames) == "global::System.Half":
                return ElementType.Half;
            case ITypeSymbol other:
                Report(Descriptors.ElementTypeNotSupported, Location(Name), $"typeof({other.ToDisplayString()})", type.Name);
                return null;
            default:
                Report(Descriptors.ElementTypeNotSupported, Location(Name), "null", type.Name);
                return null;
        }
    }

    /// <param name="c">The class count, or null where it is wrong itself.</param>
    public int? ReadMaxRows(int? c)
    {
        const string Name = nameof(KernelSpec.MaxRows);
        int? maxRows = Read(Name, absent: 0);
        int most = LongestArray / Math.Max(1, c ?? 0);

        if (c > 0 && (maxRows < 0 || maxRows > most))
        {
            Report(Descriptors.MaxRowsOutOfRange, Location(Name), Text(maxRows.Value), type.Name, Text(c.Value), Text(most));
        }

        string? kind = type switch
        {
            { IsRecord: true } => "a record, whose copies would share one buffer",
            { TypeKind: TypeKind.Struct } => "a struct",
            { IsStatic: true } => "a static class",
            _ => null,
        };

        if (maxRows > 0 && kind is not null)
        {
            Report(Descriptors.LayerNeedsClass, Location(Name), type.Name, kind);
        }
        else if (maxRows > 0 && Layout() is { } layout)
        {
            Report(Descriptors.LayoutOfLayer, Location(Name), type.Name, layout, attribute.Family.Name);
        }

        return maxRows;
    }

    /// <summary>The layout that [StructLayout] asks for, where the place of a field is then given or depends on the order of files.</summary>
    private string? Layout()
    {
        AttributeData? layout = type.GetAttributes().FirstOrDefault(static attribute =>
            attribute.AttributeClass is { Name: nameof(StructLayoutAttribute), ContainingNamespace: { Name: "InteropServices" } });

        return layout?.ConstructorArguments.FirstOrDefault().Value switch
        {
            (int)LayoutKind.Explicit or (short)LayoutKind.Explicit => nameof(LayoutKind.Explicit),
            (int)LayoutKind.Sequential or (short)LayoutKind.Sequential => nameof(LayoutKind.Sequential),
            _ => null,
        };
    }

    /// <summary>Null where what is given is no constant, which is then said: the default would be another kernel, in silence.</summary>
    private T? Read<T>(string name, T absent)
        where T : struct
    {
        if (!IsGiven(name))
        {
            return absent;
        }

        if (Value(name) is T value)
        {
            return value;
        }

        Report(Descriptors.ArgumentNotConstant, Location(name), name, Argument(name)?.Expression.ToString() ?? "", type.Name);

        return null;
    }

    private bool IsGiven(string name) => attribute.Attribute.NamedArguments.Any(pair => pair.Key == name);

    private object? Value(string name)
    {
        TypedConstant constant = attribute.Attribute.NamedArguments.FirstOrDefault(pair => pair.Key == name).Value;

        return constant.Kind is TypedConstantKind.Array or TypedConstantKind.Error ? null : constant.Value;
    }

    private void Report(DiagnosticDescriptor descriptor, Location location, params string[] arguments) =>
        findings.Add(new Finding(descriptor, location, arguments));

    private AttributeArgumentSyntax? Argument(string name) => _syntax?.ArgumentList?.Arguments
        .FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);

    private Location Location(string? argument = null) =>
        (argument is null ? null : Argument(argument)?.GetLocation()) ?? _syntax?.GetLocation() ?? attribute.Declaration.Identifier.GetLocation();

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}

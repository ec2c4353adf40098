using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SoftmaxGen.Generator.Diagnostics;

/// <summary>Every diagnostic of the package. Each has a page of the same name under docs/diagnostics.</summary>
internal static class Descriptors
{
    private const string Category = "SoftmaxGen";

    // Inside the repository and the package: the pages have no address yet that everyone can open. When they have, it goes in front.
    private const string Pages = "docs/diagnostics/";

    public static readonly DiagnosticDescriptor NotPartial = Error(
        DiagnosticIds.NotPartial,
        "The type with a kernel attribute is not partial",
        "'{0}' has [{1}], so the kernels are written into it: declare it 'partial'");

    public static readonly DiagnosticDescriptor ContainingTypeNotPartial = Error(
        DiagnosticIds.ContainingTypeNotPartial,
        "A type around the one with a kernel attribute is not partial",
        "'{0}' contains '{1}', which has [{2}]: declare '{0}' 'partial' too");

    public static readonly DiagnosticDescriptor ClassCountMissing = Error(
        DiagnosticIds.ClassCountMissing,
        "The class count C is missing",
        "[{2}] on '{0}' does not say how many classes a row has: write [{2}(C = {1})], with your class count");

    public static readonly DiagnosticDescriptor ClassCountOutOfRange = Error(
        DiagnosticIds.ClassCountOutOfRange,
        "The class count C is out of range",
        "C = {0} on '{1}' is not a class count: choose C from 1 to {2}");

    public static readonly DiagnosticDescriptor ElementTypeNotSupported = Error(
        DiagnosticIds.ElementTypeNotSupported,
        "The element type is not supported",
        "ElementType = {0} on '{1}' is not supported: use typeof(float), typeof(double) or typeof(System.Half)");

    public static readonly DiagnosticDescriptor ElementTypeNotOnTarget = Error(
        DiagnosticIds.ElementTypeNotOnTarget,
        "The element type does not exist on the target framework",
        "'{0}' asks for System.Half, which needs its conversions, from .NET 5 on: target .NET 5 or later, or use typeof(float)");

    public static readonly DiagnosticDescriptor MemberExists = Error(
        DiagnosticIds.MemberExists,
        "A name that would be generated is taken",
        "'{0}' already has '{1}', which [{2}] would write into it: rename or remove it, or put [{2}] on a type of its own");

    public static readonly DiagnosticDescriptor KindNotSupported = Error(
        DiagnosticIds.KindNotSupported,
        "A kernel attribute cannot extend this kind of type",
        "'{0}' is {1}, which no other file can extend: put [{2}] on a partial class, struct or record that is neither file-local nor inside a file-local type");

    public static readonly DiagnosticDescriptor LayerNeedsClass = Error(
        DiagnosticIds.LayerNeedsClass,
        "MaxRows is for classes",
        "'{0}' is {1}, and the layer that MaxRows asks for owns a buffer per object: remove MaxRows, or use a class that is neither static nor a record");

    public static readonly DiagnosticDescriptor MaxRowsOutOfRange = Error(
        DiagnosticIds.MaxRowsOutOfRange,
        "MaxRows is out of range",
        "MaxRows = {0} on '{1}' is out of range for C = {2}: choose MaxRows from 0 (no layer) to {3}, so that MaxRows * C fits an array");

    public static readonly DiagnosticDescriptor LanguageTooOld = Error(
        DiagnosticIds.LanguageTooOld,
        "The C# language version is too old",
        "The kernels of '{0}' need C# 7.3 or later, and this project compiles as C# {1}: set <LangVersion>7.3</LangVersion> or later");

    public static readonly DiagnosticDescriptor SpanMissing = Error(
        DiagnosticIds.SpanMissing,
        "System.Span is missing",
        "The kernels of '{0}' take spans, and this project has no System.Span<T> and System.MemoryExtensions: reference the package System.Memory, or target .NET Standard 2.1 or .NET Core 2.1 or later");

    public static readonly DiagnosticDescriptor ArgumentNotConstant = Error(
        DiagnosticIds.ArgumentNotConstant,
        "An argument is not a constant that the generator sees",
        "{0} = {1} on '{2}' is not a constant at the time of generation (one that is itself generated comes too late): write the value, or a constant of your own");

    public static readonly DiagnosticDescriptor GeneratedFileCompiledTwice = Error(
        DiagnosticIds.GeneratedFileCompiledTwice,
        "A generated file is compiled as source",
        "The kernels of '{0}' come from a file that was generated earlier and is compiled as source, so they are not written anew: exclude that file from compilation");

    public static readonly DiagnosticDescriptor EmptyRowNotDefined = Error(
        DiagnosticIds.EmptyRowNotDefined,
        "EmptyRow has no such value",
        "EmptyRow = {0} on '{1}' is none of its values: use EmptyRow.NaN, EmptyRow.Zero or EmptyRow.Uniform");

    public static readonly DiagnosticDescriptor LayoutOfLayer = Error(
        DiagnosticIds.LayoutOfLayer,
        "MaxRows and StructLayout do not go together",
        "'{0}' has [StructLayout(LayoutKind.{1})], and MaxRows adds fields in another file, where they have neither an offset nor an order: remove MaxRows or the layout, or put [{2}] on a class of its own");

    public static readonly DiagnosticDescriptor MeaningChanged = Error(
        DiagnosticIds.MeaningChanged,
        "A generated name hides what is meant here",
        "'{0}' meant '{1}' here, and means '{2}' since [{3}] writes that: say which one, or put [{3}] on a type of its own");

    public static readonly DiagnosticDescriptor AttributeInGeneratedCode = Error(
        DiagnosticIds.AttributeInGeneratedCode,
        "A kernel attribute stands in code that another generator wrote",
        "'{0}' gets no kernels, because [{1}] stands in code that another generator wrote, and a generator does not see what another writes: put [{1}] on a part of '{0}' in a file of your own (for Razor, the code-behind)");

    public static readonly DiagnosticDescriptor SecondAttribute = Error(
        DiagnosticIds.SecondAttribute,
        "A type has two kernel attributes",
        "'{0}' has [{2}], so [{1}] writes nothing: each writes members of the same names, so put [{1}] on a type of its own");

    public static readonly DiagnosticDescriptor MethodsNotDefined = Error(
        DiagnosticIds.MethodsNotDefined,
        "Methods names nothing that can be written",
        "Methods = {0} on '{1}' {2}");

    public static readonly DiagnosticDescriptor OptionNotPossible = Error(
        DiagnosticIds.OptionNotPossible,
        "An option has a value that it cannot have",
        "{0} = {1} on '{2}' {3}");

    public static readonly DiagnosticDescriptor TensorPrimitivesOfConstantLength = Suggestion(
        DiagnosticIds.TensorPrimitivesOfConstantLength,
        "The length of this softmax is a constant",
        "This softmax always has {0} classes: a kernel with [Softmax(C = {0})] is made for that count");

    public static readonly DiagnosticDescriptor LoopOfConstantLength = Suggestion(
        DiagnosticIds.LoopOfConstantLength,
        "This loop is a softmax of constant length",
        "These loops are a softmax of {0} classes: a kernel with [Softmax(C = {0})] is made for that count");

    /// <summary>
    /// What only the generator can know, since both are of the compilation before generation: an analyzer sees the one after
    /// it, where another kernel's C has become a constant, and where the kernels are there whoever wrote them.
    /// </summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> OfTheGenerator =
        ImmutableArray.Create(ArgumentNotConstant, GeneratedFileCompiledTwice);

    /// <summary>
    /// What the analyzer of the attribute tells, while the user types. All but the last is the generator's to say too, as the
    /// reason that a kernel is missing; of the last it sees nothing.
    /// </summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> OfTheAttribute = ImmutableArray.Create(
        NotPartial,
        ContainingTypeNotPartial,
        ClassCountMissing,
        ClassCountOutOfRange,
        ElementTypeNotSupported,
        ElementTypeNotOnTarget,
        MemberExists,
        KindNotSupported,
        LayerNeedsClass,
        MaxRowsOutOfRange,
        LanguageTooOld,
        SpanMissing,
        EmptyRowNotDefined,
        LayoutOfLayer,
        SecondAttribute,
        MethodsNotDefined,
        OptionNotPossible,
        AttributeInGeneratedCode);

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true, Description(id), helpLinkUri: $"{Pages}{id}.md");

    // Off, because nobody asked: a project that wants them gives them a severity.
    private static DiagnosticDescriptor Suggestion(string id, string title, string message) =>
        new(id, title, message, Category, DiagnosticSeverity.Info, isEnabledByDefault: false, Description(id), helpLinkUri: $"{Pages}{id}.md");

    // The message says what to do; where the rest lies, an editor shows beside it.
    private static string Description(string id) => $"Cause, example and fix are in {Pages}{id}.md, a file of the package SoftmaxGen.";
}

namespace SoftmaxGen.Generator.Diagnostics;

/// <summary>
/// The ids, as constants: the code fixes are an assembly of their own that cannot reference this one, and compile this file
/// in as well. What each says is in <c>Descriptors</c>.
/// </summary>
internal static class DiagnosticIds
{
    public const string NotPartial = "SMG001";
    public const string ContainingTypeNotPartial = "SMG002";
    public const string ClassCountMissing = "SMG003";
    public const string ClassCountOutOfRange = "SMG004";
    public const string ElementTypeNotSupported = "SMG005";
    public const string ElementTypeNotOnTarget = "SMG006";
    public const string MemberExists = "SMG007";
    public const string KindNotSupported = "SMG008";
    public const string LayerNeedsClass = "SMG009";
    public const string MaxRowsOutOfRange = "SMG010";
    public const string LanguageTooOld = "SMG011";
    public const string SpanMissing = "SMG012";
    public const string ArgumentNotConstant = "SMG013";
    public const string GeneratedFileCompiledTwice = "SMG014";
    public const string EmptyRowNotDefined = "SMG015";
    public const string LayoutOfLayer = "SMG016";
    public const string MeaningChanged = "SMG017";
    public const string AttributeInGeneratedCode = "SMG018";
    public const string SecondAttribute = "SMG019";
    public const string MethodsNotDefined = "SMG020";
    public const string OptionNotPossible = "SMG021";
    public const string TensorPrimitivesOfConstantLength = "SMG101";
    public const string LoopOfConstantLength = "SMG102";

    /// <summary>A property of SMG007: set where its place is a member that can go, and not the name of the type itself.</summary>
    public const string IsMember = nameof(IsMember);

    /// <summary>A property of SMG017: what to write instead of the name, to mean what it meant.</summary>
    public const string Instead = nameof(Instead);
}

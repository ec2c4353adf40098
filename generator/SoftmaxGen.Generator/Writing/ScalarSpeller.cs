using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using SoftmaxGen.Generator.Schedules;

namespace SoftmaxGen.Generator.Writing;

/// <summary>Plain numbers, in spans that check their bounds.</summary>
internal class ScalarSpeller(NumberType type, Helpers helpers) : Speller(type, helpers)
{
    public static string Index(Place place) => (place.Start, place.Offset) switch
    {
        ("", int offset) => Literal.Of(offset),
        (string start, 0) => start,
        (string start, int offset) => $"{start} + {Literal.Of(offset)}",
    };

    protected virtual string At(Place place) => $"{place.Buffer}[{Index(place)}]";

    public override string Declaration(Expression value) => value.IsMask ? "bool" : Type.Name;

    public override string Store(Place place, Expression value)
    {
        Spelling spelled = Spell(value);
        string stored = Helpers.Spec.Element == ElementType.Half && !place.OnStack ? $"(global::System.Half){spelled.Within(Precedence.Primary)}" : spelled.Text;

        return $"{At(place)} = {stored};";
    }

    protected override Spelling Number(double value)
    {
        string text = Literal.Of(value, Type);

        return new Spelling(text, text[0] == '-' ? Precedence.Unary : Precedence.Primary);
    }

    public override string Holds(Expression condition) => Text(condition);

    protected override Spelling Load(Load load) => Helpers.Spec.Element == ElementType.Half && !load.Place.OnStack
        ? new Spelling($"(float){At(load.Place)}", Precedence.Unary)
        : Primary(At(load.Place));

    protected override Spelling LoadToAll(Place place) => Load(new Load(place));

    // C# lets a runtime keep floats wider than they are, and those before .NET Core do; a cast is what rounds.
    protected override Spelling Rounded(Spelling result) => RoundsByCast ? Primary($"(float)({result.Text})") : result;

    protected override bool RoundsByCast => !Helpers.Target.HasX86Fma && !Type.IsDouble;

    protected override Spelling Absolute(Expression x) => CallOf("global::System.Math.Abs", x);

    protected override Spelling Compare(Operator op, Expression x, Expression y) => Infix(
        op switch
        {
            Operator.LessThan => "<",
            Operator.AtLeast => ">=",
            Operator.GreaterThan => ">",
            _ => "==",
        },
        Precedence.Comparison,
        x,
        y,
        operands: Precedence.Sum);

    protected override Spelling Select(Expression mask, Expression yes, Expression no) => new(
        $"{Spell(mask).Within(Precedence.Comparison)} ? {Spell(yes).Within(Precedence.Comparison)} : {Spell(no).Within(Precedence.Comparison)}",
        Precedence.Conditional);
}

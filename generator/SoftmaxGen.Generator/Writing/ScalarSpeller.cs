using System;
using System.Collections.Generic;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using SoftmaxGen.Generator.Schedules;

namespace SoftmaxGen.Generator.Writing;

/// <summary>Plain numbers, in spans that check their bounds.</summary>
internal class ScalarSpeller(NumberType type, Helpers helpers) : Speller(type, helpers)
{
    private readonly HashSet<string> _narrow = new(StringComparer.Ordinal);

    // Truth values that are declared as such: what a program asks of them is whether they are more than 0.
    private readonly HashSet<string> _truths = new(StringComparer.Ordinal);

    private NumberType Stored => Type with { Element = Helpers.Spec.Element };

    public static string Index(Place place) => (place.Start, place.Offset) switch
    {
        ("", int offset) => Literal.Of(offset),
        (string start, 0) => start,
        (string start, int offset) => $"{start} + {Literal.Of(offset)}",
    };

    protected virtual string At(Place place) => place.IsValue ? place.Buffer : $"{place.Buffer}[{Index(place)}]";

    public override string Declaration(Expression value) => value.IsMask ? "bool" : Type.Name;

    /// <remarks>
    /// What is read as a float stays one until there is arithmetic: the conversion of a number in memory leaves half of its register as it was, and
    /// so waits for whatever the row before has left there. It took C = 2 and 3 twice as long.
    /// </remarks>
    public override string Declare(string name, Expression value, IEnumerable<Expression> later)
    {
        if (value is Schedules.BitsOfClasses or Schedules.Load { Place.Storage: Storage.Boolean })
        {
            _truths.Add(name);

            return $"bool {name} = {Text(value > 0)};";
        }

        bool startsNarrow = Helpers.Spec.InDouble && (IsNarrow(value) || value is Constant { Value: double.NegativeInfinity });

        // What it is given may be made of itself.
        _narrow.Add(name);

        if (!startsNarrow || !later.All(IsNarrow))
        {
            _narrow.Remove(name);

            return base.Declare(name, value, later);
        }

        string start = $"{Helpers.Spec.ElementName} {name} = ";

        return value is Constant constant ? $"{start}{Literal.Of(constant.Value, Stored)};" : Line(start, value);
    }

    public override string Store(Place place, Expression value)
    {
        Spelling spelled = Spell(value);
        string stored = place switch
        {
            { Storage: Storage.Int32 } => $"unchecked((int){spelled.Within(Precedence.Primary)})",
            { OnStack: false } when Helpers.Spec.IsWide => Narrowed(spelled),
            _ => spelled.Text,
        };

        return place.IsValue ? $"{StoredIn(place)} {place.Buffer} = {stored};" : $"{At(place)} = {stored};";
    }

    protected override Spelling Number(double value)
    {
        string text = Literal.Of(value, Type);

        return new Spelling(text, text[0] == '-' ? Precedence.Unary : Precedence.Primary);
    }

    public override string Holds(Expression condition) => Text(condition);

    protected override bool IsNarrow(Expression value) => Helpers.Spec.InDouble && value switch
    {
        Load { Place: { OnStack: false, Storage: Storage.Element } } => true,
        LoadToAll { Place: { OnStack: false, Storage: Storage.Element } } => true,
        Variable of => _narrow.Contains(of.Name),
        Operation { Operator: Operator.Negate or Operator.Absolute or Operator.Max or Operator.Min } of => of.Operands.All(IsNarrow),
        Operation { Operator: Operator.Select } of => IsNarrow(of.Operands[1]) && IsNarrow(of.Operands[2]),
        Combine { Reduction: Reduction.Max } of => IsNarrow(of.Left) && IsNarrow(of.Right),
        _ => false,
    };

    protected override NumberType TypeOf(params Expression[] values) => values.All(IsNarrow) ? Stored : Type;

    protected override Spelling Load(Load load) => load.Place switch
    {
        { Storage: Storage.Int32 or Storage.Single } => new Spelling($"({Type.Name}){At(load.Place)}", Precedence.Unary),
        { Storage: Storage.Boolean } => Truth(At(load.Place)),
        { OnStack: false } => FromElement(At(load.Place)),
        _ => Primary(At(load.Place)),
    };

    protected override Spelling FromCaller(string parameter) => FromElement(parameter);

    protected override Spelling BitsOfClasses(BitsOfClasses bits) => Truth(IsSet(bits));

    protected override Spelling NumbersOfClasses(NumbersOfClasses numbers) => numbers.Index is null
        ? Number(numbers.Offset)
        : new Spelling($"({Type.Name}){(numbers.Offset == 0 ? numbers.Index : $"({IndexOf(numbers.Index, numbers.Offset)})")}", Precedence.Unary);

    /// <summary>A result that is rounded once, to what is stored.</summary>
    protected string Narrowed(Spelling wide) => $"({Helpers.Spec.ElementName}){wide.Within(Precedence.Primary)}";

    // C# widens a float where a double is wanted, but not a Half.
    private Spelling FromElement(string element) => Helpers.Spec.Element == ElementType.Half ? new Spelling($"({Type.Name}){element}", Precedence.Unary) : Primary(element);

    private Spelling Truth(string condition) => new($"{condition} ? {Literal.Of(1, Type)} : {Literal.Of(0, Type)}", Precedence.Conditional);

    protected override Spelling LoadToAll(Place place) => Load(new Load(place));

    // C# lets a runtime keep floats wider than they are, and those before .NET Core do; a cast is what rounds.
    protected override Spelling Rounded(Spelling result) => RoundsByCast ? Primary($"(float)({result.Text})") : result;

    protected override bool RoundsByCast => !Helpers.Target.HasX86Fma && !Type.IsDouble;

    protected override Spelling Absolute(Expression x) => CallOf("global::System.Math.Abs", x);

    protected override Spelling Compare(Operator op, Expression x, Expression y) => (op, x, y) switch
    {
        // Whether a truth value is more than 0 is what it was in memory.
        (Operator.GreaterThan, Variable truth, Constant { Value: 0 }) when _truths.Contains(truth.Name) => Primary(truth.Name),
        (Operator.GreaterThan, Load { Place: { Storage: Storage.Boolean } place }, Constant { Value: 0 }) => Primary(At(place)),
        (Operator.GreaterThan, BitsOfClasses bits, Constant { Value: 0 }) => new Spelling(IsSet(bits), Precedence.Comparison),
        _ => Infix(
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
            operands: Precedence.Sum),
    };

    private string IsSet(BitsOfClasses bits) => $"({Shifted(At(bits.Place), bits.Index, bits.Offset)} & 1UL) != 0UL";

    protected override Spelling And(Expression x, Expression y) => Infix("&&", Precedence.Logical, x, y, operands: Precedence.Comparison);

    protected override Spelling Or(Expression x, Expression y) => Infix("||", Precedence.Logical, x, y, operands: Precedence.Comparison);

    protected override Spelling Not(Expression x) => new($"!{Spell(x).Within(Precedence.Primary)}", Precedence.Unary);

    protected override Spelling Select(Expression mask, Expression yes, Expression no) => new(
        $"{Spell(mask).Within(Precedence.Comparison)} ? {Spell(yes).Within(Precedence.Comparison)} : {Spell(no).Within(Precedence.Comparison)}",
        Precedence.Conditional);
}

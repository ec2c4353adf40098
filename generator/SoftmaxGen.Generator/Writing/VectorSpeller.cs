using System;
using System.Collections.Generic;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Schedules;

namespace SoftmaxGen.Generator.Writing;

/// <summary>Vector128, Vector256 and Vector512, which share their operations' names.</summary>
internal sealed class VectorSpeller(NumberType type, Helpers helpers) : Speller(type, helpers)
{
    private readonly HashSet<string> _truths = new(StringComparer.Ordinal);

    // The full name of a vector's type is longer than most values.
    public override string Declaration(Expression value) => Helpers.Spec.VarIsType ? Type.Name : "var";

    /// <remarks>Truth values are declared as the masks that they are for: what a program asks of them is whether they are more than 0.</remarks>
    public override string Declare(string name, Expression value, IEnumerable<Expression> later)
    {
        if (!IsTruths(value))
        {
            return base.Declare(name, value, later);
        }

        _truths.Add(name);

        return Line($"{Declaration(value)} {name} = ", value > 0);
    }

    public override string Store(Place place, Expression value) =>
        $"{(place.Storage == Storage.Int32 ? Helpers.StoreIntegers(Type) : Helpers.Store(Type, place))}({Text(value)}, ref {place.Buffer}, {ScalarSpeller.Index(place)});";

    public override string Holds(Expression condition)
    {
        string? comparison = condition is Operation operation && !AsksOfTruths(operation) ? ComparisonOf(operation.Operator) : null;

        return comparison is not null
            ? $"{Type.VectorClass}.{comparison}All({string.Join(", ", ((Operation)condition).Operands.Select(Text))})"
            : $"{Type.VectorClass}.EqualsAll({Type.VectorClass}.AsInt32({Text(condition)}), {Type.VectorClass}<int>.AllBitsSet)";
    }

    protected override Spelling Number(double value) => Primary($"{Helpers.All(Type)}({Literal.Of(value, Type)})");

    protected override Spelling Load(Load load)
    {
        if (load.Place.Storage != Storage.Element)
        {
            return Primary($"{Helpers.LoadConverted(Type, load.Place)}(ref {load.Place.Buffer}, {ScalarSpeller.Index(load.Place)})");
        }

        string absent = load.Place.Present < Type.Lanes ? $", {Literal.Of(load.Absent, Type)}" : "";

        return Primary($"{Helpers.Load(Type, load)}(ref {load.Place.Buffer}, {ScalarSpeller.Index(load.Place)}{absent})");
    }

    protected override Spelling LoadToAll(Place place) => Primary(place switch
    {
        { IsValue: true, Storage: Storage.Element } => $"{Helpers.All(Type)}({place.Buffer})",
        { IsValue: true } => $"{Helpers.All(Type)}(({Type.ElementName}){place.Buffer})",
        _ => $"{Helpers.LoadToAll(Type, place.Storage)}(ref {place.Buffer}, {ScalarSpeller.Index(place)})",
    });

    protected override Spelling FromCaller(string parameter) => Primary($"{Helpers.All(Type)}({parameter})");

    protected override Spelling BitsOfClasses(BitsOfClasses bits)
    {
        string all = bits.Place.IsValue ? bits.Place.Buffer : Helpers.Element(bits.Place.Buffer, ScalarSpeller.Index(bits.Place));

        return Primary($"{Helpers.Mask(Type)}(unchecked((int){Shifted(all, bits.Index, bits.Offset)}))");
    }

    protected override Spelling OfClasses(OfClasses value) =>
        Primary($"{Helpers.OnlyFirst(Type, value.Present)}({Text(value.Value)}, {Literal.Of(value.Absent, Type)})");

    protected override Spelling BitOfRows(BitOfRows bit) =>
        Primary($"{Helpers.BitOfRows(Type)}(ref {bit.Place.Buffer}, {ScalarSpeller.Index(bit.Place)}, {IndexOf(bit.Index, bit.Offset)})");

    protected override Spelling NumbersOfClasses(NumbersOfClasses numbers) => numbers switch
    {
        { Counts: true } => Primary($"{Helpers.NumbersFrom(Type)}({IndexOf(numbers.Index, numbers.Offset)})"),
        { Index: null } => Number(numbers.Offset),

        // Where there is a function for each kind of number, an integer alone goes to that of float.
        _ when Type.IsDouble => Primary($"{Helpers.All(Type)}((double)({IndexOf(numbers.Index, numbers.Offset)}))"),
        _ => Primary($"{Helpers.All(Type)}({IndexOf(numbers.Index, numbers.Offset)})"),
    };

    protected override Spelling LoadFirst(Place place) =>
        Primary($"{Helpers.LoadFirst(Type, place)}(ref {place.Buffer}, {ScalarSpeller.Index(place)})");

    protected override Spelling Gather(Gather gather)
    {
        string sources = gather.Second is Expression second ? $"{Text(gather.First)}, {Text(second)}" : Text(gather.First);

        return Primary($"{Helpers.Gather(Type, gather.Second is not null)}({sources}, {string.Join(", ", gather.Order.Select(static lane => Literal.Of(lane)))})");
    }

    protected override Spelling Absolute(Expression x) => CallOf($"{Type.VectorClass}.Abs", x);

    protected override Spelling Compare(Operator op, Expression x, Expression y) => (op, x, y) switch
    {
        (Operator.GreaterThan, Variable truths, Constant { Value: 0 }) when _truths.Contains(truths.Name) => Primary(truths.Name),
        (Operator.GreaterThan, Load { Place: { Storage: Storage.Boolean } place }, Constant { Value: 0 }) =>
            Primary($"{Helpers.LoadMask(Type, Math.Min(place.Present, Type.Lanes))}(ref {place.Buffer}, {ScalarSpeller.Index(place)})"),
        (Operator.GreaterThan, _, Constant { Value: 0 }) when IsTruths(x) => Spell(x),
        _ => CallOf(Helpers.VectorMember(ComparisonOf(op)!, Type), x, y),
    };

    private bool AsksOfTruths(Operation condition) =>
        condition.Operator == Operator.GreaterThan && condition.Operands[1] is Constant { Value: 0 } && (condition.Operands[0] is Variable of ? _truths.Contains(of.Name) : IsTruths(condition.Operands[0]));

    /// <summary>Whether these are truth values out of memory, in the order in which they lie there or in another.</summary>
    private static bool IsTruths(Expression value) =>
        value is Schedules.BitsOfClasses or Schedules.BitOfRows or Load { Place.Storage: Storage.Boolean } or Gather { First: Schedules.BitOfRows, Second: null };

    private static string? ComparisonOf(Operator op) => op switch
    {
        Operator.LessThan => "LessThan",
        Operator.AtLeast => "GreaterThanOrEqual",
        Operator.GreaterThan => "GreaterThan",
        Operator.EqualTo => "Equals",
        _ => null,
    };

    protected override Spelling And(Expression x, Expression y) => Infix("&", Precedence.Logical, x, y, operands: Precedence.Primary);

    protected override Spelling Or(Expression x, Expression y) => Infix("|", Precedence.Logical, x, y, operands: Precedence.Primary);

    protected override Spelling Not(Expression x) => new($"~{Spell(x).Within(Precedence.Primary)}", Precedence.Unary);

    protected override Spelling Select(Expression mask, Expression yes, Expression no) =>
        CallOf(Helpers.Select(Type), mask, yes, no);
}

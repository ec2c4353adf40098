using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Schedules;

namespace SoftmaxGen.Generator.Writing;

/// <summary>Vector128, Vector256 and Vector512, which share their operations' names.</summary>
internal sealed class VectorSpeller(NumberType type, Helpers helpers) : Speller(type, helpers)
{
    // The full name of a vector's type is longer than most values.
    public override string Declaration(Expression value) => Helpers.Spec.VarIsType ? Type.Name : "var";

    public override string Store(Place place, Expression value) =>
        $"{Helpers.Store(Type, place)}({Text(value)}, ref {place.Buffer}, {ScalarSpeller.Index(place)});";

    public override string Holds(Expression condition) => condition is Operation { Operator: Operator.GreaterThan } greater
        ? $"{Type.VectorClass}.GreaterThanAll({Text(greater.Operands[0])}, {Text(greater.Operands[1])})"
        : throw new System.InvalidOperationException($"{condition} is no condition of all lanes.");

    protected override Spelling Number(double value) => Primary($"{Helpers.All(Type)}({Literal.Of(value, Type)})");

    protected override Spelling Load(Load load)
    {
        string absent = load.Place.Present < Type.Lanes ? $", {Literal.Of(load.Absent, Type)}" : "";

        return Primary($"{Helpers.Load(Type, load.Place, load.Before, load.Behind)}(ref {load.Place.Buffer}, {ScalarSpeller.Index(load.Place)}{absent})");
    }

    protected override Spelling LoadToAll(Place place) =>
        Primary($"{Helpers.LoadToAll(Type)}(ref {place.Buffer}, {ScalarSpeller.Index(place)})");

    protected override Spelling LoadFirst(Place place) =>
        Primary($"{Helpers.LoadFirst(Type, place)}(ref {place.Buffer}, {ScalarSpeller.Index(place)})");

    protected override Spelling Gather(Gather gather)
    {
        string sources = gather.Second is Expression second ? $"{Text(gather.First)}, {Text(second)}" : Text(gather.First);

        return Primary($"{Helpers.Gather(Type, gather.Second is not null)}({sources}, {string.Join(", ", gather.Order.Select(static lane => Literal.Of(lane)))})");
    }

    protected override Spelling Absolute(Expression x) => CallOf($"{Type.VectorClass}.Abs", x);

    protected override Spelling Compare(Operator op, Expression x, Expression y) => CallOf(
        Helpers.VectorMember(
            op switch
            {
                Operator.LessThan => "LessThan",
                Operator.AtLeast => "GreaterThanOrEqual",
                Operator.GreaterThan => "GreaterThan",
                _ => "Equals",
            },
            Type),
        x,
        y);

    protected override Spelling Select(Expression mask, Expression yes, Expression no) =>
        CallOf(Helpers.Select(Type), mask, yes, no);
}

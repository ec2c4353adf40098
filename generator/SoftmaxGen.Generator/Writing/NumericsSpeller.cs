using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Schedules;

namespace SoftmaxGen.Generator.Writing;

/// <summary>Plain numbers in the fields of System.Numerics' vectors, one row to a vector.</summary>
internal sealed class NumericsSpeller(NumberType type, Helpers helpers) : ScalarSpeller(type, helpers)
{
    /// <summary>A result waits in a variable until the vector is made of all of them.</summary>
    public override string Store(Place place, Expression value)
    {
        string result = Result(place.Buffer, place.Offset);

        return value == new Variable(result) ? "" : $"{Type.Name} {result} = {Text(value)};";
    }

    /// <summary>A result as an element of the vector that is returned.</summary>
    public string Element(string name, int k) => Helpers.Spec.IsWide ? Narrowed(Primary(Result(name, k))) : Result(name, k);

    private static string Result(string name, int k) => name + Literal.Of(k);

    protected override string At(Place place) => $"{place.Buffer}.{"XYZW"[place.Offset]}";
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Schedules;

namespace SoftmaxGen.Generator.Writing;

/// <summary>How strongly an expression's text holds together, so that no parenthesis is missing and few are idle.</summary>
internal enum Precedence
{
    Conditional,
    Logical,
    Comparison,
    Sum,
    Product,
    Unary,
    Primary,
}

/// <summary>C# for an expression.</summary>
internal readonly record struct Spelling(string Text, Precedence Precedence)
{
    public string Within(Precedence needed) => Precedence >= needed ? Text : $"({Text})";
}

/// <summary>C# for the operations of one number type; a new target's vectors are another one of these.</summary>
internal abstract class Speller(NumberType type, Helpers helpers)
{
    // Past it a fold goes on two lines.
    private const int WideLine = 100;

    public NumberType Type { get; } = type;

    protected Helpers Helpers { get; } = helpers;

    public static Speller For(NumberType type, Helpers helpers) =>
        type.IsVector ? new VectorSpeller(type, helpers) : new ScalarSpeller(type, helpers);

    /// <summary>What a declaration of such a value starts with.</summary>
    public abstract string Declaration(Expression value);

    /// <summary>A variable's declaration.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">What it starts with.</param>
    /// <param name="later">What it is given later.</param>
    public virtual string Declare(string name, Expression value, IEnumerable<Expression> later) => Line($"{Declaration(value)} {name} = ", value);

    public abstract string Store(Place place, Expression value);

    public string Text(Expression value) => Spell(value).Text;

    /// <summary>The type of the number at a place.</summary>
    public string StoredIn(Place place) => MethodSignature.TypeOf(place.Storage) ?? Helpers.Spec.ElementName;

    /// <summary>The text after <paramref name="start"/>, on two lines where one would be too wide.</summary>
    public string Line(string start, Expression value)
    {
        string text = Text(value);

        if (start.Length + text.Length <= WideLine || value is not Combine combine || RoundsByCast)
        {
            return $"{start}{text};";
        }

        return combine.Reduction == Reduction.Sum
            ? $"{start}{Spell(combine.Left).Within(Precedence.Primary)}\n    + {Spell(combine.Right).Within(Precedence.Primary)};"
            : $"{start}{Helpers.Max(Type)}(\n    {Text(combine.Left)},\n    {Text(combine.Right)});";
    }

    protected Spelling Spell(Expression value) => value switch
    {
        Constant constant => Number(constant.Value),
        Variable variable => Primary(variable.Name),
        Load load => Load(load),
        LoadToAll load => LoadToAll(load.Place),
        LoadFirst load => LoadFirst(load.Place),
        FromCaller parameter => FromCaller(parameter.Name),
        BitsOfClasses bits => BitsOfClasses(bits),
        BitOfRows bit => BitOfRows(bit),
        NumbersOfClasses numbers => NumbersOfClasses(numbers),
        Gather gather => Gather(gather),
        Running running => CallOf(Helpers.Running(Type), running.Value),
        Combine { Reduction: Reduction.Sum } sum => Rounded(Infix("+", Precedence.Sum, sum.Left, sum.Right, operands: Precedence.Primary)),
        Combine max => CallOf(Helpers.Max(TypeOf(max.Left, max.Right)), max.Left, max.Right),
        OfClasses ofClasses => OfClasses(ofClasses),
        Fold fold => Primary($"{Helpers.Fold(fold, Type)}({string.Join(", ", fold.Parts)})"),
        LastOf last => Primary($"{Helpers.LastOf(Type, last.Masks.Length)}({string.Join(", ", last.Masks)})"),
        FoldRows fold => Primary($"{Helpers.FoldRows(fold.Reduction, Type)}(ref {fold.Array})"),
        CallOfRow row => Primary($"{row.Method}({string.Join(", ", row.Arguments)})"),
        FoldLanes fold => Primary($"{Helpers.FoldLanes(fold, Type)}(ref {fold.Array})"),
        Call call => CallOf(Helpers.Function(call.Function, Type), call.Arguments.Select(Operand)),
        Operation operation => Spell(operation.Operator, operation.Operands),
        _ => throw new InvalidOperationException($"{value.GetType().Name} has no spelling."),
    };

    /// <summary>Whether a condition holds in every lane.</summary>
    public abstract string Holds(Expression condition);

    protected abstract Spelling Number(double value);

    protected abstract Spelling Load(Load load);

    protected abstract Spelling LoadToAll(Place place);

    protected abstract Spelling FromCaller(string parameter);

    protected abstract Spelling BitsOfClasses(BitsOfClasses bits);

    protected abstract Spelling NumbersOfClasses(NumbersOfClasses numbers);

    /// <summary>Only vectors have lanes to choose from.</summary>
    protected virtual Spelling LoadFirst(Place place) => throw new InvalidOperationException("A number has one lane.");

    protected virtual Spelling OfClasses(OfClasses value) => throw new InvalidOperationException("A number has one lane.");

    protected virtual Spelling BitOfRows(BitOfRows bit) => throw new InvalidOperationException("A number has one lane.");

    protected virtual Spelling Gather(Gather gather) => throw new InvalidOperationException("A number has one lane.");

    protected abstract Spelling Absolute(Expression x);

    protected abstract Spelling Compare(Operator op, Expression x, Expression y);

    protected abstract Spelling And(Expression x, Expression y);

    protected abstract Spelling Or(Expression x, Expression y);

    protected abstract Spelling Not(Expression x);

    protected abstract Spelling Select(Expression mask, Expression yes, Expression no);

    /// <summary>Of what type one of some values is.</summary>
    protected virtual NumberType TypeOf(params Expression[] values) => Type;

    private Spelling Spell(Operator op, ImmutableArray<Expression> operands) => op switch
    {
        Operator.Add => Rounded(Infix("+", Precedence.Sum, operands[0], operands[1])),
        Operator.Subtract => Rounded(Infix("-", Precedence.Sum, operands[0], operands[1])),
        Operator.Multiply => Rounded(Infix("*", Precedence.Product, operands[0], operands[1])),
        Operator.Divide => Rounded(Infix("/", Precedence.Product, operands[0], operands[1])),
        Operator.Negate => new Spelling("-" + Spell(operands[0]).Within(Precedence.Primary), Precedence.Unary),
        Operator.MultiplyAdd when Helpers.Fuses => CallOf(Helpers.MultiplyAdd(Type), [.. operands]),
        Operator.MultiplyAdd => Spell(new Operation(Operator.Add, new Operation(Operator.Multiply, operands[0], operands[1]), operands[2])),
        Operator.Max => CallOf(Helpers.Max(TypeOf([.. operands])), [.. operands]),
        Operator.Min => CallOf(Helpers.Min(TypeOf([.. operands])), [.. operands]),
        Operator.Absolute => Absolute(operands[0]),
        Operator.And => And(operands[0], operands[1]),
        Operator.Or => Or(operands[0], operands[1]),
        Operator.Not => Not(operands[0]),
        Operator.Select => Select(operands[0], operands[1], operands[2]),
        Operator.PowerOfTwo => CallOf(Helpers.PowerOfTwo(Type), [.. operands]),
        Operator.PowerIn32nds => CallOf(Helpers.PowerIn32nds(Type), [.. operands]),
        Operator.ExponentField => CallOf(Helpers.ExponentField(Type), [.. operands]),
        Operator.UpperHalf => CallOf(Helpers.UpperHalf(Type), [.. operands]),
        _ => Compare(op, operands[0], operands[1]),
    };

    /// <summary>The result of an operation, rounded to the number type even where the runtime computes in a wider one.</summary>
    protected virtual Spelling Rounded(Spelling result) => result;

    /// <summary>Whether <see cref="Rounded"/> puts a cast around its operand.</summary>
    protected virtual bool RoundsByCast => false;

    protected static Spelling Primary(string text) => new(text, Precedence.Primary);

    /// <remarks>Of what is as narrow as it is stored, all of it, there is no arithmetic that rounds.</remarks>
    protected Spelling CallOf(string name, params Expression[] arguments) =>
        CallOf(name, arguments.All(IsNarrow) ? arguments.Select(Spell) : arguments.Select(Operand));

    private static Spelling CallOf(string name, IEnumerable<Spelling> arguments) =>
        Primary($"{name}({string.Join(", ", arguments.Select(static argument => argument.Text))})");

    /// <summary>An index as C#, from what only the running program knows and what the generator does.</summary>
    protected static string IndexOf(string? start, int offset) => ScalarSpeller.Index(new Place("", start ?? "", offset, Present: 1));

    /// <summary>A number's bits, shifted so that the class's own is the lowest.</summary>
    protected static string Shifted(string bits, string? start, int offset) => (start, offset) switch
    {
        (null, 0) => bits,
        (not null, not 0) => $"({bits} >> ({IndexOf(start, offset)}))",
        _ => $"({bits} >> {IndexOf(start, offset)})",
    };

    /// <summary>Operands of another kind than the operator are put in parentheses even where C# would not need them: a reader does.</summary>
    protected Spelling Infix(string op, Precedence precedence, Expression left, Expression right, Precedence operands = Precedence.Unary) =>
        new($"{(IsNarrow(left) && IsNarrow(right) && !IsNarrowInMemory(left) && !IsNarrowInMemory(right) ? Widened(left) : Operand(left)).Within(operands)} {op} {Operand(right).Within(operands)}", precedence);

    private Spelling Operand(Expression value) => IsNarrowInMemory(value) ? Primary($"{Helpers.Wide()}({Text(value)})") : Spell(value);

    /// <summary>Whether what is spelled is still of the type that is stored, so that two of them would be computed in that.</summary>
    protected virtual bool IsNarrow(Expression value) => false;

    /// <summary>Whether it is, and is read where it is wanted.</summary>
    private bool IsNarrowInMemory(Expression value) => value is Schedules.Load or Schedules.LoadToAll && IsNarrow(value);

    /// <summary>The same as a number of the type that is computed in.</summary>
    private Spelling Widened(Expression value) => new($"({Type.ElementName}){Spell(value).Within(Precedence.Primary)}", Precedence.Unary);
}

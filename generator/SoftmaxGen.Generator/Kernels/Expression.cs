using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>The arithmetic that kernels are made of. Each number type spells each of these once.</summary>
internal enum Operator
{
    Add,
    Subtract,
    Multiply,
    Divide,
    Negate,
    Absolute,

    /// <summary>x * y + z, rounded once where the hardware can and the kernel may.</summary>
    MultiplyAdd,

    /// <summary>
    /// x > y ? x : y. Where the second is NaN it is NaN; where the first is, the second or NaN, as machines have it. Where the arithmetic is wider than what is
    /// stored, of zeros of both signs it may be either.
    /// </summary>
    Max,

    /// <summary>x &lt; y ? x : y, and of NaN as <see cref="Max"/>.</summary>
    Min,

    LessThan,
    AtLeast,
    GreaterThan,
    EqualTo,

    /// <summary>Of masks, as the two that follow.</summary>
    And,
    Or,
    Not,

    /// <summary>The second operand where the first, a mask, holds; else the third.</summary>
    Select,

    /// <summary>The number whose exponent field is the lowest bits of the operand's significand, and whose significand is 1.</summary>
    PowerOfTwo,

    /// <summary>2^(n / 32), with n the whole number in the lowest bits of the operand's significand. Of doubles alone, in plain numbers: it is looked up. Where it is no double the exponent wraps.</summary>
    PowerIn32nds,

    /// <summary>The way back of <see cref="PowerOfTwo"/>: the number whose significand's lowest bits are the exponent field of the operand, which is not negative. See <see cref="Exponential.FieldOf"/>.</summary>
    ExponentField,

    /// <summary>The operand without the lower half of its significand: what is left, times another such, is exact.</summary>
    UpperHalf,
}

/// <summary>A value of a kernel, before it is known how rows and classes lie in lanes.</summary>
internal abstract record Expression
{
    /// <summary>Whether there is one such value for each class of a row, rather than one for the row.</summary>
    public virtual bool IsPerClass => false;

    /// <summary>Whether this is a truth value rather than a number.</summary>
    public virtual bool IsMask => false;

    /// <summary>Whether it takes the call of a function.</summary>
    public virtual bool HasCall => false;

    public static implicit operator Expression(double value) => new Constant(value);

    public static Expression operator +(Expression x, Expression y) => new Operation(Operator.Add, x, y);

    public static Expression operator -(Expression x, Expression y) =>
        (x, y) is (Constant first, Constant second) ? first.Value - second.Value : new Operation(Operator.Subtract, x, y);

    public static Expression operator *(Expression x, Expression y) => new Operation(Operator.Multiply, x, y);

    public static Expression operator /(Expression x, Expression y) => new Operation(Operator.Divide, x, y);

    public static Expression operator -(Expression x) => new Operation(Operator.Negate, x);

    public static Expression operator <(Expression x, Expression y) => new Operation(Operator.LessThan, x, y);

    public static Expression operator >(Expression x, Expression y) => new Operation(Operator.GreaterThan, x, y);

    public static Expression operator >=(Expression x, Expression y) => new Operation(Operator.AtLeast, x, y);

    public static Expression operator <=(Expression x, Expression y) => y >= x;

    public static Expression operator &(Expression x, Expression y) => new Operation(Operator.And, x, y);

    public static Expression operator |(Expression x, Expression y) => new Operation(Operator.Or, x, y);

    public static Expression operator !(Expression x) => new Operation(Operator.Not, x);

    public static Expression EqualTo(Expression x, Expression y) => new Operation(Operator.EqualTo, x, y);

    public static Expression Absolute(Expression x) => new Operation(Operator.Absolute, x);

    public static Expression MultiplyAdd(Expression x, Expression y, Expression z) =>
        (x, y, z) is (Constant first, Constant second, Constant third) ? (first.Value * second.Value) + third.Value : new Operation(Operator.MultiplyAdd, x, y, z);

    public static Expression Select(Expression mask, Expression yes, Expression no) => new Operation(Operator.Select, mask, yes, no);

    public static Expression PowerOfTwo(Expression x) => new Operation(Operator.PowerOfTwo, x);

    public static Expression PowerIn32nds(Expression x) => new Operation(Operator.PowerIn32nds, x);

    public static Expression ExponentField(Expression x) => new Operation(Operator.ExponentField, x);

    public static Expression UpperHalf(Expression x) => new Operation(Operator.UpperHalf, x);

    /// <summary>This expression with every leaf put through <paramref name="leaf"/>.</summary>
    public virtual Expression Map(Func<Expression, Expression> leaf) => leaf(this);

    /// <summary>Whether this is made of such a leaf.</summary>
    public bool Has(Func<Expression, bool> such)
    {
        bool found = false;
        Map(leaf =>
        {
            found |= such(leaf);

            return leaf;
        });

        return found;
    }

    /// <summary>The names of the values of a class that this is made of, each once, in the order of reading.</summary>
    public IReadOnlyList<string> ClassNames()
    {
        var names = new List<string>();
        Map(leaf =>
        {
            if (leaf is ClassValue of && !names.Contains(of.Name))
            {
                names.Add(of.Name);
            }

            return leaf;
        });

        return names;
    }
}

/// <summary>A number, exactly the nearest of the element type.</summary>
internal sealed record Constant(double Value) : Expression;

/// <summary>A value that a row has once, or a parameter of a function.</summary>
internal sealed record Variable(string Name, bool Mask = false) : Expression
{
    public override bool IsMask => Mask;
}

/// <summary>Which of the two class indices of a Jacobian's entry a value belongs to.</summary>
internal enum Axis
{
    Column,
    Row,
}

/// <summary>A value that each class of the row has.</summary>
internal sealed record ClassValue(string Name, Axis Axis = Axis.Column, bool Mask = false) : Expression
{
    public override bool IsPerClass => true;

    public override bool IsMask => Mask;
}

/// <summary>The number of the class itself, from 0 on: what a label is compared with.</summary>
internal sealed record ClassNumber : Expression
{
    public override bool IsPerClass => true;
}

/// <summary>The value of one class, named by its number. Only where every class has a variable of its own.</summary>
internal sealed record ClassAt(string Name, int Class) : Expression;

internal sealed record Operation(Operator Operator, ImmutableArray<Expression> Operands) : Expression
{
    public Operation(Operator op, params Expression[] operands)
        : this(op, ImmutableArray.Create(operands))
    {
    }

    public override bool IsPerClass => Operands.Any(static operand => operand.IsPerClass);

    public override bool HasCall => Operands.Any(static operand => operand.HasCall);

    public override bool IsMask => Operator is Operator.LessThan or Operator.AtLeast or Operator.GreaterThan or Operator.EqualTo or Operator.And or Operator.Or or Operator.Not
        || (Operator == Operator.Select && Operands[1].IsMask);

    public override Expression Map(Func<Expression, Expression> leaf) =>
        new Operation(Operator, Operands.Select(operand => operand.Map(leaf)).ToImmutableArray());
}

/// <summary>The first where a fused multiply-add is one instruction, else the second.</summary>
internal sealed record WhereFused(Expression Fused, Expression Apart) : Expression;

/// <summary>A call of a function that the kernel carries with it.</summary>
internal sealed record Call(Function Function, ImmutableArray<Expression> Arguments) : Expression
{
    public override bool IsPerClass => Arguments.Any(static argument => argument.IsPerClass);

    public override bool HasCall => true;

    public override Expression Map(Func<Expression, Expression> leaf) =>
        new Call(Function, Arguments.Select(argument => argument.Map(leaf)).ToImmutableArray());
}

/// <summary>One line of a function: a name for a value, and why it is wanted.</summary>
/// <param name="Apart">Whether it is wanted only where a multiply and an add are not fused.</param>
internal sealed record Step(string Name, Expression Value, string? Comment = null, bool Apart = false);

/// <summary>A function of numbers, written out beside the kernels that call it, once for each number type.</summary>
internal sealed record Function(
    string Name,
    ImmutableArray<string> Summary,
    ImmutableArray<string> Parameters,
    ImmutableArray<Step> Steps,
    Expression Result);

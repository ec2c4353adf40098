using System;
using System.Text;

namespace SoftmaxGen.Generator.Writing;

/// <summary>Text with braces and indentation, and '\n' on every system.</summary>
internal sealed class CodeWriter
{
    private const int IndentSize = 4;

    private readonly StringBuilder _text = new();
    private int _indent;

    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _indent * IndentSize).Append(line);
        }

        _text.Append('\n');
    }

    public void Lines(string lines)
    {
        foreach (string line in lines.Split('\n'))
        {
            Line(line);
        }
    }

    /// <summary>Opens a block; disposing closes it.</summary>
    public Closer Block(string? header = null)
    {
        if (header is not null)
        {
            Line(header);
        }

        Line("{");
        _indent++;

        return new Closer(this);
    }

    public Closer Indented()
    {
        _indent++;

        return new Closer(this, brace: false);
    }

    public override string ToString() => _text.ToString();

    public readonly struct Closer(CodeWriter writer, bool brace = true) : IDisposable
    {
        public void Dispose()
        {
            writer._indent--;

            if (brace)
            {
                writer.Line("}");
            }
        }
    }
}

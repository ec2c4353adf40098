using System;
using System.Collections.Generic;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Arena;

/// <summary>Characters in rows and columns, each with a style, that are written in one piece: nothing flickers.</summary>
internal sealed class Screen : Renderable
{
    private readonly int _width;
    private readonly (char Character, Style Style)[] _cells;
    private readonly StringBuilder _text = new();

    public Screen(int width, int height)
    {
        _width = width;
        _cells = new (char Character, Style Style)[width * height];
    }

    public void Clear()
    {
        Array.Fill(_cells, (' ', Style.Plain));
    }

    /// <summary>What goes beyond the row is left out.</summary>
    public void Write(int column, int row, ReadOnlySpan<char> text, Style style)
    {
        for (int i = 0; i < Math.Min(text.Length, _width - column); i++)
        {
            _cells[(row * _width) + column + i] = (text[i], style);
        }
    }

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        for (int i = 0; i < _cells.Length; i++)
        {
            (char character, Style style) = _cells[i];
            _text.Append(character);
            bool isRowEnd = (i + 1) % _width == 0;

            if (isRowEnd || !style.Equals(_cells[i + 1].Style))
            {
                yield return new Segment(_text.ToString(), style);
                _text.Clear();
            }

            // None after the last row: it would scroll a screen of this height.
            if (isRowEnd && i + 1 < _cells.Length)
            {
                yield return Segment.LineBreak;
            }
        }
    }
}

using System;
using System.IO;
using System.Runtime.InteropServices;
using SkiaSharp;

namespace Arena;

/// <summary>Pixels, and the few shapes that the game is drawn of: by the processor, so that any machine shows it.</summary>
internal sealed class Canvas
{
    private readonly uint[] _pixels;

    public Canvas(int width, int height)
    {
        Width = width;
        Height = height;
        _pixels = new uint[width * height];
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Row by row, 0xAARRGGBB.</summary>
    public ReadOnlySpan<uint> Pixels => _pixels;

    /// <summary>A color between two.</summary>
    public static uint Mix(uint from, uint to, float share)
    {
        uint part = (uint)(Math.Clamp(share, 0, 1) * 256);
        uint redBlue = (((from & 0xff00ff) * (256 - part)) + ((to & 0xff00ff) * part)) >> 8;
        uint green = (((from & 0x00ff00) * (256 - part)) + ((to & 0x00ff00) * part)) >> 8;

        return 0xff000000 | (redBlue & 0xff00ff) | (green & 0x00ff00);
    }

    public void Fill(int x, int y, int width, int height, uint color)
    {
        int left = Math.Clamp(x, 0, Width);
        int right = Math.Clamp(x + width, left, Width);

        for (int row = Math.Max(y, 0); row < Math.Min(y + height, Height); row++)
        {
            _pixels.AsSpan((row * Width) + left, right - left).Fill(color);
        }
    }

    /// <summary>A disc with a smooth edge, or a ring where its inner radius is not 0.</summary>
    public void Disc(float x, float y, float radius, uint color, float inner = 0, float opacity = 1)
    {
        int left = Math.Max((int)(x - radius - 1), 0);
        int right = Math.Min((int)(x + radius + 2), Width);
        int bottom = Math.Min((int)(y + radius + 2), Height);

        for (int row = Math.Max((int)(y - radius - 1), 0); row < bottom; row++)
        {
            for (int column = left; column < right; column++)
            {
                float dx = column + 0.5f - x;
                float dy = row + 0.5f - y;
                float distance = MathF.Sqrt((dx * dx) + (dy * dy));
                float cover = Math.Clamp(radius + 0.5f - distance, 0, 1);
                cover *= inner > 0 ? Math.Clamp(distance - inner + 0.5f, 0, 1) : 1;

                if (cover > 0)
                {
                    ref uint pixel = ref _pixels[(row * Width) + column];
                    pixel = Mix(pixel, color, cover * opacity);
                }
            }
        }
    }

    /// <summary>A line as thick as the discs it is made of.</summary>
    public void Line(float x0, float y0, float x1, float y1, float thickness, uint color, float opacity = 1)
    {
        int steps = Math.Max(1, (int)MathF.Max(MathF.Abs(x1 - x0), MathF.Abs(y1 - y0)));

        for (int i = 0; i <= steps; i++)
        {
            float t = (float)i / steps;
            Disc(x0 + ((x1 - x0) * t), y0 + ((y1 - y0) * t), thickness / 2, color, inner: 0, opacity);
        }
    }

    /// <param name="scale">Pixels to a dot of the font.</param>
    /// <returns>Where more text would go on.</returns>
    public int Text(int x, int y, ReadOnlySpan<char> text, uint color, int scale = 2)
    {
        foreach (char character in text)
        {
            for (int dot = 0; dot < Font.Width * Font.Height; dot++)
            {
                int column = dot % Font.Width;
                int row = dot / Font.Width;

                if (Font.IsSet(character, column, row))
                {
                    Fill(x + (column * scale), y + (row * scale), scale, scale, color);
                }
            }

            x += (Font.Width + 1) * scale;
        }

        return x;
    }

    /// <summary>Text that ends at x.</summary>
    public void TextBefore(int x, int y, ReadOnlySpan<char> text, uint color, int scale = 2)
    {
        Text(x - (((text.Length * (Font.Width + 1)) - 1) * scale), y, text, color, scale);
    }

    /// <exception cref="IOException">The file cannot be written.</exception>
    public void SavePng(string path)
    {
        var format = new SKImageInfo(Width, Height, SKColorType.Bgra8888, SKAlphaType.Opaque);
        using SKData pixels = SKData.CreateCopy(MemoryMarshal.AsBytes(Pixels));
        using SKImage image = SKImage.FromPixels(format, pixels);
        using SKData png = image.Encode(SKEncodedImageFormat.Png, quality: 100);
        using FileStream file = File.Create(path);
        png.SaveTo(file);
    }
}

using System;

namespace Arena;

/// <summary>A window by SDL 2, whose software renderer needs no graphics card.</summary>
internal sealed class WindowView : IView
{
    private static readonly (Sdl.Scancode Arrow, Sdl.Scancode Letter, Steering Steering)[] Directions =
    [
        (Sdl.Scancode.Up, Sdl.Scancode.W, Steering.North),
        (Sdl.Scancode.Right, Sdl.Scancode.D, Steering.East),
        (Sdl.Scancode.Down, Sdl.Scancode.S, Steering.South),
        (Sdl.Scancode.Left, Sdl.Scancode.A, Steering.West),
    ];

    private readonly Picture _picture = new();
    private readonly bool[] _isDown = new bool[(int)Steering.West + 1];
    private readonly string? _screenshot;
    private readonly nint _window;
    private readonly nint _renderer;
    private readonly nint _texture;

    /// <summary>The direction whose key went down last: it goes before others that are still down.</summary>
    private Steering _latest;

    /// <param name="screenshot">Where the last picture goes, or null.</param>
    /// <exception cref="ViewException">SDL or a display is missing.</exception>
    public WindowView(string? screenshot)
    {
        _screenshot = screenshot;
        Canvas canvas = _picture.Canvas;

        try
        {
            Require(Sdl.Init(Sdl.InitVideo) == 0);
        }
        catch (DllNotFoundException)
        {
            throw new ViewException("SDL 2 is missing: install it (Debian: apt install libsdl2-2.0-0; macOS: brew install sdl2; Windows: SDL2.dll beside the program), or play with --terminal, which works everywhere.");
        }

        // Where there is no display, SDL would draw for nobody. Who names that driver wants it, for a screenshot.
        if (Sdl.GetCurrentVideoDriver() == "offscreen" && Environment.GetEnvironmentVariable("SDL_VIDEODRIVER") is null)
        {
            throw new ViewException("There is no display here. Play with --terminal, which works everywhere, or set SDL_VIDEODRIVER=offscreen to draw unseen.");
        }

        _window = Sdl.CreateWindow("Arena", Sdl.WindowCentred, Sdl.WindowCentred, canvas.Width, canvas.Height, Sdl.WindowResizable);
        Require(_window != 0);
        _renderer = Sdl.CreateRenderer(_window, index: -1, Sdl.RendererSoftware);
        Require(_renderer != 0);
        Require(Sdl.RenderSetLogicalSize(_renderer, canvas.Width, canvas.Height) == 0);
        _texture = Sdl.CreateTexture(_renderer, Sdl.PixelFormatArgb8888, Sdl.TextureStreaming, canvas.Width, canvas.Height);
        Require(_texture != 0);
    }

    public int FramesPerSecond => 60;

    public Input Read()
    {
        Input input = default;
        Steering tapped = Steering.Auto;

        while (Sdl.PollEvent(out Sdl.Event occurred) != 0)
        {
            bool isPressed = occurred.Type == Sdl.EventType.KeyDown && occurred.Repeat == 0;

            if (occurred.Type == Sdl.EventType.Quit)
            {
                input = input with { IsQuit = true };
            }
            else if (isPressed || occurred.Type == Sdl.EventType.KeyUp)
            {
                tapped = Steer(occurred.Key, isPressed) ?? tapped;
                input = isPressed ? Command(occurred.Key, input) : input;
            }
        }

        // A key may go down and up between two frames.
        return input with { Steering = tapped != Steering.Auto ? tapped : Held() };
    }

    public void Draw(in Scene scene)
    {
        _picture.Draw(scene);
        Canvas canvas = _picture.Canvas;

        Require(Sdl.UpdateTexture(_texture, area: 0, canvas.Pixels, canvas.Width * sizeof(uint)) == 0);
        Require(Sdl.RenderClear(_renderer) == 0);
        Require(Sdl.RenderCopy(_renderer, _texture, source: 0, destination: 0) == 0);
        Sdl.RenderPresent(_renderer);
    }

    public void Dispose()
    {
        // Destroys the texture too.
        Sdl.DestroyRenderer(_renderer);
        Sdl.DestroyWindow(_window);
        Sdl.Quit();

        if (_screenshot is not null)
        {
            _picture.Canvas.SavePng(_screenshot);
        }
    }

    private static Input Command(Sdl.Scancode key, Input input)
    {
        return key switch
        {
            Sdl.Scancode.EqualsOrPlus or Sdl.Scancode.KeypadPlus => input with { IsFaster = true },
            Sdl.Scancode.Minus or Sdl.Scancode.KeypadMinus => input with { IsSlower = true },
            Sdl.Scancode.Tab => input with { IsNext = true },
            Sdl.Scancode.Escape => input with { IsQuit = true },
            _ => input,
        };
    }

    /// <returns>The direction that was wanted just now, if this is its key and it went down.</returns>
    private Steering? Steer(Sdl.Scancode key, bool isPressed)
    {
        foreach ((Sdl.Scancode arrow, Sdl.Scancode letter, Steering steering) in Directions)
        {
            if (key == arrow || key == letter)
            {
                _isDown[(int)steering] = isPressed;
                _latest = isPressed ? steering : _latest;

                return isPressed ? steering : null;
            }
        }

        return null;
    }

    private Steering Held()
    {
        if (_isDown[(int)_latest])
        {
            return _latest;
        }

        // No direction is 0, as Auto is.
        return (Steering)Math.Max(Array.IndexOf(_isDown, true), 0);
    }

    private static void Require(bool isDone)
    {
        if (!isDone)
        {
            throw new ViewException($"No window can be opened here: {Sdl.GetError()}. Play with --terminal, which works everywhere.");
        }
    }
}

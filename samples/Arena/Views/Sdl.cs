using System;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Arena;

/// <summary>The few functions of SDL 2 that a window of pixels and a keyboard take. Names, values and layouts are those of its headers.</summary>
internal static partial class Sdl
{
    public const uint InitVideo = 0x20;
    public const int WindowCentred = 0x2FFF0000;
    public const uint WindowResizable = 0x20;
    public const uint RendererSoftware = 0x1;
    public const uint PixelFormatArgb8888 = 0x16362004;
    public const int TextureStreaming = 1;

    private const string Library = "SDL2";

    static Sdl()
    {
        NativeLibrary.SetDllImportResolver(typeof(Sdl).Assembly, Resolve);
    }

    public enum EventType : uint
    {
        Quit = 0x100,
        KeyDown = 0x300,
        KeyUp = 0x301,
    }

    /// <summary>Keys by where they lie, so that WASD is under the same fingers on every keyboard.</summary>
    public enum Scancode
    {
        A = 4,
        D = 7,
        S = 22,
        W = 26,
        Escape = 41,
        Tab = 43,
        Minus = 45,
        EqualsOrPlus = 46,
        Right = 79,
        Left = 80,
        Down = 81,
        Up = 82,
        KeypadMinus = 86,
        KeypadPlus = 87,
    }

    [LibraryImport(Library, EntryPoint = "SDL_Init")]
    public static partial int Init(uint flags);

    [LibraryImport(Library, EntryPoint = "SDL_Quit")]
    public static partial void Quit();

    [LibraryImport(Library, EntryPoint = "SDL_GetCurrentVideoDriver")]
    private static partial nint GetCurrentVideoDriverText();

    [LibraryImport(Library, EntryPoint = "SDL_GetError")]
    private static partial nint GetErrorText();

    [LibraryImport(Library, EntryPoint = "SDL_CreateWindow", StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint CreateWindow(string title, int x, int y, int width, int height, uint flags);

    [LibraryImport(Library, EntryPoint = "SDL_DestroyWindow")]
    public static partial void DestroyWindow(nint window);

    [LibraryImport(Library, EntryPoint = "SDL_CreateRenderer")]
    public static partial nint CreateRenderer(nint window, int index, uint flags);

    [LibraryImport(Library, EntryPoint = "SDL_DestroyRenderer")]
    public static partial void DestroyRenderer(nint renderer);

    /// <summary>What is drawn is scaled to the window, whatever its size, with its sides in proportion.</summary>
    [LibraryImport(Library, EntryPoint = "SDL_RenderSetLogicalSize")]
    public static partial int RenderSetLogicalSize(nint renderer, int width, int height);

    [LibraryImport(Library, EntryPoint = "SDL_CreateTexture")]
    public static partial nint CreateTexture(nint renderer, uint format, int access, int width, int height);

    [LibraryImport(Library, EntryPoint = "SDL_UpdateTexture")]
    public static partial int UpdateTexture(nint texture, nint area, ReadOnlySpan<uint> pixels, int bytesInRow);

    [LibraryImport(Library, EntryPoint = "SDL_RenderClear")]
    public static partial int RenderClear(nint renderer);

    [LibraryImport(Library, EntryPoint = "SDL_RenderCopy")]
    public static partial int RenderCopy(nint renderer, nint texture, nint source, nint destination);

    [LibraryImport(Library, EntryPoint = "SDL_RenderPresent")]
    public static partial void RenderPresent(nint renderer);

    /// <returns>0 where nothing has happened.</returns>
    [LibraryImport(Library, EntryPoint = "SDL_PollEvent")]
    public static partial int PollEvent(out Event occurred);

    public static string GetError()
    {
        return Marshal.PtrToStringUTF8(GetErrorText()) ?? string.Empty;
    }

    public static string GetCurrentVideoDriver()
    {
        return Marshal.PtrToStringUTF8(GetCurrentVideoDriverText()) ?? string.Empty;
    }

    /// <summary>Each system has its own name for the library.</summary>
    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? searchPath)
    {
        if (name != Library)
        {
            return 0;
        }

        ReadOnlySpan<string> candidates =
        [
            "SDL2.dll",
            "libSDL2-2.0.so.0",
            "libSDL2-2.0.0.dylib",
            "/opt/homebrew/lib/libSDL2-2.0.0.dylib",
            "/usr/local/lib/libSDL2-2.0.0.dylib",
        ];

        foreach (string candidate in candidates)
        {
            if (NativeLibrary.TryLoad(candidate, assembly, searchPath, out nint handle))
            {
                return handle;
            }
        }

        // The runtime then looks as it would have, and says so where it finds nothing.
        return 0;
    }

    /// <summary>SDL_Event, as far as it is read here: of its 56 bytes those of a key.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 56)]
    public struct Event
    {
        [FieldOffset(0)]
        public EventType Type;

        /// <summary>Not 0 where the key has been down, and the system repeats it.</summary>
        [FieldOffset(13)]
        public byte Repeat;

        [FieldOffset(16)]
        public Scancode Key;
    }
}

namespace Arena;

/// <summary>The colors of the window, 0xAARRGGBB.</summary>
internal static class Palette
{
    public const uint Background = 0xff14181f;
    public const uint Panel = 0xff1c222c;
    public const uint Line = 0xff323b4a;
    public const uint Text = 0xffe6ebf2;
    public const uint FaintText = 0xff8794a8;

    public const uint Meadow = 0xff26362f;
    public const uint OtherMeadow = 0xff2a3b34;
    public const uint Path = 0xff587a66;
    public const uint Wall = 0xff5a6678;
    public const uint WallShade = 0xff3b4554;

    public const uint Leaf = 0xff5fa35a;
    public const uint Berry = 0xffff5a6e;
    public const uint BerryLight = 0xffffc0c8;

    public const uint PoorAgent = 0xff41629a;
    public const uint RichAgent = 0xff5fe0ff;
    public const uint Person = 0xffffd23f;
    public const uint Wolf = 0xff9b5de5;
    public const uint Eye = 0xffffffff;
    public const uint Pupil = 0xff10131a;
    public const uint Watched = 0xffffffff;
}

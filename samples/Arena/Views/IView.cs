using System;

namespace Arena;

/// <summary>Shows the game and reads the keyboard. Disposing gives the screen back.</summary>
internal interface IView : IDisposable
{
    /// <summary>How often it is worth drawing.</summary>
    int FramesPerSecond { get; }

    Input Read();

    void Draw(in Scene scene);
}

using System;

namespace Arena;

/// <summary>There is no way to show the game here. The message says what to do about it.</summary>
internal sealed class ViewException(string message) : Exception(message);

using System;
using System.IO;
using Microsoft.Win32.SafeHandles;

namespace Quickstart;

/// <summary>Standard output that tells when its reader has gone, as in <c>| head</c>.</summary>
/// <remarks>
/// The console's own stream drops what it cannot deliver into a broken pipe without a word, and the program would work
/// on for nobody, without end where its input has none.
/// </remarks>
internal static class StandardOutput
{
    private const int FileDescriptor = 1;

    /// <summary>EPIPE, which has this number on Linux, macOS and the BSDs.</summary>
    private const int BrokenPipe = 32;

    public static Stream Open()
    {
        if (!OperatingSystem.IsWindows())
        {
            var file = new FileStream(new SafeFileHandle(FileDescriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);

            // A FileStream keeps a position of its own in a file, where the shell may have others write after us.
            if (!file.CanSeek)
            {
                return file;
            }
        }

        return Console.OpenStandardOutput();
    }

    public static bool IsClosed(IOException exception)
    {
        return exception.HResult == BrokenPipe;
    }
}

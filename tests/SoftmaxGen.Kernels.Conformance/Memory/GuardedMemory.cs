using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>
/// Memory between two fences: pages that the process may not touch. A span that begins or ends at a fence turns the
/// smallest step outside it into the end of the process.
/// </summary>
internal sealed unsafe partial class GuardedMemory : IDisposable
{
    private readonly nuint _fence = (nuint)Environment.SystemPageSize;
    private readonly nuint _inside;
    private readonly byte* _start;

    public GuardedMemory(long bytes)
    {
        nuint page = (nuint)Environment.SystemPageSize;

        _inside = ((nuint)bytes + page - 1) / page * page;
        _start = OperatingSystem.IsWindows() ? Windows.Map(_inside, _fence) : Unix.Map(_inside, _fence);
    }

    /// <summary>A span that begins where the first fence ends.</summary>
    public Span<T> AtStart<T>(int length)
        where T : unmanaged => new(_start + _fence, length);

    /// <summary>A span that ends where the second fence begins.</summary>
    public Span<T> AtEnd<T>(int length)
        where T : unmanaged => new(_start + _fence + _inside - ((nuint)length * (nuint)Unsafe.SizeOf<T>()), length);

    public void Dispose()
    {
        if (OperatingSystem.IsWindows())
        {
            Windows.Unmap(_start);
        }
        else
        {
            Unix.Unmap(_start, _inside + (2 * _fence));
        }
    }

    private static partial class Unix
    {
        // From sys/mman.h of Linux.
        private const int None = 0;
        private const int ReadWrite = 1 | 2;
        private const int PrivateAnonymous = 0x02 | 0x20;

        // All of it is a fence at first, and then the inside is opened.
        public static byte* Map(nuint inside, nuint fence)
        {
            void* start = MemoryMap(null, inside + (2 * fence), None, PrivateAnonymous, -1, 0);

            if ((nint)start == -1 || MemoryProtect((byte*)start + fence, inside, ReadWrite) != 0)
            {
                throw new Win32Exception(Marshal.GetLastPInvokeError());
            }

            return (byte*)start;
        }

        public static void Unmap(byte* start, nuint length)
        {
            if (MemoryUnmap(start, length) != 0)
            {
                throw new Win32Exception(Marshal.GetLastPInvokeError());
            }
        }

        [LibraryImport("libc", EntryPoint = "mmap", SetLastError = true)]
        private static partial void* MemoryMap(void* address, nuint length, int protection, int flags, int file, nint offset);

        [LibraryImport("libc", EntryPoint = "mprotect", SetLastError = true)]
        private static partial int MemoryProtect(void* address, nuint length, int protection);

        [LibraryImport("libc", EntryPoint = "munmap", SetLastError = true)]
        private static partial int MemoryUnmap(void* address, nuint length);
    }

    private static partial class Windows
    {
        // From winnt.h.
        private const uint Reserve = 0x2000;
        private const uint Commit = 0x1000;
        private const uint Release = 0x8000;
        private const uint NoAccess = 0x01;
        private const uint ReadWrite = 0x04;

        public static byte* Map(nuint inside, nuint fence)
        {
            void* start = VirtualAlloc(null, inside + (2 * fence), Reserve, NoAccess);

            if (start is null || VirtualAlloc((byte*)start + fence, inside, Commit, ReadWrite) is null)
            {
                throw new Win32Exception(Marshal.GetLastPInvokeError());
            }

            return (byte*)start;
        }

        public static void Unmap(byte* start)
        {
            if (VirtualFree(start, 0, Release) == 0)
            {
                throw new Win32Exception(Marshal.GetLastPInvokeError());
            }
        }

        [LibraryImport("kernel32", SetLastError = true)]
        private static partial void* VirtualAlloc(void* address, nuint size, uint allocationType, uint protection);

        [LibraryImport("kernel32", SetLastError = true)]
        private static partial int VirtualFree(void* address, nuint size, uint freeType);
    }
}

using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Matching.Benchmarks.Meten;

/// <summary>The time this thread was at work, in microseconds: others on the same machine do not count. Where Linux is not at hand, the wall clock.</summary>
internal static partial class Draadtijd
{
    private const int ThreadCpu = 3;

    public static double Micros => OperatingSystem.IsLinux() && GetTime(ThreadCpu, out var tijd) == 0
        ? (tijd.Seconds * 1e6) + (tijd.Nanos / 1e3)
        : Stopwatch.GetTimestamp() * 1e6 / Stopwatch.Frequency;

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [SuppressGCTransition]
    private static partial int GetTime(int clock, out Tijd tijd);

    [StructLayout(LayoutKind.Sequential)]
    private struct Tijd
    {
        public long Seconds;
        public long Nanos;
    }
}

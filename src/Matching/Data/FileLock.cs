namespace Matching.Data;

/// <summary>An exclusive lock that the operating system releases when its process ends, however it ends.</summary>
public static class FileLock
{
    /// <summary>Takes the lock, or answers null when another process holds it.</summary>
    public static FileStream? TryTake(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException failure) when (IsInUse(failure))
        {
            return null;
        }
    }

    // What the operating system answers when another holds the file: EWOULDBLOCK of Linux and of macOS, ERROR_SHARING_VIOLATION of Windows.
    private static bool IsInUse(IOException failure) => failure.HResult is 11 or 35 or unchecked((int)0x80070020);

    public static async Task<FileStream> WaitAsync(string path, TimeSpan atMost, CancellationToken stop)
    {
        var attempts = (int)(atMost.TotalMilliseconds / 50);
        for (var i = 0; i < attempts; i++)
        {
            if (TryTake(path) is { } taken) return taken;
            await Task.Delay(50, stop);
        }

        throw new TimeoutException($"{path} is al {atMost.TotalSeconds:0} seconden in gebruik door een ander proces.");
    }
}

namespace Matching.Data;

/// <summary>
/// Wakes the readers of the change sequence in this process as soon as something was committed, so that they need not wait for their next look.
/// Only a hint: what another process commits is found by looking.
/// </summary>
public sealed class Wijzigingssignaal
{
    private TaskCompletionSource next = Make();

    /// <summary>Done at the first pulse from now; take it before reading, or a pulse in between is missed.</summary>
    public Task Next => Volatile.Read(ref next).Task;

    /// <summary>Call after the commit.</summary>
    public void Pulse() => Interlocked.Exchange(ref next, Make()).SetResult();

    private static TaskCompletionSource Make() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

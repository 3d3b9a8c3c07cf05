namespace Matching.Tests.Layout;

/// <summary>Says every fault in full, where <c>Assert.Empty</c> would show the first few words of the first.</summary>
public static class Rule
{
    public static void Holds(IEnumerable<string> faults)
    {
        if (faults.ToList() is { Count: > 0 } found) Assert.Fail(string.Join('\n', found));
    }
}

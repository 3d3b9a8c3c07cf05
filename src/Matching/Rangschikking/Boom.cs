namespace Matching.Rangschikking;

/// <summary>
/// A question of a tree. A child of 0 or more is the next question, a negative one is the complement (~) of a leaf.
/// <paramref name="OnbekendLinks"/> says where an unknown value (NaN) goes.
/// </summary>
public readonly record struct Knoop(double Drempel, int Kenmerk, int Links, int Rechts, bool OnbekendLinks)
{
    public bool GaatRechts(double waarde) => double.IsNaN(waarde) ? !OnbekendLinks : waarde > Drempel;
}

/// <summary>One tree as it was read: questions, the first of which is the root, and per leaf its value and its learning rows.</summary>
public sealed record Boom(Knoop[] Knopen, double[] Waarden, int[] Rijen)
{
    public int Wortel => Knopen.Length == 0 ? ~0 : 0;

    /// <summary>Learning rows below a place; a child always comes after its parent.</summary>
    public long RowsBelow(int plek) => plek < 0 ? Rijen[~plek] : RowsBelow(Knopen[plek].Links) + RowsBelow(Knopen[plek].Rechts);
}

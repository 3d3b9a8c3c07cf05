namespace Matching.Voorstellen.Intake;

/// <summary>A count as a werkgever may see it: too coarse to tell whether one person is in it.</summary>
public static class Aantalband
{
    /// <summary>Fewer are not told to a werkgever.</summary>
    public const int Minst = 10;

    public static string Van(int aantal) => aantal switch
    {
        0 => "0",
        < Minst => "1 tot 9",
        < 25 => "10 tot 24",
        < 50 => "25 tot 49",
        _ => "50 of meer",
    };
}

namespace Matching.Voorstellen.Intake;

/// <summary>A count as a werkgever may see it: too coarse to tell whether one person is in it.</summary>
public static class Aantalband
{
    public static string Van(int aantal) => aantal switch
    {
        0 => "0",
        < 10 => "1 tot 9",
        < 25 => "10 tot 24",
        < 50 => "25 tot 49",
        _ => "50 of meer",
    };
}

namespace Matching.Gebieden;

/// <summary>Means of travel, as far as they differ in speed.</summary>
[Flags]
public enum Middelen
{
    Onbekend = 0,
    Lopen = 1,
    Fiets = 2,
    Brommer = 4,
    Ov = 8,
    Auto = 16,
}

public static class Middel
{
    extension(Middelen)
    {
        /// <param name="vervoer">As delivered: fiets, ov, auto, …; null is unknown.</param>
        public static Middelen Van(IReadOnlyList<string>? vervoer) => vervoer is null ? default : vervoer.Aggregate(default(Middelen), (samen, middel) => samen | Een(middel));
    }

    extension(Middelen middel)
    {
        /// <summary>One means, as a sentence names it.</summary>
        public string Woord => middel switch
        {
            Middelen.Lopen => "lopend",
            Middelen.Fiets => "met de fiets",
            Middelen.Brommer => "met brommer of e-bike",
            Middelen.Auto => "met de auto",
            _ => "met het ov",
        };
    }

    // What is named otherwise goes as fast as ov.
    private static Middelen Een(string middel) => middel switch
    {
        "lopen" => Middelen.Lopen,
        "fiets" => Middelen.Fiets,
        "bromfiets" or "scooter" or "ebike" or "e-bike" => Middelen.Brommer,
        "auto" or "motor" => Middelen.Auto,
        _ => Middelen.Ov,
    };
}

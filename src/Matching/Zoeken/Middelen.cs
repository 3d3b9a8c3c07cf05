namespace Matching.Zoeken;

/// <summary>Means of travel by how fast they go.</summary>
[Flags]
public enum Middelen
{
    Onbekend = 0,
    Fiets = 1,
    Auto = 2,
    Brommer = 4,
    Lopen = 8,
    Ov = 16,
}

public static class Middel
{
    extension(Middelen)
    {
        public static Middelen Van(IReadOnlyList<string>? vervoer) => vervoer is null ? default : vervoer.Aggregate(default(Middelen), (samen, middel) => samen | Een(middel));
    }

    // What is named otherwise goes as fast as ov.
    private static Middelen Een(string middel) => middel switch
    {
        "fiets" => Middelen.Fiets,
        "auto" or "motor" => Middelen.Auto,
        "bromfiets" or "scooter" or "ebike" or "e-bike" => Middelen.Brommer,
        "lopen" => Middelen.Lopen,
        _ => Middelen.Ov,
    };
}

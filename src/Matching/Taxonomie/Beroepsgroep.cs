namespace Matching.Taxonomie;

/// <summary>The widest grouping of work: few enough that many people share one. What a werkgever sees of someone's work.</summary>
public enum Beroepsgroep
{
    ZorgEnOnderwijs,
    TechniekEnBouw,
    LogistiekEnVervoer,
    Schoonmaak,
    HorecaEnWinkel,
    Groen,
    Kantoor,

    /// <summary>Everything else, everything unknown, and every group too small to stand alone.</summary>
    OverigWerk,
}

public static class Beroepsgroepen
{
    /// <summary>ISCO-08 to group; the longest prefix decides.</summary>
    private static readonly Dictionary<string, Beroepsgroep> Tabel = new (Beroepsgroep Groep, string Codes)[]
    {
        (Beroepsgroep.ZorgEnOnderwijs, "22 23 32 53"),
        (Beroepsgroep.TechniekEnBouw, "21 31 35 71 72 73 74 75 81 82 931 932"),
        (Beroepsgroep.LogistiekEnVervoer, "432 83 933"),
        (Beroepsgroep.Schoonmaak, "515 91"),
        (Beroepsgroep.HorecaEnWinkel, "51 52 751 94 95"),
        (Beroepsgroep.Groen, "6 92"),
        (Beroepsgroep.Kantoor, "1 24 25 26 33 4"),
    }.SelectMany(r => r.Codes.Split(' '), (r, code) => (code, r.Groep)).ToDictionary(p => p.code, p => p.Groep, StringComparer.Ordinal);

    /// <summary>The group of a beroep by its code; a code of another scheme, or none, is <see cref="Beroepsgroep.OverigWerk"/>.</summary>
    public static Beroepsgroep Van(string? code)
    {
        var cijfers = Code.IscoCijfers(code) ?? "";
        for (var lengte = Math.Min(cijfers.Length, 3); lengte > 0; lengte--)
        {
            if (Tabel.TryGetValue(cijfers[..lengte], out var groep)) return groep;
        }

        return Beroepsgroep.OverigWerk;
    }

    extension(Beroepsgroep groep)
    {
        /// <summary>As a screen writes it.</summary>
        public string Naam => groep switch
        {
            Beroepsgroep.ZorgEnOnderwijs => "Zorg en onderwijs",
            Beroepsgroep.TechniekEnBouw => "Techniek en bouw",
            Beroepsgroep.LogistiekEnVervoer => "Logistiek en vervoer",
            Beroepsgroep.Schoonmaak => "Schoonmaak",
            Beroepsgroep.HorecaEnWinkel => "Horeca en winkel",
            Beroepsgroep.Groen => "Groen",
            Beroepsgroep.Kantoor => "Kantoor",
            _ => "Overig werk",
        };
    }
}

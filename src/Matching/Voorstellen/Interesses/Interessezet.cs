using Matching.Kern;
using Matching.Logboek;
using Matching.Toegang;

namespace Matching.Voorstellen.Interesses;

/// <summary>What can be done with an interesse: from where, to where, and by whom.</summary>
/// <param name="MetReden">It asks why.</param>
public sealed record Interessezet(Interessestand[] Van, Interessestand Naar, Rol[] Wie, Handeling Handeling, bool MetReden = false)
{
    private static readonly Rol[] Begeleiders = [Rol.Accountmanager, Rol.Werkconsulent];
    private static readonly Interessestand[] Open = [Interessestand.Getoond, Interessestand.Opgepakt, Interessestand.Gevraagd];

    public static Interessezet Oppakken { get; } = new([Interessestand.Getoond], Interessestand.Opgepakt, [Rol.Accountmanager], Handeling.InteresseOpgepakt);

    /// <summary>Also again, after a no or after the end: people change their minds, and it is the klant who decides.</summary>
    public static Interessezet Vragen { get; } = new(
        [Interessestand.Getoond, Interessestand.Opgepakt, Interessestand.Geweigerd, Interessestand.Ingetrokken, Interessestand.Akkoord, Interessestand.IdentiteitGegeven],
        Interessestand.Gevraagd, Begeleiders, Handeling.InteresseGevraagd);

    public static Interessezet Akkoord { get; } = new([Interessestand.Gevraagd], Interessestand.Akkoord, [Rol.Klant, .. Begeleiders], Handeling.AkkoordGegeven);

    /// <summary>The klant wants time; the term runs again.</summary>
    public static Interessezet Later { get; } = new([Interessestand.Gevraagd], Interessestand.Gevraagd, [Rol.Klant, Rol.Werkconsulent], Handeling.InteresseGevraagd);

    public static Interessezet Weigeren { get; } = new([Interessestand.Gevraagd], Interessestand.Geweigerd, [Rol.Klant, .. Begeleiders], Handeling.AkkoordGeweigerd);

    public static Interessezet Afwijzen { get; } = new(Open, Interessestand.Afgewezen, Begeleiders, Handeling.InteresseAfgewezen, MetReden: true);

    public static Interessezet Intrekken { get; } = new(
        [Interessestand.Akkoord, Interessestand.IdentiteitGegeven], Interessestand.Ingetrokken, [Rol.Klant, .. Begeleiders], Handeling.AkkoordIngetrokken);

    public static Interessezet Geven { get; } = new([Interessestand.Akkoord], Interessestand.IdentiteitGegeven, [Rol.Werkgever], Handeling.IdentiteitGegeven);

    /// <summary>Whether it can be done now; an akkoord that still holds is not asked for again.</summary>
    public bool Kan(Interesse interesse, DateOnly vandaag) => Van.Contains(interesse.Stand) && !(this == Vragen && interesse.IsBekend(vandaag));

    /// <summary>Why it cannot be done; null when it can.</summary>
    public Fault? Refuse(Interesse interesse, Account door, string? reden, DateOnly vandaag)
    {
        if (!Array.Exists(Wie, door.Is)) return new NotFound("Deze interesse bestaat niet.");
        if (!Kan(interesse, vandaag)) return new Conflict($"Dit kan nu niet: {interesse.Stand.Zin}. U ziet nu hoe het ervoor staat.");
        return MetReden && reden is null ? new Invalid("Schrijf erbij waarom niet. Dat helpt uw collega.") : null;
    }
}

public static class Interessetekst
{
    extension(Interessestand stand)
    {
        /// <summary>For who works here; a werkgever never reads this.</summary>
        public string Zin => stand switch
        {
            Interessestand.Getoond => "de werkgever wil kennismaken",
            Interessestand.Opgepakt => "opgepakt",
            Interessestand.Gevraagd => "de klant is gevraagd",
            Interessestand.Akkoord => "de klant geeft akkoord",
            Interessestand.IdentiteitGegeven => "de werkgever weet wie het is",
            Interessestand.Geweigerd => "de klant wil niet",
            Interessestand.Afgewezen => "afgewezen",
            _ => "het akkoord is ingetrokken",
        };
    }
}

public static class Akkoordtekst
{
    extension(Akkoordwijze hoe)
    {
        public string Zin => hoe switch
        {
            Akkoordwijze.Gesprek => "in een gesprek",
            Akkoordwijze.Telefoon => "aan de telefoon",
            Akkoordwijze.App => "zelf, op deze site",
            _ => "op papier",
        };
    }
}

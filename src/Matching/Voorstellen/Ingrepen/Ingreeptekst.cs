namespace Matching.Voorstellen.Ingrepen;

/// <summary>What a person decided, as a screen says it.</summary>
public static class Ingreeptekst
{
    /// <summary>What follows "omdat".</summary>
    public static string Omdat(this Ingreepreden reden) => reden switch
    {
        Ingreepreden.KlantWil => "de klant dit werk graag wil",
        Ingreepreden.KlantWilNiet => "de klant dit werk niet wil",
        Ingreepreden.WerkgeverVraagt => "de werkgever erom vraagt",
        Ingreepreden.WerkgeverWilNiet => "de werkgever het niet wil",
        Ingreepreden.ProfielKloptNiet => "het profiel niet klopt",
        _ => "er een andere reden is",
    };

    /// <param name="door">The name of who did it.</param>
    public static string Zin(this Ingreep ingreep, string door)
    {
        var wat = ingreep.Soort switch
        {
            Ingreepsoort.Vastgezet => $"Vastgezet op plek {ingreep.Plek}",
            Ingreepsoort.Weggelaten => "Weggelaten",
            _ => "Op de lijst gezet",
        };
        return $"{wat} door {door}, omdat {ingreep.Reden.Omdat()}.{(ingreep.Toelichting is { } woorden ? $" “{woorden}”" : "")}";
    }
}

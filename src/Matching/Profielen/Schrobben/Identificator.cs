using Matching.Kern;

namespace Matching.Profielen.Schrobben;

/// <summary>What gives a person away. School and werkgever do so only together with something else: they are reported, never removed.</summary>
public enum Identificator
{
    EigenNaam,
    EigenTelefoon,
    EigenMail,
    Naam,
    Telefoon,
    Mail,
    Bsn,
    Iban,
    Postcode,
    Adres,
    Webadres,
    SociaalAccount,
    Geboortedatum,
    Kenteken,
    Documentnummer,
    School,
    Werkgever,

    /// <summary>The text as a whole, when it could not be searched to the end.</summary>
    Tekst,
}

public static class Identificatoren
{
    /// <summary>The words that may stand in a cleaned text; the scrubber knows them again and leaves them alone.</summary>
    public static IReadOnlyList<string> Merken { get; } = [.. Enum.GetValues<Identificator>().Select(soort => soort.Merk).Distinct(StringComparer.Ordinal)];

    extension(Identificator soort)
    {
        public bool IsDirect => soort is not (Identificator.School or Identificator.Werkgever);

        public bool IsEigen => soort is Identificator.EigenNaam or Identificator.EigenTelefoon or Identificator.EigenMail;

        public string Merk => $"[{soort.Woorden}]";

        public string Woorden => soort switch
        {
            Identificator.EigenNaam or Identificator.Naam => "naam",
            Identificator.EigenTelefoon or Identificator.Telefoon => "telefoonnummer",
            Identificator.EigenMail or Identificator.Mail => "e-mailadres",
            Identificator.Iban => "rekeningnummer",
            Identificator.Webadres => "website",
            Identificator.SociaalAccount => "account",
            _ => Waarde.Van(soort),
        };
    }
}

namespace Matching.Demo;

/// <summary>The three files about klanten; here is also decided what the administration forgot to fill in.</summary>
public sealed class Klantschrijver(Schrijver schrijver, DemoWereld wereld)
{
    private readonly Toeval _toeval = Toeval.For(wereld.Opties.Seed, "administratie");
    private readonly ILookup<DemoKlant, DemoWerkgever> _bekend = wereld.Voorstellen.Select(v => (v.Klant, v.Vacature.Werkgever))
        .Concat(wereld.Plaatsingen.Select(p => (p.Klant, p.Werkgever))).ToLookup(p => p.Klant, p => p.Werkgever);

    public void Write()
    {
        schrijver.WriteCsv("klanten.csv",
            "klant;voornaam;achternaam;email;telefoon;geboortedatum;geslacht;gemeente;postcode;werkconsulent;doelgroepen;uitkering_sinds;recht_vastgesteld;reintegratie_sinds;"
            + "startkwalificatie;bemiddelbaarheid;wil_werken;urenuitbreiding;niet_bij;publicatie_klant;publicatie_consulent;uitstroom_datum;uitstroom_reden",
            wereld.Klanten.Select(Row));
        schrijver.WriteJsonLines("diagnoses.jsonl", wereld.Klanten.SelectMany(k => k.Diagnoses));
        schrijver.WriteCsv("contacten.csv", "contact;klant;datum;door;vorm",
            wereld.Klanten.SelectMany(k => k.Contacten.Where(c => !(c.Datum > k.Uitstroom)).Select(c => (Klant: k, Contact: c))).OrderBy(c => c.Contact.Datum)
                .Select((c, i) => new object?[] { $"C-{i + 1:000000}", c.Klant.Sleutel, c.Contact.Datum, c.Contact.Door, c.Contact.Vorm }));
    }

    private object?[] Row(DemoKlant k)
    {
        var nummer = k.Sleutel[2..];
        var uitkering = k.Doelgroepen.Contains("nugger") ? (DateOnly?)null : k.Instroom;
        var recht = k.Instroom.AddDays(_toeval.Between(20, 56));
        var reintegratie = k.Aanleg.Maanden <= 24 && k.Diagnoses.Count > 0;
        return
        [
            k.Sleutel, k.Voornaam, k.Achternaam,
            Known(0.9, $"k{nummer}@post.example"), Known(0.93, $"06-0000{nummer}"), k.Geboortedatum, k.Geslacht, k.Gemeente,
            Known(0.98, $"{k.Pc4}{Letters(nummer)}"), k.Uitstroom is null ? k.Consulent : null,
            k.Doelgroepen.Count > 0 ? k.Doelgroepen : Known(0.7, "geen"),
            uitkering, uitkering is not null && recht <= wereld.Opties.Vandaag ? Known(0.9, recht) : null, reintegratie ? k.Diagnoses[0].Datum : null,
            Known(0.88, k.Aanleg.Niveau >= 3), k.Bemiddelbaarheid,
            k.WilWerken ? true : Known(0.3, k.Aanleg.Maanden <= 12), Urenuitbreiding(k), NietBij(k),
            k.Publicatie.Klant, k.Diagnoses.Count == 0 ? false : k.Publicatie.Consulent, k.Uitstroom, k.UitstroomReden,
        ];
    }

    private object? Known(double kans, object waarde) => _toeval.Chance(kans) ? waarde : null;

    /// <summary>Two letters as a real postcode has; I and O are left out of the alphabet as on the envelope.</summary>
    private static string Letters(string nummer)
    {
        const string alfabet = "ABCDEFGHJKLMNPQRSTUVWXYZ";
        var n = int.Parse(nummer, System.Globalization.CultureInfo.InvariantCulture);
        return $"{alfabet[n % 24]}{alfabet[n / 24 % 24]}";
    }

    /// <summary>Part-timers who want more hours (H13) and the klant who has an account are searched on while they work.</summary>
    private object? Urenuitbreiding(DemoKlant k)
    {
        var werkt = k.Plaatsingen.Exists(p => p.Einde is null && p.UitkeringLoopt && p.Soort == "regulier");
        return werkt ? _toeval.Chance(0.4) : k.IsAccount ? true : null;
    }

    /// <summary>Somewhere a klant will not work again; never a werkgever the history connects them with, for the field bears no date.</summary>
    private object? NietBij(DemoKlant k)
    {
        if (_toeval.Chance(0.06))
            return _toeval.Pick([.. wereld.Werkgevers.Except(_bekend[k])]).Sleutel;
        return _toeval.Chance(0.4) ? "geen" : null;
    }
}

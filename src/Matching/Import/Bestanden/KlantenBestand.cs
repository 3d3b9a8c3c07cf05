using Matching.Diagnoses;
using Matching.Import.Velden;
using Matching.Kern;
using Matching.Klanten;
using Matching.Plaatsingen;

namespace Matching.Import.Bestanden;

public sealed class KlantenBestand : Bestand<Klant>
{
    public const string Name = "klanten.csv";

    public KlantenBestand(Importomgeving omgeving)
        : base(Name, omgeving)
    {
        Sleutel("klant", Boek.Klantsleutel);
        Verplicht("voornaam", Veldsoort.Tekst, (k, v) => k.Voornaam = v);
        Verplicht("achternaam", Veldsoort.Tekst, (k, v) => k.Achternaam = v);
        Kolom("email", Veldsoort.Email, (k, v) => k.Email = v);
        Kolom("telefoon", Veldsoort.Tekst, (k, v) => k.Telefoon = v);
        Kolom("geboortedatum", Veldsoort.Datum, (k, v) => k.Geboortedatum = v);
        Kolom("geslacht", Veldsoort.Keuze<Geslacht>, (k, v) => k.Geslacht = v);
        Verplicht("gemeente", Veldsoort.Tekst, (k, v) => k.Gemeente = v);
        Kolom("postcode", Veldsoort.Postcode, (k, v) => k.Pc4 = v);
        Kolom("werkconsulent", Boek.Medewerkers.Read, (k, v) => k.WerkconsulentId = v?.Id);
        Kolom("doelgroepen", Veldsoort.Lijst<Doelgroep>(Veldsoort.Keuze<Doelgroep>), (k, v) => k.Doelgroepen = v);
        Kolom("uitkering_sinds", Veldsoort.Datum, (k, v) => k.UitkeringSinds = v);
        Kolom("recht_vastgesteld", Veldsoort.Datum, (k, v) => k.RechtVastgesteld = v);
        Kolom("reintegratie_sinds", Veldsoort.Datum, (k, v) => k.ReintegratieSinds = v);
        Kolom("startkwalificatie", Veldsoort.JaNee, (k, v) => k.Startkwalificatie = v);
        Kolom("bemiddelbaarheid", Veldsoort.Keuze<Bemiddelbaarheid>, (k, v) => k.Bemiddelbaarheid = v);
        Kolom("wil_werken", Veldsoort.JaNee, (k, v) => k.WilWerken = v);
        Kolom("urenuitbreiding", Veldsoort.JaNee, (k, v) => k.Urenuitbreiding = v);
        Kolom("niet_bij", Veldsoort.Lijst(Boek.Werkgevers.Read), (k, v) => k.NietBij = v?.ConvertAll(w => w.Id));
        Kolom("publicatie_klant", Veldsoort.JaNee, (k, v) => k.PublicatieKlant = v).EditedHere(k => k.PublicatieKlant, Withdraws, voorgoed: true);
        Kolom("publicatie_consulent", Veldsoort.JaNee, (k, v) => k.PublicatieConsulent = v).EditedHere(k => k.PublicatieConsulent, Withdraws, voorgoed: true);
        Kolom("uitstroom_datum", Veldsoort.Datum, (k, v) => k.UitstroomDatum = v);
        Kolom("uitstroom_reden", Veldsoort.Keuze<UitstroomReden>, (k, v) => k.UitstroomReden = v);
    }

    public override Klant Make(Rij<Klant> rij) => new() { Id = KlantId.New(), Sleutel = rij.Sleutel, Voornaam = "", Achternaam = "", Gemeente = "" };

    public override void Touch(Klant entity) => Geraakt.Klanten.Add(entity.Id);

    public override Task FollowAsync(IReadOnlyList<Verwerkt<Klant>> verwerkt, CancellationToken stop) =>
        new RecordHistorie(Db, Clock).HandleAsync([.. verwerkt.SelectMany(Feiten)], stop);

    /// <summary>Wanting more hours opens the search again.</summary>
    public override Task FinishAsync(CancellationToken stop) => InPartsAsync(Geraakt.Klanten, klanten => new Bezetting(Db, Clock).UpdateAsync(klanten, stop), stop);

    // A publication key once turned here can only be delivered to nee: taking someone's profile away from werkgevers never has to wait.
    private static bool Withdraws(string? hier, string? geleverd) => geleverd == "nee";

    private IEnumerable<Historiefeit> Feiten(Verwerkt<Klant> verwerkt)
    {
        var (klant, vandaag) = (verwerkt.Entity, Clock.Vandaag);
        var begin = verwerkt.IsNieuw ? klant.ReintegratieSinds ?? klant.UitkeringSinds ?? vandaag : vandaag;
        if (verwerkt.Gewijzigd.Contains("werkconsulent"))
        {
            yield return new(klant.Id, HistorieSoort.Consulent, begin, Boek.Medewerkers.Find(klant.WerkconsulentId)?.Sleutel);
        }

        if (verwerkt.Gewijzigd.Contains("doelgroepen"))
        {
            yield return new(klant.Id, HistorieSoort.Categorie, begin, Canoniek.Text(Indeling.CategorieVan(klant.AfstandMaanden, klant.Doelgroepen)));
            yield return new(klant.Id, HistorieSoort.Route, begin, Canoniek.Text(Indeling.RouteVan(klant.AfstandMaanden, klant.Doelgroepen)));
        }

        if (verwerkt.Gewijzigd.Contains("uitstroom_datum") || verwerkt.Gewijzigd.Contains("uitstroom_reden"))
        {
            yield return klant.UitstroomDatum is { } datum
                ? new(klant.Id, HistorieSoort.Uitstroom, datum, Canoniek.Text(klant.UitstroomReden) ?? "onbekend")
                : new(klant.Id, HistorieSoort.Uitstroom, vandaag, null);
        }
    }
}

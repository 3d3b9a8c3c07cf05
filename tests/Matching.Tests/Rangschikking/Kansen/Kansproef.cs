using Matching.Rangschikking;
using Matching.Rangschikking.Kansen;
using Matching.Tests.Zoeken;
using Matching.Zoeken;

namespace Matching.Tests.Rangschikking.Kansen;

/// <summary>A seeded gemeente in memory with every list as it would be kept.</summary>
public sealed class Kansproef : IDisposable
{
    public Kansproef(int seed, int klanten = 80, int vacatures = 40, IRangschikmodel? model = null)
    {
        var toeval = new Random(seed);
        Model = model ?? new Handweging();
        Klanten = [.. Enumerable.Range(1, klanten).Select(i => Voorbeeld.Klant(toeval, i) with { Diagnose = null, AfstandMaanden = 6 })];
        Vacatures = [.. Enumerable.Range(1, vacatures).Select(i => Voorbeeld.Vacature(toeval, i))];
        Index = Zoekindex.InGeheugen(Klanten, Vacatures);
        Lijsten = [.. Index.Vacatures().Select(v => new Shortlist
        {
            VacatureId = v.Id, Nummer = 1, Model = Model.Versie, Gemaakt = DateTime.UnixEpoch,
            Regels = [.. Rangschikker.Rank(Model, Index.VindKlanten(v, Voorbeeld.Vandaag), v, Voorbeeld.Vandaag, 50).Select(p => new Shortlistregel(p.Paar.Klant.Sleutel, p.Rang, p.Score, p.Band))],
        })];
    }

    public IRangschikmodel Model { get; }

    public IReadOnlyList<KlantProfiel> Klanten { get; }

    public IReadOnlyList<VacatureProfiel> Vacatures { get; }

    public Zoekindex Index { get; }

    public IReadOnlyList<Shortlist> Lijsten { get; }

    public Kansmeter Meter(KlantProfiel klant) => new(Index, Model, klant, Lijsten, Voorbeeld.Vandaag);

    /// <summary>The slow way: everybody ranked anew on every vacature, with this klant as given.</summary>
    public Stand Opnieuw(KlantProfiel veranderd)
    {
        var teksten = Index.VindVacatures(veranderd, Voorbeeld.Vandaag).ToDictionary(v => v.Vacature.Id, v => v.Tekst);
        var toptien = Index.Vacatures().Where(v => teksten.ContainsKey(v.Id)).Where(v =>
        {
            var kandidaten = Index.VindKlanten(v, Voorbeeld.Vandaag).Where(k => k.Klant.Id != veranderd.Id).Append(new Kandidaat(new Klantrij(veranderd), teksten[v.Id])).ToList();
            return Rangschikker.Rank(Model, kandidaten, v, Voorbeeld.Vandaag, 10).Any(p => p.Paar.Klant.Id == veranderd.Id);
        });
        return new(teksten.Keys.ToHashSet(), toptien.Select(v => v.Id).ToHashSet());
    }

    public void Dispose() => Index.Dispose();
}

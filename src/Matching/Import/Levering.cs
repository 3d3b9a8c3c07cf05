using Matching.Import.Lezen;
using Matching.Import.Velden;
using Matching.Kern;
using Microsoft.EntityFrameworkCore;

namespace Matching.Import;

/// <summary>
/// The walk every file makes: rows are read, checked, recognised by key, compared with what was delivered before, and stored, so many at a time.
/// </summary>
public sealed class Levering<T>(Bestand<T> bestand, Importomgeving omgeving, Bestandsverslag verslag)
    where T : class
{
    private const int MaxRijen = 500;
    private const int MaxBytes = 4 << 20;

    private readonly HashSet<string> gezien = new(StringComparer.Ordinal);
    private readonly HashSet<string> kolomnamen = [.. bestand.Kolomnamen];

    public async Task StoreAsync(IEnumerable<RuweRij> rijen, IProgress<string>? voortgang, CancellationToken stop)
    {
        var partij = new List<Rij<T>>(MaxRijen);
        var bytes = 0;
        foreach (var ruw in rijen)
        {
            stop.ThrowIfCancellationRequested();
            bytes += ruw.Omvang;
            if (Check(ruw) is { } rij) partij.Add(rij);
            if (partij.Count < MaxRijen && bytes < MaxBytes) continue;
            await StoreAsync(partij, stop);
            partij.Clear();
            bytes = 0;
            voortgang?.Report($"{bestand.Naam}: {verslag.Aantal.ToString("N0", Kalender.Nederlands)} rijen");
        }

        await StoreAsync(partij, stop);
    }

    // Every fault of the row at once; null when there is one.
    private Rij<T>? Check(RuweRij ruw)
    {
        var keuring = new Rijkeuring(ruw.Regel);
        if (ruw.Verwacht is { } verwacht) keuring.RejectRow(verwacht);
        else if (Read(ruw, keuring) is { } rij && keuring.Fouten.Count == 0) return rij;
        verslag.Reject(keuring.Fouten);
        return null;
    }

    private Rij<T>? Read(RuweRij ruw, Rijkeuring keuring)
    {
        var waarden = bestand.Sleutels.ToDictionary(k => k, k => k.Read(Veld(k)));
        var isHerkenbaar = !waarden.ContainsValue(null);
        var sleutel = string.Join('|', bestand.Sleutels.Select(k => Canoniek.Text(waarden[k])));
        if (isHerkenbaar)
        {
            keuring.Sleutel = sleutel;
            if (!gezien.Add(sleutel)) keuring.Reject(bestand.Sleutels[0].Naam, sleutel, "een sleutel die nog niet eerder in dit bestand stond");
        }

        var velden = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var kolom in bestand.Kolommen)
        {
            var waarde = waarden[kolom] = kolom.Read(Veld(kolom));
            if (Canoniek.Text(waarde) is { } tekst) velden.Add(kolom.Naam, tekst);
        }

        verslag.CountUnknown(ruw.Velden.Keys.Where(naam => !kolomnamen.Contains(naam)).Concat(keuring.Onbekend));
        return isHerkenbaar ? new(sleutel, waarden, velden) : null;

        Veld Veld(Kolom<T> kolom) => new(kolom.Naam, ruw.Velden.GetValueOrDefault(kolom.Naam), keuring);
    }

    private async Task StoreAsync(List<Rij<T>> partij, CancellationToken stop)
    {
        if (partij.Count == 0) return;
        var sleutels = partij.ConvertAll(r => r.Sleutel);
        var vorige = await omgeving.Db.Set<GeleverdeRij>().AsNoTracking().Where(r => r.Bestand == bestand.Naam && sleutels.Contains(r.Sleutel))
            .ToDictionaryAsync(r => r.Sleutel, StringComparer.Ordinal, stop);
        var anders = partij.FindAll(r => !vorige.TryGetValue(r.Sleutel, out var oud) || !IsSame(oud.Velden, r.Velden));
        verslag.Ongewijzigd += partij.Count - anders.Count;
        if (anders.Count > 0) await StoreChangedAsync(anders, vorige, stop);
        omgeving.Db.ChangeTracker.Clear();
    }

    private async Task StoreChangedAsync(List<Rij<T>> rijen, Dictionary<string, GeleverdeRij> vorige, CancellationToken stop)
    {
        var hier = await bestand.LoadAsync(rijen, stop);
        var verschillen = await Verschillen.LoadAsync(omgeving.Db, bestand.Naam, rijen.ConvertAll(r => r.Sleutel), stop);
        var verwerkt = new List<Verwerkt<T>>(rijen.Count);
        foreach (var rij in rijen)
        {
            var entity = hier.GetValueOrDefault(rij.Sleutel);
            if (entity is null) omgeving.Db.Add(entity = bestand.Make(rij));
            else bestand.Touch(entity);
            var oud = vorige.GetValueOrDefault(rij.Sleutel);
            var bewaard = oud ?? new() { Bestand = bestand.Naam, Sleutel = rij.Sleutel, Velden = [], Geleverd = omgeving.Clock.Nu };
            verwerkt.Add(new(entity, oud is null, Apply(entity, rij, bewaard, verschillen)));
            bestand.Touch(entity);
            Remember(rij, bewaard, isNieuw: oud is null);
        }

        await bestand.FollowAsync(verwerkt, stop);
        await omgeving.Db.SaveChangesAsync(stop);
    }

    private HashSet<string> Apply(T entity, Rij<T> rij, GeleverdeRij oud, Verschillen verschillen)
    {
        var gewijzigd = new HashSet<string>(StringComparer.Ordinal);
        foreach (var kolom in bestand.Kolommen)
        {
            var (vorige, geleverd) = (oud.Velden.GetValueOrDefault(kolom.Naam), rij.Velden.GetValueOrDefault(kolom.Naam));
            var hier = kolom.Hier(entity, vorige);
            if (kolom.IsVoorgoed && hier != vorige) oud.VanHier.Add(kolom.Naam);
            if (vorige == geleverd) continue;
            gewijzigd.Add(kolom.Naam);
            var besluit = kolom.Decide(hier, vorige, geleverd, oud.VanHier.Contains(kolom.Naam));
            if (besluit == Besluit.Overnemen) kolom.Apply(entity, rij.Waarden[kolom]);
            if (besluit == Besluit.Voorleggen) verschillen.Keep(rij.Sleutel, kolom.Naam, hier, geleverd, omgeving.Clock.Nu);
            else verschillen.Drop(rij.Sleutel, kolom.Naam);
        }

        return gewijzigd;
    }

    private static bool IsSame(SortedDictionary<string, string> een, SortedDictionary<string, string> ander) =>
        een.Count == ander.Count && een.All(v => ander.GetValueOrDefault(v.Key) == v.Value);

    private void Remember(Rij<T> rij, GeleverdeRij bewaard, bool isNieuw)
    {
        (bewaard.Velden, bewaard.Geleverd) = (rij.Velden, omgeving.Clock.Nu);
        if (isNieuw) verslag.Nieuw++;
        else verslag.Gewijzigd++;
        if (isNieuw) omgeving.Db.Add(bewaard);
        else omgeving.Db.Update(bewaard);
    }
}

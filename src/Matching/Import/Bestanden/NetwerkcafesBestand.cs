using Matching.Import.Velden;
using Matching.Klanten;
using Matching.Netwerkcafes;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;

namespace Matching.Import.Bestanden;

public sealed class NetwerkcafesBestand : Bestand<Netwerkcafe>
{
    public const string Name = "netwerkcafes.csv";

    public NetwerkcafesBestand(Importomgeving omgeving)
        : base(Name, omgeving)
    {
        Sleutel("netwerkcafe");
        Verplicht("datum", Veldsoort.Datum, (n, v) => n.Datum = v);
        Verplicht("van", Veldsoort.Tijd, (n, v) => n.Van = v);
        Verplicht("tot", Veldsoort.Tijd, (n, v) => n.Tot = v);
        Verplicht("locatie", Veldsoort.Tekst, (n, v) => n.Locatie = v);
        Kolom("werkgevers", Veldsoort.Lijst(Boek.Werkgevers.Read), InviteWerkgevers);
        Kolom("klanten", Veldsoort.Lijst(Boek.Klanten.Read), InviteKlanten);
    }

    public override Netwerkcafe Make(Rij<Netwerkcafe> rij) =>
        new() { Id = NetwerkcafeId.New(), Sleutel = rij.Sleutel, Datum = default, Van = default, Tot = default, Locatie = "" };

    public override void Touch(Netwerkcafe entity) => Geraakt.Netwerkcafes.Add(entity.Id);

    public override async Task<Dictionary<string, Netwerkcafe>> LoadAsync(IReadOnlyCollection<Rij<Netwerkcafe>> rijen, CancellationToken stop)
    {
        var gezocht = rijen.Select(r => r.Sleutel).ToList();
        return await Db.Set<Netwerkcafe>().Where(n => gezocht.Contains(n.Sleutel)).Include(n => n.Werkgevers).Include(n => n.Klanten)
            .AsSplitQuery().ToDictionaryAsync(n => n.Sleutel, StringComparer.Ordinal, stop);
    }

    // A list that is no longer delivered is unknown: who was invited stays invited.
    private static void InviteWerkgevers(Netwerkcafe cafe, List<Verwijzing<WerkgeverId>>? genodigden)
    {
        if (genodigden is null) return;
        var ids = genodigden.Select(g => g.Id).ToHashSet();
        cafe.Werkgevers.RemoveAll(w => !ids.Remove(w.WerkgeverId));
        cafe.Werkgevers.AddRange(ids.Select(id => new NetwerkcafeWerkgever { NetwerkcafeId = cafe.Id, WerkgeverId = id }));
    }

    private static void InviteKlanten(Netwerkcafe cafe, List<Verwijzing<KlantId>>? genodigden)
    {
        if (genodigden is null) return;
        var ids = genodigden.Select(g => g.Id).ToHashSet();
        cafe.Klanten.RemoveAll(k => !ids.Remove(k.KlantId));
        cafe.Klanten.AddRange(ids.Select(id => new Deelname { NetwerkcafeId = cafe.Id, KlantId = id }));
    }
}

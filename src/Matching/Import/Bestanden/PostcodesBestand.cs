using Matching.Gebieden;
using Matching.Import.Velden;
using Matching.Klanten;
using Matching.Vacatures;
using Microsoft.EntityFrameworkCore;

namespace Matching.Import.Bestanden;

public sealed class PostcodesBestand : Bestand<Postcodegebied>
{
    public const string Name = "postcodes.csv";

    private readonly Kolom<Postcodegebied, int?> pc4;

    public PostcodesBestand(Importomgeving omgeving)
        : base(Name, omgeving)
    {
        pc4 = Sleutel("pc4", Veldsoort.Postcode);
        Verplicht("lat", Veldsoort.Decimaal(-90, 90), (p, v) => p.Lat = v);
        Verplicht("lon", Veldsoort.Decimaal(-180, 180), (p, v) => p.Lon = v);
    }

    public override Postcodegebied Make(Rij<Postcodegebied> rij) => new() { Pc4 = rij.Get(pc4)!.Value, Lat = 0, Lon = 0 };

    public override async Task<Dictionary<string, Postcodegebied>> LoadAsync(IReadOnlyCollection<Rij<Postcodegebied>> rijen, CancellationToken stop)
    {
        var gezocht = rijen.Select(r => r.Get(pc4)!.Value).ToList();
        return await Db.Set<Postcodegebied>().Where(p => gezocht.Contains(p.Pc4)).ToDictionaryAsync(p => Canoniek.Text(p.Pc4)!, StringComparer.Ordinal, stop);
    }

    /// <summary>Whoever lives or works there is now elsewhere on the map.</summary>
    public override async Task FollowAsync(IReadOnlyList<Verwerkt<Postcodegebied>> verwerkt, CancellationToken stop)
    {
        var verplaatst = verwerkt.Select(v => (int?)v.Entity.Pc4).ToList();
        Geraakt.Klanten.UnionWith(await Db.Set<Klant>().Where(k => verplaatst.Contains(k.Pc4)).Select(k => k.Id).ToListAsync(stop));
        Geraakt.Vacatures.UnionWith(await Db.Set<Vacature>().Where(v => verplaatst.Contains(v.Pc4)).Select(v => v.Id).ToListAsync(stop));
    }
}

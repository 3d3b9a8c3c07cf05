using Matching.Data;
using Matching.Kern;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Matching.Rangschikking;

/// <summary>Settings under <c>Matching:Lastenspreiding</c>.</summary>
public sealed class Lasteninstellingen
{
    /// <summary>How strongly places are spread, 0 to 2; 0 is off.</summary>
    public double Sterkte { get; set; }
}

/// <summary>The load discount as the kept lists make it; worked out again when one of them changed.</summary>
public sealed class Lastenbron(IOptions<Lasteninstellingen> instellingen, Modelhouder modellen, TimeProvider clock)
{
    private volatile Gelezen gelezen = new(default, "", default, Lasten.Geen);

    public async Task<Lasten> LeesAsync(MatchingDbContext db, CancellationToken stop)
    {
        if (instellingen.Value.Sterkte <= 0) return Lasten.Geen;
        var (model, vandaag) = (modellen.Actief.Versie, clock.Vandaag);
        var laatste = await db.Set<Wijziging>().Where(w => w.Soort == WijzigingSoort.Shortlist).MaxAsync(w => (long?)w.Volgnummer, stop) ?? 0;
        if (gelezen is var eerder && (eerder.Volgnummer, eerder.Model, eerder.Dag) == (laatste, model, vandaag)) return eerder.Lasten;
        // Of another model are not yet made anew; of a closed vacature are empty.
        var lijsten = await db.Set<Shortlist>().AsNoTracking().Where(s => s.Model == model).ToListAsync(stop);
        var lasten = Lasten.Van(lijsten.ConvertAll(l => (IReadOnlyList<(string, double)>)l.Regels.ConvertAll(r => (r.Klant, r.Score))), instellingen.Value.Sterkte);
        gelezen = new(laatste, model, vandaag, lasten);
        return lasten;
    }

    private sealed record Gelezen(long Volgnummer, string Model, DateOnly Dag, Lasten Lasten);
}

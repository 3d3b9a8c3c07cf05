using Matching.Kern;
using Matching.Klanten;
using Matching.Rangschikking.Sporen;
using Matching.Zoeken;

namespace Matching.Voorstellen.Ingrepen;

/// <summary>
/// Draws who may have an open place: from those seldom seen, some who could be proposed for this vacature today. The score then picks the best of them.
/// The draw is the same all day for one vacature and another for the next, so that every one of them gets a turn.
/// </summary>
public sealed class Verkenner(Blootstelling blootstelling, Zoekindex index, TimeProvider clock)
{
    private const int Loten = 20;
    private const int Trekkingen = 400;

    public async Task<IReadOnlySet<KlantId>> DrawAsync(VacatureProfiel vacature, CancellationToken stop)
    {
        var (zelden, vandaag, getrokken) = (await blootstelling.ZeldenGezienAsync(stop), clock.Vandaag, new HashSet<KlantId>());
        if (zelden.Count == 0) return getrokken;
        var toeval = new Random(Zaad(vacature.Sleutel, vandaag));
        for (var i = 0; i < Trekkingen && getrokken.Count < Loten; i++)
        {
            var klant = zelden[toeval.Next(zelden.Count)];
            if (index.Klant(klant) is { } profiel && Uitsluiting.IsMogelijk(profiel, vacature, vandaag)) getrokken.Add(klant);
        }

        return getrokken;
    }

    private static int Zaad(string sleutel, DateOnly dag) => sleutel.Aggregate(dag.DayNumber, (hash, teken) => unchecked((hash * 31) + teken));
}

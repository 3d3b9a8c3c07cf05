using Matching.Data;
using Matching.Kern;
using Matching.Logboek;
using Matching.Rangschikking.Sporen;
using Matching.Toegang;

namespace Matching.Voorstellen;

/// <summary>Moves someone up or down a voorselectie, or takes them off. The order is the accountmanager's; ranking anew leaves it alone (A08).</summary>
public sealed class ArrangeVoorselectie(MatchingDbContext db, Logschrijver log, Lijstschrijver sporen)
{
    /// <param name="stappen">-1 is one up, 1 is one down.</param>
    public Task<Fault?> MoveAsync(string vacatureSleutel, Guid regelId, int stappen, string stempel, Account door, CancellationToken stop) =>
        Voorselectiestand.ChangeAsync(db, vacatureSleutel, stempel, (vacature, stand) =>
        {
            var van = stand.Regels.FindIndex(r => r.Id == regelId);
            var naar = van + stappen;
            if (van < 0 || naar < 0 || naar >= stand.Regels.Count) return Refuse("Verder kan niet.");
            var regel = stand.Regels[van];
            stand.Regels.RemoveAt(van);
            stand.Regels.Insert(naar, regel);
            for (var i = 0; i < stand.Regels.Count; i++) stand.Regels[i].Volgorde = i + 1;
            log.Note(door.Sleutel, Handeling.Verplaatst, "klant", regel.KlantId.Value, $"/vacatures/{vacature.Sleutel}", $"voorselectie {vacature.Sleutel}: van {van + 1} naar {naar + 1}");
            return Done;
        }, stop);

    public Task<Fault?> RemoveAsync(string vacatureSleutel, Guid regelId, string stempel, Account door, CancellationToken stop) =>
        Voorselectiestand.ChangeAsync(db, vacatureSleutel, stempel, (vacature, stand) =>
        {
            if (stand.Regels.Find(r => r.Id == regelId) is not { } regel) return Refuse("Deze klant staat niet meer op de voorselectie.");
            db.Remove(regel);
            log.Note(door.Sleutel, Handeling.VanVoorselectie, "klant", regel.KlantId.Value, $"/vacatures/{vacature.Sleutel}", vacature.Sleutel);
            sporen.Note(vacature.Id, regel.KlantId, Lijstgebeurtenissoort.VanVoorselectie, door);
            return Done;
        }, stop);

    private static Task<Fault?> Done => Task.FromResult<Fault?>(null);

    private static Task<Fault?> Refuse(string zin) => Task.FromResult<Fault?>(new Conflict(zin));
}

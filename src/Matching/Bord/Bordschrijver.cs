using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Netwerkcafes;
using Matching.Rangschikking.Sporen;
using Matching.Toegang;
using Matching.Vacatures;
using Microsoft.EntityFrameworkCore;

namespace Matching.Bord;

/// <param name="OpdrachtId">Made by the sender; the same command sent twice has one effect.</param>
public abstract record Bordopdracht(Guid OpdrachtId, Guid Netwerkcafe, Guid Klant);

/// <summary>What changes: out of a column, into a column, or both.</summary>
public sealed record Zet(VacatureId? Van, VacatureId? Naar)
{
    public BordgebeurtenisSoort Soort => (Van, Naar) switch
    {
        (null, _) => BordgebeurtenisSoort.Gekoppeld,
        (_, null) => BordgebeurtenisSoort.Losgemaakt,
        _ => BordgebeurtenisSoort.Verplaatst,
    };
}

/// <summary>
/// Writes one event on a board, with all that belongs to it, in one transaction. Writers take turns, so a decision is about the board as it
/// is; the unique indexes on number and command guard the same from outside.
/// </summary>
public sealed class Bordschrijver(MatchingDbContext db, ReadBordsituatie read, Logschrijver log, Lijstschrijver sporen, Wijzigingssignaal signaal, TimeProvider clock)
{
    /// <param name="refuse">The decision: why not, or null.</param>
    /// <returns>The number of the event.</returns>
    public async Task<Result<long>> WriteAsync(Bordopdracht opdracht, Zet zet, Func<Bordsituatie, Zet, Fault?> refuse, Account door, CancellationToken stop)
    {
        if (opdracht.OpdrachtId == Guid.Empty) return new Invalid("Deze opdracht heeft geen eigen nummer. Laad het bord opnieuw.");
        await using var turn = await db.BeginInTurnAsync(stop);
        if (await db.Set<Bordgebeurtenis>().AsNoTracking().SingleOrDefaultAsync(g => g.OpdrachtId == opdracht.OpdrachtId, stop) is { } earlier)
        {
            return earlier.Door == door.Sleutel ? earlier.Volgnummer : new Invalid("Deze opdracht is van iemand anders. Laad het bord opnieuw.");
        }

        var cafe = await db.Set<Netwerkcafe>().AsNoTracking().SingleOrDefaultAsync(n => n.Id == new NetwerkcafeId(opdracht.Netwerkcafe), stop);
        if (cafe is null) return new NotFound("Dit Netwerkcafé bestaat niet.");
        var klant = new KlantId(opdracht.Klant);
        var situatie = await read.HandleAsync(cafe, klant, zet, door, stop);
        if (refuse(situatie, zet) is { } fault) return fault;

        var volgnummer = 1 + await db.LaatsteVolgnummerAsync(cafe.Id, stop);
        Apply(cafe, klant, zet, volgnummer, situatie);
        db.Add(new Bordgebeurtenis
        {
            Id = Guid.CreateVersion7(),
            NetwerkcafeId = cafe.Id,
            Volgnummer = volgnummer,
            Soort = zet.Soort,
            KlantId = klant,
            VanVacatureId = zet.Van,
            NaarVacatureId = zet.Naar,
            Door = door.Sleutel,
            DoorNaam = door.Naam,
            Tijdstip = clock.Nu,
            OpdrachtId = opdracht.OpdrachtId,
        });
        log.Note(door.Sleutel, LogHandeling(zet.Soort), "klant", klant.Value, Adres(cafe), Describe(zet, situatie));
        if (zet.Naar is { } gesprek) sporen.Note(gesprek, klant, Lijstgebeurtenissoort.OpBord, door);
        db.Note(WijzigingSoort.Bord, cafe.Id.Value, clock);
        await db.SaveChangesAsync(stop);
        await turn.CommitAsync(stop);
        signaal.Pulse();
        return volgnummer;
    }

    public static string Adres(Netwerkcafe cafe) => $"/netwerkcafes/{cafe.Sleutel}/bord";

    private void Apply(Netwerkcafe cafe, KlantId klant, Zet zet, long volgnummer, Bordsituatie situatie)
    {
        if (zet.Van is { } van) db.Remove(situatie.Koppelingen.Single(k => k.VacatureId == van));
        if (zet.Naar is { } naar) db.Add(new Koppeling { NetwerkcafeId = cafe.Id, KlantId = klant, VacatureId = naar, Volgnummer = volgnummer });
    }

    private static Handeling LogHandeling(BordgebeurtenisSoort soort) => soort switch
    {
        BordgebeurtenisSoort.Gekoppeld => Handeling.Gekoppeld,
        BordgebeurtenisSoort.Verplaatst => Handeling.Verplaatst,
        BordgebeurtenisSoort.Losgemaakt => Handeling.Losgemaakt,
        _ => throw new ArgumentOutOfRangeException(nameof(soort)),
    };

    private static string Describe(Zet zet, Bordsituatie situatie)
    {
        var van = zet.Van is { } left ? $"van {situatie.Vacatures[left].Sleutel}" : "";
        var naar = zet.Naar is { } entered ? $"naar {situatie.Vacatures[entered].Sleutel}" : "";
        return $"{van} {naar}".Trim();
    }
}

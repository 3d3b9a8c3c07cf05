using Matching.Kern;
using Matching.Toegang;
using Matching.Vacatures;

namespace Matching.Bord;

/// <param name="Gezien">The number of the koppeling on the screen of the one who moves; another number now means: too late.</param>
public sealed record VerplaatsOpdracht(Guid OpdrachtId, Guid Netwerkcafe, Guid Klant, Guid Van, Guid Naar, long Gezien) : Bordopdracht(OpdrachtId, Netwerkcafe, Klant);

/// <summary>Moves a klant from one column to another.</summary>
public sealed class VerplaatsKlant(Bordschrijver bord)
{
    public Task<Result<long>> HandleAsync(VerplaatsOpdracht opdracht, Account door, CancellationToken stop) => bord.WriteAsync(
        opdracht,
        new Zet(new VacatureId(opdracht.Van), new VacatureId(opdracht.Naar)),
        (situatie, zet) => Decide(situatie, zet, opdracht.Gezien),
        door,
        stop);

    public static Fault? Decide(Bordsituatie bord, Zet zet, long gezien) =>
        bord.RefuseStale(zet.Van!.Value, gezien) ?? bord.RefuseEntry(zet.Naar!.Value);
}

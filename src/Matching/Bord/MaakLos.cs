using Matching.Kern;
using Matching.Toegang;
using Matching.Vacatures;

namespace Matching.Bord;

/// <param name="Gezien">As with <see cref="VerplaatsOpdracht"/>.</param>
public sealed record LosmaakOpdracht(Guid OpdrachtId, Guid Netwerkcafe, Guid Klant, Guid Van, long Gezien) : Bordopdracht(OpdrachtId, Netwerkcafe, Klant);

/// <summary>Takes a klant off a column. Always allowed to who saw the board as it is: also when the vacature has closed since.</summary>
public sealed class MaakLos(Bordschrijver bord)
{
    public Task<Result<long>> HandleAsync(LosmaakOpdracht opdracht, Account door, CancellationToken stop) => bord.WriteAsync(
        opdracht,
        new Zet(new VacatureId(opdracht.Van), Naar: null),
        (situatie, zet) => Decide(situatie, zet, opdracht.Gezien),
        door,
        stop);

    public static Fault? Decide(Bordsituatie bord, Zet zet, long gezien) => bord.RefuseStale(zet.Van!.Value, gezien);
}

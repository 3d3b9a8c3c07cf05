using Matching.Kern;
using Matching.Toegang;
using Matching.Vacatures;

namespace Matching.Bord;

public sealed record KoppelOpdracht(Guid OpdrachtId, Guid Netwerkcafe, Guid Klant, Guid Naar) : Bordopdracht(OpdrachtId, Netwerkcafe, Klant);

/// <summary>Links a klant to a vacature of this Netwerkcafé (D07): they will talk. A klant may be linked to several.</summary>
public sealed class KoppelKlant(Bordschrijver bord)
{
    /// <returns>The number of the event; the same when the same command comes again.</returns>
    public Task<Result<long>> HandleAsync(KoppelOpdracht opdracht, Account door, CancellationToken stop) =>
        bord.WriteAsync(opdracht, new Zet(Van: null, new VacatureId(opdracht.Naar)), Decide, door, stop);

    public static Fault? Decide(Bordsituatie bord, Zet zet) => bord.RefuseEntry(zet.Naar!.Value);
}

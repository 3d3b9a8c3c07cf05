using Matching.Diagnoses;
using Matching.Import.Velden;
using Matching.Toegang;

namespace Matching.Import.Bestanden;

/// <summary>An oordeel as it is delivered: with the key of the medewerker, where ours has the id.</summary>
public sealed record GeleverdOordeel(int Maanden, string? Reden, Verwijzing<MedewerkerId>? Door)
{
    public static Func<Deelvelden, GeleverdOordeel> Read(Register<MedewerkerId> medewerkers) => o =>
        new(o.Require("maanden", DiagnosesBestand.Maanden) ?? 0, o.Read("reden", Veldsoort.Tekst), o.Read("door", medewerkers.Read));

    public static GeleverdOordeel? Van(Oordeel? oordeel, Register<MedewerkerId> medewerkers) =>
        oordeel is null ? null : new(oordeel.Maanden, oordeel.Reden, medewerkers.Find(oordeel.DoorId));

    public Oordeel ToOordeel() => new(Maanden, Reden, Door?.Id);
}

using Matching.Klanten;
using Matching.Vacatures;

namespace Matching.Zoeken;

/// <summary>Profiles to put in the index in place of what is there, and what is no longer in the database.</summary>
public sealed record Indexwijziging(
    IReadOnlyCollection<KlantProfiel> Klanten,
    IReadOnlyCollection<VacatureProfiel> Vacatures,
    IReadOnlyCollection<KlantId> KlantenWeg,
    IReadOnlyCollection<VacatureId> VacaturesWeg)
{
    public Indexwijziging(IReadOnlyCollection<KlantProfiel> klanten, IReadOnlyCollection<VacatureProfiel> vacatures)
        : this(klanten, vacatures, [], [])
    {
    }

    public int Aantal => Klanten.Count + Vacatures.Count + KlantenWeg.Count + VacaturesWeg.Count;
}

internal static class Ids
{
    public static string Van(KlantId klant) => "k" + klant.Value.ToString("N");

    public static string Van(VacatureId vacature) => "v" + vacature.Value.ToString("N");
}

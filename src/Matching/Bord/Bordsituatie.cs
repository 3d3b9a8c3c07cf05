using Matching.Kern;
using Matching.Vacatures;
using Matching.Zoeken;

namespace Matching.Bord;

/// <summary>A vacature as the board decides about it.</summary>
/// <param name="OpBord">Its werkgever is at this Netwerkcafé.</param>
/// <param name="Uitgesloten">What keeps the klant from it, as everywhere else (contract, "Who can be proposed"); empty when nothing does.</param>
public sealed record Bordvacature(VacatureId Id, string Sleutel, string Titel, string Werkgever, bool OpBord, bool IsOpen, IReadOnlyList<Uitsluitreden> Uitgesloten);

/// <summary>Everything a decision about one klant on one board needs, as it is while nobody else can change it.</summary>
/// <param name="Klant">As the one who decides may call this klant.</param>
/// <param name="MetReden">The one who decides may know why the klant cannot be linked.</param>
/// <param name="Koppelingen">Those of this klant.</param>
/// <param name="Gebeurtenissen">Those of this klant, oldest first: they say who was first.</param>
/// <param name="Vacatures">Those the command and the events name; what is not here does not exist.</param>
public sealed record Bordsituatie(
    string Klant,
    bool MetReden,
    bool IsUitgenodigd,
    IReadOnlyList<Koppeling> Koppelingen,
    IReadOnlyList<Bordgebeurtenis> Gebeurtenissen,
    IReadOnlyDictionary<VacatureId, Bordvacature> Vacatures)
{
    /// <summary>Why this klant may not come to a column, or null.</summary>
    public Fault? RefuseEntry(VacatureId naar)
    {
        // Who is not invited is not named: the one who asks may not know this klant.
        if (!IsUitgenodigd) return new Conflict("Deze klant is niet uitgenodigd voor dit Netwerkcafé.");
        if (!Vacatures.TryGetValue(naar, out var vacature) || !vacature.OpBord) return new Conflict("Deze vacature staat niet op dit bord.");
        if (!vacature.IsOpen) return new Conflict($"De vacature {vacature.Titel} van {vacature.Werkgever} is gesloten.");
        if (vacature.Uitgesloten.Count > 0)
        {
            var waarom = MetReden ? string.Join(' ', vacature.Uitgesloten.Select(Uitsluiting.Zin)) : "Vraag de werkconsulent waarom.";
            return new Conflict($"{Klant} kan niet aan {vacature.Titel} van {vacature.Werkgever} worden gekoppeld. {waarom}");
        }

        if (!Koppelingen.Any(k => k.VacatureId == naar)) return null;
        return new Conflict($"{Klant} is al{By(Last(naar))} aan {vacature.Titel} gekoppeld.");
    }

    /// <summary>Why this koppeling is not the one that was seen, or null. The sentence says who was first.</summary>
    public Fault? RefuseStale(VacatureId van, long gezien)
    {
        if (Koppelingen.Any(k => k.VacatureId == van && k.Volgnummer == gezien)) return null;
        if (!IsUitgenodigd && Gebeurtenissen.Count == 0) return new Conflict("Deze klant staat niet op dit bord.");
        var last = Last(van);
        var what = last switch
        {
            null => $"{Klant} staat hier niet meer",
            { NaarVacatureId: { } naar } when naar != van => $"{Klant} is intussen{By(last)} naar {Titel(naar)} verplaatst",
            { NaarVacatureId: null } => $"{Klant} is intussen{By(last)} losgemaakt van {Titel(van)}",
            _ => $"{Klant} is intussen{By(last)} opnieuw aan {Titel(van)} gekoppeld",
        };
        return new Conflict($"{what}. Het bord is bijgewerkt.");
    }

    private Bordgebeurtenis? Last(VacatureId kolom) => Gebeurtenissen.LastOrDefault(g => g.VanVacatureId == kolom || g.NaarVacatureId == kolom);

    private static string By(Bordgebeurtenis? gebeurtenis) => gebeurtenis is null ? "" : $" door {gebeurtenis.DoorNaam}";

    private string Titel(VacatureId id) => Vacatures.TryGetValue(id, out var vacature) ? vacature.Titel : "een andere vacature";
}

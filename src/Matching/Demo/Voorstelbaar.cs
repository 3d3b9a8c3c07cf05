namespace Matching.Demo;

/// <summary>
/// The contract's "who can be proposed", judged on a day with what was known on that day: nobody in the demo is ever proposed
/// who could not have been.
/// </summary>
public static class Voorstelbaar
{
    public static bool CanBeProposed(DemoKlant klant, DemoVacature vacature, DateOnly op) =>
        IsInPool(klant, op) && !IsImpossible(klant, vacature.Regel, vacature, op);

    /// <summary>The diagnose of that day; before the first, the first.</summary>
    public static DiagnoseRegel? DiagnoseOp(DemoKlant klant, DateOnly op) =>
        klant.Diagnoses.LastOrDefault(d => d.Datum <= op) ?? (klant.Diagnoses.Count > 0 ? klant.Diagnoses[0] : null);

    public static bool IsInPool(DemoKlant klant, DateOnly op)
    {
        if (op < klant.Instroom.AddDays(14) || klant.Uitstroom <= op || klant.Bemiddelbaarheid == "niet")
            return false;
        var afstand = DiagnoseOp(klant, op)?.Afstand;
        return (afstand is null or <= 24 || klant.WilWerken || klant.Doelgroepen.Any(d => d is "doelgroepregister" or "banenafspraak" or "beschut-werk"))
            && !klant.Plaatsingen.Exists(p => IsBusy(p, op));
    }

    /// <summary>
    /// Work found closes the search from the day it is agreed, unless it leads on or ends within 56 days. Stricter than the contract
    /// in one thing: a consulent does not foresee that a contract will be broken off.
    /// </summary>
    private static bool IsBusy(DemoPlaatsing plaatsing, DateOnly op)
    {
        if (op < plaatsing.Besluit || plaatsing.Einde < op)
            return false;
        return op < plaatsing.Start || (plaatsing.Soort is "regulier" or "beschut" && !(plaatsing.ContractTot <= op.AddDays(56)));
    }

    private static bool IsImpossible(DemoKlant klant, VacatureRegel v, DemoVacature vacature, DateOnly op)
    {
        var d = DiagnoseOp(klant, op);
        var begin = v.Start > op ? v.Start.Value : op;
        return (v.Soort == "beschut" && !klant.Doelgroepen.Contains("beschut-werk"))
            || (v.Soort == "garantiebaan" && !klant.Doelgroepen.Any(g => g is "doelgroepregister" or "banenafspraak"))
            || (d?.Rijbewijzen is { } rijbewijzen && v.Rijbewijzen?.Any(r => !rijbewijzen.Contains(r)) == true)
            || v.UrenMin > d?.Beschikbaar?.UrenMax
            || (v.Onregelmatig == true && d?.Beschikbaar?.Onregelmatig == false)
            || d?.Beschikbaar?.Vanaf > begin.AddDays(56)
            || klant.Middelpunt.AfstandKm(vacature.Middelpunt) > 1.5 * d?.Reizen?.MaxKm;
    }
}

using Matching.Toegang;

namespace Matching.Demo;

/// <summary>Accounts every demo has, whatever its seed or day: at least one for each role.</summary>
public static class DemoAccounts
{
    /// <summary>Has open vacatures in every demo.</summary>
    public const string Werkgever = "W-0001";

    /// <summary>Is in the caseload, has a diagnose and is published, in every demo.</summary>
    public const string Klant = "K-0001";

    public static IReadOnlyList<DemoAccount> Alle { get; } =
    [
        new("m-a1", "Anke Voorbeeld, accountmanager (ook voor statushouders)"),
        new("m-a2", "Rachid Voorbeeld, accountmanager"),
        new("m-c1", "Bouchra Voorbeeld, werkconsulent voor statushouders"),
        new("m-c3", "Esra Voorbeeld, werkconsulent"),
        new("m-j1", "Paula Voorbeeld, jobcoach"),
        new("m-i1", "Yara Voorbeeld, inkomensconsulent"),
        new("m-n1", "Dounia Voorbeeld, medewerker Netwerkcafé"),
        new("m-k1", "Evert Voorbeeld, kwaliteitsmedewerker"),
        new("m-t1", "Fenna Voorbeeld, teamleider"),
        new("m-p1", "Guus Voorbeeld, beleid"),
        new("m-f1", "Hester Voorbeeld, privacy-officer"),
        new("m-b1", "Idris Voorbeeld, beheerder"),
        new("werkgever:" + Werkgever, "Distributiecentrum Denkbeeld, werkgever met open vacatures"),
        new("klant:" + Klant, "een klant die werk zoekt"),
    ];
}

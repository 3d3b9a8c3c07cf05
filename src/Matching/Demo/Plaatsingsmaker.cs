namespace Matching.Demo;

/// <summary>The terms of a plaatsing and how it went: a good fit lasts, a poor one is broken off early.</summary>
public static class Plaatsingsmaker
{
    public static DemoPlaatsing Make(DateOnly vandaag, Toeval toeval, DemoKlant klant, DemoWerkgever werkgever, DemoVacature? vacature, string soort, int uren, DateOnly op)
    {
        var start = op.AddDays(toeval.Between(2, 18));
        var contract = soort is "regulier" ? new[] { "tijdelijk", "vast", "oproep", "uitzend" }[toeval.Share(66, 10, 8, 16)] : "tijdelijk";
        DateOnly? tot = contract == "vast" ? null : start.AddMonths(PickMaanden(toeval, soort, contract));
        var geschiktheid = vacature is null ? 0 : Plaatsingsregel.Geschiktheid(klant, vacature, op);
        var breekt = toeval.Chance(Math.Clamp(0.28 - 0.06 * geschiktheid, 0.08, 0.5));
        DateOnly? einde = breekt ? start.AddDays(toeval.Between(14, 200)) : tot;
        var vroeg = breekt && !(einde >= tot);
        if (!vroeg)
            einde = tot;
        if (einde > vandaag)
            einde = null;
        return new(
            klant, werkgever, vacature, soort, op, start, contract, tot, einde,
            einde is null ? null : vroeg ? toeval.Pick(["opgezegd-werkgever", "opgezegd-klant", "ander-werk", "anders"]) : "afgelopen",
            uren,
            UitkeringLoopt: soort != "regulier" || uren < 28 || contract == "oproep",
            Jobcoach: toeval.Chance(0.35) ? PickJobcoach(toeval, werkgever) : null);
    }

    /// <summary>The werkgever's own jobcoach (E12), and now and then another: the conflicts the product is there to solve (E13).</summary>
    private static string? PickJobcoach(Toeval toeval, DemoWerkgever werkgever) =>
        werkgever.Jobcoach is null || toeval.Chance(0.12) ? $"m-j{toeval.Between(1, 5)}" : werkgever.Jobcoach;

    private static int PickMaanden(Toeval toeval, string soort, string contract) => (soort, contract) switch
    {
        ("regulier", "uitzend") => toeval.Between(2, 6),
        ("regulier", _) => toeval.Pick([6, 6, 7, 9, 12, 12]),
        ("proefplaatsing", _) => 2,
        ("beschut", _) => 24,
        ("leerwerkplek", _) => toeval.Between(4, 6),
        _ => 3,
    };
}

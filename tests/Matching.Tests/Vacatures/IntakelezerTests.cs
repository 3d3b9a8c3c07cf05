using System.Globalization;
using Matching.Gebieden;
using Matching.Taxonomie;
using Matching.Vacatures.Intake;

namespace Matching.Tests.Vacatures;

/// <summary>What a werkgever wrote is read as people read it, on texts of which half were not looked at while tuning.</summary>
public sealed class IntakelezerTests(ITestOutputHelper output)
{
    private static readonly DateOnly Vandaag = new(2026, 3, 2);
    private static readonly Lazy<Herkenner> Herkenner = new(() => new(Taxonomiestand.Start));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_right_beroep_is_among_the_first_three(bool ongezien)
    {
        var teksten = Intaketekst.Alle.Where(t => t.IsOngezien == ongezien).ToList();
        var missers = teksten.Where(t => !Lees(t).Beroepen.Any(b => t.Beroepen.Contains(b.Beroep.Naam))).ToList();
        foreach (var tekst in missers.Where(_ => !ongezien)) output.WriteLine($"{tekst.Nummer} {string.Join('|', tekst.Beroepen)}: {string.Join(", ", Lees(tekst).Beroepen.Select(b => b.Beroep.Naam))} ← {Lees(tekst).Functie} ← {tekst.Tekst}");
        var eerste = teksten.Count(t => Lees(t).Beroepen is [var b, ..] && t.Beroepen.Contains(b.Beroep.Naam));
        output.WriteLine($"eerste {(double)eerste / teksten.Count:0.000}");
        AssertShare(teksten.Count - missers.Count, teksten.Count, 0.90);
    }

    [Fact]
    public void Hours_are_read_as_written() =>
        AssertPrecision(t => Lees(t).Uren is { } uren ? $"{uren.Waarde.Min}-{uren.Waarde.Max}" : null, t => t.Uren is var (min, max) ? $"{min}-{max}" : null, 0.95, 0.95);

    [Fact]
    public void A_licence_is_read_as_written() =>
        AssertPrecision(t => Lees(t).Rijbewijzen is { Waarde.Count: > 0 } r ? string.Join(' ', r.Waarde) : null, t => t.Rijbewijzen is { } r ? string.Join(' ', r) : null, 0.95, 0.90);

    [Fact]
    public void A_place_is_read_as_written() =>
        AssertPrecision(t => Lees(t).Pc4 is { } pc4 ? Startpostcodes.Alle[pc4.Waarde].Gemeente : null, t => t.Plaats, 0.95, 0.95);

    [Fact]
    public void Irregular_work_is_read_as_written() =>
        AssertPrecision(t => Lees(t).Onregelmatig?.Waarde.ToString(), t => t.Onregelmatig?.ToString(), 0.85, 0.85);

    private static Intakevoorstel Lees(Intaketekst tekst) => Intakelezer.Lees(tekst.Tekst, Herkenner.Value, beroep: null, Vandaag);

    /// <summary>Precision of what was read, and recall of what people found.</summary>
    private void AssertPrecision(Func<Intaketekst, string?> gelezen, Func<Intaketekst, string?> bedoeld, double precision, double recall)
    {
        var paren = Intaketekst.Alle.Select(t => (Tekst: t, Gelezen: gelezen(t), Bedoeld: bedoeld(t))).ToList();
        foreach (var (tekst, is_, moet) in paren.Where(p => p.Gelezen != p.Bedoeld)) output.WriteLine($"{tekst.Nummer}: read {is_ ?? "nothing"}, meant {moet ?? "nothing"} ← {tekst.Tekst}");
        AssertShare(paren.Count(p => p.Gelezen is not null && p.Gelezen == p.Bedoeld), paren.Count(p => p.Gelezen is not null), precision);
        AssertShare(paren.Count(p => p.Bedoeld is not null && p.Gelezen == p.Bedoeld), paren.Count(p => p.Bedoeld is not null), recall);
    }

    private void AssertShare(int goed, int van, double minstens)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{goed} of {van} = {(double)goed / van:0.000}"));
        Assert.True(goed >= minstens * van, $"{goed} of {van}, wanted {minstens}");
    }
}

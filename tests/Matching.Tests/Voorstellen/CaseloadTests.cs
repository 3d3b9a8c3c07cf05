using Matching.Klanten;
using Matching.Tests.Hosting;

namespace Matching.Tests.Voorstellen;

/// <summary>E16, I02: a consulent knows the own caseload at a glance.</summary>
public sealed class CaseloadTests
{
    [Fact]
    public async Task It_shows_the_best_vacature_and_who_was_not_spoken_to_for_four_months()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 2);
        await o.Gemeente.AddAsync(
            new Contact { Id = ContactId.New(), Sleutel = "C-1", KlantId = o.Klanten[0].Id, Datum = new(2025, 11, 1), DoorId = o.Consulent.Id },
            new Contact { Id = ContactId.New(), Sleutel = "C-2", KlantId = o.Klanten[1].Id, Datum = new(2025, 11, 2), DoorId = o.Consulent.Id });
        using var consulent = await o.Gemeente.SignInAsync("m-c1");

        var all = await consulent.ReadPageAsync("/caseload");
        var late = await consulent.ReadPageAsync("/caseload?alleen=contact");

        Assert.Contains("Magazijnmedewerker V-1", all, StringComparison.Ordinal);
        Assert.Contains("Persoon K-02", all, StringComparison.Ordinal);
        Assert.Contains("Persoon K-01", late, StringComparison.Ordinal);
        Assert.DoesNotContain("Persoon K-02", late, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Someone_who_cannot_be_proposed_is_still_on_it()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 0);
        await o.Gemeente.AddKandidaatAsync("K-ver", o.Consulent, k => k.AfstandMaanden = 60);
        await o.Gemeente.WaitForIndexAsync();
        using var consulent = await o.Gemeente.SignInAsync("m-c1");

        Assert.Contains("zoekt nu niet", await consulent.ReadPageAsync("/caseload"), StringComparison.Ordinal);
        Assert.Contains("De afstand tot werk is meer dan 24 maanden.", await consulent.ReadPageAsync("/klanten/K-ver"), StringComparison.Ordinal);
    }
}

using Matching.Klanten;
using Matching.Logboek;
using Matching.Tests.Hosting;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Voorstellen;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Bord;

/// <summary>Contract, "Who sees whom" and "Who can be proposed", at the board: it closes what every other screen closes.</summary>
public sealed class BordInzageTests
{
    [Theory]
    [OpElkeDatabase]
    public async Task A_werkconsulent_reads_the_names_of_own_klanten_and_of_others_whose_caseload_it_is(Databasesoort soort)
    {
        await using var gemeente = await Testgemeente.StartAsync(soort);
        var (eigen, ander) = (await gemeente.AddMedewerkerAsync("m-c1", Rol.Werkconsulent), await gemeente.AddMedewerkerAsync("m-c2", Rol.Werkconsulent));
        await gemeente.AddMedewerkerAsync("m-n1", Rol.MedewerkerNetwerkcafe);
        var werkgever = await gemeente.AddWerkgeverAsync("W-1");
        var vacature = await gemeente.AddVacatureAsync("V-1", werkgever);
        Klant[] klanten = [await gemeente.AddKlantAsync("K-eigen", eigen), await gemeente.AddKlantAsync("K-ander", ander), await gemeente.AddKlantAsync("K-vrij")];
        var cafe = await gemeente.AddNetwerkcafeAsync("N-1", [werkgever], klanten);
        using var consulent = await gemeente.SignInAsync("m-c1");
        using var nina = await gemeente.SignInAsync("m-n1");

        var page = await consulent.ReadPageAsync("/netwerkcafes/N-1/bord");
        var api = await consulent.GetStringAsync("/api/v1/netwerkcafes/N-1/bord");
        await using var db = gemeente.OpenDatabase();
        var gezien = await db.Set<Logregel>().Where(l => l.Account == "m-c1" && l.Handeling == Handeling.Gezien).Select(l => l.Onderwerp).Distinct().ToListAsync();
        var ninas = await nina.ReadPageAsync("/netwerkcafes/N-1/bord");

        Assert.All([page, api], tekst =>
        {
            Assert.Contains("Persoon K-eigen", tekst, StringComparison.Ordinal);
            Assert.Contains("Caseload van Medewerker m-c2", tekst, StringComparison.Ordinal);
            Assert.Contains("Zonder consulent", tekst, StringComparison.Ordinal);
            Assert.DoesNotContain("K-ander", tekst, StringComparison.Ordinal);
            Assert.DoesNotContain("K-vrij", tekst, StringComparison.Ordinal);
        });
        Assert.Equal([klanten[0].Id.Value], gezien);
        Assert.All(klanten, k => Assert.Contains($"Persoon {k.Sleutel}", ninas, StringComparison.Ordinal));

        // Nor does a refusal say who it was.
        await using var bord = await Bordkijker.OpenAsync(gemeente, "m-c1", cafe);
        await bord.KoppelAsync(klanten[1], vacature);
        Assert.Equal("Deze klant is al door Medewerker m-c1 aan Werk V-1 gekoppeld.", (await bord.KoppelAsync(klanten[1], vacature)).Geweigerd);
    }

    [Theory]
    [OpElkeDatabase]
    public async Task Who_cannot_be_proposed_cannot_be_linked_either(Databasesoort soort)
    {
        await using var gemeente = await Testgemeente.StartAsync(soort);
        var anke = await gemeente.AddMedewerkerAsync("m-a1", Rol.Accountmanager);
        await gemeente.AddMedewerkerAsync("m-n1", Rol.MedewerkerNetwerkcafe);
        var werkgever = await gemeente.AddWerkgeverAsync("W-1", anke);
        var vacature = await gemeente.AddOpenVacatureAsync("V-1", werkgever, v => v.Rijbewijzen = ["B"]);
        var beschut = await gemeente.AddOpenVacatureAsync("V-2", werkgever, v => v.Soort = VacatureSoort.Beschut);
        var ver = await gemeente.AddKandidaatAsync("K-ver", met: k => k.Pc4 = 2511, inhoud: new() { Reizen = new(3, null) });
        var zonder = await gemeente.AddKandidaatAsync("K-zonder", inhoud: new() { Rijbewijzen = [] });
        var weg = await gemeente.AddKandidaatAsync("K-weg", met: k => k.UitstroomDatum = Testgemeente.Vandaag.AddDays(-1));
        var nee = await gemeente.AddKandidaatAsync("K-nee");
        var goed = await gemeente.AddKandidaatAsync("K-goed");
        await gemeente.AddAsync(new Voorstel
        {
            Id = VoorstelId.New(), Sleutel = "VS-1", KlantId = nee.Id, VacatureId = vacature.Id, Datum = Testgemeente.Vandaag, Uitkomst = Uitkomst.AfgewezenWerkgever,
        });
        var cafe = await gemeente.AddNetwerkcafeAsync("N-1", [werkgever], [ver, zonder, weg, nee, goed]);
        await using var bord = await Bordkijker.OpenAsync(gemeente, "m-a1", cafe);
        await using var nina = await Bordkijker.OpenAsync(gemeente, "m-n1", cafe);

        async Task RefusedAsync(Klant klant, Vacature naar, string waarom) => Assert.Contains(waarom, (await bord.KoppelAsync(klant, naar)).Geweigerd, StringComparison.Ordinal);

        await RefusedAsync(ver, vacature, "De vacature ligt te ver van huis.");
        await RefusedAsync(zonder, vacature, "De klant heeft een gevraagd rijbewijs niet.");
        await RefusedAsync(weg, vacature, "De klant is uitgestroomd.");
        await RefusedAsync(nee, vacature, "De werkgever heeft deze klant voor deze vacature al afgewezen.");
        await RefusedAsync(goed, beschut, "De plek is voor mensen met een indicatie");
        Assert.Contains("Vraag de werkconsulent waarom.", (await nina.KoppelAsync(ver, vacature)).Geweigerd, StringComparison.Ordinal);
        Assert.Equal(1, (await bord.KoppelAsync(goed, vacature)).Volgnummer);
        await bord.SeesAsync(1);
        Assert.Contains("De plek is voor mensen met een indicatie", (await bord.VerplaatsAsync(goed, vacature, beschut)).Geweigerd, StringComparison.Ordinal);
        Assert.Equal(1, bord.Laatste);
    }
}

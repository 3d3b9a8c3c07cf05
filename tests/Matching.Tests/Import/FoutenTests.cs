using System.Text;
using Matching.Import;
using Matching.Klanten;
using Matching.Tests.Hosting;
using Matching.Vacatures;
using Matching.Voorstellen;
using Matching.Werkgevers;

namespace Matching.Tests.Import;

/// <summary>Whatever a folder holds: sentences, not traces, and the good rows are stored.</summary>
public sealed class FoutenTests
{
    private const string Kop = "klant;voornaam;achternaam;gemeente;postcode;geboortedatum;doelgroepen;wil_werken\n";

    [Theory, OpElkeDatabase]
    public async Task A_row_hears_all_its_faults_at_once_and_blocks_no_other(Databasesoort soort)
    {
        await using var map = await Levermap.OpenAsync(soort);
        var verslag = await map.ImportAsync("klanten.csv", Kop + "K-1;Goed;Een;Voorburg;2266;1980-01-01;jongere;ja\nK 2;;Fout;Voorburg;22;1980-13-01;jongere|oud;misschien\nK-3;Goed;Twee;Voorburg;;;;\n");

        Assert.Equal((2, 1), (verslag.Nieuw, verslag.Afgewezen));
        Assert.Equal(["klant", "voornaam", "geboortedatum", "postcode", "doelgroepen", "wil_werken"], verslag.Fouten.Select(f => f.Veld), StringComparer.Ordinal);
        Assert.All(verslag.Fouten, f => Assert.Equal(3, f.Regel));
        Assert.All(verslag.Fouten, f => Assert.EndsWith(".", f.Tekst, StringComparison.Ordinal));
        var postcode = verslag.Fouten[3];
        Assert.Equal(("22", "vier cijfers", "Bij postcode staat “22”, maar verwacht wordt: vier cijfers."), (postcode.Gevonden, postcode.Verwacht, postcode.Tekst));
        Assert.Equal(["K-1", "K-3"], (await map.AllAsync<Klant>()).Select(k => k.Sleutel).Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("postcode", "0266")]
    [InlineData("postcode", "2266A")]
    [InlineData("postcode", "2266ABC")]
    [InlineData("geboortedatum", "01-02-1980")]
    [InlineData("geboortedatum", "1980-02-30")]
    [InlineData("geboortedatum", "0080-02-03")]
    [InlineData("wil_werken", "J")]
    [InlineData("doelgroepen", "jongere||nugger")]
    [InlineData("doelgroepen", "|nugger")]
    public async Task A_bad_value_is_named(string veld, string waarde)
    {
        await using var map = await Levermap.OpenAsync();
        var verslag = await map.ImportAsync("klanten.csv", $"klant;voornaam;achternaam;gemeente;{veld}\nK-1;A;B;C;{waarde}\n");
        var fout = Assert.Single(verslag.Fouten);
        Assert.Equal((2, "K-1", veld), (fout.Regel, fout.Sleutel, fout.Veld));
    }

    [Fact]
    public async Task A_fault_inside_a_json_row_names_its_path()
    {
        await using var map = await Levermap.OpenWithRegistersAsync();
        var verslag = await map.ImportAsync("diagnoses.jsonl", """
            {"klant":"K-1","datum":"2026-01-13","maanden":"zeven","oordeel":{"door":"m-99"},"competenties":[{"code":"sgr:1","niveau":4},{"code":"sgr:2","niveau":9},{"niveau":true},null],"werk":{"gewenst":[{}],"ervaring":"veel"},"rijbewijzen":"B"}
            """);
        Assert.Equal(
            ["maanden", "oordeel.maanden", "oordeel.door", "competenties[1].niveau", "competenties[2].code", "competenties[2].niveau", "competenties[3]", "werk.ervaring", "werk.gewenst[0].beroep of werk.gewenst[0].naam", "rijbewijzen"],
            verslag.Fouten.Select(f => f.Veld), StringComparer.Ordinal);
        Assert.All(verslag.Fouten, f => Assert.Equal("K-1|2026-01-13", f.Sleutel));
    }

    [Fact]
    public async Task A_key_that_leads_nowhere_is_a_fault_of_its_row()
    {
        await using var map = await Levermap.OpenWithRegistersAsync();
        var verslag = await map.ImportAsync("voorstellen.csv", "voorstel;klant;vacature;datum;uitkomst\nS-1;K-1;V-9;2026-01-01;gesprek\nS-2;K-9;V-1;2026-01-01;gesprek\nS-3;K-1;V-1;2026-01-01;gesprek\n");
        Assert.Equal(["vacature", "klant"], verslag.Fouten.Select(f => f.Veld), StringComparer.Ordinal);
        Assert.Equal("Bij klant staat “K-9”, maar verwacht wordt: de sleutel van een klant die hier bekend is.", verslag.Fouten[1].Tekst);
        Assert.Equal("S-3", (await map.SingleAsync<Voorstel>()).Sleutel);
    }

    [Fact]
    public async Task The_second_row_with_a_key_is_rejected()
    {
        await using var map = await Levermap.OpenAsync();
        var verslag = await map.ImportAsync("klanten.csv", Kop + "K-1;Eerste;A;B;;;;\nK-1;Tweede;A;B;;;;\n");
        Assert.Equal((3, "K-1", "klant"), Assert.Single(verslag.Fouten) is var f ? (f.Regel, f.Sleutel, f.Veld) : default);
        Assert.Equal("Eerste", (await map.SingleAsync<Klant>()).Voornaam);
    }

    [Fact]
    public async Task A_line_of_ten_megabytes_is_rejected_and_the_next_is_read()
    {
        await using var map = await Levermap.OpenAsync();
        var lang = new string('x', 10 << 20);
        var csv = await map.ImportAsync("klanten.csv", $"{Kop}K-1;Goed;A;B;;;;\nK-2;{lang};A;B;;;;\nK-3;Goed;A;B;;;;\n");
        Assert.Equal((2, 1, 3), (csv.Nieuw, csv.Afgewezen, Assert.Single(csv.Fouten).Regel));

        var quoted = await map.ImportAsync("klanten.csv", $"{Kop}K-4;\"{lang}\";A;B;;;;\nK-5;Goed;A;B;;;;\n");
        Assert.Equal((1, 1), (quoted.Nieuw, quoted.Afgewezen));

        map.Deliver("werkgevers.csv", "werkgever;naam;postcode\nW-1;Proef;2266\n");
        await map.ImportAsync();
        var jsonl = await map.ImportAsync("vacatures.jsonl", $$"""
            {"vacature":"V-1","werkgever":"W-1","titel":"{{lang}}","soort":"regulier"}
            {"vacature":"V-2","werkgever":"W-1","titel":"Goed","soort":"regulier"}
            """);
        Assert.Equal((1, 1, 1), (jsonl.Nieuw, jsonl.Afgewezen, Assert.Single(jsonl.Fouten).Regel));
        Assert.Equal("V-2", (await map.SingleAsync<Vacature>()).Sleutel);
    }

    [Theory]
    [InlineData("K-2;\"Open;A;B;;;;")]
    [InlineData("K-2;\"Halverwege\" dicht;A;B;;;;")]
    [InlineData("K-2;Te;weinig")]
    [InlineData("K-2;Te;veel;A;B;C;D;E;F;G")]
    public async Task A_row_that_cannot_be_cut_costs_one_row(string rij)
    {
        await using var map = await Levermap.OpenAsync();
        var verslag = await map.ImportAsync("klanten.csv", $"{Kop}K-1;Goed;A;B;;;;\n{rij}\nK-3;Goed;A;B;;;;\nK-4;\"Met \"\"aanhaling\"\";\nen een regel\";A;B;;;;\n");
        Assert.Equal((3, 1), (verslag.Nieuw, verslag.Afgewezen));
        Assert.Equal(3, Assert.Single(verslag.Fouten).Regel);
        Assert.Equal("Met \"aanhaling\";\nen een regel", (await map.AllAsync<Klant>()).Single(k => k.Sleutel == "K-4").Voornaam);
    }

    [Theory]
    [InlineData("geen json")]
    [InlineData("[1,2]")]
    [InlineData("""{"vacature":"V-2","werkgever":"W-1","titel":"Half""")]
    [InlineData("""{"vacature":"V-2","vacature":"V-3","werkgever":"W-1","titel":"Dubbel","soort":"regulier"}""")]
    [InlineData("""{"vacature":"V-2","werkgever":"W-1","titel":"\ud800","soort":"regulier"}""")]
    [InlineData("""{"vacature":"V-2","werkgever":"W-1","titel":"\u0000","soort":"regulier"}""")]
    [InlineData("""{"vacature":"V-2","werkgever":"W-1","titel":true,"soort":"regulier"}""")]
    public async Task A_bad_json_line_costs_one_row(string rij)
    {
        await using var map = await Levermap.OpenWithRegistersAsync();
        var verslag = await map.ImportAsync("vacatures.jsonl", $$"""
            {{rij}}

            {"vacature":"V-4","werkgever":"W-1","titel":"Goed","soort":"regulier"}
            """);
        Assert.Equal((1, 1, 1), (verslag.Nieuw, verslag.Afgewezen, Assert.Single(verslag.Fouten).Regel));
    }

    public static TheoryData<string, byte[]> Onleesbaar => new()
    {
        { "geen UTF-8", Encoding.Latin1.GetBytes(Kop + "K-1;Goed;A;B;;;;\nK-2;René;A;B;;;;\n") },
        { "NUL", Encoding.UTF8.GetBytes(Kop + "K-1;Goed;A;B;;;;\nK-2;R\0n;A;B;;;;\n") },
        { "NUL", Encoding.Unicode.GetBytes(Kop + "K-1;Goed;A;B;;;;\n") },
        { "geen UTF-8", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] },
        { "achternaam, gemeente", "klant;voornaam\nK-1;Goed\n"u8.ToArray() },
        { "klant, voornaam", [] },
        { "meer dan één keer", "klant;voornaam;achternaam;gemeente;gemeente\nK-1;A;B;C;D\n"u8.ToArray() },
    };

    [Theory, MemberData(nameof(Onleesbaar))]
    public async Task A_file_that_is_no_such_file_is_refused_whole_and_the_others_are_not(string reden, byte[] inhoud)
    {
        await using var map = await Levermap.OpenAsync();
        map.Deliver("klanten.csv", inhoud);
        map.Deliver("werkgevers.csv", "werkgever;naam;postcode\nW-1;Proef;2266\n");
        foreach (var proef in new[] { true, false })
        {
            var verslag = await map.ImportAsync(proef);
            Assert.True(verslag.IsGeweigerd);
            var klanten = verslag.Bestanden.Single(b => b.Bestand == "klanten.csv");
            Assert.Contains(reden, klanten.Geweigerd, StringComparison.Ordinal);
            Assert.Equal(0, klanten.Aantal);
            Assert.Equal(1, verslag.Bestanden.Single(b => b.Bestand == "werkgevers.csv").Nieuw);
        }

        Assert.Empty(await map.AllAsync<Klant>());
        Assert.Single(await map.AllAsync<Werkgever>());
        Assert.DoesNotContain(await map.AllAsync<GeleverdeRij>(), r => r.Bestand == "klanten.csv");
    }

    [Fact]
    public async Task What_a_supplier_wrote_cannot_steer_the_terminal()
    {
        await using var map = await Levermap.OpenAsync();
        var verslag = await map.ImportAsync("klanten.csv", "klant;voornaam;achternaam;gemeente;kleur\u001b[2J\u202e\nK\u001b[31m;A;B;C;D\n");
        var tekst = ImportverslagTekst.Write(new(Proef: false, [verslag]));
        Assert.DoesNotContain('\u001b', tekst);
        Assert.DoesNotContain('\u202e', tekst);
        Assert.Equal("K·[31m", Assert.Single(verslag.Fouten).Gevonden);
    }

    [Fact]
    public async Task Unknown_columns_and_properties_are_named_and_ignored()
    {
        await using var map = await Levermap.OpenWithRegistersAsync();
        var csv = await map.ImportAsync("klanten.csv", "kleur;klant;voornaam;achternaam;gemeente\nrood;K-2;A;B;C\n");
        Assert.Equal((1, "kleur"), (csv.Nieuw, Assert.Single(csv.OnbekendeKolommen!)));
        var jsonl = await map.ImportAsync("diagnoses.jsonl", """{"klant":"K-1","datum":"2026-01-01","score":1,"competenties":[{"code":"sgr:1","x":1},{"code":"sgr:2","x":1}],"reizen":{"maxKm":1,"auto":true}}""");
        Assert.Equal(["competenties.x", "reizen.auto", "score"], jsonl.OnbekendeKolommen!);
        Assert.Equal(1, jsonl.Nieuw);
    }
}

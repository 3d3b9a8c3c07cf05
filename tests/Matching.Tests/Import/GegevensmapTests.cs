using System.Text;
using System.Text.Json;
using Matching.Data;
using Matching.Import;
using Matching.Kern;
using Matching.Klanten;
using Matching.Tests.Hosting;
using Matching.Voorstellen;

namespace Matching.Tests.Import;

public sealed class GegevensmapTests
{
    private const string Klanten = "klant;voornaam;achternaam;gemeente\nK-1;Één;A;B\nK-2;Twee;A;B\n";

    [Theory, OpElkeDatabase]
    public async Task A_dry_run_reports_the_same_and_changes_nothing(Databasesoort soort)
    {
        await using var map = await Levermap.OpenAsync(soort);
        map.Deliver("medewerkers.csv", "medewerker;naam;email;rol\nm-1;Een;een@gemeente.example;werkconsulent\n");
        map.Deliver("klanten.csv", "klant;voornaam;achternaam;gemeente;werkconsulent\nK-1;A;B;C;m-1\nK-2;A;B;C;m-9\n");
        map.Deliver("contacten.csv", "contact;klant;datum;door\nC-1;K-1;2026-01-01;m-1\n");

        var proef = await map.ImportAsync(proef: true);
        Assert.Empty(await map.AllAsync<Klant>());
        Assert.Empty(await map.AllAsync<GeleverdeRij>());
        Assert.Empty(await map.AllAsync<Werkitem>());
        Assert.Empty(await map.AllAsync<Klanthistorie>());

        var echt = await map.ImportAsync();
        Assert.True(proef.Proef);
        Assert.Equal(Counts(echt), Counts(proef));
        Assert.Equal([("medewerkers.csv", 1, 0), ("klanten.csv", 1, 1), ("contacten.csv", 1, 0)], Counts(echt));
    }

    [Theory]
    [InlineData(";", "\n", false)]
    [InlineData(",", "\n", true)]
    [InlineData(";", "\r\n", true)]
    [InlineData(",", "\r\n", false)]
    public async Task Separator_line_end_and_byte_order_mark_are_free(string separator, string regeleinde, bool bom)
    {
        await using var map = await Levermap.OpenAsync();
        var tekst = Klanten.Replace(";", separator, StringComparison.Ordinal).Replace("\n", regeleinde, StringComparison.Ordinal);
        map.Deliver("klanten.csv", [.. bom ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(tekst)]);
        Assert.Equal(2, Assert.Single((await map.ImportAsync()).Bestanden).Nieuw);
        Assert.Equal(["Één", "Twee"], (await map.AllAsync<Klant>()).OrderBy(k => k.Sleutel, StringComparer.Ordinal).Select(k => k.Voornaam), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Order_of_columns_and_spelling_of_the_same_value_do_not_count_as_change()
    {
        await using var map = await Levermap.OpenAsync();
        await map.ImportAsync("klanten.csv", "klant;voornaam;achternaam;gemeente;postcode\nK-1;A;B;C;2266AB\n");
        var weer = await map.ImportAsync("klanten.csv", "postcode,gemeente,achternaam,voornaam,klant\n2266 ab,\"C\",B,A,K-1\n");
        Assert.Equal((0, 0, 1), (weer.Nieuw, weer.Gewijzigd, weer.Ongewijzigd));
    }

    [Fact]
    public async Task One_file_of_the_folder_can_be_imported_by_itself()
    {
        await using var map = await Levermap.OpenAsync();
        map.Deliver("klanten.csv", Klanten);
        map.Deliver("werkgevers.csv", "werkgever;naam;postcode\nW-1;Proef;2266\n");
        await using var db = map.Open();
        var verslag = await new Gegevensmap(db, map.Opslag, map.Clock).ImportAsync(Path.Combine(map.Pad, "klanten.csv"), proef: false, null, CancellationToken.None);
        Assert.Equal("klanten.csv", Assert.Single(verslag.Value.Bestanden).Bestand);
    }

    [Fact]
    public async Task A_folder_that_is_none_is_refused_with_a_sentence()
    {
        await using var map = await Levermap.OpenAsync();
        await using var db = map.Open();
        var gegevensmap = new Gegevensmap(db, map.Opslag, map.Clock);
        Assert.IsType<NotFound>((await gegevensmap.ImportAsync(Path.Combine(map.Pad, "weg"), proef: false, null, CancellationToken.None)).Fault);
        Assert.IsType<Invalid>((await gegevensmap.ImportAsync(map.Pad, proef: false, null, CancellationToken.None)).Fault);
        map.Deliver("vakantie.csv", Klanten);
        Assert.IsType<Invalid>((await gegevensmap.ImportAsync(Path.Combine(map.Pad, "vakantie.csv"), proef: false, null, CancellationToken.None)).Fault);
    }

    [Fact]
    public async Task Two_at_once_is_refused_with_a_sentence()
    {
        await using var map = await Levermap.OpenAsync();
        map.Deliver("klanten.csv", Klanten);
        await using var ander = FileLock.TryTake(Path.Combine(map.Opslag.Map, "import.lock"));
        await using var db = map.Open();
        var tweede = await new Gegevensmap(db, map.Opslag, map.Clock).ImportAsync(map.Pad, proef: false, null, CancellationToken.None);
        Assert.IsType<Unavailable>(tweede.Fault);
        Assert.Empty(await map.AllAsync<Klant>());
    }

    [Theory, OpElkeDatabase]
    public async Task Stopped_halfway_a_file_is_not_there_at_all(Databasesoort soort)
    {
        await using var map = await Levermap.OpenAsync(soort);
        map.Deliver("klanten.csv", "klant;voornaam;achternaam;gemeente\n" + string.Concat(Enumerable.Range(0, 1200).Select(i => $"K-{i};A;B;C\n")));
        using var stop = new CancellationTokenSource();
        await using var db = map.Open();
        var voortgang = new Halverwege(stop);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new Gegevensmap(db, map.Opslag, map.Clock).ImportAsync(map.Pad, proef: false, voortgang, stop.Token));
        Assert.Empty(await map.AllAsync<Klant>());
        Assert.Equal(1200, Assert.Single((await map.ImportAsync()).Bestanden).Nieuw);
    }

    [Fact]
    public async Task The_report_has_the_shape_of_the_contract()
    {
        await using var map = await Levermap.OpenAsync();
        map.Deliver("klanten.csv", "klant;voornaam;achternaam;gemeente;postcode\nK-1;A;B;C;22\n");
        var json = JsonSerializer.Serialize(await map.ImportAsync(proef: true), Json.Options);
        Assert.Equal(
            """{"proef":true,"bestanden":[{"bestand":"klanten.csv","nieuw":0,"gewijzigd":0,"ongewijzigd":0,"afgewezen":1,"fouten":[{"regel":2,"sleutel":"K-1","veld":"postcode","gevonden":"22","verwacht":"vier cijfers","tekst":"Bij postcode staat “22”, maar verwacht wordt: vier cijfers."}]}]}""",
            json);
    }

    [Fact]
    public async Task Work_follows_for_whom_a_row_concerns_and_only_for_them()
    {
        await using var map = await Levermap.OpenWithRegistersAsync();
        await using (var db = map.Open())
        {
            db.RemoveRange(await map.AllAsync<Werkitem>());
            db.RemoveRange(await map.AllAsync<Wijziging>());
            await db.SaveChangesAsync();
        }

        await map.ImportAsync("voorstellen.csv", "voorstel;klant;vacature;datum;uitkomst\nS-1;K-1;V-1;2026-01-01;gesprek\n");
        var voorstel = await map.SingleAsync<Voorstel>();
        Assert.Equal(
            [(WerkitemSoort.KlantGewijzigd, voorstel.KlantId.Value), (WerkitemSoort.VacatureGewijzigd, voorstel.VacatureId.Value)],
            (await map.AllAsync<Werkitem>()).Select(w => (w.Soort, w.Onderwerp)));
        Assert.Equal([WijzigingSoort.Klant, WijzigingSoort.Vacature], (await map.AllAsync<Wijziging>()).Select(w => w.Soort));
    }

    private static IEnumerable<(string, int, int)> Counts(Importverslag verslag) => verslag.Bestanden.Select(b => (b.Bestand, b.Nieuw, b.Afgewezen));

    private sealed class Halverwege(CancellationTokenSource stop) : IProgress<string>
    {
        public void Report(string value)
        {
            if (value.Contains("rijen", StringComparison.Ordinal)) stop.Cancel();
        }
    }
}

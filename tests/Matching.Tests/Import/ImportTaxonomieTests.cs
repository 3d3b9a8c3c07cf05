using System.Diagnostics;
using Matching.Data;
using Matching.Import.Begrippen;
using Matching.Kern;
using Matching.Taxonomie;
using Matching.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Import;

public sealed class ImportTaxonomieTests
{
    private const string Occ = "http://data.europa.eu/esco/occupation/0000000a";
    private const string Vaardig = "http://data.europa.eu/esco/skill/0000000b";
    private const string Beroepen = $"conceptType,conceptUri,iscoGroup,preferredLabel,altLabels\nOccupation,{Occ},9334,vuller van een supermarkt,\"vakkenvuller\nvakkenvulster\"\n";
    private const string Competenties = $"conceptUri,preferredLabelNl,reuseLevel\n{Vaardig},schappen vullen,sector-specific\n";
    private const string Relaties = $"occupationUri,relationType,skillType,skillUri\n{Occ},essential,skill/competence,{Vaardig}\n";

    private readonly Taxonomiehouder houder = new();

    [Theory, OpElkeDatabase]
    public async Task The_files_of_ESCO_are_read_and_the_second_time_nothing_changes(Databasesoort soort)
    {
        var esco = Gedeeld.Map("esco");
        await using var map = await Levermap.OpenAsync(soort);
        var begin = Stopwatch.GetTimestamp();
        var eerste = (await ImportAsync(map, esco)).Value;
        TestContext.Current.SendDiagnosticMessage($"ESCO in {Stopwatch.GetElapsedTime(begin).TotalSeconds:0.0} s ({soort})");

        Assert.Equal(9, eerste.Bestanden.Count);
        Assert.Empty(eerste.Onbekend);
        Assert.Equal((3_043, 3_039), (eerste.Bestanden[0].Regels, eerste.Bestanden[0].Nieuw));
        Assert.InRange(eerste.Beroepen, 3_000, 3_300);
        Assert.InRange(eerste.Gekoppeld, 120, eerste.Eigen);
        var heftruck = houder.Stand.Beroepen.Single(b => b.Naam == "Heftruckchauffeur");
        Assert.Contains(heftruck.Codes, c => c.StartsWith("http://data.europa.eu/esco/occupation/", StringComparison.Ordinal));
        Assert.Contains(heftruck.Labels, l => l.Tekst == "bestuurder reachtruck");

        var tweede = (await ImportAsync(map, esco)).Value;
        Assert.False(tweede.IsChanged);
        Assert.Equal(eerste.Bestanden.Select(b => b.Nieuw), tweede.Bestanden.Select(b => b.Ongewijzigd));
        Assert.Single(await map.AllAsync<Wijziging>());
    }

    [Theory, OpElkeDatabase]
    public async Task Another_process_sees_what_was_imported(Databasesoort soort)
    {
        await using var map = await Levermap.OpenAsync(soort);
        map.Deliver("occupations_nl.csv", Beroepen);
        map.Deliver("skills_nl.csv", Competenties);
        map.Deliver("occupationSkillRelations_nl.csv", Relaties);
        map.Deliver("competentnl.csv", $"uri,prefLabel,altLabels,type,closeMatch\nhttps://linkeddata.competentnl.nl/uwv/id/occupation/00aa,Vakkenvuller,vulploeg|vuller,beroep,{Occ}\n");
        Assert.Equal(1, (await ImportAsync(map, map.Pad)).Value.Gekoppeld);

        var ander = new Taxonomiehouder();
        await using var db = map.Open();
        await ander.LoadAsync(db, CancellationToken.None);
        Assert.Equal("lokaal:beroep-vakkenvuller", ander.Stand.Canoniek("https://linkeddata.competentnl.nl/uwv/id/occupation/00aa"));
        Assert.Equal("lokaal:schappen-vullen", ander.Stand.Canoniek(Vaardig));
    }

    [Fact]
    public async Task A_file_replaces_what_it_said_and_leaves_what_others_said()
    {
        await using var map = await Levermap.OpenAsync();
        map.Deliver("occupations_nl.csv", Beroepen + $"Occupation,{Occ}2,9112,vlekkenzoeker,\n");
        map.Deliver("skills_nl.csv", Competenties);
        await ImportAsync(map, map.Pad);
        map.Clear();
        map.Deliver("occupations_nl.csv", Beroepen.Replace("vakkenvulster", "vulster", StringComparison.Ordinal));

        var verslag = Assert.Single((await ImportAsync(map, map.Pad)).Value.Bestanden);
        Assert.Equal(new Begrippenverslag("occupations_nl.csv", 1, 0, 1, 0, 1, 0), verslag);
        Assert.Null(houder.Stand.Find(Occ + "2"));
        Assert.NotNull(houder.Stand.Find(Vaardig));
        Assert.Contains(houder.Stand.Find(Occ)!.Labels, l => l.Tekst == "vulster");
    }

    [Theory]
    [InlineData("occupations_nl.csv", $"{Beroepen}Occupation,{Occ}2,9112,\"open aanhaling,\n", "Regel 4 is niet te lezen: de aanhalingstekens om een cel kloppen niet, of de regel is groter dan 1 MiB.")]
    [InlineData("occupations_nl.csv", $"{Beroepen}Occupation,{Occ}2,9112\n", "Regel 4 heeft 3 kolommen; de eerste regel heeft er 5.")]
    [InlineData("occupations_nl.csv", $"{Beroepen}Occupation,{Occ}2,wat,naam,\n", "Regel 4: iscoGroup is 'wat'; verwacht één tot vier cijfers.")]
    [InlineData("occupations_nl.csv", $"{Beroepen}Occupation,{Occ}2,9112,,\n", "Regel 4: preferredLabel is leeg.")]
    [InlineData("occupations_nl.csv", $"{Beroepen}Occupation,geen adres,9112,naam,\n", "Regel 4: conceptUri is 'geen adres'; verwacht een webadres.")]
    [InlineData("occupations_nl.csv", "conceptUri,preferredLabel,altLabels\n", "De kolom iscoGroup ontbreekt in de eerste regel.")]
    [InlineData("skills_nl.csv", "conceptUri,reuseLevel\n", "De kolom preferredLabel of preferredLabelNl ontbreekt in de eerste regel.")]
    [InlineData("occupationSkillRelations_nl.csv", $"{Relaties}{Occ},misschien,skill,{Vaardig}\n", "Regel 3: relationType is 'misschien'; verwacht essential of optional.")]
    [InlineData("competentnl.csv", "uri,prefLabel,altLabels,type,closeMatch\nhttps://linkeddata.competentnl.nl/1,Naam,,baan,\n", "Regel 2: type is 'baan'; verwacht beroep, vak of breed.")]
    [InlineData("occupation_skill_relations_nl.tsv.gz", "geen gzip", "Het bestand is niet te lezen. Kijk of het er nog staat, heel is, en of dit programma het mag lezen.")]
    public async Task A_broken_file_refuses_everything_with_the_line_and_the_reason(string bestand, string inhoud, string reden)
    {
        await using var map = await Levermap.OpenAsync();
        map.Deliver("ISCOGroups_nl.csv", "conceptUri,code,preferredLabel\nhttp://data.europa.eu/esco/isco/C1,1,managers\n");
        map.Deliver(bestand, inhoud);
        Assert.Equal($"{bestand} is geweigerd en er is niets veranderd. {reden}", Assert.IsType<Invalid>((await ImportAsync(map, map.Pad)).Fault).Tekst);
        Assert.Empty(await map.AllAsync<Taxonomieregel>());
        Assert.Empty(await map.AllAsync<Wijziging>());
    }

    [Fact]
    public async Task A_folder_without_a_known_file_is_refused_and_one_with_a_stranger_says_so()
    {
        await using var map = await Levermap.OpenAsync();
        Assert.IsType<NotFound>((await ImportAsync(map, Path.Combine(map.Pad, "weg"))).Fault);
        map.Deliver("leesmij.txt", "hallo");
        Assert.IsType<Invalid>((await ImportAsync(map, map.Pad)).Fault);
        map.Deliver("occupations_nl.csv", Beroepen);
        Assert.Equal(["leesmij.txt"], (await ImportAsync(map, map.Pad)).Value.Onbekend);
    }

    private async Task<Result<Taxonomieverslag>> ImportAsync(Levermap map, string pad)
    {
        await using var db = map.Open();
        return await new ImportTaxonomie(db, map.Opslag, houder, new Wijzigingssignaal(), map.Clock).ImportAsync(pad, voortgang: null, CancellationToken.None);
    }
}

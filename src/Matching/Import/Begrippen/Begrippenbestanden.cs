using Matching.Kern;
using Matching.Taxonomie;

namespace Matching.Import.Begrippen;

/// <summary>
/// The files <c>import-taxonomie</c> knows: those of ESCO's Dutch download under the names it gives them, in part if need be, and
/// <c>competentnl.csv</c> with the columns uri, prefLabel, altLabels (divided by <c>|</c>), type (<c>beroep</c>, <c>vak</c> or <c>breed</c>) and
/// closeMatch (the web address in ESCO that means the same, if any).
/// </summary>
public static class Begrippenbestanden
{
    public static IReadOnlyList<Begrippenbestand> Alle { get; } =
    [
        new(Taxonomiebron.EscoBeroepen, ["occupations_nl.csv"], ["conceptUri", "iscoGroup", "preferredLabel", "altLabels"], Beroep),
        new(Taxonomiebron.EscoIscogroepen, ["ISCOGroups_nl.csv"], ["conceptUri", "code", "preferredLabel"], Iscogroep),
        new(Taxonomiebron.EscoCompetenties, ["skills_nl.csv", "skills_nl_subset.csv"], ["conceptUri", "preferredLabel/preferredLabelNl", "reuseLevel"], Competentie),
        new(Taxonomiebron.EscoTransversaal, ["transversalSkillsCollection_nl.csv"], ["conceptUri", "preferredLabel"], r => Verzameling(Taxonomiebron.EscoTransversaal, r)),
        new(Taxonomiebron.EscoTalen, ["languageSkillsCollection_nl.csv"], ["conceptUri", "preferredLabel"], r => Verzameling(Taxonomiebron.EscoTalen, r)),
        new(Taxonomiebron.EscoCompetentiegroepen, ["skillsHierarchy_nl.csv"], ["Level 0 URI", "Level 0 preferred term", "Level 3 URI"], Competentiegroep) { IsRagged = true },
        new(Taxonomiebron.EscoBeroepscompetenties, ["occupationSkillRelations_nl.csv", "occupation_skill_relations*.tsv.gz"], ["occupationUri", "relationType", "skillUri"],
            r => Relatie(Taxonomiebron.EscoBeroepscompetenties, r, "occupationUri", "skillUri")),
        new(Taxonomiebron.EscoCompetentierelaties, ["skillSkillRelations_nl.csv"], ["originalSkillUri", "relationType", "relatedSkillUri"],
            r => Relatie(Taxonomiebron.EscoCompetentierelaties, r, "originalSkillUri", "relatedSkillUri")),
        new(Taxonomiebron.EscoBeroepsgroepen, ["broaderRelationsOccPillar_nl.csv"], ["conceptUri", "broaderUri"], r => Boom(Taxonomiebron.EscoBeroepsgroepen, r)),
        new(Taxonomiebron.EscoCompetentieboom, ["broaderRelationsSkillPillar_nl.csv"], ["conceptUri", "broaderUri"], r => Boom(Taxonomiebron.EscoCompetentieboom, r)),
        new(Taxonomiebron.CompetentNl, ["competentnl.csv"], ["uri", "prefLabel", "altLabels", "type", "closeMatch"], CompetentNl),
    ];

    private static Result<Taxonomieregel?> Beroep(Tabelrij rij) =>
        rij["status"] == "obsolete" ? (Taxonomieregel?)null
        : rij["iscoGroup"] is not { Length: >= 1 and <= 4 } isco || !isco.All(char.IsAsciiDigit) ? new Invalid($"iscoGroup is '{rij["iscoGroup"]}'; verwacht één tot vier cijfers.")
        : Named(Taxonomiebron.EscoBeroepen, rij, "conceptUri", Begripsoort.Beroep, "preferredLabel", new Regelinhoud { Isco = isco, Labels = Labels(rij) });

    private static Result<Taxonomieregel?> Iscogroep(Tabelrij rij) => rij["code"] is not { Length: >= 1 and <= 4 } isco || !isco.All(char.IsAsciiDigit)
        ? new Invalid($"code is '{rij["code"]}'; verwacht één tot vier cijfers.")
        : Named(Taxonomiebron.EscoIscogroepen, rij, "conceptUri", Begripsoort.Groep, "preferredLabel", new Regelinhoud { Isco = isco, Labels = Labels(rij) });

    private static Result<Taxonomieregel?> Competentie(Tabelrij rij) => rij["status"] == "obsolete" ? (Taxonomieregel?)null
        : Named(Taxonomiebron.EscoCompetenties, rij, "conceptUri", rij["reuseLevel"] == "transversal" ? Begripsoort.Breed : Begripsoort.Vak, "preferredLabel/preferredLabelNl", new Regelinhoud { Labels = Labels(rij) });

    private static Result<Taxonomieregel?> Verzameling(Taxonomiebron bron, Tabelrij rij) =>
        Named(bron, rij, "conceptUri", Begripsoort.Breed, "preferredLabel", new Regelinhoud { Labels = Labels(rij), Breder = rij.List("broaderConceptUri") });

    private static Result<Taxonomieregel?> Competentiegroep(Tabelrij rij)
    {
        var niveau = Enumerable.Range(0, 4).Last(n => n == 0 || rij[$"Level {n} URI"].Length > 0);
        var breder = niveau == 0 ? [] : new[] { rij[$"Level {niveau - 1} URI"] };
        return Named(Taxonomiebron.EscoCompetentiegroepen, rij, $"Level {niveau} URI", Begripsoort.Groep, $"Level {niveau} preferred term", new Regelinhoud { Breder = breder });
    }

    private static Result<Taxonomieregel?> Relatie(Taxonomiebron bron, Tabelrij rij, string van, string naar)
    {
        // The derived table also has relations to competenties without a web address; only their English name is known.
        if (rij[naar].Length == 0) return (Taxonomieregel?)null;
        if (Uri(rij, naar).Fault is { } fault) return fault;
        return rij["relationType"] switch
        {
            "essential" => Line(bron, rij, van, null, null, new Regelinhoud { Essentieel = [rij[naar]] }),
            "optional" => Line(bron, rij, van, null, null, new Regelinhoud { Optioneel = [rij[naar]] }),
            var anders => new Invalid($"relationType is '{anders}'; verwacht essential of optional."),
        };
    }

    private static Result<Taxonomieregel?> Boom(Taxonomiebron bron, Tabelrij rij) =>
        Uri(rij, "broaderUri").Fault is { } fault ? fault : Line(bron, rij, "conceptUri", null, null, new Regelinhoud { Breder = [rij["broaderUri"]] });

    private static Result<Taxonomieregel?> CompetentNl(Tabelrij rij)
    {
        if (!Waarde.TryParse<Begripsoort>(rij["type"], out var soort) || soort is Begripsoort.Groep or Begripsoort.Bewijs) return new Invalid($"type is '{rij["type"]}'; verwacht beroep, vak of breed.");
        if (rij["closeMatch"].Length > 0 && Uri(rij, "closeMatch").Fault is { } fault) return fault;
        return Named(Taxonomiebron.CompetentNl, rij, "uri", soort, "prefLabel", new Regelinhoud { Labels = Labels(rij), Zelfde = rij["closeMatch"] is { Length: > 0 } zelfde ? [zelfde] : [] });
    }

    private static string[] Labels(Tabelrij rij) => [.. rij.List("altLabels").Concat(rij.List("hiddenLabels")).Distinct(StringComparer.Ordinal)];

    private static Result<Taxonomieregel?> Named(Taxonomiebron bron, Tabelrij rij, string uri, Begripsoort soort, string naam, Regelinhoud inhoud) =>
        rij[naam].Length == 0 ? new Invalid($"{naam.Replace("/", " of ", StringComparison.Ordinal)} is leeg.") : Line(bron, rij, uri, soort, rij[naam], inhoud);

    private static Result<Taxonomieregel?> Line(Taxonomiebron bron, Tabelrij rij, string uri, Begripsoort? soort, string? naam, Regelinhoud inhoud)
    {
        var code = Uri(rij, uri);
        return code.Fault is { } fault ? fault : new Taxonomieregel { Bron = bron, Code = code.Value, Soort = soort, Naam = naam, Inhoud = inhoud };
    }

    private static Result<string> Uri(Tabelrij rij, string kolom) =>
        rij[kolom].StartsWith("http", StringComparison.Ordinal) && Code.IsGeldig(rij[kolom])
            ? Code.Normaal(rij[kolom])
            : new Invalid($"{kolom} is '{rij[kolom]}'; verwacht een webadres.");
}

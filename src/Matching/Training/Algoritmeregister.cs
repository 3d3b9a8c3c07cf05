using System.Text.Json.Serialization;
using Matching.Http;
using Matching.Kern;
using Matching.Rangschikking.Kenmerken;

namespace Matching.Training;

/// <summary>A title with where to read it.</summary>
public sealed record Registerlink([property: JsonPropertyName("title")] string Title, [property: JsonPropertyName("link")] string Link);

/// <summary>
/// The entry of the ranker in use for the national Algoritmeregister, publication standard 1.0. What is said of the model is read from it; what only
/// the gemeente knows comes from its settings, and what is not known is left out.
/// </summary>
public static class Algoritmeregister
{
    public const string NogInTeVullen = "Nog in te vullen";

    /// <param name="organisatie">Where the settings name none.</param>
    /// <param name="sinds">When a ranker was first chosen here; null: nobody chose.</param>
    /// <param name="cijfers">Of the model in use; null for the hand weights.</param>
    public static Registerregel Make(string versie, Modelcijfers? cijfers, string organisatie, DateTime? sinds, Registerinstellingen instellingen) => new()
    {
        Name = "Klanten en vacatures op volgorde zetten",
        DescriptionShort =
            "Dit algoritme helpt medewerkers van de gemeente om mensen met een uitkering en werkgevers bij elkaar te brengen. Het zet mensen op volgorde voor een vacature, "
            + "en vacatures op volgorde voor een mens, en laat zien waarom. Medewerkers beslissen zelf wie zij voorstellen.",
        Organization = instellingen.Organisatie ?? organisatie,
        Category = ["Werk", "Sociale zekerheid"],
        Status = "In gebruik",
        BeginDate = sinds is { } dag ? $"{Kalender.Lokaal(dag):yyyy-MM}" : null,
        ContactEmail = instellingen.Contact ?? NogInTeVullen,
        Website = instellingen.Website,
        PublicationCategory = "Hoog-risico AI-systeem",
        Goal =
            "Meer mensen vinden werk dat bij hen past en dat zij houden. Medewerkers zien sneller wie er in beeld kan komen, ook mensen die zij niet zelf kennen. "
            + "Het gevolg voor een mens is dat hij of zij eerder of later gezien wordt. Niemand wordt door het algoritme afgewezen, en het gaat niet over recht op een uitkering.",
        Proportionality =
            "Zonder hulp kijken medewerkers vooral naar mensen die zij al kennen. Een vaste volgorde die iedereen kan narekenen is het alternatief, en blijft altijd beschikbaar: "
            + "een geleerd model komt alleen in gebruik als het niet slechter is en geen groep slechter af is, of als iemand daarvoor met naam tekent.",
        HumanIntervention =
            "Een medewerker kiest wie wordt voorgesteld en kan de volgorde veranderen, iemand toevoegen of weglaten, en bij elke reden zeggen dat die niet klopt. "
            + "Wat een medewerker besluit, gaat altijd voor. Een beheerder kan teruggaan naar het vorige model of naar vaste gewichten.",
        Risks =
            "Het algoritme leert van keuzes uit het verleden en kan die herhalen. Daarom gebruikt het geen naam, geslacht, leeftijd, herkomst, postcode, gezondheid, uitkering of duur van de werkloosheid, "
            + "en wordt bij elk nieuw model gemeten of groepen gelijke kansen krijgen. Wat van iemand niet bekend is, telt niet tegen. Elke lijst met de redenen wordt bewaard.",
        LawfulBasis = "Gemeenten ondersteunen mensen bij het vinden van werk en werken daarin samen met werkgevers en UWV.",
        LawfulBasisGrouping = [new("Participatiewet", "https://wetten.overheid.nl/BWBR0015703"), new("Wet structuur uitvoeringsorganisatie werk en inkomen", "https://wetten.overheid.nl/BWBR0013060")],
        Impacttoetsen = instellingen.Impacttoetsen,
        SourceData =
            $"Van een mens: vaardigheden, ervaring, wensen, taal, rijbewijs en certificaten, uren en tijden, hoe ver en waarmee iemand reist. Van een vacature: wat gevraagd wordt. "
            + $"Daaruit volgen {Kenmerkenset.Aantal} kenmerken van een paar, die samen deze redenen geven: {string.Join(", ", Kenmerkenset.Alle.Select(k => k.Groep).Distinct(StringComparer.Ordinal))}.",
        MethodsAndModels = Werking(versie, cijfers),
        Provider = instellingen.Leverancier,
        Publiccode = instellingen.Broncode,
        SourceId = versie,
        Tags = "werk, vacature, matching, re-integratie, Participatiewet",
    };

    private static string Werking(string versie, Modelcijfers? cijfers)
    {
        const string Hand = "Elk kenmerk heeft een vast gewicht; de som bepaalt de volgorde. Onbekend telt als gewoon. ";
        if (cijfers is null) return Hand + $"In gebruik: {versie}. Het algoritme leert niet.";
        var tekst = Hand + $"Daarbovenop telt wat een model van kleine beslisbomen (LightGBM, LambdaMART) leerde van {cijfers.Vacatures.Aantal("vacature", "vacatures")} tot {cijfers.Tot.Voluit()}. "
            + "Elk kenmerk dat past kan de score alleen verhogen. De redenen op het scherm zijn precies wat bij elkaar de score geeft. "
            + $"Het leert niet door terwijl het gebruikt wordt: een nieuw model komt pas na een toets in gebruik. In gebruik: {versie}, kenmerken {Kenmerkenset.Hash}.";
        return cijfers.Uitgehouden?.Methoden.FirstOrDefault(m => m.Naam == "model") is { } model
            ? tekst + string.Create(Kalender.Nederlands, $" Gemeten op {cijfers.Uitgehouden.Vacatures} vacatures die het niet kende: NDCG@10 {model.Ndcg10:0.000}, Recall@20 {model.Recall20:0.000}.")
            : tekst;
    }
}

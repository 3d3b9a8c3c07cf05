using Matching.Demo.Catalogus;

namespace Matching.Demo;

/// <summary>A vacature as a werkgever writes it: about us, the work, what we ask, the hours, what you get. Plain Dutch, 40 to 120 words.</summary>
public sealed class Vacaturetekst(
    Toeval toeval, DemoWerkgever werkgever, Beroep beroep, string titel, string soort, int urenMin, int urenMax, bool onregelmatig, int ervaring, int taal, IReadOnlyList<EisRegel> eisen)
{
    private static readonly Dictionary<string, string> Karakter = new(StringComparer.Ordinal)
    {
        ["sgr:24100"] = "uit zichzelf aanpakt", ["sgr:24102"] = "mensen graag op weg helpt", ["sgr:24104"] = "geduld heeft met mensen",
        ["sgr:24105"] = "graag samenwerkt", ["sgr:24106"] = "eerlijk en betrouwbaar is", ["sgr:24109"] = "anderen makkelijk aanspreekt",
        ["sgr:24110"] = "foutloos schrijft", ["sgr:24111"] = "trots is op het vak", ["sgr:24112"] = "handig is met gereedschap en machines",
        ["sgr:24113"] = "snel ziet waar het misgaat", ["sgr:24115"] = "creatief is", ["sgr:24116"] = "graag leert",
        ["sgr:24118"] = "goed kan plannen", ["sgr:24119"] = "graag iets doet voor klanten", ["sgr:24120"] = "netjes werkt",
        ["sgr:24121"] = "zich aan afspraken houdt", ["sgr:24123"] = "rustig blijft als het druk is", ["sgr:24125"] = "graag verkoopt",
    };

    private static readonly Dictionary<Sector, string[]> Wijzelf = new()
    {
        [Sector.Logistiek] = ["Wij zorgen dat spullen en mensen op tijd aankomen.", "Bij ons gaat elke dag veel de deur uit."],
        [Sector.Schoonmaak] = ["Wij maken schoon voor bedrijven en bewoners in de buurt.", "Schoon werk is ons vak."],
        [Sector.Zorg] = ["Bij ons staan mensen voorop.", "Wij zorgen met een klein en hecht team voor wie ons nodig heeft."],
        [Sector.Horeca] = ["Onze gasten komen terug voor het eten en de sfeer.", "Wij werken met een gezellig team en veel vaste gasten."],
        [Sector.Handel] = ["Wij zijn een winkel waar veel vaste klanten komen.", "In onze winkel is het altijd druk en nooit saai."],
        [Sector.Kantoor] = ["Wij werken op een rustig kantoor dicht bij het station.", "Wij helpen elke dag veel mensen met hun vragen."],
        [Sector.Toezicht] = ["Wij zorgen dat mensen zich veilig en welkom voelen.", "Wij houden gebouwen en straten veilig."],
        [Sector.Groen] = ["Wij werken met alles wat groeit en bloeit.", "Bij ons werk je met planten, en meestal met je handen."],
        [Sector.Bouw] = ["Wij bouwen en verbouwen in de hele regio.", "Wij zijn een familiebedrijf met een vaste ploeg."],
        [Sector.Techniek] = ["Wij maken en repareren dingen die mensen elke dag gebruiken.", "Techniek leer je bij ons in de praktijk."],
        [Sector.Ambacht] = ["Bij ons leer je een echt vak.", "Wij maken alles nog met de hand."],
    };

    private static readonly string[] Talen =
    [
        "", "Een beetje Nederlands verstaan is genoeg om te beginnen.", "Je verstaat en spreekt eenvoudig Nederlands.",
        "Je kunt een gewoon gesprek in het Nederlands voeren.", "Je spreekt en schrijft goed Nederlands.",
    ];

    public string Write() => string.Join(' ', new[] { Opening(), Werk(), Vraag(), Uren(), Aanbod(), Slot() }.Where(z => z.Length > 0));

    private string Opening()
    {
        var plaats = Personeel.PlaatsOf(werkgever.Pc4);
        var wie = Karakter.GetValueOrDefault(toeval.Pick(beroep.Gedrag), "wil aanpakken");
        var wij = toeval.Pick(Wijzelf[werkgever.Sector]);
        return toeval.Between(0, 3) switch
        {
            0 => $"{werkgever.Naam} in {plaats} zoekt iemand die {wie}. {wij}",
            1 => $"{wij} Voor onze vestiging in {plaats} zoeken wij een collega die {wie}.",
            2 => $"Ben jij iemand die {wie}? Kom dan werken bij {werkgever.Naam} in {plaats}.",
            _ => $"Wij zijn {werkgever.Naam} in {plaats}. {wij}",
        };
    }

    private string Werk()
    {
        var gekozen = toeval.Sample(beroep.Werk, toeval.Between(2, 3));
        var taken = beroep.Werk.Where(gekozen.Contains).ToList();
        var functie = titel.Replace(" (m/v)", "", StringComparison.Ordinal);
        var laatste = taken[^1];
        return (toeval.Between(0, 2), taken.Count) switch
        {
            (0, 2) => $"Dit ga je doen: je {taken[0]} en je {laatste}.",
            (0, _) => $"Dit ga je doen: je {taken[0]}, je {taken[1]} en je {laatste}.",
            (1, 2) => $"Wat doet een {char.ToLowerInvariant(functie[0])}{functie[1..]} bij ons? Je {taken[0]} en {laatste}.",
            (1, _) => $"Wat doet een {char.ToLowerInvariant(functie[0])}{functie[1..]} bij ons? Je {taken[0]}. Je {taken[1]} en {laatste}.",
            (_, 2) => $"Je {taken[0]} en {laatste}.",
            _ => $"Je {taken[0]} en {taken[1]}. Ook {(toeval.Chance(0.5) ? "belangrijk" : "dit hoort erbij")}: je {laatste}.",
        };
    }

    private string Vraag()
    {
        var zinnen = new List<string>();
        if (beroep.Rijbewijs is { } rijbewijs)
            zinnen.Add($"Rijbewijs {rijbewijs} is nodig.");
        if (eisen.FirstOrDefault(e => e.Niveau is null) is { } papier)
            zinnen.Add(papier.Eis == "vereist" ? $"Vereist: {papier.Naam}." : $"{papier.Naam} kun je bij ons halen.");
        zinnen.Add(ervaring switch
        {
            0 when soort == "regulier" => toeval.Pick(["Ervaring is niet nodig, wij leren het je.", "Nog nooit gedaan? Wij werken je rustig in."]),
            0 => "Je hoeft dit werk nog niet te kennen.",
            1 => "Je hebt ongeveer een jaar ervaring met dit soort werk.",
            _ => $"Je hebt minstens {ervaring} jaar ervaring met dit soort werk.",
        });
        if (taal > 2 || toeval.Chance(0.7))
            zinnen.Add(Talen[taal]);
        var vak = eisen.Where(e => e.Code.StartsWith("lokaal:", StringComparison.Ordinal) && e.Niveau is not null).Skip(toeval.Between(0, 1)).FirstOrDefault();
        if (vak is not null && toeval.Chance(0.5))
            zinnen.Add(toeval.Pick(["Handig als je dit al kunt: {0}.", "Een pluspunt is ervaring met {0}.", "Belangrijk in dit werk: {0}."])
                .Replace("{0}", char.ToLowerInvariant(vak.Naam[0]) + vak.Naam[1..], StringComparison.Ordinal));
        return string.Join(' ', zinnen);
    }

    private string Uren()
    {
        var uren = urenMin == urenMax ? $"{urenMax} uur" : $"{urenMin} tot {urenMax} uur";
        var wanneer = onregelmatig
            ? toeval.Pick(["ook 's avonds of in het weekend", "volgens een rooster, ook in het weekend", "in wisselende diensten"])
            : toeval.Pick(["op doordeweekse dagen", "overdag", "van maandag tot en met vrijdag"]);
        return $"Je werkt {uren} per week, {wanneer}.";
    }

    private string Aanbod() => soort switch
    {
        "leerwerkplek" => toeval.Pick(["Dit is een leerwerkplek: een vaste begeleider leert je het vak terwijl je werkt.", "Je leert en werkt hier een halfjaar. Gaat het goed, dan praten we over een baan."]),
        "proefplaatsing" => "Je begint met een proefplaatsing van twee maanden. Bevalt het van beide kanten, dan krijg je een contract.",
        "werkervaringsplek" => "Op deze werkervaringsplek bouw je in drie maanden ritme op, met een collega naast je.",
        "beschut" => "Dit is een beschutte werkplek: het werk is aangepast en er is elke dag begeleiding.",
        "garantiebaan" => "Deze baan is voor mensen uit het doelgroepregister (banenafspraak). Wij passen taken en tempo aan.",
        _ => toeval.Pick([
            "Je krijgt een contract voor zes maanden, met kans op langer.", "Je verdient volgens de cao en krijgt reiskosten vergoed.",
            "Wij bieden een contract voor een jaar, vakantiegeld en een vaste collega die je inwerkt.", "Je start via ons met een tijdelijk contract. Meer uren is later mogelijk.",
            "Na een goede proefmaand kijken we samen naar een vast contract."]),
    };

    private string Slot() => toeval.Pick(["Kom gerust eerst een uurtje kijken.", "Een brief is niet nodig.", "Je consulent kan een kennismaking regelen.", "Beginnen kan snel.", ""]);
}

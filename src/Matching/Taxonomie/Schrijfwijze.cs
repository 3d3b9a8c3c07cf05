using Lucene.Net.Analysis.Miscellaneous;

namespace Matching.Taxonomie;

/// <summary>One spelling for what is written in several ways: accents, <i>c</i> for <i>k</i>, what is cut short, what is said in English, what has its own forms.</summary>
internal static class Schrijfwijze
{
    /// <summary>Lower case, without accents.</summary>
    public static string Gevouwen(string tekst)
    {
        var klein = tekst.ToLowerInvariant().ToCharArray();
        var gevouwen = new char[klein.Length * 4];
        return new(gevouwen, 0, ASCIIFoldingFilter.FoldToASCII(klein, 0, gevouwen, 0, klein.Length));
    }

    /// <summary>A folded word as most would write it: <i>produktie</i> and <i>productie</i> alike, <i>mdw</i> in full.</summary>
    public static string Van(string woord) => MetK(Voluit.GetValueOrDefault(woord, woord));

    private static string MetK(string woord)
    {
        if (!woord.AsSpan().ContainsAny('c', 'q') && !woord.Contains("ph", StringComparison.Ordinal)) return woord;
        var letters = woord.Replace("ph", "f", StringComparison.Ordinal).Replace("qu", "kw", StringComparison.Ordinal).Replace("ck", "k", StringComparison.Ordinal).ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] == 'c' && (i + 1 == letters.Length || letters[i + 1] is not ('e' or 'i' or 'y' or 'h'))) letters[i] = 'k';
        }

        return new(letters);
    }

    private static Dictionary<string, string> Tabel(string regels) => regels.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(regel => regel.Split(':', StringSplitOptions.TrimEntries))
        .SelectMany(regel => regel[1].Split(' '), (regel, vorm) => (Vorm: vorm, Woord: regel[0]))
        .ToDictionary(r => r.Vorm, r => r.Woord, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Voluit = Tabel("""
        medewerker: mdw mdwr medew medw mw employee
        assistent: asst ass assist
        administratief: adm admin
        telefoon: tel
        chauffeur: chauf chauff driver
        verpleegkundige: verplk vpk
        begeleider: begel
        leerling: lrl
        algemeen: alg
        technisch: techn
        commercieel: comm
        logistiek: log logistics
        manager: mgr mngr
        secretaresse: secr
        coordinator: coord
        huishoudelijk: hh huish
        onderhoud: ondh
        schoonmaker: cleaner
        schoonmaak: cleaning
        magazijn: warehouse
        verkoop: sales
        winkel: shop retail
        beveiliger: security
        keuken: kitchen
        vrachtwagen: truck
        receptie: reception frontoffice
        uur: u uurtjes
        klantenservice: callcenter contactcenter
        orderpicker: orderpikker orderverzamelaar
        ict: it
        hr: hrm po
        zzp: zzper
        ehbo: ehb
        bezorger: delivery
        technicus: technician
        ingenieur: engineer
        leraar: leerkracht
        integratie: reintegratie
        """);

    /// <summary>Forms that rules get wrong, by the term they share; in one spelling already.</summary>
    public static readonly Dictionary<string, string> Onregelmatig = Tabel("""
        kapper: kapper kappers kapster kapsters
        kok: kok koks kokkin kokkinnen kookster koken kookt kook gekookt
        boer: boer boeren boerin boerinnen
        werk: werk werken werkt werker werkers werkster werksters werkzaamheden gewerkt
        lasser: lasser lassers lassen last lasster gelast laswerk
        bakker: bakker bakkers bakster
        leider: leider leiders leidster leidsters
        naai: naai naaien naaier naaiers naaister naaisters naaiwerk
        rijd: rijd rijden rijdt rijder rijders
        was: was wassen wasser wassers wasster
        maak: maak maken maakt maker makers maakster
        pak: pak pakken pakt pakker pakkers pakster
        teel: teel telen teelt teler telers teelster
        meet: meet meten meter meters
        secretar: secretaris secretarissen secretaresse secretaresses sekretaris sekretaresse
        schilder: schilder schilders schilderen schildert schilderes schilderwerk
        leraar: leraar leraren leraars lerares leraressen
        kind: kind kinderen kinders kinder
        taart: taart taarten taartje taartjes
        kaart: kaart kaarten kaartje kaartjes
        beheer: beheer beheren beheert beheerder beheerders beheerster beheersters
        ei: ei eieren eier
        industrieel: industriele
        kommercieel: kommerciele
        financieel: financiele
        materieel: materiele
        officieel: officiele
        schip: schip schepen scheepje
        stad: stad steden
        ambacht: ambacht ambachten ambachtelijk
        oogst: oogst oogsten oogster oogsters
        post: post
        meester: meester meesters
        meisje: meisje meisjes
        kamermeisje: kamermeisje kamermeisjes
        medikus: medikus medici
        museum: museum musea
        uur: uur uren
        glas: glas glazen
        dag: dag dagen
        weg: weg wegen
        dak: dak daken
        vat: vat vaten
        bad: bad baden
        kantoor: kantoor kantoren
        koe: koe koeien
        motor: motor motoren
        loods: loods loodsen
        beurs: beurs beurzen
        fiets: fiets fietsen fietser fietsers
        stoom: stoom stomen stomer
        pers: pers persen
        """);

    /// <summary>Ends of words that look like those of a person who does, and are not.</summary>
    public static readonly string[] GeenDader =
    [
        "meester", "venster", "rooster", "register", "minister", "klooster", "pleister", "filter", "master", "monster", "luister", "winter", "zomer", "kamer", "water", "computer", "laser", "vader",
        "moeder", "dochter", "zuster", "broer", "nummer", "papier", "semester", "theater", "charter", "poeder", "leder", "zolder", "kelder", "ouder", "jonger", "kleuter", "tracker", "eigenaar", "donor", "motor", "tractor", "traktor",
        "sektor", "faktor", "monitor", "kantoor", "schilder", "dokter", "klinker", "container", "trailer", "scooter", "server", "router", "printer", "scanner", "tanker", "folder", "letter", "cijfer", "suiker", "kleder",
    ];
}

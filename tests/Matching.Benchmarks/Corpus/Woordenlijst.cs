using Matching.Taxonomie;

namespace Matching.Benchmarks.Corpus;

/// <summary>
/// 30,000 words made as Dutch makes them: a first part before a last part. Each is one term, and no two are forms of one word, so that an engine
/// that knows Dutch counts the same terms as one that only cuts at spaces.
/// </summary>
internal static class Woordenlijst
{
    public const int Aantal = 30_000;

    private static readonly string[] Eerste =
        """
        magazijn vracht bouw zorg winkel kantoor school tuin groen hout metaal glas verf tegel dak vloer muur steen zand grond water gas stroom licht
        lucht warmte koude ijs brood vlees vis kaas melk groente fruit bloem plant boom bos veld weg straat spoor haven schip boot trein bus auto fiets
        bestel post pakket brief papier boek krant druk beeld geluid film foto muziek dans sport spel speel kinder jeugd ouderen wijk buurt stad dorp
        regio land grens reis hotel kamer keuken tafel bar horeca feest markt beurs bank geld loon salaris belasting verzekering recht wet politie brand
        nood hulp eerste thuis woon huis gezin huur koop verkoop inkoop voorraad lager distributie transport logistiek planning productie assemblage
        machine motor pomp lasser draai frees zaag boor schuur slijp poets schoon was linnen kleding mode schoen leer textiel stof naai kap schoonheid
        voet hand oog oor tand hart huid arts apotheek kliniek revalidatie dieren paarden vogel zuivel tuinbouw bollen rozen energie zonne wind data netwerk
        telefoon computer kranen beton gips parket tapijt meubel
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static readonly string[] Laatste =
        """
        medewerker assistent chauffeur monteur begeleider verkoper inkoper planner beheerder leider coach trainer docent adviseur consulent controleur
        inspecteur operator bediende kracht hulp helper werker bouwer maker schilder legger metselaar stukadoor timmerman loodgieter elektricien lasser
        draaier frezer snijder slager bakker kok ober gastheer gastvrouw receptionist telefonist secretaresse administrateur boekhouder kassier
        vakkenvuller orderpicker heftruckrijder inpakker sorteerder bezorger koerier verhuizer conducteur machinist schipper matroos stuwadoor
        beveiliger portier concierge schoonmaker glazenwasser wasser strijker naaister kleermaker kapper visagist verzorger verpleger arts therapeut
        masseur dierverzorger hovenier kweker plukker boer visser boswachter stratenmaker wegwerker kraanmachinist sloper isoleerder dakdekker
        installateur koeltechnicus programmeur ontwerper tekenaar fotograaf redacteur vertaler tolk drukker binder archivaris bibliothecaris
        onderzoeker analist laborant chemicus ingenieur technicus werkvoorbereider uitvoerder opzichter projectleider teamleider manager directeur
        afdeling dienst bedrijf werk taak techniek kennis ervaring opleiding cursus diploma bewijs pas kaart plan rooster schema lijst systeem proces
        beleid overleg team groep ploeg club vereniging stichting organisatie project locatie terrein gebouw hal loods werkplaats atelier keuken zaal
        kamer balie kassa lijn band baan kraan wagen karren pallet doos kist vat fles zak rol plaat buis kabel draad motor pomp ketel oven koeling
        vriezer lamp zaag boor hamer kwast borstel doek middel stof poeder vloeistof gas olie brandstof materiaal gereedschap onderdeel artikel product
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static readonly string[] Woorden =
    [
        .. Enumerable.Range(0, Eerste.Length * Laatste.Length).Select(Maak)
            .Where(woord => Taalanalyse.Woorden(woord).Count == 1).DistinctBy(woord => Taalanalyse.Woorden(woord)[0], StringComparer.Ordinal).Take(Aantal),
    ];

    public static string Woord(int nummer) => Woorden[nummer];

    // 7919 is prime, so every pair comes once while neighbours in frequency share no part.
    private static string Maak(int nummer)
    {
        var paar = (int)((long)nummer * 7919 % (Eerste.Length * Laatste.Length));
        return Eerste[paar % Eerste.Length] + Laatste[paar / Eerste.Length];
    }
}

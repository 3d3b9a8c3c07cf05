namespace Matching.Tests.Taxonomie;

/// <summary>
/// Dutch phrases of work, judged by hand: which must find each other and which must not. Two phrases find each other when they share a term
/// or a part of a compound. What is known to go wrong is listed apart, so that it can only get better.
/// </summary>
internal static class Woordparen
{
    public static IEnumerable<(string Een, string Ander)> Gelijk => Lees(string.Join('\n', Samengesteld, Tussenklank, Verbuigingen, Verkleinwoorden, Daders, Vrouwen, Spelling, Afkortingen));

    public static IEnumerable<(string Een, string Ander)> Verschillend => Lees(Ander);

    public static IEnumerable<(string Een, string Ander)> Gemist => Lees(Missers);

    private static IEnumerable<(string, string)> Lees(string regels) => regels
        .Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(r => r.Split(" = ", 2))
        .Select(p => (p[0], p[1]));

    private const string Samengesteld = """
        chauffeur = vrachtwagenchauffeur; chauffeur = heftruckchauffeur; chauffeur = taxichauffeurs; heftruck = heftruckchauffeur; vrachtwagen = vrachtwagenchauffeur
        schoonmaak = schoonmaakmedewerker; schoonmaker = glazenschoonmakers; medewerker = magazijnmedewerker; magazijn = magazijnmedewerkers; magazijn = logistiek magazijnbeheerder
        verkoop = verkoopmedewerker; winkel = winkelmedewerker; supermarkt = supermarktmedewerker; keuken = keukenhulp; hulp = keukenhulp; tuinbouw = tuinbouwmedewerker
        kas = kasmedewerker; kassa = kassamedewerker; productie = productiemedewerker; order picker = orderpicker; lasser = constructielasser; monteur = fietsenmonteur
        schilder = huisschilder; thuiszorg = thuiszorgmedewerker; zorg = zorgassistent; begeleider = woonbegeleider; beveiliging = beveiligingsbeambte
        receptionist = hotelreceptionist; horeca = horecamedewerker; bediening = bedieningsmedewerker; concierge = schoolconciërge; bezorger = pakketbezorger; pakket = pakketbezorger
        wasserij = wasserijmedewerker; groenvoorziening = medewerker groenvoorzieningen; bus = buschauffeur; vuilnis = vuilniswagenchauffeur; afwas = afwashulp; hovenier = hoveniersbedrijf
        metaal = metaalbewerker; hout = houtbewerker; kleding = kledingverkoper; bloemen = bloemenwinkel; vis = visverkoper; post = postbezorger
        school = schoolassistent; kinderen = kinderopvang; ziekenhuis = ziekenhuisschoonmaak; kantoor = kantoormedewerker; data = data-invoer; technicus = onderhoudstechnicus
        administratie = loonadministratie; assistent = doktersassistent; assistent = apothekersassistente; machine = machineoperator; operator = procesoperator; leider = teamleider
        chef = souschef; tuin = tuinman; loodgieter = hulploodgieter; timmerman = hulptimmerman; inkoop = inkoopassistent; transport = transportplanner; planner = transportplanner
        """;

    private const string Tussenklank = """
        beveiliging = beveiligingsmedewerker; groep = groepsleider; verkoop = verkoopsmedewerker; bedrijf = bedrijfsleider; onderwijs = onderwijsassistent; personeel = personeelsadviseur
        verpakking = verpakkingsmedewerker; inrichting = inrichtingsmedewerker; straat = stratenmaker; boek = boekenverkoper; ramen = ramenwasser; glas = glazenwasser
        pan = pannenkoekenbakker; kip = kippenslachterij; hond = hondenuitlaatservice; paard = paardenverzorger; dier = dierenverzorger; auto = autowasser; fiets = fietsenmaker
        meubel = meubelmaker; brood = broodbakker; huis = huizenbouwer; brief = brievenbesteller; groente = groenteteler; ziek = ziekenverzorger; bejaarden = bejaardenverzorgster
        """;

    private const string Verbuigingen = """
        Magazijnmedewerkers = magazijnmedewerker; chauffeurs = chauffeur; hoveniers = hovenier; kokken = kok; productiemedewerker (m/v) = productiemedewerkers; Verkoper m/v/x = verkopers
        Timmerman (v/m) = timmerlieden; Monteur man/vrouw = monteurs; hulpkoks = hulpkok; beveiligers = beveiliger; glazen = glas; huizen = huis; brieven = brief; ramen = raam; straten = straat
        magazijnen = magazijn; bedrijven = bedrijf; keukens = keuken; technische = technisch; administratieve = administratief; logistieke = logistiek; medische = medisch; commerciële = commercieel; industriële = industrieel; sociale = sociaal; kazen = kaas; kassen = kas; functies = functie; klassen = klas; garages = garage; kantoren = kantoor; motoren = motor; zelfstandige = zelfstandig
        planten = plant; bloemen = bloem; dozen = doos; pallets = pallet; machines = machine; leidinggevenden = leidinggevende; vaklieden = vakman; leraren = leraar; auto's = auto; foto's = foto
        kinderen = kind; schepen = schip; steden = stad; uren = uur; bomen = boom; koeien = koe; vloeren = vloer; muren = muur
        """;

    private const string Verkleinwoorden = """
        broodje = brood; broodjes = brood; tuintje = tuin; bloemetje = bloem; bloempje = bloem; winkeltje = winkel; klusje = klus; klusjesman = klus; kindje = kind; autootje = auto; taartje = taart
        doosje = doos; potje = pot; boompje = boom; huisje = huis; koekje = koek; koninkje = koning
        """;

    private const string Daders = """
        Schoonmaken = schoonmaak; schoonmaken = schoonmaker; schoonmaker = schoonmaak; verkopen = verkoper; verkoper = verkoop; inpakken = inpakker; inpakken = inpakmedewerker; bezorgen = bezorger
        koken = kok; koken = kook; schilderen = schilder; metselen = metselaar; lassen = lasser; stratenmaken = stratenmaker; begeleiden = begeleider; begeleiding = begeleider
        beveiligen = beveiliger; beveiliging = beveiliger; bedienen = bediening; verzorgen = verzorging; verzorger = verzorging; reinigen = reiniger; reiniging = reiniger; beheren = beheerder; beheer = beheerder
        besturen = bestuurder; tekenen = tekenaar; naaien = naaister; strijken = strijkster; rijden = rijder; werken = werk; onderhouden = onderhoud; plannen = planner
        opruimen = opruimer; onderwijzen = onderwijzer; onderzoeken = onderzoeker; ontwerpen = ontwerper; plukken = plukker; telen = teler
        """;

    private const string Vrouwen = """
        verkoopster = verkoper; kapster = kapper; schoonmaakster = schoonmaker; medewerkster = medewerker; receptioniste = receptionist; directrice = directeur; lerares = leraar; docente = docent
        coördinatrice = coördinator; secretaresse = secretaris; verpleegster = verpleger; begeleidster = begeleider; naaister = naaien; verzorgster = verzorger; masseuse = masseur; assistente = assistent
        brandweervrouw = brandweerman; kokkin = kok; boerin = boer; bedrijfsleidster = bedrijfsleider; winkelverkoopster = winkelverkoper; danseres = danser; inspectrice = inspecteur; leidster = leider
        """;

    private const string Spelling = """
        klantenservice medewerker = klantenservicemedewerker; heftruck-chauffeur = heftruckchauffeur; heftruck chauffeur = heftruckchauffeur; Conciërge = concierge; café = cafe; crèche = creche
        produktiemedewerker = productiemedewerker; produktie = productiemedewerker; kontroleur = controleur; direkteur = directeur; lokatie = locatie; cliënt = client; patiënten = patient
        SCHOONMAAK = schoonmaak; keuken/hulp = keukenhulp; verkoop- en kassamedewerker = verkoopmedewerker; re-integratie = reïntegratie; coordinator = coördinator; employé = employe; fotograaf = fotografen
        cleaner = schoonmaker; warehouse medewerker = magazijnmedewerker; driver = chauffeur; security = beveiliger; sales = verkoop; kitchen = keukenhulp
        """;

    private const string Afkortingen = """
        mdw magazijn = medewerker; medew. horeca = horecamedewerker; asst. = assistent; adm. medewerker = administratief; tel. = telefoon; m.b.o. = mbo; mbo2 = mbo 2; mbo-2 = mbo 2; mbo niveau 2 = mbo
        zzp'er = zzp; ZZP = zzp; z.z.p. = zzp; rijbewijs CE = rijbewijs C.E.; BBL = bbl-traject; VCA = vca diploma; HR = hrm; ICT = IT; WMO = wmo-consulent; i.o. = io; BHV = bhv'er; 32 uur = 32 uren; 32u = 32 uur
        code95 = code 95; NEN3140 = nen 3140; HACCP = haccp-certificaat; VCA-vol = vca
        """;

    private const string Ander = """
        kapper = kap; bakker = bak; metselaar = melkveehouder; leraar = laser; chauffeur = schoonmaker; kok = loodgieter; hovenier = receptionist; lasser = verkoper; kapper = chauffeur; magazijn = keukenhulp
        administratie = stratenmaker; tuin = beveiliger; timmerman = telefonist; bakker = bank; kassa = kas; kas = kaas; kassen = kazen; boom = bom; bomen = bommen; raam = ram; taak = tak; maan = man; boot = bot; loon = lont; bar = baron; boot = boter; pan = plan; auto = automaat; kraan = krant; haven = haver
        kamer = kam; water = wat; winter = wind; meester = mee; venster = ven; register = regie; klooster = klos; opleider = leider; uitvoerder = voer; onderwijs = wijs; manager = man; barista = bar; assistent = as
        telefonist = fon; kapitein = kap; pastoor = pas; winkelier = wieler; taxateur = taxi; balie = bal; kastanje = kast; portier = port; ministerie = mini; dokter = dok; kelner = kelder; ober = over
        tandarts = tandem; boekhouder = boeket; stoker = stok; kok = koker; bode = bodem; koe = koek; taal = taart; las = laser; verkeer = verkoop; gieter = gier; slager = slag; steward = ward
        metselaar = medewerker; stylist = stijl; pedicure = pedaal; inpakker = parkeer; orderpicker = orde; magazijn = magazine; beheer = heer; verpleger = verpakker; schilder = schild; trainer = trein
        """;

    private const string Missers = """
        bouw = bouwvakker; deel = aandeelhouder; was = wasverzachter; oven = ovenist; monteur = monteren; lezen = lezer; huisvrouw = schoonmaak; timmeren = timmerman
        """;
}

namespace Matching.Taxonomie;

/// <summary>
/// Words that in the name of a beroep say much the same, in the Netherlands and in Flanders, written by hand. A row is not one meaning
/// but a reason to look: whoever looks for one word of it should also be shown the others, lower down.
/// </summary>
internal static class Woordverwanten
{
    /// <summary>The rows a term stands in, by their number.</summary>
    public static ILookup<string, int> Rijen { get; } = Tekst.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .SelectMany((rij, nummer) => Taalanalyse.Woorden(rij).Select(stam => (Stam: stam, nummer)))
        .Distinct()
        .ToLookup(r => r.Stam, r => r.nummer, StringComparer.Ordinal);

    private const string Tekst = """
        docent leraar leerkracht onderwijsgevende lesgever lector instructeur onderwijzer hoogleraar trainer
        hoogleraar professor universitair universiteit hoger
        docent lesgeven onderwijs opleider
        manager bedrijfsleider leidinggevende hoofd chef directeur ondernemer exploitant verantwoordelijke beheerder leider houder eigenaar zaakvoerder
        teamleider voorman ploegbaas ploegleider supervisor coordinator opzichter leider werkmeester meestergast meewerkend
        medewerker assistent werknemer hulp bediende beambte employe kracht personeel
        hulp assistent helper hulpkracht
        operator bediener machinist procesoperator machinebediener bediening
        monteur technicus installateur mecanicien hersteller reparateur fitter onderhoudsmonteur
        monteur assembleur monteerder assemblage samensteller
        verkoper verkoop winkelier winkelbediende handelaar verkoopspecialist
        vertegenwoordiger accountmanager handelsreiziger
        adviseur consulent consultant raadgever
        arts specialist geneeskundige dokter geneesheer geneeskunde medisch
        chirurg chirurgie heelkundige
        verpleegkundige verpleger
        verzorger verzorgende zorgkundige
        onderzoeker wetenschapper onderzoek wetenschap
        ontwerper vormgever designer tekenaar stylist
        ingenieur engineer constructeur technoloog
        schrijver auteur tekstschrijver redacteur
        maker bouwer vervaardiger fabricage productie
        piloot vlieger gezagvoerder
        chauffeur bestuurder rijder
        kweker teler tuinder teelt kwekerij
        boer landbouwer veehouder fokker houder
        tuinder tuinbouw tuinier tuinman hovenier groen
        hovenier tuinaanlegger groenvoorziening groenarbeider plantsoen
        handelaar koopman groothandelaar groothandel handel
        inkoper inkoop aankoper aankoop
        werker arbeider bewerker vakman
        ober kelner serveerder bediening garcon
        barman barkeeper bartender bar
        slager slachter vleeshouwer beenhouwer slachterij poelier
        bakker patissier banketbakker broodbakker bakkerij
        schoonmaker reiniger poetser poetshulp schoonmaak reiniging
        glazenwasser ruitenwasser
        begeleider hulpverlener agoog opvoeder
        inspecteur controleur keurder keurmeester toezichthouder opzichter controle keuring inspectie
        analist laborant laboratorium
        planner werkvoorbereider planning werkvoorbereiding
        bewaker beveiliger wachter bewakingsagent beveiliging bewaking
        portier receptionist onthaal receptie balie
        tolk vertaler
        programmeur ontwikkelaar developer software
        ict informatica computer software automatisering systeem
        scheikunde chemie chemicus chemisch scheikundig
        natuurkunde fysica natuurkundige fysicus
        wiskunde wiskundige
        biologie bioloog
        bouw bouwkunde bouwkundig
        timmerman schrijnwerker meubelmaker timmer
        metselaar metser
        stukadoor pleisteraar stukwerk
        stratenmaker bestrater wegenwerker wegenbouw
        tegelzetter vloerder vloerlegger
        dakdekker dakwerker
        schilder huisschilder verf
        loodgieter sanitair installateur
        elektricien elektromonteur elektrotechnisch elektriciteit elektrotechniek
        lasser metaalbewerker las
        bankwerker metaalbewerker pijpfitter
        smid smeder hoefsmid
        zaak winkel detailhandel shop store
        fabriek industrie productie fabricage industrieel vervaardiging
        vliegtuig luchtvaart luchtvaartuig
        helikopter vliegtuig
        schip scheepvaart boot vaartuig schipper
        schipper kapitein stuurman
        matroos dekmatroos schepeling
        auto garage voertuig wagen
        vrachtwagen vrachtauto truck camion
        bus autobus autocar touringcar
        trein spoor spoorweg
        fiets rijwiel
        heftruck vorkheftruck
        magazijn opslag opslagplaats loods depot
        logistiek expeditie distributie goederenstroom
        post koerier bezorger besteller
        verhuizer verhuis verhuizing
        kleding confectie mode kledij
        kleermaker coupeur naaier naaister
        schoen schoeisel schoenmaker
        textiel stof weefsel wever
        wasserij stomerij droogkuis wasser
        vlees vleeswaren slager
        vis visser visserij vishandel
        groente fruit
        brood banket
        drank slijter
        kapper coiffeur haarstylist barbier kapsalon
        schoonheidsspecialist schoonheidsspecialiste esthetiek visagist grimeur
        voet pedicure podotherapeut podoloog
        opticien optieker optiek bril optometrist
        apotheker apotheek farmacie farmaceutisch
        tandarts tandheelkunde tandheelkundig mond
        psycholoog psychologie
        psychiater psychiatrie
        kind jeugd jongere kinderen
        kinderopvang kinderverzorger kinderbegeleider creche dagverblijf
        peuter kleuter
        basisonderwijs lager onderwijzer
        voortgezet secundair middelbaar
        mbo beroepsonderwijs middelbaar
        hbo hoger hogeschool
        school onderwijs onderwijsinstelling
        directeur schoolhoofd rector
        ouderen bejaarden senioren
        gehandicapt beperking handicap
        maatschappelijk sociaal welzijn
        psychologie gedrag
        pedagoog pedagogiek pedagogisch orthopedagoog
        trainer coach
        sporter atleet sportbeoefenaar
        jurist juridisch advocaat recht rechten
        rechter magistraat
        notaris notariaat
        politie agent politieagent
        rechercheur detective inspecteur
        brandweer brandweerman
        militair krijgsmacht defensie leger soldaat onderofficier officier
        gevangenis cipier bewaarder penitentiair justitieel
        douane douanier
        ambtenaar overheid bestuur gemeente
        beleid beleidsmedewerker beleidsambtenaar
        politicus parlementslid wethouder
        belasting fiscaal fiscalist
        boekhouder boekhouding administratie accountant
        financieel finance financien
        bank bankier krediet
        verzekering assurantie verzekeraar
        makelaar bemiddelaar vastgoed onroerend
        beurs effecten
        statisticus statistiek
        personeel hr rekrutering recruiter werving
        intercedent uitzend arbeidsbemiddelaar
        loopbaan beroepskeuze loopbaanbegeleider
        reclame marketing publiciteit communicatie
        pers voorlichter woordvoerder voorlichting
        journalist verslaggever reporter
        uitgever uitgeverij
        drukker drukkerij druk
        fotograaf fotografie foto
        grafisch vormgeving
        beeldhouwer kunstenaar beeldend
        acteur toneelspeler theater
        regisseur regie
        zanger muzikant musicus
        muziek instrument componist
        danser dans choreograaf
        omroeper presentator
        geluid klank audio
        licht belichting verlichting
        decor toneel podium
        museum conservator
        archief archivaris
        bibliotheek bibliothecaris
        gids reisleider toerisme rondleider
        reis reisbureau toerisme
        hotel logies gastenverblijf
        restaurant horeca brasserie cafetaria snackbar
        cafe kroeg kastelein
        kok keuken koken chefkok souschef
        catering cateraar
        camping recreatie
        evenement event
        casino kansspelen croupier
        huishoudelijk huishoudster huishouden
        huismeester concierge conciergerie beheerder
        onderhoud technische
        bos bosbouw boswachter
        boom boomkweker boomverzorger
        bloem bloemist bloemschikker
        plant gewas teelt
        vee koe melkvee rund veeteelt
        paard ruiter manege pikeur
        varken zeug
        kip pluimvee
        dier dierenverzorger
        dierenarts veterinair veearts
        mijn mijnbouw steengroeve groeve
        olie petroleum aardolie
        gas aardgas
        metaal staal metallurgie ijzer
        giet gieter gieterij
        hout houtbewerking houtbewerker
        meubel interieur
        steen natuursteen steenhouwer
        glas glasblazer
        keramiek pottenbakker aardewerk
        papier karton
        kunststof plastic rubber
        verpakking inpakker verpakker inpak
        orderpicker orderverzamelaar magazijnier
        sorteerder sorteer
        afval recycling vuilnis
        water drinkwater waterzuivering
        milieu duurzaamheid
        energie elektriciteit stroom
        kern nucleair
        isolatie isoleerder
        koeling koeltechnicus klimaattechniek airconditioning
        verwarming cv
        kraan kraanmachinist hijskraan
        steiger steigerbouwer
        sloper sloop afbraak
        grond grondwerker grondverzet
        weg wegenbouw straat
        brug sluis sluiswachter
        landmeter kartograaf geodesie
        architect architectuur
        stedenbouwkundige planoloog stedenbouw planologie
        geologie geoloog
        sterrenkunde astronoom astronomie
        weer meteoroloog
        geschiedenis historicus
        taal letterkunde literatuur taalkundige
        godsdienst theoloog religie
        priester pastoor predikant geestelijke dominee
        uitvaart begrafenis begrafenisondernemer
        telefoon telefonist callcenter
        secretaris secretariaat directieassistent managementassistent
        typist datatypist gegevensinvoer
        administratief kantoor kantoorbediende
        kassa kassier caissiere
        vakkenvuller aanvuller winkelassistent
        markt marktkoopman standwerker
        verhuur verhuurder
        schade taxateur expert
        juwelier goudsmid juweel edelsmid sieraad
        uurwerk horloge klok
        orgel piano stemmer
        wapen wapensmid
        borstel mand vlechter
        lederbewerker leer looier zadelmaker
        speelgoed pop
        tandtechnicus prothese
        orthopedisch orthopedie
        fysiotherapeut kinesitherapeut kinesist
        logopedist logopedie
        dietist voeding
        verloskundige vroedvrouw
        ambulance ziekenwagen
        operatie anesthesie
        radioloog radiologie beeldvorming
        kraamzorg kraam
        thuiszorg thuishulp thuisverpleging
        ziekenhuis hospitaal kliniek
        verpleeghuis rusthuis woonzorg verzorgingshuis
        preventie veiligheid
        kwaliteit kwaliteitszorg
        project projectleider
        constructie constructeur
        calculator kostendeskundige begroting
        """;
}

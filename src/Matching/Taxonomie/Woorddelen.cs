namespace Matching.Taxonomie;

/// <summary>
/// The words Dutch compounds of work are made of, written by hand: who does it, to what, with what, where, for whom. Singular, as a
/// dictionary has them; what they look like in a compound (<i>straten-</i>, <i>verkoops-</i>) is for <see cref="Woordsplitser"/>.
/// What is not here is not split, so a name nobody knows costs nothing but that.
/// </summary>
internal static class Woorddelen
{
    public static IEnumerable<string> Alle => Los(string.Join(' ', Mensen, Doen, Dingen, Hoe, Plekken, Vakken, Begrippen));

    /// <summary>What stands before another word only: <i>rijschool</i> begins with it, <i>bakkerij</i> does not end with it.</summary>
    public static IEnumerable<string> AlleenVoorop => Los(Voorop);

    private static string[] Los(string woorden) => woorden.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private const string Mensen = """
        aannemer accountant acteur activist adjunct adviseur advocaat agent agoog agrariër ambtenaar analist animator apotheker arbeider architect archivaris arts
        artiest assemblage assistent assurantie atleet auteur baas bakker bankier barbier barkeeper basis beambte bediende bediener beeldhouwer begeleider beheerder
        behandelaar bemanning bemiddelaar beoordelaar bereider beroep besteller bestuurder beveiliger bewaarder bewaker bewerker bewoner bezorger bibliothecaris bieder binder
        bode boekhouder boer boorder bouwer brander brandweer breier brouwer burger calculator cameraman chauffeur chef chemicus chirurg
        cipier cliënt coach coiffeur collega collecteur commandant commissaris componist conciërge conducteur consulent conservator constructeur consultant controleur coördinator
        copywriter corrector coupeur couturier criticus curator decorateur dekker delver deskundige designer detailhandelaar detective dichter dienaar
        dirigent directeur docent dokter douanier draaier drijver drogist drukker duiker econoom editor eigenaar elektricien employé engineer ergotherapeut
        etaleur expert exploitant fabrikant facilitator fitter fokker fotograaf forens frezer gast gastheer gastvrouw gedetineerde geleider generaal geoloog gezel gids
        gieter glazenier goochelaar graver griffier grimeur haler handelaar handlanger heier helper herder hersteller hoofd
        hoogleraar hostess houder houthakker hovenier huishoudster hulpverlener imker importeur inbinder industrieel informant ingenieur initiatiefnemer inkoper inpakker inrichter inspecteur
        installateur instructeur intercedent isoleerder jager jongere journalist jurist juwelier kamermeisje kandidaat kapitein kapper karteerder kassier keeper kelner kenner keurder keurmeester
        kind klant kleermaker kleuter klerk klusser knecht kok koerier korporaal kracht kunstenaar kweker laborant lasser lader lakker landbouwer leerkracht
        leerling leerlooier leraar leider leidinggevende leverancier leverantie lezer loods loodgieter logopedist loper luitenant maaier maker makelaar man manager marinier marketeer
        masseur matroos mecanicien mechanicus mediator medewerker meester melker menger mens mentor metselaar meter meubelier militair minister model modinette
        molenaar monteerder monteur muzikant naaier natuurkundige notaris officier omroeper onderhandelaar ondernemer ondersteuner onderwijzer onderzoeker ontwerper
        ontwikkelaar oogster opbouwer operator opleider opperman oppas opruimer opsporing opticien opvoeder opzichter ober oudere ouder packer pachter pakker pastoor patiënt patissier
        pedicure pedagoog personeel piloot picker planner plaatser planter plukker poetser politie politicus poort portier predikant presentator priester
        programmeur promotor psycholoog psychiater puber receptionist rechercheur rechter recreant redacteur regelaar regisseur reiniger reiziger reparateur
        reporter restaurateur revisor rijder ruimer schaper schatter schaver scheepvaarder scheidsrechter schilder schipper schoonmaker schoonheidsspecialist schrijver secretaris secretaresse
        senior serveerder setter slager slijper sloper smelter smid snijder soldaat sommelier sorteerder specialist speler spoeler sporter spuiter staf stagiair statisticus steward
        steenhouwer stoffeerder stoker straler strijker stukadoor student stuurman stylist surveillant tandarts taxateur techneut technicus technoloog
        tekenaar telefonist teler tester therapeut timmerman tolk trainer tuinder tuinier uitbener uitgever uitsmijter uitvoerder uitzender vaarder vakman
        verbinder verfraaier verhuizer verhuurder verkenner verkoper verlener verloskundige vermeerderaar vermaker verpakker verpleger verpleegkundige verslaggever vertaler vertegenwoordiger
        verzorger verzorgende verwerker verzekeraar visser vlechter vlieger vluchteling vormer voorlichter voorman vormgever vrijwilliger vrouw vuller wachter walser
        wandelaar wasser werker werkgever werknemer wetenschapper wever winkelier zager zanger zeefdrukker zetter zieke zoeker zwemmer
        machinist paramedicus mantelzorger gehandicapte statushouder inburgeraar baby peuter scholier tiener senioren
        """;

    private const string Doen = """
        aanbod aankoop aanleg aannemen aansluiting aansturing acquisitie activering administratie advertentie advies afhandeling afrekenen afspraak afval afvoer afwas afwerking analyse archief audit
        automatisering automaat hulp reserve aspirant bejaarde verlening uitlaat service bak bediening beeld begeleiding behandeling beheer behoud bekleding beleid belichting beloning bemiddeling beoordeling bereiding beschoeiing besluit bespreking bestelling bestraling bestrating
        besturing bestuur betegeling betaling bevalling beveiliging bevoorrading bewaking beweging bewerking bezichtiging bezorging bind bijstand boek boeking bouw brei bron budget calculatie catering coaching
        communicatie constructie consult controle coördinatie corrigeer creatie dagbesteding dans debiteuren declaratie demontage diagnose dienst dienstverlening distributie draai droog druk duik eet
        educatie engineering evaluatie examen expeditie exploitatie export fabricage facturatie financiering fok foto frees functie gebruik geef giet graaf groei haal hak handel handhaving heet heel help
        herstel herziening hijs hulp import inbouw inbraak incasso indicatie informatie inkoop innovatie inpak inspectie installatie instructie instroom integratie interieur invoer inzameling isolatie jacht keuring kies klim
        klus knip kook koop koppeling kraak kweek laad las leer lees leg lever levering logistiek loop loon maai maak marketing melk meet mest meting metsel mobiliteit montage monitoring naai nazorg nood
        ondersteuning onderhoud onderneming ondervraging onderwijs onderzoek ontmanteling ontsluiting ontvangst ontwerp ontwikkeling oogst oordeel opbouw opdracht open opleiding opname opruim opslag
        opvang opvoeding order organisatie overdracht overleg overslag pak parkeer pers plaatsing planning plant pluk poets post preventie prik proces productie programma project promotie protocol publicatie rapportage
        reanimatie recherche reclame recreatie recruitment recycling redactie reductie regel regie registratie reiniging reis reïntegratie renovatie reparatie reserve restauratie revalidatie revisie rijd roer rook rit
        saneer sanering schaaf scheer schenk schiet schoonmaak schrijf screening selectie service slacht slag slaap slijp sloop smeer smelt snij snijd snoei sociaal sorteer speel spel spinnen spoel spons
        spreek spring spuit staal stage start stel steun stook stop storing stort straal strijk stuc studeer studie stuur surveillance taxatie teken telefonie tel test teelt therapie timmer toegang toelating toerisme toets toezicht
        training transport transactie trek uitgifte uitgeef uitvoering uitzend vaar val veiling verbinding verbouw verbetering verduurzaming vergadering vergunning verhuis verhuizing verhuur verkoop verlichting verlof verloop verloskunde vermaak
        verpak verpakking verpleeg verpleging verslag verspreiding vertaal vertrouwen verven vervoer verwarming verwerking verzeker verzekering verzend verzending verzorging verzuim vis vlecht vlieg voeding voer voorbereiding voorlichting
        voorraad voorziening vorm vraag vracht vries vul was wals weef wandel werk werving win wissel woon zaai zaag zend zet ziek zoek zorg zwem
        """;

    private const string Dingen = """
        aardappel aardbei aardgas aardolie accu afdak aluminium antenne antiek apparaat apparatuur appel artikel asbest asfalt asperge auto baan bad bagage band bank balk banket batterij beton bed bier bioscoop blad blik
        bloed bloem bol bom boom boot bord borstel boter boring brand brandstof bril brief brood brug buis buiten bus camera camper cadeau cement ceramiek champignon chemie chip chocolade cijfer coating component computer concert container
        corset cosmetica dak dakpan data deeg deel deksel deur diamant dier doek doos draad drank dranken drone drop druif duin ei eend elektra elektriciteit elektronica energie erts etiket fiets film fles folder folie fruit garen garage gas
        gebak gebit gebouw geit geld geluid gereedschap gesteente gevel gevogelte gewas gewicht gips gist gitaar glas glasvezel goed goud graan graf graniet gras grind groente grond haar hand handdoek haven heftruck helikopter hek hout
        hond honing hoogwerker huid huis ijs ijzer inkt instrument internet juweel kaart kaas kabel kachel kalk kalf kanaal kant kap karton kasregister kast kat ketel keramiek kermis kip kist klei kleding kleur klimaat
        klok knoop koffie koe koek koel koeling koelte komkommer konijn koper kozijn kraan krant kruid kruiden kunst kunststof kunststoffen kussen kust kwaliteit laken lak lamp land landschap laser lucht leder leiding levensmiddel licht lichaam lift lijm lijn lijst likeur
        linnen lood machine mais maaltijd mand map markt mantel marmer materiaal materieel mast matras matrijs medicijn meel mes metaal meubel middel milieu mineraal mode module mond motor mout muntstuk muur muziek natuur net netwerk noot
        olie oog oor oven onderdeel optiek orgel orkest paard paddenstoel pallet pakket pan paneel papier parfum parket parkiet passagier patroon paprika peer pees petroleum piano pijp pijpleiding pizza plaat plafond plank plantsoen plastic plastiek plein pluimvee poeder polymeer pomp pop porselein pot prent prijs
        printer prothese pruik put raam rail reachtruck rek rekening relatie riem riet riool rol rolstoel roman rondvaart rooster rots rubber ruit rund schaal schaap schade schakel scherm schilderij schip schoeisel schoen schors schot schotel schuim schuur
        server sieraad sigaar sigaret silo slang sleep slot snack snoep software soep speelgoed spek spiegel spoor stapelaar steiger steen stem stoel stof stoom straat strand stro stroom stroopwafel stuk suiker suikerwerk systeem tabak tafel
        taal tand tank tapijt taart taxi tas techniek tegel tekst televisie tent tegoed textiel theater thee ticket tomaat toestel toren touringcar touw trap tractor tram trein truck trailer tuin tv uurwerk vaartuig vaatwerk varken vat vee veen veld ventilatie venster verf verkeer vers vezel
        video vlag vlees vleeswaar vliegtuig vloer vloerbedekking vloot vlucht voedsel voedingsmiddel voertuig wagen vogel vrachtauto vrachtwagen vuilnis vuur vuurwerk waar wapen warmte wand water web website weg wiel wijn wijk windmolen wol woning woord worst zand zee zeep zeil zink zonnepaneel zuivel zuur zuurstof zwembad zout
        mozaiek robot satelliet shovel stapel laadschop vorkheftruck bulldozer trekker maaidorser broodje maatwerk lunch ontbijt diner menu
        """;

    private const string Hoe = """
        administratief financieel commercieel technisch medisch juridisch maatschappelijk agrarisch facilitair creatief ambulant elektrisch hydraulisch mechanisch pneumatisch chemisch fysiek
        digitaal cultureel openbaar particulier zelfstandig algemeen allround klein groot hoog laag jong nieuw warm koud wit zwart groen rood blauw bruin zoet hard zacht zwaar snel dubbel
        binnen boven onder radio audio
        """;

    private const string Plekken = """
        afdeling ambassade apotheek asiel atelier bakkerij balie bar bedrijf beurs bibliotheek boerderij bos brouwerij bureau buurt cabine café cafetaria
        camping casino centrale centrum club concern coöperatie crèche depot discotheek dok dorp drogisterij drukkerij eiland fabriek filiaal fitness galerie gasthuis gebied gemeente gemeenschap gesticht gevangenis gezin
        gieterij groep groeve groothandel gymnastiek hal hotel horeca huishouden huisarts industrie inrichting instelling instituut internaat justitie kamer kantine kantoor kapsalon kas kassa kazerne kelder kerk keuken
        klas kliniek kringloop kwekerij laboratorium lab lassalon leger locatie loket luchthaven luchtmacht maatschappij magazijn makelaardij manege marine meldkamer metro mijn ministerie molen museum omroep opslagplaats
        outlet overheid park partij pension perron plantage platform ploeg polder praktijk provincie raad rederij regio restaurant rijk ruimte salon sauna
        school schoonheidssalon sector slachterij slagerij slijterij sport stad stadion stal station stichting stomerij studio supermarkt team terrein terras thuis uitgeverij
        universiteit vakantie vereniging verblijf vestiging vliegveld wasserij waterschap wereld werf werkplaats werkplek winkel zaal ziekenhuis zone zaak warenhuis welzijn
        """;

    private const string Vakken = """
        aardrijkskunde agogiek akoestiek anatomie anesthesie archeologie arbeid architectuur astronomie audiologie automatie bedrijfskunde bedrijfsleven belasting bijbel biologie boekhouding botanie bouwkunde cardiologie civiel
        cultuur cybernetica demografie dermatologie diagnostiek didactiek dierkunde drama ecologie economie epidemiologie ergonomie ethiek farmacie filosofie financiën fysica fysiologie gastronomie genetica
        geneeskunde geografie geologie geschiedenis gezondheid godsdienst grafisch huishoudkunde hygiëne ict informatica jeugd journalistiek kennis kraam kunde kundige
        landbouw letterkunde leven literatuur logica lichamelijk logopedie luchtvaart maatschappijleer management mechanica mechatronica media mondhygiëne meteorologie microbiologie milieukunde natuurkunde neurologie nijverheid nucleair onroerend oncologie
        optica orthopedie orthodontie parapsychologie pathologie pedagogiek pedagogisch podologie politiek psychiatrie psychologie radiologie recht rechten regelgeving rechtspraak religie ruimtevaart scheepsbouw scheepvaart scheikunde staat statistiek
        sterrenkunde strategie taalkunde technologie telecom telecommunicatie theologie tuinbouw urologie veehouderij veiligheid verkeerskunde verpleegkunde visserij vliegtuigbouwkunde voedingsleer volk vroedkunde welzijnswerk werktuig werktuigbouw werktuigbouwkunde wetenschap wiskunde zeevaart ziekte
        ambacht akkerbouw detailhandel zakelijk ouderen schuldhulp schuldhulpverlening
        """;

    private const string Begrippen = """
        aandeel aandrijving aanbesteding accent account activiteit adres aggregaat alarm ambulance asielzoeker asset atoom avond balans begrip begroting belang bestand bestek betrouwbaarheid bevolking bewijs bezwaar bijzonder bouwkundig
        capaciteit circuit collectie competentie contact content contract crediteur crisis cursus dag dagdeel datum deelnemer diploma direct document doel dossier duurzaamheid effect effecten etage evenement familie fase fiscaal formulier
        fonds gebruiker gedrag gehalte geschil gevaar gilde grens handicap handtekening helpdesk hoogte huur hypotheek ideeën incident individu infrastructuur inhoud inkomen inning inventaris jaar jobcoach kapitaal keten klacht krediet
        laan leeftijd leerweg letter lidmaatschap lijf maand maatregel macht maat merk migratie moment nacht natuurlijk niveau norm nummer object ochtend omgeving ongeval ontslag oorlog orde paspoort pensioen persoon personeels
        plan positie prestatie probleem product punt quarantaine rang recept reclassering rente richting rijbewijs risico salaris schuld seizoen sollicitatie status stijl straf stress taak tarief tijd titel tocht traject trend uitkering uur vak
        verantwoording vermogen verslaving voorstelling vrede vrij vrijetijd waarborg waarde wacht week welstand wet wetgeving wijze wonen zelf zin zitting
        """;

    private const string Voorop = """
        rij bio geo agro aqua hydro psycho fysio elektro multi mini micro macro thermo crea top vice super sous tele tandheel kinder eier
        """;
}

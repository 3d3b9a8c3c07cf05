namespace Matching.Taxonomie;

/// <summary>
/// The words Dutch compounds of work are made of, written by hand: who does it, to what, with what, where, for whom. Singular, as a
/// dictionary has them; what they look like in a compound (<i>straten-</i>, <i>verkoops-</i>) is for <see cref="Woordsplitser"/>.
/// What is not here is not split, so a name nobody knows costs nothing but that.
/// </summary>
internal static class Woorddelen
{
    public static IEnumerable<string> Alle => string.Concat(Mensen, Doen, Dingen, Spullen, Plekken, Vakken, Begrippen, Voorvoegsels).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private const string Mensen = """
        aannemer accountant acteur activist adjunct adviseur advocaat agent agoog agrariër ambtenaar analist animator apotheker arbeider architect archivaris arts
        artiest assemblage assistent assurantie atleet auteur automonteur baas bakker bankier barbier barkeeper basis beambte bediende bediener beeldhouwer begeleider beheerder
        behandelaar bemanning bemiddelaar beoordelaar bereider beroep besteller bestuurder beveiliger bewaarder bewaker bewerker bewoner bezorger bibliothecaris bieder binder
        bode boekbinder boekhouder boer boorder bosbouwer bouwer brander brandweer breier brouwer burger buschauffeur calculator cameraman chauffeur chef chemicus chirurg
        cipier cliënt coach coiffeur collega collecteur commandant commissaris componist conciërge conducteur consulent conservator constructeur consultant controleur coördinator
        copywriter corrector coupeur couturier criticus curator decorateur dekker delver deskundige designer detailhandelaar detective dichter dienaar dierenarts dierenverzorger
        dirigent directeur docent dokter douanier draaier drijver drogist drukker duiker econoom editor eigenaar elektricien elektromonteur employé engineer ergotherapeut
        etaleur expert exploitant fabrikant facilitator filiaalhouder fitter fokker fotograaf forens frezer fysiotherapeut gast gastheer gastvrouw gedetineerde geleider generaal geoloog gezel gids
        gieter glazenwasser glazenier goochelaar graver griffier grimeur groepsleider grondwerker groothandelaar haler handelaar handlanger handwerker heier helper herder hersteller hoofd
        hoogleraar hostess houder houthakker hovenier huishoudster hulpkracht hulpverlener imker importeur inbinder industrieel informant ingenieur initiatiefnemer inkoper inpakker inrichter inspecteur
        installateur instructeur intercedent isoleerder jager jongere journalist jurist juwelier kamermeisje kandidaat kapitein kapper karteerder kassier keeper kelner kenner keurder keurmeester
        kind klant kleermaker kleuter klerk klusser knecht kok kopersmid koerier korporaal kracht kraamverzorgende kunstenaar kweker laborant lasser lader lakker landbouwer landmeter leerkracht
        leerling leerlooier leraar leider leidinggevende leverancier leverantie lezer loods loodgieter logopedist loper luitenant maaier maker makelaar man manager marinier marketeer marktkoopman
        masseur matroos mecanicien mechanicus mediator medewerker meester melker menger mens mentor metselaar meubelmaker meubelstoffeerder meter meubelier mijnwerker militair minister model modinette
        molenaar monteerder monteur muzikant naaier natuurkundige notaris officier omroeper onderhandelaar onderhoudsmonteur ondernemer ondersteuner onderwijzer onderzoeker ontwerper
        ontwikkelaar oogster opbouwer operator opleider opperman oppas opruimer opsporing opticien opvoeder opzichter ober oudere ouder packer pachter pakker pastoor patiënt patissier
        pedicure pedagoog personeel piloot picker planner plaatser planter plukker poetser politie politicus poort portier postbode postbezorger predikant presentator priester procesoperator
        programmeur projectleider promotor psycholoog psychiater puber receptionist rechercheur rechter recreant redacteur regelaar regisseur reiniger reiziger reparateur
        reporter restaurateur revisor rijder rijinstructeur roostermaker ruimer schaper schatter schaver scheepvaarder scheidsrechter schilder schipper schoonmaker schoonheidsspecialist schrijver secretaris secretaresse
        senior serveerder setter slager slijper sloper smelter smid snijder soldaat sommelier sorteerder specialist speler spoeler sporter spuiter staf stagiair statisticus steward
        steigerbouwer steenhouwer stoffeerder stoker straler stratenmaker strijker stukadoor student stuurman stylist surveillant tandarts taxateur techneut technicus technoloog tegelzetter
        tekenaar telefonist teler tester therapeut timmerman tolk trainer trambestuurder treinmachinist tuinder tuinier tuinman uitbener uitgever uitsmijter uitvoerder uitzender vaarder vakman vakkenvuller vakkracht
         verbinder verfraaier verhuizer verhuurder verkenner verkoper verlener verloskundige vermeerderaar vermaker verpakker verpleger verpleegkundige verslaggever vertaler vertegenwoordiger
        verzorger verzorgende verwerker verzekeraar visser vlechter vlieger vluchteling vormer voorlichter voorman vormgever vrachtwagenchauffeur vrijwilliger vrouw vuller wachter walser
        wandelaar wasser wegenbouwer werker werkgever werknemer wetenschapper wever winkelier wijnbouwer zager zanger zeefdrukker zetter zieke zorgverlener zoeker zwemmer
         machinist paramedicus mantelzorger gehandicapte statushouder inburgeraar baby peuter scholier tiener senioren
        """;

    private const string Doen = """
        aanbod aankoop aanleg aannemen aansluiting aansturing acquisitie activering administratie advertentie advies afhandeling afrekenen afspraak afval afvoer afwas afwerking analyse archief audit
        automatisering bak bediening beeld begeleiding behandeling beheer behoud bekleding beleid belichting beloning bemiddeling beoordeling bereiding beschoeiing besluit bespreking bestelling bestraling bestrating
        besturing bestuur betegeling betaling bevalling beveiliging bevoorrading bewaking beweging bewerking bezichtiging bezorging bind bijstand boek boeking bouw brei bron budget calculatie catering coaching
        communicatie constructie consult controle coördinatie corrigeer creatie dagbesteding dans debiteuren declaratie demontage diagnose dienst dienstverlening distributie draai droog druk duik eet
        educatie engineering evaluatie examen expeditie exploitatie export fabricage facturatie financiering fok foto frees functie gebruik geef giet graaf groei haal hak handel handhaving heet heel help
        herstel herziening hijs hulp import inbouw inbraak incasso indicatie informatie inkoop innovatie inpak inspectie installatie instructie instroom integratie interieur invoer inzameling isolatie jacht keuring kies klim
        klus knip kook koop koppeling kraak kweek laad las leer lees leg lever levering logistiek loop loon maai maak marketing melk meet mest meting metsel mobiliteit montage monitoring naai nazorg nood
        ondersteuning onderhoud onderneming ondervraging onderwijs onderzoek ontmanteling ontsluiting ontvangst ontwerp ontwikkeling oogst oordeel opbouw opdracht open opleiding opname opruim opslag
        opvang opvoeding order organisatie overdracht overleg overslag pak parkeer pers plaatsing planning plant pluk poets post preventie prik proces productie programma project promotie protocol publicatie rapportage
        reanimatie recherche reclame recreatie recruitment recycling redactie reductie regel regie registratie reiniging reis reïntegratie renovatie reparatie reserve restauratie revalidatie revisie rij rijd roer rook rit
        saneer sanering schaaf scheer schenk schiet schilderwerk schoonmaak schrijf screening selectie service slacht slag slaap slijp sloop smeer smelt snij snijd snoei sociaal sorteer speel spel spinnen spoel spons
        spreek spring spuit staal stage start stel steun stook stop storing stort straal strijk stuc studeer studie stuur surveillance taxatie teken telefonie tel test teelt therapie timmer toegang toelating toerisme toets toezicht
        training transport transactie trek uitgifte uitgeef uitvoering uitzend vaar val veiling verbinding verbouw verbetering verduurzaming vergadering vergunning verhuis verhuizing verhuur verkoop verlichting verlof verloop verloskunde vermaak
        verpak verpakking verpleeg verpleging verslag verspreiding vertaal vertrouwen verven vervoer verwarming verwerking verzeker verzekering verzend verzending verzorging verzuim vis vlecht vlieg voeding voer voorbereiding voorlichting
        voorraad voorziening vorm vraag vracht vries vul was wals weeg weef wandel werk werkvoorbereiding werving win wissel woon zaai zaag zend zet ziek zoek zorg zwem
        """;

    private const string Dingen = """
        aardappel aardbei aardgas aardolie accu afdak aluminium antenne antiek apparaat apparatuur appel artikel asbest asfalt asperge auto baan bad bagage band bank balk banket batterij beton bed bier bioscoop blad blik
        bloed bloem bloembol bol bom boom boot bord borstel boter boring brand brandstof bril brief brood brug buis buiten bus camera camper cadeau cement ceramiek champignon chemie chip chocolade cijfer coating component computer concert container
        corset cosmetica dak dakpan data deeg deel deksel deur diamant dier doek doos draad drank dranken drone drop druif duin ei eend elektra elektriciteit elektro elektronica elektrotechniek energie erts etiket fiets film fles folder folie fruit garen garage gas
        gebak gebit gebouw geit geld geluid gereedschap gesteente gevel gevogelte gewas gewicht gips gist gitaar glas glasvezel goed goud graan graf graniet gras grind groente grond haar hand handdoek haven heftruck helikopter hek hijskraan hout
        hond honing hoogwerker huid huis ijs ijzer inkt instrument internet juweel kaart kaas kabel kachel kalk kalf kanaal kant kap karton kasregister kast kat ketel keramiek kermis kip kist klei kleding kleur klimaat
        klok knoop koffie koe koek koel koeling koelte komkommer konijn koper kozijn kraan krant kruid kruiden kunst kunststof kunststoffen kussen kust kwaliteit laken lak lamp land landschap laser lucht leder  leiding levensmiddel licht lichaam lift lijm lijn lijst likeur
        linnen lood machine mais maaltijd mand map markt mantel marmer materiaal materieel mast matras matrijs medicijn meel mes metaal meubel middel milieu mineraal mode module mond motor motorfiets mout muntstuk muur muziek natuur natuursteen net netwerk noot
        olie oog oor oven onderdeel optiek orgel orkest paard paddenstoel pallet pakket pan paneel papier parfum parket parkiet passagier patroon paprika peer pees petroleum piano pijp pijpleiding pizza plaat plafond plank plantsoen plastic plastiek plein pluimvee poeder polymeer pomp pop porselein pot prent prijs
        printer prothese pruik put raam rail reachtruck rek rekening relatie riem riet riool rol rolstoel roman rondvaart rooster rots rubber ruit rund schaal schaap schade schakel scherm schilderij schip schoeisel schoen schors schot schotel schuim schuur
        server sieraad sigaar sigaret silo slang sleep sleepboot slot snack sneltrein snoep software soep speelgoed spek spiegel spoor stapelaar steiger steen stem  stoel stof stoom stoomketel straat strand stro stroom stroopwafel stuk suiker suikerwerk systeem tabak tafel
        taal tand tank tankauto tankwagen tapijt taart taxi tas techniek tegel tekst televisie tent tegoed textiel theater thee ticket tomaat toestel toren touringcar touw trap tractor tram trein truck trailer tuin tv uurwerk vaartuig vaatwerk varken vat vee veen  veld ventilatie venster verf verkeer vers vezel
        video vlag vlees vleeswaar vliegtuig vliegtuigbouw vloer vloerbedekking vloot vlucht voedsel voedingsmiddel voertuig vogel vrachtauto vrachtwagen vuilnis vuur vuurwerk waar wapen warmte wand wasgoed wasmachine water web website weg wiel wijn wijk windmolen wol woning woord worst zand zee zeep zeil zink zonnepaneel zuivel zuur zuurstof zwembad zout
        mozaiek robot satelliet schoolbus shovel stapel laadschop vorkheftruck bulldozer graafmachine trekker maaidorser oogstmachine broodje maatwerk lunch ontbijt diner menu
        """;

    private const string Spullen = """
        administratief financieel commercieel technisch medisch juridisch maatschappelijk agrarisch facilitair creatief ambulant elektrisch hydraulisch mechanisch pneumatisch chemisch fysiek
        digitaal cultureel openbaar particulier zelfstandig algemeen allround klein groot hoog laag jong oud nieuw warm koud wit zwart groen rood blauw bruin zoet hard zacht zwaar snel dubbel
        binnen boven onder tele micro macro multi mini bio geo agro aqua hydro hypo psycho fysio radio audio thermo
        """;

    private const string Plekken = """
        afdeling ambassade apotheek asiel atelier bakkerij balie banketbakkerij bar bedrijf beurs bibliotheek boerderij bos bouwplaats bouwmarkt brouwerij buitendienst binnendienst bureau buurt cabine café cafetaria
        camping casino centrale centrum club concern coöperatie crèche dagopvang depot discotheek dok dorp drogisterij drukkerij eiland fabriek filiaal fitness galerie gasthuis gebied gemeente gemeenschap gesticht gevangenis gezin gezondheidscentrum
        gieterij groep groeve groothandel gymnastiek hal hotel horeca huishouden huisarts industrie inrichting instelling instituut internaat justitie kamer kantine kantoor kapsalon kas kassa kazerne kelder kerk keuken kinderboerderij kinderdagverblijf kinderopvang
        klas kliniek kringloop kwekerij laboratorium lab lassalon leger locatie loket luchthaven luchtmacht maatschappij magazijn makelaardij manege marine meldkamer metro mijn ministerie molen museum nachtclub omroep opslagplaats
        outlet overheid park parkeergarage partij pension perron plantage platform ploeg politiebureau polder pompstation postkantoor praktijk provincie raad recreatiepark rederij regio reisbureau restaurant rijk rijschool ruimte salon sauna
        school schoonheidssalon sector slachterij slagerij slijterij speeltuin sport sporthal stad stadion stal station stichting stomerij studio supermarkt tandartspraktijk tankstation team terrein terras thuis transportbedrijf tuincentrum uitgeverij
        universiteit vakantie vereniging verblijf verpleeghuis verzorgingshuis vestiging vliegveld volkstuin wasserij wasstraat waterschap wereld werf werkplaats werkplek winkel woonboot woongroep woonzorg zaal ziekenhuis zone zaak warenhuis welzijn
        """;

    private const string Vakken = """
        aardrijkskunde agogiek akoestiek anatomie anesthesie archeologie arbeid architectuur astronomie audiologie automatie bedrijfskunde bedrijfsleven belasting bijbel biologie boekhouding bosbouw botanie bouwkunde cardiologie civiel
        cultuur cultuurtechniek cybernetica demografie dermatologie diagnostiek didactiek dierkunde drama ecologie economie epidemiologie ergonomie ethiek farmacie filosofie financiën fysica fysiologie gastronomie genetica
        geneeskunde geografie geologie geschiedenis gezondheid gezondheidszorg godsdienst grafisch groenvoorziening huishoudkunde hygiëne ict informatica jeugd jeugdzorg journalistiek kennis kraam kraamzorg kunde kundige
        landbouw letterkunde leven literatuur logica lichamelijk logopedie luchtvaart maatschappijleer management mechanica mechatronica media mondhygiëne meteorologie microbiologie milieukunde natuurkunde neurologie nijverheid nucleair onroerend oncologie
        optica orthopedie orthodontie ouderenzorg parapsychologie pathologie pedagogiek pedagogisch podologie politiek psychiatrie psychologie radiologie recht rechten regelgeving rechtspraak religie ruimtevaart scheepsbouw scheepvaart scheikunde staat statistiek
        sterrenkunde strategie taalkunde technologie telecom telecommunicatie theologie thuiszorg tuinbouw urologie veehouderij veeteelt veiligheid verkeerskunde verpleegkunde visserij vliegtuigbouwkunde voedingsleer volk volksgezondheid vroedkunde wegenbouw waterbouw welzijnswerk werktuig werktuigbouw werktuigbouwkunde wetenschap wiskunde zeevaart ziekte
        ambacht akkerbouw glastuinbouw fruitteelt bloementeelt boomkwekerij metaalbewerking houtbewerking houthandel detailhandel zakelijk ouderen gehandicaptenzorg verslavingszorg schuldhulp schuldhulpverlening
        """;

    private const string Begrippen = """
        aandeel aandrijving aanbesteding accent account activiteit adres aggregaat alarm ambulance asielzoeker asset atoom avond balans begrip begroting belang bestand bestek betrouwbaarheid bevolking bewijs bezwaar bijzonder bouwkundig brandbeveiliging
        brandveiligheid capaciteit circuit collectie competentie contact content contract crediteur crisis cursus dag dagdeel datum deelnemer diploma direct document doel doelgroep dossier duurzaamheid effect effecten etage evenement familie fase fiscaal formulier
        fonds gebruiker gedrag gehalte geschil gevaar gilde grens handicap handtekening helpdesk hoogte huur hypotheek ideeën incident individu infrastructuur inhoud inkomen inning inventaris jaar jobcoach kapitaal keten klacht klanten krediet
        laan leeftijd leerweg letter lidmaatschap lijf loonadministratie maand maatregel macht maat merk migratie moment nacht natuurlijk niveau norm nummer object ochtend omgeving ongeval ontslag oorlog orde paspoort pensioen persoon personeels
        plan positie prestatie probleem product punt quarantaine rang recept reclassering rente richting rijbewijs risico salaris schuld seizoen sollicitatie status stijl strafrecht straf stress taak tarief tijd titel tocht traject trend uitkering uur vak
        verantwoording vermogen verslaving voorstelling vrede vrij vrijetijd waarborg waarde wacht week welstand wet wetgeving wijze wonen zelf zin zitting zorgplan thuisloze
        """;

    private const string Voorvoegsels = """
        aspirant bedrijfs bestuurs bijrijder crea eind gespecialiseerd half meewerk plaatsvervangend privé junior sous stads standaard strategisch super top vice volledig zij
        """;
}

namespace Matching.Profielen.Schrobben;

/// <summary>Words that are no name: what follows a name in a sentence, and what is written with a capital in a text about work.</summary>
public static class Woordenlijst
{
    private static readonly HashSet<string> Gewoon = Lijst("""
        aan achter af al alle alleen allemaal als altijd ander andere anders baan bedankt beetje beide beiden ben bent best beste beter betrouwbaar bezig bij blij bijna binnen buiten collega collegas daar daarna daarom daarvoor dag dagen dan dank dankjewel
        dat de deed deze die dit dochter doe doen doet door draai duidelijk dus een eerder eerst eerste eigen elk elke en enige er ervaring even fijn fulltime ga gaan gaat gedaan gehad gehaald geef geen gehad genoeg gewerkt gewoon gezond ging goed goede graag groep groot
        had hallo hard heb hebben hebt heeft heel hele help helpen hem hen het heet hier hij hoe hoi houd hou hun iedere iedereen iemand iets ik ijverig in is ja je jij jou jouw jullie kan kijk klaar klant klanten kom komen komt kon kreeg krijg kun kunnen kunt kwam laat laatst
        leer leerde leerzaam leuk leuke liefst liever lekker maak maar maakte mag man maanden mee meer meerdere meest meestal men mensen met mijn mij moe moest moet moeten mogelijk mooi na naar naast nadat net niemand niet niets nieuw nieuwe niks nodig nog nooit nou nu of om omdat onder ons
        onze ook op over overal paar parttime prettig rest rustig samen sinds snel soms sociaal spreek stage steeds sterk straks tegen ten ter terug terwijl thuis tijdens toch toe toen tot tussen twee u uit uw vaak van vandaag vanaf vanuit veel verder verschillende via vind voor vooral vroeg vroeger
        vrouw waar waarbij waarom wanneer want waren was wat we week weer weet wel welke welkom werd werk werken werkt werkte wie wil wilde willen word worden wordt woon woont zal ze zeer zeg zei zelf zelfs zich zie zien zij zijn zin zit zo zoals zoek zoekt zoon zonder zou zou zullen
        ervoor erg allebei allerlei verantwoordelijk verzorg vriendelijke vriendelijk groeten groet groetjes gegroet dames heren hartelijke hoogachtend mvg bel belt mail mailt app tel telefoon contact nummer vraag vragen planning rooster baas chef leiding klus winkel bedrijf kantoor keuken magazijn sinds jaar
        leidinggevende locatie geld hulp informatie uitleg advies meneer mevrouw begeleiding begeleider consulent werkgever manager afdeling receptie balie personeel team teamleider directeur eigenaar buren kinderen moeder vader ouders familie vrienden gasten bezoekers oud oude jong jonge lieve aardige die dame heer leraar docent tevreden positief enthousiast nummerplaat
        gezegd vindt geeft belde vroeg zegt weten kent ken kende hielp helpt leert leerde bracht brengt haalt haalde deelt regelt regelde staat stond loopt liep niveau beschikbaar bereikbaar spreekt gepensioneerd streng overleden ziek boos lief klein kleine actief goedemorgen groetend alvast ps
        account niets druk uw pagina ik zij profiel openbaar prive handig online makkelijk belangrijk bekend veel tijdrovend up vol leeg erop eraf te den der toch bovendien daarnaast tevens momenteel misschien hopelijk vooraf flexibel gemotiveerd leergierig zelfstandig nauwkeurig stipt flink sportief creatief technisch ervaren
        kapper des heette gepast getrouwd geboren jarig gewend opgeleid eten wassen handen kassa schoonmaak zorg bouw horeca logistiek techniek groen administratie onderwijs transport productie vervoer detailhandel beveiliging tuin verkoop
        """);

    /// <summary>Trades, colours, animals and places that are surnames too.</summary>
    private static readonly HashSet<string> OokNamen = Lijst("""
        bakker kok visser boer kuiper smid mulder molenaar schilder slager timmerman metselaar kapper koster jager wolf vos haan berg dijk bos veld hoek groot klein jong lang kort wit zwart bruin groen rood kramer koopman brouwer dekker meester schipper keizer koning prins ridder post brug zorg winter zomer
        pool polak engels fransen hollander vink leeuw haas mol bijl spijker nagel sanders kamp laan steen dam meer tas stam slot burger huisman bouwman veldman rijn post prins paul roos noor hoeve kraan doorn hop bos beek schaap swart witte kroon kruis linden ernst vroom keizer timmer
        klaver kelder wal pronk braam vaart snijder snijders drost zeeman vonk vlaming hak kaya slot voet hand kaart akkerman
        """);

    /// <summary>Written with a capital and nobody's name: languages, countries, towns, tools, papers, brands of tools, days.</summary>
    private static readonly HashSet<string> Hoofdletterwoorden = Lijst("""
        nederland nederlands nederlandse engels engelse duits duitse frans franse spaans spaanse italiaans italiaanse portugees turks turkse arabisch arabische marokkaans marokkaanse berbers pools poolse russisch oekraiens oekraiense tigrinya somalisch dari farsi pasjtoe koerdisch koerdische papiaments sranan surinaams surinaamse
        hindi urdu chinees mandarijn amhaars swahili grieks roemeens bulgaars hongaars fries friese vlaams vlaamse indonesisch vietnamees perzisch syrisch syrische eritrees afghaans iraaks iraans indisch antilliaans hindoestaans europees europese afrikaans kroatisch servisch bosnisch albanees twi thai tamil
        belgie oostenrijk zwitserland duitsland frankrijk spanje italie portugal turkije marokko polen rusland oekraine syrie irak iran eritrea ethiopie somalie soedan afghanistan suriname curacao aruba antillen indonesie china india pakistan engeland europa afrika amerika roemenie bulgarije griekenland hongarije ghana nigeria egypte jemen libanon vietnam noorwegen zweden kroatie bosnie servie kenia
        leiden voorschoten wassenaar leiderdorp oegstgeest katwijk noordwijk zoetermeer delft haag hague rijswijk amsterdam rotterdam utrecht gouda alphen haarlem eindhoven tilburg breda groningen nijmegen arnhem enschede almere amersfoort apeldoorn maastricht zwolle dordrecht schiedam schiphol hillegom lisse sassenheim leidschendam voorburg bollenstreek
        teylingen kaag braassem nieuwkoop zuid noord oost west holland brabant limburg zeeland drenthe friesland gelderland overijssel flevoland randstad rijn duin vlaardingen purmerend heerlen venlo roosendaal emmen assen lelystad deventer hengelo aleppo damascus asmara kabul kiev kyiv warschau istanbul ankara casablanca rabat paramaribo bagdad mogadishu
        microsoft office word excel powerpoint outlook teams windows google android apple mac photoshop indesign illustrator autocad solidworks sap exact afas twinfield salesforce photoshop wordpress java python javascript html css sql linux canva zoom chromebook ipad iphone dynamics navision visma topdesk
        vca ehbo bhv haccp nen mbo hbo vmbo havo vwo wo roc isk nt cv wsp uwv vog ov svh ikz haccp plc cnc tig mig mag lts mts heao bbl bol gplus code reachtruck heftruck hef epcs epc ict hr plc cad mavo lbo isk kse inburgering staatsexamen ond bso kdv pgb wlz wmo wajong wia ww bbz aow anw ioaw duo coa
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december kerst pasen ramadan sinterklaas suikerfeest koningsdag corona covid
        gemeente werkplein werkgever werkgevers servicepunt participatiewet bijstand werkbedrijf sociale zaken jobcoach netwerkcafe voedselbank vluchtelingenwerk leger heils rode kruis kringloop albert heijn jumbo lidl aldi plus action hema ikea kruidvat etos blokker gamma praxis karwei postnl dhl dpd bol mediamarkt bijenkorf primark zara
        whatsapp facebook hollands herat homs instagram tiktok linkedin youtube internet wifi god allah islam bijbel koran moslim christen moslima moskee kerk rijbewijs diploma certificaat curriculum vitae sollicitatie motivatie profiel werkervaring opleiding opleidingen hobby's hobbys vaardigheden talen competenties ervaring over presentatie samenvatting
        leerling student assistent medewerker monteur chauffeur schoonmaker verzorgende helpende hovenier lasser kassamedewerker orderpicker magazijnmedewerker zorg welzijn techniek bouw horeca logistiek groen aa bb b1 a2 b2 c1 beste geachte bedankt dank marktplaats belgische poolse zwitserse oostenrijkse valentijn
        """);

    public static bool IsGewoon(string klein) => Gewoon.Contains(klein);

    public static bool IsOokNaam(string klein) => OokNamen.Contains(klein);

    /// <summary>Not to be taken for a name because of its capital.</summary>
    public static bool IsGeenNaam(string klein) => Gewoon.Contains(klein) || Hoofdletterwoorden.Contains(klein);

    private static HashSet<string> Lijst(string woorden) => [.. woorden.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}

namespace Matching.Verantwoording;

/// <summary>The list itself, one requirement a line, in the order of the standard.</summary>
internal static class Asvslijst
{
    public const string Tekst = """
        1.2.1 1 | Tekst wordt veilig gemaakt voor de plek waar die komt | voldoet | StrictPagesTests | Razor codeert alles; ruwe html wordt nergens geschreven.
        1.2.4 1 | Vragen aan de database hebben altijd parameters | voldoet | MatchingDbContext.cs HostileVisitorTests | EF Core; losse SQL heeft alleen eigen namen van tabellen.
        1.3.3 2 | Gevaarlijke tekens gaan eruit voor een gevaarlijke plek | voldoet | Rijkeuring.cs LogtabelTests | Stuurtekens uit een levering; formules in een csv.
        1.5.2 2 | Gegevens van buiten worden alleen gelezen als bekende vormen | voldoet | FuzzTests JsonRegellezer.cs | Geen soorten uit de invoer.
        2.2.1 1 | Invoer wordt getoetst aan wat mag | voldoet | FoutenTests Veldsoort.cs | 
        2.2.3 2 | Velden die bij elkaar horen spreken elkaar niet tegen | deels | SaveVacature.cs | Voor vacatures; een levering wordt veld voor veld getoetst.
        2.3.2 2 | Grenzen van het werk worden afgedwongen | deels | BordregelsTests ReleaseVoorselectie.cs | Het kijkbudget van een werkgever komt met de kamer Profielen.
        2.3.3 2 | Een handeling gebeurt helemaal of niet | voldoet | KilledImportTests Bordschrijver.cs | Elke handeling is één transactie.
        2.3.4 2 | Niemand wordt dubbel geboekt | voldoet | OneJobcoachTests InvariantsTests | Een unieke index in de database.
        2.3.5 3 | Twee mensen voor wat veel schade kan doen | nog-niet | | Er is geen export van meer dan vijftig personen, behalve het Logboek zelf.
        2.4.1 2 | Leeghalen door een robot wordt gestopt | nog-niet | | Komt met het kijkbudget in Profielen.
        3.2.1 1 | Inhoud opent niet op een verkeerde plek | voldoet | StrictPagesTests Beveiligingskoppen.cs | nosniff; bestanden komen als bijlage.
        3.3.1 1 | Cookies zijn Secure | voldoet | ToegangSetup.cs | Buiten Development altijd.
        3.3.2 2 | Cookies hebben SameSite | voldoet | ToegangSetup.cs | Strict.
        3.3.3 2 | Cookies heten __Host- | voldoet | ToegangSetup.cs | Buiten Development altijd.
        3.3.4 2 | Scripts lezen geen cookie van een sessie | voldoet | ToegangSetup.cs | HttpOnly.
        3.4.1 1 | HSTS van ten minste een jaar | nog-niet | | 
        3.4.3 2 | Een strenge Content-Security-Policy | voldoet | Beveiligingskoppen.cs StrictPagesTests | Zonder inline script en stijl.
        3.4.6 2 | Niemand zet onze pagina's in een frame | voldoet | Beveiligingskoppen.cs | frame-ancestors 'none'.
        3.4.7 3 | De browser kan overtredingen melden | nog-niet | | 
        3.4.8 3 | Cross-Origin-Opener-Policy | voldoet | Beveiligingskoppen.cs | 
        3.5.1 1 | Een andere site kan niets namens u doen | voldoet | HerkomstTests Herkomst.cs | Ook antiforgery op elk formulier.
        3.5.3 1 | Wijzigen gaat nooit met GET | voldoet | RechtenmatrixTests | GET schrijft alleen in het Logboek en in getoonde lijsten.
        3.5.4 2 | Elk programma heeft een eigen hostnaam | nog-niet | | Werkgevers en medewerkers delen nu één naam.
        4.1.3 2 | Koppen van een proxy zijn niet na te maken | voldoet | Applicatie.cs | Er worden geen koppen van een proxy gelezen.
        4.4.1 1 | Sockets gaan over TLS | deels | | TLS wordt gegeven door de proxy ervoor.
        4.4.2 2 | Een hub kijkt naar de herkomst | voldoet | HerkomstTests BordDeurTests | 
        5.2.1 1 | Bestanden hebben een grootste maat | voldoet | RijlezerTests CsvRijlezer.cs | Een rij is ten hoogste 1 MiB; bestanden komen niet over het web.
        5.2.2 1 | De soort van een bestand klopt | voldoet | Tekstkeuring.cs GegevensmapTests | 
        5.2.3 2 | Uitpakken heeft een grens | niet-van-toepassing | | Er wordt niets uitgepakt.
        5.3.2 1 | Een naam van buiten wordt nooit een pad | voldoet | Contractbestand.cs Modelbestanden.cs | Alleen namen uit een vaste lijst.
        6.1.1 1 | Vastgelegd is wat tegen raden helpt | nog-niet | | Komt met aanmelden.
        6.2.12 2 | Gelekte wachtwoorden worden geweigerd | niet-van-toepassing | | Er zijn geen wachtwoorden.
        6.3.1 1 | Raden met gestolen lijsten mislukt | nog-niet | | Komt met aanmelden.
        6.3.3 2 | Iedereen heeft een tweede factor | nog-niet | | Komt met aanmelden: via de organisatie, passkey of TOTP.
        6.3.8 3 | Niemand kan zien welke accounts er zijn | deels | ProductionTests | De lijst met accounts bestaat alleen in Development.
        6.4.3 2 | Herstellen gaat niet om de tweede factor heen | nog-niet | | Komt met aanmelden.
        7.1.1 2 | Vastgelegd is hoe lang een sessie duurt | deels | ToegangSetup.cs | Acht uur; een kortere rust komt met sessies in de database.
        7.2.4 1 | Aanmelden geeft een nieuw token | voldoet | Aanmelding.cs AanmeldenTests | 
        7.3.1 2 | Een sessie eindigt na stilte | nog-niet | | Komt met sessies in de database.
        7.3.2 2 | Een sessie eindigt altijd eens | voldoet | ToegangSetup.cs | Acht uur.
        7.4.1 1 | Afmelden eindigt de sessie | deels | Aanmelding.cs | Nu alleen het cookie.
        7.4.2 1 | Een gesloten account heeft geen sessies meer | nog-niet | | Komt met sessies in de database.
        7.4.5 2 | De beheerder kan sessies beëindigen | nog-niet | | Komt met sessies in de database.
        7.5.1 2 | Opnieuw aanmelden voor wat gevoelig is | nog-niet | | Komt met aanmelden.
        8.1.2 2 | Vastgelegd is wie welke velden ziet | voldoet | Logplek.cs Rechtenmatrix.cs | Staat op de pagina Rechten en in elke regel van het Logboek.
        8.2.1 1 | Elke functie vraagt naar de rol | voldoet | RechtenmatrixTests OpenDoorsTests WhoMayEnterTests | 
        8.2.2 1 | Wie een sleutel raadt, ziet niets van een ander | voldoet | WieZietWieTests EigenObjectTests | 
        8.2.3 2 | Elke rol krijgt alleen de eigen velden | voldoet | WieZietWieTests ProfielenTests BordInzageTests | 
        8.3.1 1 | De server beslist | voldoet | RechtenmatrixTests | 
        8.3.2 3 | Een ander recht geldt meteen | nog-niet | | De rol zit nu in het cookie.
        8.4.1 2 | Muren tussen organisaties | niet-van-toepassing | | Eén installatie dient één samenwerkingsverband.
        11.1.2 2 | Een lijst van sleutels en algoritmen | voldoet | Logsleutel.cs ToegangSetup.cs Pseudoniemen.cs | HMAC-SHA256; alles in de map sleutels.
        11.3.3 2 | Versleutelen met controle op verandering | voldoet | ToegangSetup.cs | Data Protection.
        11.4.2 2 | Wachtwoorden met een trage functie | niet-van-toepassing | | Er zijn geen wachtwoorden.
        11.5.1 2 | Toeval van ten minste 128 bit | voldoet | Logsleutel.cs | RandomNumberGenerator.
        12.3.1 2 | TLS op elke stap | deels | Opslag.cs | Naar PostgreSQL volgens de verbinding die de beheerder opgeeft.
        13.2.2 2 | Een account van de database mag weinig | nog-niet | | Het programma is eigenaar van zijn tabellen.
        13.3.1 2 | Geheimen staan niet in de broncode | voldoet | Opslag.cs Logsleutel.cs | 
        13.4.2 2 | Geen proefstand in het echt | voldoet | ProductionTests | 
        13.4.5 2 | Geen documentatie of metingen voor iedereen | deels | Applicatie.cs | De beschrijving van de API is open, zonder gegevens.
        14.1.2 2 | Per gegeven staat de bescherming vast | deels | Bewaarregels.cs Logplek.cs | 
        14.2.1 1 | Niets gevoeligs in een adres | deels | Logplek.cs | Een adres kan de sleutel van een klant hebben, nooit een naam.
        14.2.3 2 | Geen derden | voldoet | StrictPagesTests | Alles komt van de eigen server.
        14.2.4 2 | De bescherming die beschreven is, is er | voldoet | VerifyLogboekTests ForgetKlantTests | 
        14.2.6 3 | Niet meer dan nodig | voldoet | WieZietWieTests | 
        14.2.7 3 | Te oude gegevens gaan vanzelf weg | voldoet | CleanGegevensTests Bewaarregels.cs | 
        14.3.2 2 | De browser bewaart niets | voldoet | Beveiligingskoppen.cs StrictPagesTests | no-store.
        14.3.3 2 | Geen gegevens in de opslag van de browser | voldoet | StrictPagesTests | Alleen het cookie.
        15.1.1 1 | Vastgelegd is hoe snel een lek dicht is | nog-niet | | 
        15.1.2 2 | Een lijst van onderdelen | voldoet | ThirdPartyTests | THIRD-PARTY.md, en vaste versies.
        15.1.3 2 | Wat veel kost is bekend | deels | VrijZoekenTests | 
        15.2.1 1 | Onderdelen zijn op tijd bijgewerkt | nog-niet | | 
        15.2.2 2 | Wat veel kost heeft een grens | deels | BordSetup.cs HostileVisitorTests | 
        15.3.1 1 | Alleen de velden die nodig zijn | voldoet | WieZietWieTests ProfielenTests | 
        15.3.3 2 | Niemand vult velden die niet op het formulier staan | voldoet | SaveVacature.cs Bordprotocol.cs | Formulieren binden aan eigen vormen, niet aan de tabel.
        15.3.4 2 | Het echte adres van de bezoeker | niet-van-toepassing | | Er wordt niets besloten op het adres van een bezoeker.
        15.4.2 3 | Kijken en doen is één stap | voldoet | InvariantsTests LiveBordTests OneJobcoachTests | 
        16.1.1 2 | Vastgelegd is wat gelogd wordt | voldoet | Logregel.cs Logplek.cs | 
        16.2.1 2 | Wie, wat, wanneer, waar | voldoet | LogboekpaginaTests Logregel.cs | 
        16.2.2 2 | Eén tijd voor alles | voldoet | Kalender.cs | UTC in de database.
        16.2.5 2 | Loggen naar gevoeligheid | voldoet | Logplek.cs LogboekpaginaTests | Het Logboek noemt soorten velden, geen waarden.
        16.3.1 2 | Aanmelden wordt gelogd | voldoet | Aanmelding.cs | 
        16.3.2 2 | Geweigerde toegang wordt gelogd; op niveau 3 ook elke blik | deels | WieZietWieTests Logschrijver.cs | Elke blik op een klant; een weigering nog niet.
        16.3.3 2 | Pogingen om regels te omzeilen worden gelogd | nog-niet | | 
        16.4.1 2 | Niemand schrijft valse regels in het log | voldoet | Logregel.cs LogtabelTests | Regels zijn rijen, geen tekst.
        16.4.2 2 | Het log is niet te veranderen | voldoet | VerifyLogboekTests InvariantsTests AppendOnlyTable.cs | Alleen toevoegen, en een keten van zegels.
        16.4.3 2 | Het log staat ook ergens anders | deels | LogboekOpdracht.cs | Een anker gaat naar elders; de regels gaan mee met de reservekopie.
        16.5.1 2 | Een fout zegt niets van binnen | voldoet | HostileVisitorTests Problemen.cs | 
        16.5.2 2 | Eén stuk valt uit, de rest gaat door | voldoet | KapotModelTests Gezondheid.cs | 
        16.5.3 2 | Bij een fout blijft de deur dicht | voldoet | LogboekDichtTests | Wat niet gelogd kan worden, wordt niet getoond.
        16.5.4 3 | Een laatste vangnet voor fouten | voldoet | Problemen.cs HostileVisitorTests | 
        """;
}

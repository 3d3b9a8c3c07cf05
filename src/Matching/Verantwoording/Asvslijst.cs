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
        2.3.2 2 | Grenzen van het werk worden afgedwongen | voldoet | BordregelsTests KijkbudgetTests InteresseTests | Ook het kijkbudget van een werkgever en de stappen van een interesse.
        2.3.3 2 | Een handeling gebeurt helemaal of niet | voldoet | KilledImportTests Bordschrijver.cs | Elke handeling is één transactie.
        2.3.4 2 | Niemand wordt dubbel geboekt | voldoet | OneJobcoachTests InvariantsTests | Een unieke index in de database.
        2.3.5 3 | Twee mensen voor wat veel schade kan doen | nog-niet | | Er is geen export van meer dan vijftig personen, behalve het Logboek zelf.
        2.4.1 2 | Leeghalen door een robot wordt gestopt | voldoet | KijkbudgetTests VerkeerTests | Een kijkbudget per werkgever en per persoon, en een rem per account of adres.
        3.2.1 1 | Inhoud opent niet op een verkeerde plek | voldoet | StrictPagesTests Beveiligingskoppen.cs | nosniff; bestanden komen als bijlage.
        3.3.1 1 | Cookies zijn Secure | deels | Sessiecookie.cs OidcSetup.cs HttpSetup.cs | Dat van de sessie buiten Development altijd; die van formulier en melding als het verzoek met https komt.
        3.3.2 2 | Cookies hebben SameSite | voldoet | Sessiecookie.cs OidcSetup.cs HttpSetup.cs | Strict; Lax voor een melding en op de weg terug van een aanbieder.
        3.3.3 2 | Cookies heten __Host- | deels | Sessiecookie.cs HttpSetup.cs | Dat van de sessie buiten Development altijd; die van formulier en melding nog niet.
        3.3.4 2 | Scripts lezen geen cookie van een sessie | voldoet | Sessiecookie.cs | HttpOnly.
        3.4.1 1 | HSTS van ten minste een jaar | voldoet | VoorportaalTests Beveiligingskoppen.cs | Een jaar, als het verzoek met https komt.
        3.4.3 2 | Een strenge Content-Security-Policy | voldoet | Beveiligingskoppen.cs BeveiligingskoppenTests StrictPagesTests | Zonder inline script en stijl.
        3.4.6 2 | Niemand zet onze pagina's in een frame | voldoet | BeveiligingskoppenTests Beveiligingskoppen.cs | frame-ancestors 'none'.
        3.4.7 3 | De browser kan overtredingen melden | nog-niet | | 
        3.4.8 3 | Cross-Origin-Opener-Policy | voldoet | BeveiligingskoppenTests Beveiligingskoppen.cs | 
        3.5.1 1 | Een andere site kan niets namens u doen | voldoet | HerkomstTests Herkomst.cs OidcTests | Ook antiforgery op elk formulier, en de weg terug van een aanbieder hoort bij één browser.
        3.5.3 1 | Wijzigen gaat nooit met GET | voldoet | RechtenmatrixTests KlantaanmeldingTests ContactpersonenTests | GET schrijft alleen in het Logboek, in getoonde lijsten en in wat is bekeken; een link wordt pas met een knop gebruikt.
        3.5.4 2 | Elk programma heeft een eigen hostnaam | nog-niet | | Werkgevers en medewerkers delen nu één naam.
        4.1.3 2 | Koppen van een proxy zijn niet na te maken | voldoet | VoorportaalTests Voorportaal.cs | Alleen van de adressen in Matching:Proxy, en anders van niemand.
        4.4.1 1 | Sockets gaan over TLS | deels | | TLS wordt gegeven door de proxy ervoor.
        4.4.2 2 | Een hub kijkt naar de herkomst | voldoet | HerkomstTests BordDeurTests BordbewakingTests | Een socket eindigt ook met de sessie.
        5.2.1 1 | Bestanden hebben een grootste maat | voldoet | RijlezerTests CsvRijlezer.cs | Een rij is ten hoogste 1 MiB; bestanden komen niet over het web.
        5.2.2 1 | De soort van een bestand klopt | voldoet | Tekstkeuring.cs GegevensmapTests | 
        5.2.3 2 | Uitpakken heeft een grens | niet-van-toepassing | | Er wordt niets uitgepakt.
        5.3.2 1 | Een naam van buiten wordt nooit een pad | voldoet | Contractbestand.cs Modelbestanden.cs | Alleen namen uit een vaste lijst.
        6.1.1 1 | Vastgelegd is wat tegen raden helpt | voldoet | Remregel.cs Rem.cs | Per account, per brief en per adres van het netwerk; voor medewerkers doet de aanbieder dit.
        6.2.12 2 | Gelekte wachtwoorden worden geweigerd | niet-van-toepassing | | Er zijn geen wachtwoorden.
        6.3.1 1 | Raden met gestolen lijsten mislukt | voldoet | RemTests AanmeldenWerkgeverTests KlantaanmeldingTests | Elke poging neemt eerst een beurt; de wachttijd verdubbelt.
        6.3.3 2 | Iedereen heeft een tweede factor | deels | PasskeyTests TotpTests OidcTests | Een passkey is er twee. De codeapp, en link of code van een klant, zijn er één; die van een medewerker is aan de aanbieder en wordt hier niet gecontroleerd.
        6.3.8 3 | Niemand kan zien welke accounts er zijn | voldoet | AanmeldenWerkgeverTests KlantaanmeldingTests ProductionTests | Ook niet aan de tijd die een antwoord kost; de lijst met accounts bestaat alleen in Development.
        6.4.3 2 | Herstellen gaat niet om de tweede factor heen | voldoet | ContactpersonenTests PasskeyTests | Wie iets kwijt is, krijgt een nieuwe uitnodiging van een mens; medewerkers herstellen bij hun aanbieder.
        7.1.1 2 | Vastgelegd is hoe lang een sessie duurt | voldoet | Sessietermijnen.cs SessieTests | Per soort account een tijd van stilte en een langste tijd, met de reden erbij.
        7.2.4 1 | Aanmelden geeft een nieuw token | voldoet | SessieTests Aanmelding.cs | Elk aanmelden maakt een nieuwe sleutel en beëindigt wat er was.
        7.3.1 2 | Een sessie eindigt na stilte | voldoet | SessieTests Sessietermijnen.cs | Medewerker 60, werkgever 30 en klant 15 minuten; een open bord telt als aanwezig.
        7.3.2 2 | Een sessie eindigt altijd eens | voldoet | SessieTests Sessietermijnen.cs | Medewerker na 10 uur, werkgever na 4 uur, klant na 1 uur.
        7.4.1 1 | Afmelden eindigt de sessie | voldoet | OidcTests AchteromTests Aanmelding.cs | De rij van de sessie gaat weg, en bij de aanbieder eindigt die ook.
        7.4.2 1 | Een gesloten account heeft geen sessies meer | voldoet | Sessieregister.cs ContactpersonenTests ForgetKlantTests | Bij elk verzoek wordt het account opgezocht.
        7.4.5 2 | De beheerder kan sessies beëindigen | voldoet | SessieTests Accountsessies.cshtml.cs | Niet die van klanten: een beheerder ziet geen personen, en die eindigen binnen een uur.
        7.5.1 2 | Opnieuw aanmelden voor wat gevoelig is | deels | VersTests Vers.cs | Voor het inzetten van een model; nog niet voor verwijderen, het bestand van het Logboek en wie toegang krijgt.
        8.1.2 2 | Vastgelegd is wie welke velden ziet | voldoet | Logplek.cs Rechtenmatrix.cs | Staat op de pagina Rechten en in elke regel van het Logboek.
        8.2.1 1 | Elke functie vraagt naar de rol | voldoet | RechtenmatrixTests OpenDoorsTests WhoMayEnterTests | 
        8.2.2 1 | Wie een sleutel raadt, ziet niets van een ander | voldoet | WieZietWieTests EigenObjectTests OpenKlantTests | 
        8.2.3 2 | Elke rol krijgt alleen de eigen velden | voldoet | WieZietWieTests ProfielenTests NietInterferentieTests KanarieTests BordInzageTests | 
        8.3.1 1 | De server beslist | voldoet | RechtenmatrixTests | 
        8.3.2 3 | Een ander recht geldt meteen | voldoet | SessieTests BordbewakingTests ContactpersonenTests | Rollen worden bij elk verzoek gelezen; een open bord kijkt elke anderhalve seconde.
        8.4.1 2 | Muren tussen organisaties | niet-van-toepassing | | Eén installatie dient één samenwerkingsverband.
        11.1.2 2 | Een lijst van sleutels en algoritmen | voldoet | Logsleutel.cs Sleutelkast.cs Pseudoniemen.cs ToegangSetup.cs | HMAC-SHA256, AES-256-GCM en Data Protection; alles in de map sleutels.
        11.3.3 2 | Versleutelen met controle op verandering | voldoet | SleutelkastTests Sleutelkast.cs ToegangSetup.cs | AES-256-GCM, gebonden aan veld en rij; het cookie met Data Protection.
        11.4.2 2 | Wachtwoorden met een trage functie | niet-van-toepassing | | Er zijn geen wachtwoorden.
        11.5.1 2 | Toeval van ten minste 128 bit | voldoet | Sessiekenmerk.cs Eenmalig.cs Totp.cs Logsleutel.cs | RandomNumberGenerator. Een code op papier is korter, werkt één keer en heeft een rem.
        12.3.1 2 | TLS op elke stap | deels | Aanmeldwegen.cs Mailinstellingen.cs Opslag.cs | Naar een aanbieder altijd, naar de mailserver tenzij de beheerder anders kiest, naar PostgreSQL volgens de verbinding die de beheerder opgeeft.
        13.2.2 2 | Een account van de database mag weinig | nog-niet | | Het programma is eigenaar van zijn tabellen.
        13.3.1 2 | Geheimen staan niet in de broncode | voldoet | Opslag.cs Logsleutel.cs Sleutelbestand.cs Aanbieder.cs | In de omgeving of in de map sleutels.
        13.4.2 2 | Geen proefstand in het echt | voldoet | ProductionTests | 
        13.4.5 2 | Geen documentatie of metingen voor iedereen | deels | Applicatie.cs | De beschrijving van de API is open, zonder gegevens.
        14.1.2 2 | Per gegeven staat de bescherming vast | deels | Bewaarregels.cs Logplek.cs | 
        14.2.1 1 | Niets gevoeligs in een adres | deels | Logplek.cs Eenmalig.cs | Een adres kan de sleutel van een klant hebben, nooit een naam; de link in een brief heeft een geheim dat één keer werkt.
        14.2.3 2 | Geen derden | voldoet | StrictPagesTests | Alles komt van de eigen server.
        14.2.4 2 | De bescherming die beschreven is, is er | voldoet | VerifyLogboekTests ForgetKlantTests AanvallenTests NietInterferentieTests | 
        14.2.6 3 | Niet meer dan nodig | voldoet | WieZietWieTests ProfielenTests EtalageTests | 
        14.2.7 3 | Te oude gegevens gaan vanzelf weg | voldoet | CleanGegevensTests Bewaarregels.cs | 
        14.3.2 2 | De browser bewaart niets | voldoet | Beveiligingskoppen.cs StrictPagesTests | no-store.
        14.3.3 2 | Geen gegevens in de opslag van de browser | voldoet | StrictPagesTests Sessiecookie.cs | Alleen cookies.
        15.1.1 1 | Vastgelegd is hoe snel een lek dicht is | nog-niet | | 
        15.1.2 2 | Een lijst van onderdelen | voldoet | ThirdPartyTests | THIRD-PARTY.md, en vaste versies.
        15.1.3 2 | Wat veel kost is bekend | deels | VrijZoekenTests | 
        15.2.1 1 | Onderdelen zijn op tijd bijgewerkt | nog-niet | | 
        15.2.2 2 | Wat veel kost heeft een grens | voldoet | VerkeerTests Verkeer.cs BordSetup.cs HostileVisitorTests | Een rem op vragen per account, en per adres voor wie niet is aangemeld.
        15.3.1 1 | Alleen de velden die nodig zijn | voldoet | WieZietWieTests ProfielenTests | 
        15.3.3 2 | Niemand vult velden die niet op het formulier staan | voldoet | SaveVacature.cs Bordprotocol.cs | Formulieren binden aan eigen vormen, niet aan de tabel.
        15.3.4 2 | Het echte adres van de bezoeker | voldoet | VoorportaalTests Voorportaal.cs Verkeer.cs Rem.cs | De rem gebruikt het; van een proxy alleen met Matching:Proxy.
        15.4.2 3 | Kijken en doen is één stap | voldoet | InvariantsTests LiveBordTests OneJobcoachTests RemTests KlantaanmeldingTests | 
        16.1.1 2 | Vastgelegd is wat gelogd wordt | voldoet | Logregel.cs Logplek.cs | 
        16.2.1 2 | Wie, wat, wanneer, waar | voldoet | LogboekpaginaTests Logregel.cs | 
        16.2.2 2 | Eén tijd voor alles | voldoet | Kalender.cs | UTC in de database.
        16.2.5 2 | Loggen naar gevoeligheid | voldoet | Logplek.cs LogboekpaginaTests | Het Logboek noemt soorten velden, geen waarden.
        16.3.1 2 | Aanmelden wordt gelogd | deels | Aanmelding.cs ContactpersonenTests SignInKlant.cs Terugkeer.cs | Een mislukte poging via een aanbieder staat in het log van de server en niet in het Logboek.
        16.3.2 2 | Geweigerde toegang wordt gelogd; op niveau 3 ook elke blik | deels | WieZietWieTests OpenKlantTests Logschrijver.cs | Elke blik op een klant; een weigering nog niet.
        16.3.3 2 | Pogingen om regels te omzeilen worden gelogd | deels | KijkbudgetTests Kijksignalen.cshtml.cs GuardLogboekTests | Veel kijken door een werkgever en een gebroken keten van het Logboek; andere pogingen nog niet.
        16.4.1 2 | Niemand schrijft valse regels in het log | voldoet | Logregel.cs LogtabelTests | Regels zijn rijen, geen tekst.
        16.4.2 2 | Het log is niet te veranderen | voldoet | VerifyLogboekTests GuardLogboekTests InvariantsTests AppendOnlyTable.cs | Alleen toevoegen, en een keten van zegels.
        16.4.3 2 | Het log staat ook ergens anders | deels | LogboekOpdrachtTests LogboekOpdracht.cs Loganker.cs | Een anker gaat naar elders; de regels gaan mee met de reservekopie.
        16.5.1 2 | Een fout zegt niets van binnen | voldoet | HostileVisitorTests Problemen.cs | 
        16.5.2 2 | Eén stuk valt uit, de rest gaat door | voldoet | KapotModelTests Gezondheid.cs | 
        16.5.3 2 | Bij een fout blijft de deur dicht | voldoet | LogboekDichtTests | Wat niet gelogd kan worden, wordt niet getoond.
        16.5.4 3 | Een laatste vangnet voor fouten | voldoet | Problemen.cs HostileVisitorTests | 
        """;
}

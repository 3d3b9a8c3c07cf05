using Matching.Berichten;

namespace Matching.Werkgevers.Contactpersonen;

public static class Uitnodigingsbrief
{
    public static Brief Write(Contactpersoon contactpersoon, Werkgever werkgever, string accountmanager, string link) => new(
        contactpersoon.Email,
        "Uw toegang tot Matching",
        $"""
         Beste {contactpersoon.Naam},

         {accountmanager} nodigt u uit voor Matching.
         U kunt daar kandidaten vinden voor de vacatures van {werkgever.Naam}.

         Maak met deze link uw toegang:
         {link}

         De link werkt 7 dagen en maar één keer. Stuur hem niet door: hij is alleen voor u.
         Daarna meldt u zich aan met uw telefoon of computer. U hebt geen wachtwoord nodig.

         Kent u {accountmanager} niet? Open de link dan niet. Bel de gemeente.

         Met vriendelijke groet,
         Matching
         """);
}

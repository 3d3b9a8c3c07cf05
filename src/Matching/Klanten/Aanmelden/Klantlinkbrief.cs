using Matching.Berichten;

namespace Matching.Klanten.Aanmelden;

/// <summary>Says nothing of who it is for or why: others may read along.</summary>
public static class Klantlinkbrief
{
    public static Brief Write(string aan, string link) => new(
        aan,
        "Uw link om aan te melden",
        $"""
         Goedendag,

         Met deze link meldt u zich aan bij Matching:
         {link}

         De link werkt 15 minuten en maar één keer. Druk daarna op de knop 'Ga verder'.

         Hebt u niet om deze link gevraagd? Dan hoeft u niets te doen.

         Met vriendelijke groet,
         Matching
         """);
}

using Matching.Rangschikking;

namespace Matching.Training;

public static class Modelgrondtekst
{
    extension(Modelgrond grond)
    {
        /// <summary>As a screen writes it.</summary>
        public string Woorden => grond switch
        {
            Modelgrond.Geslaagd => "Door de toets",
            Modelgrond.Getekend => "Getekend",
            Modelgrond.VasteGewichten => "Vaste gewichten",
            _ => "Teruggezet",
        };
    }
}

namespace Matching.Voorstellen.Bezwaren;

public static class Bezwaartekst
{
    extension(Bezwaarsoort soort)
    {
        /// <summary>As a screen writes it.</summary>
        public string Woorden => soort switch
        {
            Bezwaarsoort.ProfielKloptNiet => "Het profiel klopt niet",
            Bezwaarsoort.VacatureKloptNiet => "De vacature klopt niet",
            Bezwaarsoort.TeltTeZwaar => "Telt te zwaar",
            Bezwaarsoort.TeltTeLicht => "Telt te licht",
            _ => "Iets anders",
        };
    }
}

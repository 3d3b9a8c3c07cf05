namespace Matching.Rangschikking.Kenmerken;

/// <summary>The reasons a person reads; each gathers one or more kenmerken.</summary>
public static class Groep
{
    public const string Vereist = "vereiste-competenties";
    public const string Bewijs = "rijbewijs-en-certificaat";
    public const string Gewenst = "gewenste-competenties";
    public const string Ervaring = "ervaring";
    public const string Wens = "wens";
    public const string Reizen = "reizen";
    public const string Uren = "uren";
    public const string Werktijden = "werktijden";
    public const string Taal = "taal";
    public const string Denkniveau = "werk-en-denkniveau";
    public const string Tekst = "tekst";
    public const string Vacature = "vacature";
}

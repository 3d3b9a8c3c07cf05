namespace Matching.Toegang.Sessies;

/// <summary>What someone recognises a browser by. The whole user agent would tell browsers apart, which nobody needs here.</summary>
public static class Apparaat
{
    // In this order: Edge says that it is Chrome too, and Chrome that it is Safari.
    private static readonly (string Teken, string Naam)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari")];

    private static readonly (string Teken, string Naam)[] Systemen =
        [("iPhone", "een iPhone"), ("iPad", "een iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS", "een Mac"), ("Linux", "Linux")];

    public static string Van(string browser) => (Find(Browsers, browser), Find(Systemen, browser)) switch
    {
        (null, null) => "een ander programma",
        ({ } naam, null) => naam,
        (null, { } systeem) => $"een browser op {systeem}",
        var (naam, systeem) => $"{naam} op {systeem}",
    };

    private static string? Find((string Teken, string Naam)[] namen, string browser) =>
        Array.Find(namen, n => browser.Contains(n.Teken, StringComparison.Ordinal)).Naam;
}

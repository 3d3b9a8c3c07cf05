using System.Text.Json;
using Matching.Kern;

namespace Matching.Rangschikking;

/// <summary>What was expected of the pairs in one band, and what came of them: in numbers of people, never in percentages.</summary>
/// <param name="Verwacht">The sum of the calibrated chances.</param>
/// <param name="Gebeurd">How many came to a gesprek or plaatsing.</param>
public sealed record Bandcijfer(Band Band, int Paren, double Verwacht, int Gebeurd);

/// <summary>
/// From which score a match is called good or strong, tested on the past (<c>banden.json</c> beside a model). A band is a lift: the chance of a gesprek or
/// plaatsing beside that of anyone in the pool. That holds across vacatures, where scores themselves do not.
/// </summary>
/// <param name="Positieven">Pairs that came to a gesprek or plaatsing, in quarters the scoring models had not seen.</param>
/// <param name="Helling">Of Platt's line: log odds = <paramref name="Helling"/> × score + <paramref name="Snijpunt"/>.</param>
/// <param name="Goed">From this score a match is good.</param>
/// <param name="Sterk">From this score a match is strong.</param>
public sealed record Banden(int Positieven, int Paren, double Helling, double Snijpunt, double Goed, double Sterk, IReadOnlyList<Bandcijfer> Cijfers)
{
    public const string Bestand = "banden.json";

    /// <summary>So many times the chance of anyone in the pool is good.</summary>
    public const double GoedMaal = 5;

    /// <summary>So many times the chance of anyone in the pool is strong.</summary>
    public const double SterkMaal = 25;

    /// <summary>Below this many no screen or card writes a percentage (matching.md 3.8).</summary>
    public const int PercentageVanaf = 200;

    /// <summary>What stands beside a list made without them.</summary>
    public const string VasteGrenzen = "De woorden sterk, goed en mogelijk zijn vaste grenzen. Ze zijn nog niet getoetst aan echte plaatsingen.";

    /// <summary>As it stands beside a list.</summary>
    public string Zin() => $"De woorden sterk, goed en mogelijk zijn getoetst aan {Positieven.ToString("N0", Kalender.Nederlands)} gesprekken en plaatsingen die het model nog niet kende.";

    /// <summary>Null where there are none or they cannot be read: then the fixed thresholds hold.</summary>
    public static Banden? Load(string map)
    {
        try
        {
            var gelezen = JsonSerializer.Deserialize<Banden>(File.ReadAllText(Path.Combine(map, Bestand)), Json.Options);
            return gelezen is { Helling: > 0, Cijfers: not null } && gelezen.Goed <= gelezen.Sterk ? gelezen : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    public Band Van(double score) => score >= Sterk ? Band.Sterk : score >= Goed ? Band.Goed : Band.Mogelijk;

    /// <summary>The band of a pair: nothing when too little is known, else tested where the model was, else by fixed thresholds on the hand-weighted score.</summary>
    public static Band Van(IRangschikmodel model, ReadOnlySpan<double> rij, double score, double handgewogen)
    {
        var vast = Handweging.BandVan(rij, handgewogen);
        return vast == Band.TeWeinigGegevens || model.Banden is not { } banden ? vast : banden.Van(score);
    }
}

using System.Globalization;
using Matching.Data;
using Matching.Kern;

namespace Matching.Logboek;

/// <summary>
/// How far the Logboek was at some moment. Kept outside the database it shows that lines were cut off at the end, which the chain by itself cannot.
/// </summary>
public sealed record Loganker(long Volgnummer, string Zegel, DateTime Tijdstip)
{
    /// <summary>Where the program keeps its own, one a day; a copy elsewhere says more.</summary>
    public static string Bestand(Opslag opslag) => Path.Combine(opslag.Map, "logboek-ankers.txt");

    public static async Task AppendAsync(string bestand, Loganker anker, CancellationToken stop) =>
        await File.AppendAllLinesAsync(bestand, [string.Create(CultureInfo.InvariantCulture, $"{anker.Volgnummer} {anker.Zegel} {anker.Tijdstip:O}")], stop);

    /// <summary>The anchors in a file; none when it is not there.</summary>
    public static async Task<Result<IReadOnlyList<Loganker>>> ReadAsync(string bestand, CancellationToken stop)
    {
        if (!File.Exists(bestand)) return new List<Loganker>();
        var ankers = new List<Loganker>();
        foreach (var regel in await File.ReadAllLinesAsync(bestand, stop))
        {
            if (string.IsNullOrWhiteSpace(regel)) continue;
            if (regel.Split(' ') is not [var nummer, { Length: 2 * Logzegel.Lengte } zegel, var tijdstip]
                || !long.TryParse(nummer, NumberStyles.None, CultureInfo.InvariantCulture, out var volgnummer)
                || !DateTime.TryParse(tijdstip, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment))
            {
                return new Invalid($"{bestand} is geen bestand met ankers van het Logboek.");
            }

            ankers.Add(new(volgnummer, zegel, moment));
        }

        return ankers;
    }
}

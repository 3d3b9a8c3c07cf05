using Matching.Rangschikking;

namespace Matching.Training;

/// <summary>A ranker as it could have been on an earlier day.</summary>
public static class Terugblik
{
    /// <returns>Null when too little was known by then to learn from.</returns>
    public static IRangschikmodel? Learn(IReadOnlyCollection<Lijst> lijsten, DateOnly tot, CancellationToken stop) =>
        Oefenstof.Make(lijsten, tot) is { } set && Leerder.Learn(set, new LeerOpties(), cancellation: stop) is { IsFault: false } geleerd
            ? new Leermodel($"terugblik-{tot:yyyyMMdd}", geleerd.Value.Model, Regime.Van(set.Groepen.Length), tot)
            : null;
}

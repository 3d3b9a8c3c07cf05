using Matching.Toegang;

namespace Matching.Plaatsingen;

/// <summary>Several jobcoaches on one werkgever's floor (E13), which no one can make here but a delivery can.</summary>
/// <param name="Eigen">The name of the werkgever's own active jobcoach, if it has one.</param>
/// <param name="Plaatsingen">The running plaatsingen there that name a jobcoach.</param>
public sealed record Jobcoachconflict(string Sleutel, string Werkgever, string? Accountmanager, MedewerkerId? EigenId, string? Eigen, IReadOnlyList<LopendePlaatsing> Plaatsingen)
{
    /// <summary>More than one jobcoach, taking the werkgever's own and those named together; a plaatsing that names nobody is no conflict.</summary>
    public static bool Exists(MedewerkerId? eigen, IEnumerable<MedewerkerId?> genoemd) =>
        genoemd.Append(eigen).OfType<MedewerkerId>().Distinct().Skip(1).Any();

    public bool WijktAf(LopendePlaatsing plaatsing) => EigenId is { } eigen && plaatsing.JobcoachId != eigen;

    /// <summary>What to do about it, in one breath.</summary>
    public string Raad
    {
        get
        {
            if (Eigen is null) return "Spreek af wie de jobcoach wordt. Wijs die aan bij de werkgever.";
            var anderen = Plaatsingen.Where(WijktAf).Select(p => p.Jobcoach!).Distinct(StringComparer.Ordinal).ToList();
            return anderen is [var ander]
                ? $"Spreek af wie blijft. Wordt het {ander}? Beëindig dan de inzet van {Eigen} en wijs {ander} aan. Blijft {Eigen}? Verander dan de jobcoach bij de plaatsing, in het systeem waar die vandaan komt."
                : $"Spreek af wie blijft. Blijft {Eigen}? Verander dan de jobcoach bij de andere plaatsingen, in het systeem waar die vandaan komen.";
        }
    }
}

using Matching.Rangschikking;

namespace Matching.Training.Oordelen;

/// <summary>How two ways of ranking did on one vacature.</summary>
public sealed record Vacaturevergelijking(string Vacature, Guid Werkgever, double NdcgNieuw, double NdcgHuidig, double RecallNieuw, double RecallHuidig);

/// <summary>Two rankers on the same held-out vacatures, and how groups fare under each; the groups come in the same order.</summary>
public sealed record Vergelijking(IReadOnlyList<Vacaturevergelijking> Vacatures, IReadOnlyList<Groepscijfer> Nieuw, IReadOnlyList<Groepscijfer> Huidig)
{
    private const string Nieuwe = "nieuw";
    private const string Huidige = "huidig";

    /// <summary>NDCG@10, new minus current; null where there is nothing to judge on.</summary>
    public Interval? Ndcg => Vacatures.Count == 0 ? null : Bootstrap.Difference(Vacatures.Select(v => (v.Werkgever, v.NdcgNieuw, v.NdcgHuidig)));

    /// <summary>Recall@20, new minus current; null where there is nothing to judge on.</summary>
    public Interval? Recall => Vacatures.Count == 0 ? null : Bootstrap.Difference(Vacatures.Select(v => (v.Werkgever, v.RecallNieuw, v.RecallHuidig)));

    internal static Vergelijking Make(IReadOnlyList<Proef> proeven, IRangschikmodel nieuw, IRangschikmodel huidig, Func<Lijst, int, IEnumerable<Groep>> groepen)
    {
        foreach (var proef in proeven)
        {
            proef.Rank(Nieuwe, nieuw);
            proef.Rank(Huidige, huidig);
        }

        return new(
            [.. proeven.Select(p => (Proef: p, Nieuw: p.Maten(Nieuwe), Huidig: p.Maten(Huidige))).Select(p => new Vacaturevergelijking(
                p.Proef.Vacature, p.Proef.Werkgever, p.Nieuw.Ndcg(10)!.Value, p.Huidig.Ndcg(10)!.Value, p.Nieuw.Recall(20)!.Value, p.Huidig.Recall(20)!.Value))],
            Billijkheid.Measure(proeven, Nieuwe, groepen), Billijkheid.Measure(proeven, Huidige, groepen));
    }
}

using System.Globalization;
using System.Text;
using Matching.Kern;
using Matching.Profielen.Schrobben;

namespace Matching.Tests.Profielen;

/// <summary>
/// How much of what is planted the scrubber finds. Found is: each letter and digit of it lies in a hit of a direct kind. False is a direct hit
/// that shares no letter or digit with anything planted.
/// </summary>
public sealed class SchrobberMeting
{
    private readonly List<(Identificator Soort, bool Gevonden, bool Zeker, string Regel)> verstopt = [];
    private readonly List<(Treffer Treffer, bool Terecht, string Regel)> treffers = [];

    public SchrobberMeting(IEnumerable<Zin> zinnen)
    {
        foreach (var zin in zinnen) Meet(zin);
    }

    public double Recall(Func<Identificator, bool> soorten) => Deel(verstopt.Where(v => soorten(v.Soort)).Select(v => v.Gevonden));

    public double Precisie(Zekerheid vanaf) => Deel(treffers.Where(t => t.Treffer.Soort.IsDirect && t.Treffer.Zekerheid >= vanaf).Select(t => t.Terecht));

    public IEnumerable<string> Gemist(Func<Identificator, bool> soorten) => verstopt.Where(v => soorten(v.Soort) && !v.Gevonden).Select(v => v.Regel);

    public IEnumerable<string> Onterecht(Zekerheid zekerheid) => treffers.Where(t => t.Treffer.Soort.IsDirect && !t.Terecht && t.Treffer.Zekerheid == zekerheid).Select(t => t.Regel);

    public override string ToString()
    {
        var tekst = new StringBuilder();
        foreach (var soort in Enum.GetValues<Identificator>().Where(s => verstopt.Exists(v => v.Soort == s) || treffers.Exists(t => t.Treffer.Soort == s)))
        {
            var (rijen, raak) = (verstopt.Where(v => v.Soort == soort).ToList(), treffers.Where(t => t.Treffer.Soort == soort).ToList());
            tekst.AppendLine(CultureInfo.InvariantCulture, $"{Waarde.Van(soort),-16} verstopt {rijen.Count,4}  gevonden {Deel(rijen.Select(r => r.Gevonden)),7:P1}  zeker {Deel(rijen.Select(r => r.Zeker)),7:P1}  treffers {raak.Count,4}  terecht {Deel(raak.Select(r => r.Terecht)),7:P1}");
        }

        return tekst.ToString();
    }

    private static double Deel(IEnumerable<bool> rijen)
    {
        var lijst = rijen.ToList();
        return lijst.Count == 0 ? 1 : (double)lijst.Count(r => r) / lijst.Count;
    }

    private void Meet(Zin zin)
    {
        var uitkomst = Schrobber.Schrob(zin.Tekst, zin.Eigen);
        foreach (var v in zin.Verstopt)
        {
            var nodig = Enumerable.Range(v.Begin, v.Eind - v.Begin).Where(i => char.IsLetterOrDigit(zin.Tekst[i])).ToList();
            verstopt.Add((v.Soort, Bedekt(nodig, t => t.Soort.IsDirect == v.Soort.IsDirect), Bedekt(nodig, t => t.Soort.IsDirect && t.Zekerheid == Zekerheid.Zeker),
                $"{zin.Regel} {Waarde.Van(v.Soort)}: {zin.Tekst} -> {uitkomst.Schoon}"));
        }

        foreach (var t in uitkomst.Treffers)
        {
            treffers.Add((t, zin.Verstopt.Any(v => v.Begin < t.Eind && t.Begin < v.Eind), $"{zin.Regel} {t.Soort} '{uitkomst.Van(t)}': {zin.Tekst}"));
        }

        bool Bedekt(List<int> nodig, Func<Treffer, bool> telt) => nodig.TrueForAll(i => uitkomst.Treffers.Any(t => telt(t) && t.Begin <= i && i < t.Eind));
    }
}

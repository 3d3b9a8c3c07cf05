using Matching.Taxonomie;
using Matching.Zoeken;

namespace Matching.Voorstellen.Intake;

/// <summary>What one demand costs.</summary>
/// <param name="Onbekend">Of those who meet everything, for how many this point is unknown.</param>
/// <param name="Erbij">Per softening of the demand, how many more then meet everything.</param>
public sealed record Puntprijs(Eispunt Punt, int Onbekend, IReadOnlyList<int> Erbij);

/// <summary>A klant who meets everything but one point.</summary>
public sealed record Bijna(KlantProfiel Klant, Eispunt Punt);

/// <param name="Voldoet">How many klanten meet everything: in the pool, and nothing known that says no.</param>
/// <param name="IetsOnbekend">For how many of them at least one point is unknown.</param>
public sealed record Eisprijzen(int Voldoet, int IetsOnbekend, IReadOnlyList<Puntprijs> Punten, IReadOnlyList<Bijna> Bijna);

/// <summary>
/// The price of every demand: how many klanten it keeps out by itself. One pass: of each klant the points that are not met; who misses just one
/// is what that point costs. Softening two demands at once brings more than the sum, and is not counted.
/// </summary>
public static class Eisprijs
{
    public static Eisprijzen Bereken(IEnumerable<KlantProfiel> klanten, VacatureProfiel vacature, Taxonomiestand taxonomie, DateOnly op)
    {
        var punten = Eispunten.Van(vacature, taxonomie, op);
        var erbij = punten.Select(p => new int[p.Versoepelingen.Count]).ToArray();
        var (onbekend, bijna, voldoet, ietsOnbekend) = (new int[punten.Count], new List<Bijna>(), 0, 0);
        var onbekendHier = new List<int>(punten.Count);
        // Neither the klant's wish nor the werkgever's earlier no is a demand, and neither may be guessed from a count.
        var zonderEisen = new VacatureProfiel { Id = vacature.Id, Sleutel = "", WerkgeverId = vacature.WerkgeverId, Titel = "", Soort = default, Geopend = default };
        foreach (var klant in klanten)
        {
            if (!Uitsluiting.IsMogelijk(klant, zonderEisen, op)) continue;
            onbekendHier.Clear();
            var (gemist, welk) = (0, 0);
            // Backwards: competenties are missed most, and cost least to look at.
            for (var i = punten.Count - 1; i >= 0 && gemist < 2; i--)
            {
                var stand = punten[i].Meet(klant);
                if (stand == Stand.Mist) (gemist, welk) = (gemist + 1, i);
                else if (stand == Stand.Onbekend) onbekendHier.Add(i);
            }

            if (gemist == 1)
            {
                bijna.Add(new(klant, punten[welk]));
                for (var s = 0; s < erbij[welk].Length; s++)
                {
                    if (punten[welk].Versoepelingen[s].Meet?.Invoke(klant) != Stand.Mist) erbij[welk][s]++;
                }
            }
            else if (gemist == 0)
            {
                voldoet++;
                if (onbekendHier.Count > 0) ietsOnbekend++;
                foreach (var i in onbekendHier) onbekend[i]++;
            }
        }

        return new(voldoet, ietsOnbekend, [.. punten.Select((p, i) => new Puntprijs(p, onbekend[i], erbij[i]))], bijna);
    }
}

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
        var filters = punten.Select(p => p.Reden).OfType<Uitsluitreden>().ToHashSet();
        foreach (var klant in klanten)
        {
            IReadOnlyList<Uitsluitreden> redenen = Uitsluiting.IsMogelijk(klant, vacature, op) ? [] : Uitsluiting.Redenen(klant, vacature, op);
            // Two reasons are two points. And out of the pool, not wanted there, declined before: no demand of the vacature, and not to be guessed from a count.
            if (redenen.Count > 1 || (redenen.Count == 1 && !filters.Contains(redenen[0]))) continue;
            onbekendHier.Clear();
            var (gemist, welk) = (0, 0);
            for (var i = 0; i < punten.Count && gemist < 2; i++)
            {
                var punt = punten[i];
                if ((punt.Reden is not { } reden || redenen.Contains(reden)) && punt.Mist(klant)) (gemist, welk) = (gemist + 1, i);
                else if (!punt.IsBekend(klant)) onbekendHier.Add(i);
            }

            if (gemist == 1)
            {
                bijna.Add(new(klant, punten[welk]));
                for (var s = 0; s < erbij[welk].Length; s++)
                {
                    if (punten[welk].Versoepelingen[s].Mist?.Invoke(klant) != true) erbij[welk][s]++;
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

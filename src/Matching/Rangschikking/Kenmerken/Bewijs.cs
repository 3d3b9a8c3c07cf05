using Matching.Zoeken;

namespace Matching.Rangschikking.Kenmerken;

/// <summary>Papers the work requires: driving licences and certificates. One has them or not, so there is no level and no "nearly".</summary>
public static class Bewijs
{
    /// <summary>Share of the required papers the klant holds, over those of which it is known; NaN when none is asked or nothing is known.</summary>
    public static double Aandeel(KlantProfiel klant, VacatureProfiel vacature)
    {
        var (heeft, mist, _) = Verdeling(klant, vacature);
        return heeft.Count + mist.Count == 0 ? double.NaN : (double)heeft.Count / (heeft.Count + mist.Count);
    }

    /// <summary>The required papers by name: held, known to lack, not known.</summary>
    public static (List<string> Heeft, List<string> Mist, List<string> Onbekend) Verdeling(KlantProfiel klant, VacatureProfiel vacature)
    {
        var (heeft, mist, onbekend) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var rijbewijs in vacature.Rijbewijzen ?? []) Add($"rijbewijs {rijbewijs}", klant.Rijbewijzen?.Contains(rijbewijs, StringComparer.OrdinalIgnoreCase));
        foreach (var code in vacature.Bewijzen)
        {
            var beheerst = klant.Competenties?.Any(c => c.Code == code) == true;
            Add(vacature.Competenties?.FirstOrDefault(c => c.Code == code)?.Naam ?? code, beheerst ? true : klant.Certificaten?.Contains(code, StringComparer.Ordinal));
        }

        return (heeft, mist, onbekend);

        void Add(string naam, bool? aanwezig) => (aanwezig switch { true => heeft, false => mist, null => onbekend }).Add(naam);
    }
}

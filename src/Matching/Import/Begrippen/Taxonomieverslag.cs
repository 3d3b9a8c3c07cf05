using System.Text;
using System.Text.Json.Serialization;
using Matching.Kern;
using Matching.Taxonomie;

namespace Matching.Import.Begrippen;

/// <summary>What <c>import-taxonomie</c> did: file by file, and what there is now.</summary>
/// <param name="Onbekend">Files in the folder that mean nothing here.</param>
/// <param name="Gekoppeld">Of our own beroepen: how many are one with a concept of ESCO or CompetentNL.</param>
public sealed record Taxonomieverslag(
    IReadOnlyList<Begrippenverslag> Bestanden, IReadOnlyList<string> Onbekend, int Beroepen, int Competenties, int Labels, int Eigen, int Gekoppeld, bool MetEsco)
{
    [JsonIgnore]
    public bool IsChanged => Bestanden.Any(b => b.Nieuw + b.Gewijzigd + b.Vervallen > 0);

    public static Taxonomieverslag Make(IReadOnlyList<Begrippenverslag> bestanden, IReadOnlyList<string> onbekend, Taxonomiestand stand)
    {
        var eigen = stand.Beroepen.Where(b => b.Code.StartsWith("lokaal:", StringComparison.Ordinal)).ToList();
        return new(bestanden, onbekend, stand.Beroepen.Count, stand.Competenties.Count, stand.Begrippen.Sum(b => b.Labels.Count), eigen.Count, eigen.Count(b => b.Codes.Count > 1), stand.MetEsco);
    }

    /// <summary>For people at a terminal.</summary>
    public string Write()
    {
        var tekst = new StringBuilder();
        var nl = Kalender.Nederlands;
        tekst.AppendLine(nl, $"{"bestand",-48}{"regels",10}{"nieuw",10}{"gewijzigd",12}{"ongewijzigd",14}{"vervallen",12}{"zonder nut",12}");
        foreach (var b in Bestanden) tekst.AppendLine(nl, $"{b.Bestand,-48}{b.Regels,10:N0}{b.Nieuw,10:N0}{b.Gewijzigd,12:N0}{b.Ongewijzigd,14:N0}{b.Vervallen,12:N0}{b.Overgeslagen,12:N0}");
        if (Onbekend.Count > 0) tekst.AppendLine(nl, $"Niet gelezen, want onbekend: {string.Join(", ", Onbekend)}.");
        tekst.AppendLine(nl, $"Nu bekend: {Beroepen:N0} beroepen, {Competenties:N0} competenties, {Labels:N0} woorden ervoor. Van onze eigen {Eigen:N0} beroepen zijn er {Gekoppeld:N0} gekoppeld.");
        if (MetEsco) tekst.AppendLine(Taxonomiestand.Bronvermelding);
        return tekst.ToString();
    }
}

/// <param name="Regels">Rows in the file.</param>
/// <param name="Nieuw">Concepts it did not speak of before; so too the three that follow.</param>
/// <param name="Vervallen">Concepts it spoke of before and no longer does.</param>
/// <param name="Overgeslagen">Rows that say nothing we can use, such as a relation to a competentie without a web address.</param>
public sealed record Begrippenverslag(string Bestand, int Regels, int Nieuw, int Gewijzigd, int Ongewijzigd, int Vervallen, int Overgeslagen);

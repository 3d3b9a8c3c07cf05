using Matching.Import.Velden;
using Matching.Vacatures;

namespace Matching.Import.Bestanden;

/// <summary>The parts that diagnoses and vacatures write alike.</summary>
public static class Delen
{
    public static Taalniveau Taal(Deelvelden t) =>
        new(t.Require("taal", Veldsoort.Tekst)!, t.Read("mondeling", Veldsoort.Taalniveau), t.Read("schriftelijk", Veldsoort.Taalniveau));

    /// <summary>A beroep has a code, a name, or both: without a code the name is what there is to match on.</summary>
    public static Beroep Beroep(Deelvelden b, string code)
    {
        var beroep = new Beroep(b.Read(code, Veldsoort.TaxonomieCode), b.Read("naam", Veldsoort.Tekst));
        if (beroep is { Code: null, Naam: null }) b.RejectWithout(code, "naam");
        return beroep;
    }
}

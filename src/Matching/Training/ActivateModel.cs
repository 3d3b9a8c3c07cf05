using Matching.Kern;
using Matching.Rangschikking;

namespace Matching.Training;

/// <param name="Door">Who asks for it.</param>
/// <param name="Getekend">Who signs, by name, where there is too little to judge by.</param>
public sealed record Modelverzoek(string Versie, string Door, string? Getekend = null, string? Reden = null);

/// <summary>Puts a ranker to use when it passes the gate, or when a person signs where the gate cannot judge. What got worse cannot be signed for.</summary>
public sealed class ActivateModel(Modelkast kast, Modelhouder houder, JudgeModel judge, PutModelToUse put)
{
    public async Task<Result<Modelinzet>> HandleAsync(Modelverzoek verzoek, IProgress<string>? voortgang, CancellationToken stop)
    {
        var (getekend, reden) = (Words(verzoek.Getekend), Words(verzoek.Reden));
        if (getekend?.Length > Modelinzet.MaxNaam || reden?.Length > Modelinzet.MaxReden)
            return new Invalid($"De naam is hoogstens {Modelinzet.MaxNaam} tekens, de reden hoogstens {Modelinzet.MaxReden}.");
        var geladen = kast.Load(verzoek.Versie);
        if (geladen.Fault is { } fault) return fault;
        var (eerder, van, nieuw) = (houder.Nummer, houder.Gekozen, geladen.Value);
        if (nieuw.Versie == houder.Actief.Versie && houder.Waarschuwing is null) return new Conflict($"{nieuw.Versie} is al in gebruik.");
        if (nieuw is Handweging)
        {
            if (reden is null) return new Invalid("Geef een reden om de vaste gewichten in gebruik te nemen.");
            return await put.HandleAsync(eerder, (nummer, nu) => Inzet(nummer, nu, Modelgrond.VasteGewichten, null), stop);
        }

        var oordeel = await judge.HandleAsync(nieuw, houder.Actief, voortgang, stop);
        if (oordeel.Uitslag == Poortuitslag.Geweigerd) return new Conflict(oordeel.Zin);
        if (oordeel.Uitslag == Poortuitslag.TeWeinigGegevens && (getekend is null || reden is null)) return new Conflict($"{oordeel.Zin} Daarom moet iemand tekenen, met naam en reden.");
        var grond = oordeel.Uitslag == Poortuitslag.Geslaagd ? Modelgrond.Geslaagd : Modelgrond.Getekend;
        return await put.HandleAsync(eerder, (nummer, nu) => Inzet(nummer, nu, grond, oordeel.Zin), stop);

        Modelinzet Inzet(int nummer, DateTime nu, Modelgrond grond, string? toets) => new()
        {
            Nummer = nummer, Van = van, Naar = nieuw.Versie, Grond = grond, Tijdstip = nu, Door = verzoek.Door,
            Getekend = grond == Modelgrond.Getekend ? getekend : null, Reden = reden, Toets = toets,
        };
    }

    private static string? Words(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();
}

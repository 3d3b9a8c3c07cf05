using Matching.Data;
using Matching.Kern;
using Microsoft.EntityFrameworkCore;

namespace Matching.Rangschikking;

/// <summary>
/// The ranker in use: the one a person put to use, else the newest shipped one that can be read. When that one cannot be loaded the hand weights rank,
/// and then it says why.
/// </summary>
public sealed class Modelhouder
{
    private readonly Lock turn = new();
    private readonly Modelkast? kast;
    private volatile Gebruik gebruik;

    public Modelhouder(Modelkast kast)
    {
        this.kast = kast;
        gebruik = Newest(kast);
    }

    private Modelhouder(IRangschikmodel model) => gebruik = new(0, model.Versie, model, null);

    public IRangschikmodel Actief => gebruik.Model;

    /// <summary>Why the hand weights stand in for a model; null when what was chosen is in use.</summary>
    public string? Waarschuwing => gebruik.Waarschuwing;

    /// <summary>The number of the <see cref="Modelinzet"/> that holds; 0 when nobody chose.</summary>
    public int Nummer => gebruik.Nummer;

    /// <summary>What was chosen, also when it cannot be loaded.</summary>
    public string Gekozen => gebruik.Gekozen;

    /// <summary>How lists are ordered, to stand behind ‘Volgorde:’.</summary>
    public string Volgorde => gebruik.Model.Regime.Woorden;

    /// <summary>With the newest shipped model, apart from any gemeente: to measure and to test by.</summary>
    public static Modelhouder MetMeegeleverd() => new(new Modelkast(new(AppContext.BaseDirectory, Database: null)));

    public static Modelhouder Met(IRangschikmodel model) => new(model);

    /// <summary>Looks what is in use now, whichever process decided it.</summary>
    public async Task LoadAsync(MatchingDbContext db, CancellationToken stop)
    {
        var laatste = await db.Set<Modelinzet>().AsNoTracking().OrderByDescending(i => i.Nummer).Select(i => new { i.Nummer, i.Naar }).FirstOrDefaultAsync(stop);
        if (laatste is null || kast is null) return;
        lock (turn)
        {
            if (laatste.Nummer > gebruik.Nummer) gebruik = Read(kast, laatste.Nummer, laatste.Naar);
        }
    }

    private static Gebruik Read(Modelkast kast, int nummer, string versie)
    {
        var geladen = kast.Load(versie);
        return geladen.Fault is { } fault
            ? new(nummer, versie, new Handweging(), Instead(fault))
            : new(nummer, versie, geladen.Value, null);
    }

    private static Gebruik Newest(Modelkast kast)
    {
        string? waarschuwing = null;
        foreach (var model in kast.Alle().Where(m => m is { IsMeegeleverd: true, Map: not null }).Reverse())
        {
            var gelezen = Read(kast, 0, model.Versie);
            if (gelezen.Waarschuwing is null) return gelezen;
            waarschuwing ??= gelezen.Waarschuwing;
        }

        return new(0, Handweging.Naam, new Handweging(), waarschuwing ?? Instead(new NotFound("Er is geen geleerd model.")));
    }

    private static string Instead(Fault fault) => $"{fault.Tekst} De lijst is nu gemaakt met vaste gewichten.";

    private sealed record Gebruik(int Nummer, string Gekozen, IRangschikmodel Model, string? Waarschuwing);
}

using Matching.Data;

namespace Matching.Logboek;

/// <summary>What the last look at the chain found, for who asks whether the program is well.</summary>
public sealed class Logtoestand
{
    private volatile string? breuk;

    /// <summary>Null when all lines are as they were written.</summary>
    public string? Breuk
    {
        get => breuk;
        set => breuk = value;
    }
}

/// <summary>Once a day: looks whether the chain is whole, and only then lays a new anchor beside the database.</summary>
public sealed class GuardLogboek(VerifyLogboek verify, Logtoestand toestand, Opslag opslag, ILogger<GuardLogboek> logger)
{
    public async Task HandleAsync(CancellationToken stop)
    {
        var bestand = Loganker.Bestand(opslag);
        var ankers = await Loganker.ReadAsync(bestand, stop);
        toestand.Breuk = ankers.Fault?.Tekst ?? (await verify.HandleAsync(ankers.Value, stop)).Breuk;
        if (toestand.Breuk is { } breuk) logger.LogError("Het Logboek is niet heel: {Breuk}", breuk);
        else if (await verify.AnchorAsync(stop) is { } anker) await Loganker.AppendAsync(bestand, anker, stop);
    }
}

using Matching.Data;
using Matching.Flow;
using Matching.Kern;
using Matching.Rangschikking;
using Matching.Rangschikking.Kenmerken;
using Matching.Training;
using Matching.Zoeken;

namespace Matching.Benchmarks;

/// <summary>The demo gemeente with its index in memory of this process, and each step of a match on its own.</summary>
public sealed class Demo : IDisposable
{
    private readonly WebApplication app;
    private readonly string map;
    private readonly Zoekindex index;
    private readonly Rangschikker rangschikker;
    private readonly IReadOnlyList<VacatureProfiel> vacatures;
    private readonly List<List<Paar>> paren;
    private readonly List<double[]> rijen;
    private readonly Bomenmodel bomen;
    private readonly LightGbmBooster native;
    private readonly DateOnly vandaag;

    private Demo(WebApplication app, string map)
    {
        (this.app, this.map) = (app, map);
        index = app.Services.GetRequiredService<Zoekindex>();
        rangschikker = app.Services.CreateScope().ServiceProvider.GetRequiredService<Rangschikker>();
        vandaag = app.Services.GetRequiredService<TimeProvider>().Vandaag;
        vacatures = index.Vacatures().Where(v => v.IsOpen(vandaag)).ToList();
        paren = vacatures.Select(v => index.VindKlanten(v, vandaag).Select(k => new Paar(k.Klant, v, k.Tekst, vandaag)).ToList()).ToList();
        rijen = paren.ConvertAll(Rows);
        var tekst = File.ReadAllText(Path.Combine(Modelkast.Meegeleverd, rangschikker.Model, Leermodel.ModelBestand));
        bomen = Bomenmodel.Read(tekst).Value;
        native = LightGbmBooster.Load(tekst);
    }

    public int Vacatures => vacatures.Count;

    public int Paren => paren.Sum(p => p.Count);

    public string Model => rangschikker.Model;

    public int Bomen => bomen.Bomen;

    public static async Task<Demo> OpenAsync()
    {
        var map = Directory.CreateTempSubdirectory("matching-meting-").FullName;
        var app = Applicatie.Builder(new Opslag(map, Database: null), "Development").Build();
        var voortgang = new Progress<string>();
        if (await Opstarten.ReadyAsync(app.Services, demo: true, voortgang, CancellationToken.None) is { } fault) throw new InvalidOperationException(fault.Tekst);
        return new(app, map);
    }

    public void Find()
    {
        foreach (var vacature in vacatures) index.VindKlanten(vacature, vandaag);
    }

    public void Features()
    {
        // A pair keeps what it worked out, so a fair round starts from fresh ones.
        foreach (var lijst in paren) Rows(lijst.ConvertAll(p => new Paar(p.Klant, p.Vacature, p.Tekst, p.Op)));
    }

    public void ScoreByHand()
    {
        var hand = new Handweging();
        foreach (var lijst in rijen) hand.Score(lijst, new double[lijst.Length / Kenmerkenset.Aantal]);
    }

    public void ScoreByTrees()
    {
        foreach (var lijst in rijen) bomen.Score(lijst, Kenmerkenset.Aantal, new double[lijst.Length / Kenmerkenset.Aantal]);
    }

    public void ScoreNatively()
    {
        foreach (var lijst in rijen)
        {
            if (lijst.Length > 0) native.Predict(lijst, LightGbmPrediction.Raw);
        }
    }

    public void Explain()
    {
        var bijdragen = new double[Kenmerkenset.Aantal];
        foreach (var lijst in rijen)
        {
            for (var i = 0; i < Math.Min(20, lijst.Length / Kenmerkenset.Aantal); i++) bomen.Verklaar(lijst.AsSpan(i * Kenmerkenset.Aantal, Kenmerkenset.Aantal), bijdragen);
        }
    }

    public void Match()
    {
        foreach (var vacature in vacatures)
        {
            foreach (var plaats in rangschikker.RankKlanten(vacature, 20)) _ = plaats.Redenen;
        }
    }

    public void Dispose()
    {
        native.Dispose();
        ((IDisposable)app).Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(map, recursive: true);
    }

    private static double[] Rows(List<Paar> lijst)
    {
        var rows = new double[lijst.Count * Kenmerkenset.Aantal];
        for (var i = 0; i < lijst.Count; i++) Kenmerkenset.Fill(lijst[i], rows.AsSpan(i * Kenmerkenset.Aantal, Kenmerkenset.Aantal));
        return rows;
    }
}

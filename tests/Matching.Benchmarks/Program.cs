using System.CommandLine;
using System.Globalization;
using Matching.Benchmarks;
using Matching.Benchmarks.Meten;

// Tables: without a command what each step of a match costs in the demo gemeente; `peers` the same search by this product and by others.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var aantallen = new Option<string>("--n") { Description = "How many profiles; several, parted by commas.", DefaultValueFactory = _ => "10000,100000" };
var rondes = new Option<int>("--rondes") { Description = "Timed rounds.", DefaultValueFactory = _ => 4 };
var vacatures = new Option<int>("--vacatures") { Description = "How many vacatures are asked.", DefaultValueFactory = _ => 100 };
var installeer = new Option<bool>("--installeer") { Description = "First install the peers that are no package of .NET (Debian, as root)." };
var zonder = new Option<string>("--zonder") { Description = "Peers to leave out, by a part of their name, parted by commas.", DefaultValueFactory = _ => "" };

var peers = new Command("peers", "Compares with other search engines.") { aantallen, rondes, vacatures, installeer, zonder };
peers.SetAction((gekozen, stop) => Task.Run(() => Vergelijk(gekozen, stop), stop));
var zoeken = new Command("zoeken", "Measures a whole match among many klanten, step by step.") { aantallen, rondes, vacatures };
zoeken.SetAction((gekozen, stop) => Task.Run(async () =>
{
    foreach (var aantal in Lijst(gekozen, aantallen))
    {
        using var meting = new Matchmeting(int.Parse(aantal, CultureInfo.InvariantCulture), gekozen.GetValue(vacatures), gekozen.GetValue(rondes), Console.Out);
        meting.Schrijf();
        await meting.SchrijfTerwijlErVerandertAsync();
        await meting.SchrijfAllesAsync(5000, stop);
    }
}, stop));
var map = new Argument<string>("map") { Description = "The folder of MELO in Dutch." };
var melo = new Command("melo", "Judges how Dutch titles find their beroep.") { map };
melo.SetAction(gekozen => Melo.Print(gekozen.GetValue(map)!));
var recall = new Command("recall", "Judges what a cut of a long list loses.");
recall.SetAction((_, stop) => Recall.DraaiAsync(stop));
var gegevensmap = new Option<string?>("--gegevensmap") { Description = "Also a delivered gemeente." };
var rangschikking = new Command("rangschikking", "Judges the ranking on three demo gemeenten, rich and poor, and prints the table of the README.") { gegevensmap };
rangschikking.SetAction((gekozen, stop) => Rangproef.DraaiAsync(gekozen.GetValue(gegevensmap), Console.Out, stop));
var scoren = new Command("scoren", "Measures features, score and learning, and holds every score against LightGBM's own.") { rondes };
scoren.SetAction((gekozen, stop) => Scoretabel.DraaiAsync(gekozen.GetValue(rondes), Console.Out, stop));
var vragen = new Command("vragen", "Judges which questions to ask of whom little is known.");
vragen.SetAction((_, stop) => Vragen.DraaiAsync(stop));
var profielen = new Command("profielen", "Judges what a werkgever finds among people who cannot be told apart.");
profielen.SetAction((_, stop) => Etalageproef.DraaiAsync(Console.Out, stop));
var alles = new RootCommand("Measures this product.") { peers, zoeken, scoren, recall, melo, rangschikking, vragen, profielen };
alles.SetAction((_, _) => Stappen.DraaiAsync());

// After ctrl-C there are servers to stop and folders to remove.
return await alles.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromMinutes(1) });

int Vergelijk(ParseResult gekozen, CancellationToken stop)
{
    var plan = new Meetplan(
        [.. Lijst(gekozen, aantallen).Select(n => int.Parse(n, CultureInfo.InvariantCulture))],
        gekozen.GetValue(rondes), gekozen.GetValue(vacatures), gekozen.GetValue(installeer), Lijst(gekozen, zonder));
    try
    {
        return new Vergelijking(plan, Console.Out, stop).Draai() ? 0 : 1;
    }
    catch (Exception) when (stop.IsCancellationRequested)
    {
        // Whatever broke, broke because it was stopped.
        Console.Error.WriteLine("stopped");
        return 130;
    }
}

static string[] Lijst(ParseResult gekozen, Option<string> optie) => gekozen.GetValue(optie)!.Split(',', StringSplitOptions.RemoveEmptyEntries);

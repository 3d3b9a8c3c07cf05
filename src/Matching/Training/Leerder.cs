using System.Runtime.InteropServices;
using Matching.Kern;
using Matching.Rangschikking;

namespace Matching.Training;

/// <summary>A learned ranker: the text to keep, and the same trees ready to score.</summary>
public sealed record Geleerd(string Tekst, Bomenmodel Model);

/// <summary>The learned trees do not score as they were learned, so they are not handed out.</summary>
public sealed record UnfaithfulModel(string Tekst) : Fault(Tekst);

/// <summary>There are too few rows, or they are all alike: no tree comes of them.</summary>
public sealed record NothingToLearn() : Fault("Uit deze gegevens valt niets te leren: er zijn te weinig rijen of alle rijen lijken op elkaar.");

/// <summary>Learns a LambdaMART ranker. The same rows, options and processor give the same model to the bit.</summary>
public static class Leerder
{
    /// <param name="progress">Hears the number of trees after each one.</param>
    /// <exception cref="OperationCanceledException">Asked for between two trees.</exception>
    public static Result<Geleerd> Learn(Leerset set, LeerOpties opties, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        try
        {
            var parameters = opties.Parameters(set);
            using var dataset = LightGbmDataset.Create(set, parameters);
            using var booster = LightGbmBooster.Create(dataset, parameters);
            for (var bomen = 1; bomen <= opties.Bomen; bomen++)
            {
                cancellation.ThrowIfCancellationRequested();
                if (!booster.Update())
                    break;

                progress?.Report(bomen);
            }

            return Proof(set, booster);
        }
        catch (LightGbmException refusal)
        {
            return new Invalid($"LightGBM kan van deze gegevens niet leren: {refusal.Message}.");
        }
        catch (DllNotFoundException)
        {
            return Missing();
        }
    }

    /// <summary>A model leaves only after LightGBM itself and ML.NET, which reads the trees on its own, gave the same scores.</summary>
    private static Result<Geleerd> Proof(Leerset set, LightGbmBooster booster)
    {
        var text = booster.Save();
        var read = Bomenmodel.Read(text);
        if (read.Fault is { } fault)
            return fault;

        var model = read.Value;
        if (model.Vragen == 0)
            return new NothingToLearn();

        var scores = new double[set.Aantal];
        model.Score(set.Waarden, set.Kolommen, scores);
        var native = booster.Predict(set.Waarden, LightGbmPrediction.Raw);
        if (!MemoryMarshal.Cast<double, long>(scores).SequenceEqual(MemoryMarshal.Cast<double, long>(native)))
            return new UnfaithfulModel("Het geleerde model geeft niet precies de scores van LightGBM. Het is niet bewaard.");

        if (!MlNetOrakel.Agrees(text, model, set))
            return new UnfaithfulModel("Het geleerde model geeft niet de scores van ML.NET. Het is niet bewaard.");

        return new Geleerd(text, model);
    }

    private static Unavailable Missing() =>
        OperatingSystem.IsLinux() && !NativeLibrary.TryLoad("libgomp.so.1", out _)
            ? new Unavailable("Leren lukt niet: libgomp1 ontbreekt op deze machine. Installeer het met: apt-get install libgomp1")
            : new Unavailable("Leren lukt niet: LightGBM bestaat niet voor deze machine. Leren kan op x64 met Linux, Windows of macOS.");
}

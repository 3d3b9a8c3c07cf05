using Matching.Http;
using Matching.Rangschikking;

namespace Matching.Training;

/// <summary>Holds a model against what is in use, over the last four quarters as far as the model has not seen them.</summary>
public sealed class JudgeModel(Geschiedenis geschiedenis)
{
    public async Task<Poortoordeel> HandleAsync(IRangschikmodel model, IRangschikmodel huidig, IProgress<string>? voortgang, CancellationToken stop)
    {
        var (historie, lijsten) = await geschiedenis.LoadAsync(voortgang, stop);
        if (historie.Laatste is not { } laatste) return new(Poortuitslag.TeWeinigGegevens, "Te weinig gegevens: er zijn nog geen voorstellen of plaatsingen om op te toetsen.");
        var tot = laatste.AddDays(1);
        var begin = tot.AddMonths(-3 * Poort.Kwartalen);
        var gezien = model is Leermodel geleerd && geleerd.Tot > begin ? geleerd.Tot : (DateOnly?)null;
        var vanaf = gezien ?? begin;
        var vergelijking = new Evaluatie(historie, lijsten).Compare(model, huidig, vanaf, tot);
        var oordeel = Poort.Judge(Modelvergelijking.Van(vergelijking, model.Versie, huidig.Versie, vanaf, tot, huidig is Leermodel gebruikt && gebruikt.Tot > vanaf));
        return oordeel.Uitslag == Poortuitslag.TeWeinigGegevens && gezien is { } dag
            ? oordeel with { Zin = $"{oordeel.Zin} Het model leerde van gegevens tot {dag.Voluit()}; waar het van leerde, mag het niet op getoetst worden." }
            : oordeel;
    }
}

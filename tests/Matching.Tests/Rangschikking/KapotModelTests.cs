using Matching.Data;
using Matching.Kern;
using Matching.Rangschikking;
using Matching.Tests.Hosting;

namespace Matching.Tests.Rangschikking;

/// <summary>Whatever is wrong with the files of a model: a sentence, never a crash and never another score.</summary>
public sealed class KapotModelTests : IDisposable
{
    private static readonly DateOnly Tot = new(2026, 1, 1);

    private readonly Wegwerpmap map = new();

    private string Modellen => map / "models";

    public void Dispose() => map.Dispose();

    [Fact]
    public void A_whole_model_is_read()
    {
        var versie = Proefmodel.Put(Modellen, Tot);
        Assert.Equal((versie, Tot), (Load(versie).Value.Versie, Load(versie).Value.Tot));
    }

    [Theory]
    [InlineData(Leermodel.ModelBestand, 10)]
    [InlineData(Leermodel.KenmerkenBestand, 1)]
    public void A_file_cut_short_is_refused(string bestand, int stap)
    {
        var versie = Proefmodel.Put(Modellen, Tot);
        var pad = Path.Combine(Modellen, versie, bestand);
        // Shorter and shorter: the file is cut in place.
        using var stroom = new FileStream(pad, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        for (var lengte = stroom.Length - 1; lengte >= 0; lengte -= stap)
        {
            stroom.SetLength(lengte);
            AssertRefused(versie, $"{bestand} tot {lengte}");
        }
    }

    [Theory]
    [InlineData(Leermodel.ModelBestand)]
    [InlineData(Leermodel.KenmerkenBestand)]
    public void A_flipped_bit_is_refused_or_changes_nothing(string bestand)
    {
        var versie = Proefmodel.Put(Modellen, Tot);
        var pad = Path.Combine(Modellen, versie, bestand);
        var heel = File.ReadAllBytes(pad);
        var rij = Enumerable.Repeat(.5, Matching.Rangschikking.Kenmerken.Kenmerkenset.Aantal).ToArray();
        var goed = Score(Load(versie).Value, rij);
        var toeval = new Random(7);
        for (var keer = 0; keer < 1500; keer++)
        {
            var kapot = heel.ToArray();
            kapot[toeval.Next(kapot.Length)] ^= (byte)(1 << toeval.Next(8));
            File.WriteAllBytes(pad, kapot);
            if (Load(versie) is { IsFault: false } gelezen) Assert.Equal((versie, Tot, 350, goed), (gelezen.Value.Versie, gelezen.Value.Tot, gelezen.Value.Regime.Vacatures, Score(gelezen.Value, rij)));
        }
    }

    [Theory]
    [InlineData("leaf_value=", "leaf_value=nan ")]
    [InlineData("leaf_value=", "leaf_value=1e400 ")]
    [InlineData("threshold=", "threshold=nan ")]
    [InlineData("num_leaves=", "num_leaves=2147483647\nx=")]
    [InlineData("num_leaves=", "num_leaves=-1\nx=")]
    [InlineData("num_leaves=", "num_leaves=99999999999999999999\nx=")]
    [InlineData("tree_sizes=", "tree_sizes=2147483647 ")]
    [InlineData("max_feature_idx=", "max_feature_idx=2147483647\nx=")]
    [InlineData("split_feature=", "split_feature=99999 ")]
    [InlineData("left_child=", "left_child=0 ")]
    [InlineData("leaf_count=", "leaf_count=2147483647 ")]
    [InlineData("monotone_constraints=1", "monotone_constraints=-1")]
    public void A_text_that_is_wrong_inside_is_refused_though_its_name_is_right(string wat, string wordt)
    {
        // Where a value is put before others, the last of the line goes.
        var regels = Proefmodel.Tekst.Split('\n');
        var plek = Array.FindIndex(regels, r => r.StartsWith(wat, StringComparison.Ordinal));
        var anders = wordt + regels[plek][wat.Length..];
        regels[plek] = wordt.EndsWith(' ') ? anders[..anders.LastIndexOf(' ')] : anders;
        var tekst = string.Join('\n', regels);
        if (!wat.StartsWith("tree_sizes", StringComparison.Ordinal)) tekst = Proefmodel.Resize(tekst);

        AssertRefused(Proefmodel.Put(Modellen, Tot, tekst), wordt);
    }

    [Fact]
    public void A_model_of_another_set_of_kenmerken_is_refused_and_says_so()
    {
        var versie = Proefmodel.Put(Modellen, Tot, kenmerkenHash: "0123456789abcdef");
        Assert.Contains("andere kenmerken", Load(versie).Fault!.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Leermodel.ModelBestand)]
    [InlineData(Leermodel.KenmerkenBestand)]
    public void An_empty_or_missing_file_is_refused(string bestand)
    {
        var versie = Proefmodel.Put(Modellen, Tot);
        File.WriteAllText(Path.Combine(Modellen, versie, bestand), "");
        AssertRefused(versie, "leeg");
        File.Delete(Path.Combine(Modellen, versie, bestand));
        AssertRefused(versie, "weg");
        Directory.Delete(Path.Combine(Modellen, versie), recursive: true);
        AssertRefused(versie, "map weg");
    }

    [Fact]
    public void A_folder_by_another_name_is_refused()
    {
        var versie = Proefmodel.Put(Modellen, Tot);
        Directory.Move(Path.Combine(Modellen, versie), Path.Combine(Modellen, "r20250101-00000000"));
        AssertRefused("r20250101-00000000", "andere naam");
    }

    [Theory]
    [InlineData("..")]
    [InlineData("../ranker")]
    [InlineData("/etc")]
    [InlineData("")]
    public void A_version_that_is_a_path_is_nothing(string versie) =>
        Assert.IsType<NotFound>(new Modelkast(new Opslag(map / "data", Database: null)).Load(versie).Fault);

    private Result<Leermodel> Load(string versie) => Leermodel.Load(Path.Combine(Modellen, versie));

    private void AssertRefused(string versie, string waarom)
    {
        var geladen = Load(versie);
        Assert.True(geladen.IsFault, waarom);
        Assert.EndsWith(".", geladen.Fault!.Tekst, StringComparison.Ordinal);
    }

    private static double Score(Leermodel model, double[] rij)
    {
        var score = new double[1];
        model.Score(rij, score);
        return score[0];
    }
}

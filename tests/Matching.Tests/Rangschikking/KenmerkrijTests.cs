using System.Runtime.InteropServices;
using Matching.Rangschikking.Kenmerken;
using Matching.Tests.Zoeken;
using Matching.Vacatures;
using Matching.Zoeken;

namespace Matching.Tests.Rangschikking;

/// <summary>Kenmerken from numbers against kenmerken from words, which say what they mean.</summary>
public sealed class KenmerkrijTests
{
    private static readonly string?[] Niveaus = ["A0", "A2", "B1", "C1", null, "?"];
    private static readonly string[] Dagdelen = ["ma-ochtend", "di-middag", "za-avond"];

    [Fact]
    public void Numbers_say_what_words_say_to_the_bit()
    {
        var toeval = new Random(3);
        var (uitSet, uitRij) = (new double[Kenmerkenset.Aantal], new double[Kenmerkenset.Aantal]);
        var gezien = new HashSet<double>[Kenmerkenset.Aantal];
        for (var k = 0; k < gezien.Length; k++) gezien[k] = [];
        for (var i = 0; i < 5000; i++)
        {
            var (klant, vacature) = (Klant(toeval), Vacature(toeval));
            var tekst = new Tekstscores(toeval.NextDouble(), toeval.Next(2) == 0 ? double.NaN : toeval.NextDouble(), toeval.NextDouble(), 3);

            Kenmerkenset.Fill(new Paar(klant, vacature, tekst, Voorbeeld.Vandaag), uitSet);
            Kenmerkrij.Fill(new Klantrij(klant), Vacaturerij.Van(vacature), tekst, Voorbeeld.Vandaag, uitRij);

            Assert.Equal(MemoryMarshal.Cast<double, long>(uitSet).ToArray(), MemoryMarshal.Cast<double, long>(uitRij).ToArray());
            for (var k = 0; k < gezien.Length; k++) gezien[k].Add(uitSet[k]);
        }

        // Every column took several values, unknown among them where it can be, or the test says little.
        Assert.All(gezien, waarden => Assert.True(waarden.Count > 2));
        Assert.True(gezien.Count(waarden => waarden.Any(double.IsNaN)) >= 18);
    }

    private static KlantProfiel Klant(Random toeval)
    {
        var klant = Voorbeeld.Klant(toeval, 1);
        return klant with
        {
            Rijbewijzen = Een<string[]>(toeval, null, [], ["b"], ["C", "B"]),
            Certificaten = Een<string[]>(toeval, null, [], ["sgr:24105"], ["lokaal:vca", "lokaal:heftruck"]),
            Vervoer = Een<string[]>(toeval, null, [], ["fiets"], ["auto", "ov"], ["lopen"], ["e-bike", "skelter"], ["motor"]),
            MaxMinuten = toeval.Next(3) == 0 ? null : toeval.Next(0, 90),
            Taal = toeval.Next(3) == 0 ? null : [Taal(toeval, "nld"), Taal(toeval, "NLD"), Taal(toeval, "eng")],
            WerkEnDenkniveau = toeval.Next(4) == 0 ? null : toeval.Next(1, 7),
            UrenMin = toeval.Next(3) == 0 ? null : toeval.Next(0, 20),
            BeschikbaarVanaf = toeval.Next(3) == 0 ? null : Voorbeeld.Vandaag.AddDays(toeval.Next(-50, 120)),
            Dagdelen = Een(toeval, null, [], [Dagdelen[0]], Dagdelen),
            Ervaring = klant.Ervaring?.Select(e => e with { Jaren = toeval.Next(4) == 0 ? null : e.Jaren, Tot = toeval.Next(3) == 0 ? null : Voorbeeld.Vandaag.AddDays(-toeval.Next(4000)) }).ToList(),
        };
    }

    private static VacatureProfiel Vacature(Random toeval)
    {
        var vacature = Voorbeeld.Vacature(toeval, 1);
        return vacature with
        {
            Bewijzen = Een<string[]>(toeval, [], ["lokaal:vca"], ["lokaal:vca", "lokaal:heftruck"])!,
            Competenties = toeval.Next(5) == 0 ? null : [.. vacature.Competenties ?? [], new("lokaal:vca", null, null, Eis.Vereist), new("lokaal:lassen", null, 3, Eis.Gewenst), new("lokaal:heftruck", null, 2, (Eis)toeval.Next(2))],
            Beroep = Een(toeval, null, vacature.Beroep, new("isco:93", "MAGAZIJNMEDEWERKER"), new("isco:", "Kok"), new("esco:x", "Kok"), new("isco:9333", "Magazijnmedewerker")),
            ErvaringJaren = toeval.Next(2) == 0 ? null : toeval.Next(5),
            Taal = toeval.Next(3) == 0 ? null : [Taal(toeval, "nld"), Taal(toeval, "deu"), Taal(toeval, "Eng")],
            WerkEnDenkniveau = toeval.Next(3) == 0 ? null : toeval.Next(1, 7),
            UrenMax = toeval.Next(2) == 0 ? null : toeval.Next(20, 40),
            Dagdelen = Een(toeval, null, [], [Dagdelen[1], Dagdelen[1]], Dagdelen),
            Start = toeval.Next(2) == 0 ? null : Voorbeeld.Vandaag.AddDays(toeval.Next(-20, 60)),
            Onregelmatig = toeval.Next(3) switch { 0 => null, 1 => true, _ => false },
        };
    }

    private static Taalniveau Taal(Random toeval, string taal) => new(taal, Niveaus[toeval.Next(Niveaus.Length)], Niveaus[toeval.Next(Niveaus.Length)]);

    private static T? Een<T>(Random toeval, params T?[] uit)
        where T : class => uit[toeval.Next(uit.Length)];
}

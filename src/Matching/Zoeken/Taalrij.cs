using Matching.Vacatures;

namespace Matching.Zoeken;

/// <summary>A language held or asked, as numbers; -1 is a level nobody noted.</summary>
public readonly record struct Taalrij(int Taal, int Mondeling, int Schriftelijk)
{
    private static readonly int Nederlands = Nummering.Namen.Van("nld");
    private static readonly string[] Niveaus = ["A0", "A1", "A2", "B1", "B2", "C1", "C2"];

    public Taalrij(Taalniveau niveau)
        : this(Nummering.Namen.Van(niveau.Taal), Array.IndexOf(Niveaus, niveau.Mondeling), Array.IndexOf(Niveaus, niveau.Schriftelijk))
    {
    }

    public bool IsNederlands => Taal == Nederlands;
}

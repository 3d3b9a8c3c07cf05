namespace Matching.Rangschikking;

/// <summary>A ranked list of klanten for a vacature, as others read it (contract, <c>match --json</c>).</summary>
public sealed record Kandidatenlijst(string Vacature, string Model, IReadOnlyList<Kandidaatregel> Kandidaten)
{
    public static Kandidatenlijst Van(string vacature, string model, IEnumerable<Plaats> plaatsen) =>
        new(vacature, model, [.. plaatsen.Select(p => new Kandidaatregel(
            p.Paar.Klant.Sleutel, p.Rang, p.Score, p.Basis, p.Aftrek, p.Band, Verkenning: false, p.Redenen, p.Ontbreekt, p.Onbekend))]);
}

/// <param name="Aftrek">The load discount.</param>
/// <param name="Verkenning">A place given for exploration, not by score.</param>
public sealed record Kandidaatregel(
    string Klant, int Rang, double Score, double Basis, double Aftrek, Band Band, bool Verkenning,
    IReadOnlyList<Reden> Redenen, IReadOnlyList<string> Ontbreekt, IReadOnlyList<string> Onbekend);

/// <summary>The mirror: ranked vacatures for a klant.</summary>
public sealed record Vacaturelijst(string Klant, string Model, IReadOnlyList<Vacatureregel> Vacatures)
{
    public static Vacaturelijst Van(string klant, string model, IEnumerable<Plaats> plaatsen) =>
        new(klant, model, [.. plaatsen.Select(p => new Vacatureregel(
            p.Paar.Vacature.Sleutel, p.Rang, p.Score, p.Basis, p.Aftrek, p.Band, Verkenning: false, p.Redenen, p.Ontbreekt, p.Onbekend))]);
}

/// <inheritdoc cref="Kandidaatregel"/>
public sealed record Vacatureregel(
    string Vacature, int Rang, double Score, double Basis, double Aftrek, Band Band, bool Verkenning,
    IReadOnlyList<Reden> Redenen, IReadOnlyList<string> Ontbreekt, IReadOnlyList<string> Onbekend);

namespace Matching.Benchmarks.Meten;

/// <param name="Aantallen">How many profiles, run after run.</param>
/// <param name="Rondes">Timed rounds; the best of them counts for each vacature.</param>
/// <param name="Zonder">Names, or parts of names, of peers to leave out.</param>
internal sealed record Meetplan(IReadOnlyList<int> Aantallen, int Rondes, int Vacatures, bool Installeer, IReadOnlyList<string> Zonder)
{
    /// <summary>A peer is asked as many vacatures a round as fit in this for each of its manieren, so that the slowest does not take the day.</summary>
    public static readonly TimeSpan LangsteRonde = TimeSpan.FromSeconds(20);

    public static readonly TimeSpan Doorvoertijd = TimeSpan.FromSeconds(2);
}

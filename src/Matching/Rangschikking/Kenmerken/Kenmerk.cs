namespace Matching.Rangschikking.Kenmerken;

/// <summary>
/// One thing about a pair that may move its score. Every one passes the test "would we say aloud to the klant: u staat hoger omdat …".
/// </summary>
/// <param name="Naam">Column name in model and log.</param>
/// <param name="Groep">The reason it belongs to on screen; see <see cref="Kenmerken.Groep"/>.</param>
/// <param name="Teken">+1: more never lowers the score; 0: free.</param>
/// <param name="Gewicht">In the hand-weighted score (matching.md 3.7); 0 takes no part.</param>
/// <param name="Gewoon">What an ordinary pair has: what the hand-weighted score takes an unknown value for, so that unknown neither helps nor harms.</param>
/// <param name="Eenheid">What a value of 1 is, in Dutch, as the model card says it.</param>
/// <param name="Bron">Where the two sides of it come from, in Dutch.</param>
/// <param name="Waarde">The value of a pair; NaN is unknown or not asked.</param>
public sealed record Kenmerk(string Naam, string Groep, int Teken, double Gewicht, double Gewoon, string Eenheid, string Bron, Func<Paar, double> Waarde);

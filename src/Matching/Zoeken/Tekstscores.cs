namespace Matching.Zoeken;

/// <summary>
/// How well the text of a vacature fits a klant, per field: BM25 over what the query could reach at most, so 0 to 1 and the same for a pair
/// whatever list it stands in. NaN when either side has no text in that field.
/// </summary>
/// <param name="Bm25">BM25 over the words as it is: the baseline that evaluation compares with.</param>
public readonly record struct Tekstscores(double Woorden, double Ngrammen, double Codes, double Bm25);

using Matching.Kern;

namespace Matching.Import.Lezen;

/// <summary>Reads a file row by row in bounded memory. A row that cannot be read is handed on broken, and reading resumes at the next line.</summary>
public abstract class Rijlezer
{
    protected const string TooLarge = "een regel van ten hoogste 1 MiB";

    /// <summary>The rows in the order of the file; to be walked once.</summary>
    public abstract IEnumerable<RuweRij> Read();

    /// <summary>Opens by the name of the file; a CSV file without its required columns is refused here.</summary>
    public static Result<Rijlezer> Open(string naam, Stream stroom, IReadOnlyCollection<string> kolommen, IReadOnlyCollection<string> verplicht)
    {
        var venster = new Bytevenster(stroom);
        venster.SkipBom();
        return naam.EndsWith(".jsonl", StringComparison.Ordinal) ? new JsonRegellezer(venster) : CsvRijlezer.Open(venster, kolommen, verplicht);
    }
}

namespace Matching.Http;

/// <summary>What the page frame shows of the samenwerkingsverband; configuration section <c>Huisstijl</c>.</summary>
public sealed class Huisstijl
{
    /// <summary>Empty: only the product name is shown.</summary>
    public string Samenwerkingsverband { get; set; } = "";

    /// <summary>CSS class on <c>body</c> that carries the colours and letter of the gemeente.</summary>
    public string Thema { get; set; } = "thema-neutraal";
}

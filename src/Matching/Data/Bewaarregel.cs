namespace Matching.Data;

/// <summary>How long one kind of data is kept, registered by the room that keeps it. Months under <c>Matching:Bewaren:&lt;naam&gt;</c> go before the default.</summary>
/// <param name="Naam">As in the settings.</param>
/// <param name="Omschrijving">What goes, in words for the privacy officer.</param>
/// <param name="Maanden">The default.</param>
/// <param name="Minimum">Months below which a setting is not followed, because something else asks for the data that long.</param>
/// <param name="Grond">Where the term comes from.</param>
/// <param name="CleanAsync">Removes what is from before the date, and answers how much that was.</param>
public sealed record Bewaarregel(
    string Naam, string Omschrijving, int Maanden, int Minimum, string Grond, Func<IServiceProvider, DateOnly, CancellationToken, Task<int>> CleanAsync)
{
    public int MaandenVolgens(IConfiguration instellingen) => Math.Max(Minimum, instellingen.GetValue($"Matching:Bewaren:{Naam}", Maanden));
}

namespace Matching.Bord;

/// <summary>What the server tells: ids and numbers only, never content. Who receives one asks for what its own role may see.</summary>
public interface IBordClient
{
    /// <summary>The board has an event with this number; ask for what came after the last one you have.</summary>
    Task BordGewijzigd(Guid netwerkcafe, long volgnummer);

    /// <summary>A vacature of a werkgever at this Netwerkcafé has a new shortlist.</summary>
    Task ShortlistGewijzigd(Guid vacature, int nummer);
}

using System.Text.RegularExpressions;

namespace Matching.Tests.Layout;

/// <summary>
/// A room uses only rooms to its left. Read from the text: every mention of <c>Matching.Bord</c>, however imported, and a relative
/// name as <c>Bord.BordHub</c>, for which it must know the types of each room (a list may well be called Klanten).
/// </summary>
public sealed class RoomDirection(IReadOnlyList<string> rooms, IEnumerable<SourceFile> house)
{
    /// <summary>Pages beside the rooms (<c>_ViewImports</c>) serve every room with pages, and may use what the first of those may.</summary>
    private const string SharedPages = "Http";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly ILookup<string, string> types = house
        .Where(file => file.Room is not null)
        .SelectMany(file => file.Types, (file, type) => (file.Room, type))
        .Distinct()
        .ToLookup(pair => pair.Room!, pair => pair.type, StringComparer.Ordinal);

    /// <summary>The room line of <c>src/DECISIONS.md</c>: the one that begins with Kern.</summary>
    public static IReadOnlyList<string> ReadRooms(string decisions) =>
        decisions.Split('\n').Select(line => line.Trim()).Single(line => line.StartsWith("Kern ", StringComparison.Ordinal)).Split(' ');

    public IEnumerable<string> Faults(SourceFile file)
    {
        if (Regex.IsMatch(file.Code, @"\bglobal\s+using\s+[^;]*\bMatching\b", RegexOptions.None, Limit)) yield return $"{file.Path} opens a room to every other with a global using";

        var room = file.Room ?? (file.IsRazor ? SharedPages : null);
        if (room is null) yield break;

        if (!rooms.Contains(room, StringComparer.Ordinal))
        {
            yield return $"{file.Path}: {room} is not in the room line of src/DECISIONS.md";
            yield break;
        }

        if (!file.IsRazor && !Regex.IsMatch(file.Code, $@"^\s*namespace\s+Matching\.{room}\b", RegexOptions.Multiline, Limit)) yield return $"{file.Path} is not in namespace Matching.{room}";

        foreach (var right in rooms.SkipWhile(left => !left.Equals(room, StringComparison.Ordinal)).Skip(1))
        {
            if (Uses(file, right)) yield return $"{file.Path} uses {right}, which is to the right of {room}";
        }
    }

    private bool Uses(SourceFile file, string room)
    {
        var relative = types[room].Any() ? $@"|(?<![\w.]){room}\s*\.\s*(?:{string.Join('|', types[room])})\b" : "";
        return Regex.IsMatch(file.Code, $@"(?<![\w.])Matching\s*\.\s*{room}\b|\busing\s+(?:static\s+)?(?:\w+\s*=\s*)?{room}\s*(?:[.;]|$){relative}", RegexOptions.Multiline, Limit);
    }
}

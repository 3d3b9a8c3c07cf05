namespace Matching.Kern;

/// <summary>
/// The spelling of an enum on the wire, in files and in the database: <c>AfgewezenWerkgever</c> is <c>afgewezen-werkgever</c>.
/// A member whose written form a name cannot give (a leading digit, for one) says so with <see cref="WaardeAttribute"/>.
/// </summary>
public static class Waarde
{
    public static string Van<T>(T waarde)
        where T : struct, Enum => Tabel<T>.Teksten[waarde];

    public static bool TryParse<T>(string tekst, out T waarde)
        where T : struct, Enum => Tabel<T>.Waarden.TryGetValue(tekst, out waarde);

    public static IReadOnlyCollection<string> Alle<T>()
        where T : struct, Enum => Tabel<T>.Waarden.Keys;

    private static class Tabel<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Teksten = Enum.GetValues<T>().ToDictionary(w => w, Spell);
        public static readonly Dictionary<string, T> Waarden = Teksten.ToDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);

        private static string Spell(T waarde)
        {
            var naam = waarde.ToString();
            var eigen = typeof(T).GetField(naam)!.GetCustomAttributes(typeof(WaardeAttribute), inherit: false);
            if (eigen.Length > 0) return ((WaardeAttribute)eigen[0]).Tekst;
            return string.Concat(naam.Select((teken, i) =>
                i > 0 && char.IsUpper(teken) ? "-" + char.ToLowerInvariant(teken) : char.ToLowerInvariant(teken).ToString()));
        }
    }
}

[AttributeUsage(AttributeTargets.Field)]
public sealed class WaardeAttribute(string tekst) : Attribute
{
    public string Tekst { get; } = tekst;
}

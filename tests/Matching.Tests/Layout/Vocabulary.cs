using System.Text.RegularExpressions;

namespace Matching.Tests.Layout;

/// <summary>One word for one thing. Only names the product declares count: HttpClient is the library's word, not ours.</summary>
public static partial class Vocabulary
{
    /// <summary>Words not to say, with what to say instead.</summary>
    private static readonly Dictionary<string, string> Instead = new (string Words, string Say)[]
    {
        ("Vacancy Vacancies", "Vacature"),
        ("Jobseeker Jobseekers Seeker Seekers Customer Customers Clienten", "Klant"),
        ("Candidate Candidates", "Kandidaat"),
        ("Employer Employers", "Werkgever"),
        ("Placement Placements", "Plaatsing"),
        ("Proposal Proposals", "Voorstel"),
        ("Municipality Municipalities", "Gemeente"),
        ("Caseworker Caseworkers", "Werkconsulent"),
        ("Zip Zipcode", "Postcode"),
        ("Verwerking", "the name of the step: Verwerking is a word of the privacy law"),
        ("Helper Helpers Util Utils Utility Utilities Manager Common Misc Extensions", "what it does or gives"),
        ("Repository", "the DbContext"),
    }.SelectMany(row => row.Words.Split(' '), (row, word) => (word, row.Say)).ToDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Terms that could be split in two. Small: only words that invite a second capital.</summary>
    private static readonly string[] Glossary =
    [
        "Accountmanager", "Arbeidsmarktregio", "Banenafspraak", "Beroepsgroep", "Bordgebeurtenis", "Caseload", "Doelgroep", "Gegevensmap", "Inkomensconsulent",
        "Jobcoach", "Kwaliteitsmedewerker", "Leerwerkplek", "Logboek", "Medewerker", "Netwerkcafe", "Plaatsingslijst", "Postcode", "Proefplaatsing", "Rijbewijs",
        "Samenwerkingsverband", "Shortlist", "Startkwalificatie", "Teamleider", "Uitstroom", "Urenuitbreiding", "Voorselectie", "Voorstel", "Werkconsulent",
        "Werkervaringsplek", "Werkgever", "Werkzoekende",
    ];

    public static IEnumerable<string> Faults(SourceFile file) => file.IsRazor ? [] : DeclaredNames(file.Declarations).SelectMany(name => Faults(name, file.Room).Select(fault => $"{file.Path}: {fault}"));

    private static IEnumerable<string> Faults(string name, string? room)
    {
        // ASP.NET's own word for a tag in a page, and a SignalR client, are no helper and no klant.
        foreach (var word in Word().Matches(name.Replace("TagHelper", "", StringComparison.Ordinal)).Select(match => match.Value))
        {
            if (Instead.TryGetValue(word, out var instead)) yield return $"'{name}': not '{word}' but {instead}";
        }

        if (Client().IsMatch(name)) yield return $"'{name}': not 'Client' but Klant";
        if (room is not ("Profielen" or "Vum") && name.Contains("werkzoekende", StringComparison.OrdinalIgnoreCase)) yield return $"'{name}': only a werkgever says Werkzoekende; here it is Klant";
        if (name.Any(letter => !char.IsAscii(letter))) yield return $"'{name}': no accents in names";

        foreach (var term in Glossary)
        {
            var at = name.IndexOf(term, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && !name.AsSpan(at + 1, term.Length - 1).SequenceEqual(term.AsSpan(1))) yield return $"'{name}': write {term}";
        }
    }

    /// <summary>Types, members, parameters and locals: a name after a type, before what ends a declaration; and the values of enums.</summary>
    private static IEnumerable<string> DeclaredNames(string code) =>
        Type().Matches(code).Concat(Member().Matches(code)).Concat(EnumBody().Matches(code).SelectMany(body => Identifier().Matches(body.Groups["values"].Value)))
            .Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"\b(?:class|struct|interface|enum|record(?:\s+(?:class|struct))?)\s+(?<name>\w+)", RegexOptions.None, 10_000)]
    private static partial Regex Type();

    [GeneratedRegex("""
        (?<![\w.]) (?!(?:return|new|await|throw|else|in|is|as|and|or|not|case|when|using|namespace|goto|where|select|from|by|on|equals|into|yield|nameof|typeof|default|static)\b)
        [A-Za-z_][\w.]* (?:<[^;{}()]*?>)? (?:\[[,\s]*\])? \?? \s+
        (?<name>[^\W\d]\w*) (?:<[\w,\s]+>)? (?:\s*(?:=>|[;={(,)])|\s+in\b)
        """, RegexOptions.IgnorePatternWhitespace, 10_000)]
    private static partial Regex Member();

    [GeneratedRegex(@"\benum\s+\w+[^{]*\{(?<values>[^}]*)\}", RegexOptions.None, 10_000)]
    private static partial Regex EnumBody();

    [GeneratedRegex(@"(?<name>[^\W\d]\w*)", RegexOptions.None, 10_000)]
    private static partial Regex Identifier();

    [GeneratedRegex(@"\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})", RegexOptions.None, 10_000)]
    private static partial Regex Word();

    [GeneratedRegex(@"^I?Clients?(?!\p{Ll})", RegexOptions.None, 10_000)]
    private static partial Regex Client();
}

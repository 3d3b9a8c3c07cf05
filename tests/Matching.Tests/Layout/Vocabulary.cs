using System.Text.RegularExpressions;

namespace Matching.Tests.Layout;

/// <summary>One word for one thing. Only names the product declares count: HttpClient is the library's word, not ours.</summary>
public static partial class Vocabulary
{
    /// <summary>Words not to say, with the word to say instead.</summary>
    private static readonly Dictionary<string, string> Instead = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Vacancy"] = "Vacature", ["Vacancies"] = "Vacatures",
        ["Jobseeker"] = "Klant", ["Jobseekers"] = "Klanten", ["Seeker"] = "Klant", ["Seekers"] = "Klanten",
        ["Customer"] = "Klant", ["Customers"] = "Klanten", ["Clienten"] = "Klanten",
        ["Candidate"] = "Kandidaat", ["Candidates"] = "Kandidaten",
        ["Employer"] = "Werkgever", ["Employers"] = "Werkgevers",
        ["Placement"] = "Plaatsing", ["Placements"] = "Plaatsingen",
        ["Proposal"] = "Voorstel", ["Proposals"] = "Voorstellen",
        ["Municipality"] = "Gemeente", ["Municipalities"] = "Gemeenten",
        ["Caseworker"] = "Werkconsulent", ["Caseworkers"] = "Werkconsulenten",
        ["Zipcode"] = "Postcode", ["Zip"] = "Postcode",
        ["Verwerking"] = "the step's own name: Verwerking is a word of the privacy law",
        ["Helper"] = "what it does", ["Helpers"] = "what they do", ["Util"] = "what it does", ["Utils"] = "what they do",
        ["Utility"] = "what it does", ["Utilities"] = "what they do", ["Manager"] = "what it does", ["Common"] = "what is shared",
        ["Misc"] = "what it is", ["Extensions"] = "what they give", ["Repository"] = "the DbContext",
    };

    /// <summary>Terms that could be split in two. Small: only words that invite a second capital.</summary>
    private static readonly string[] Glossary =
    [
        "Accountmanager", "Arbeidsmarktregio", "Banenafspraak", "Beroepsgroep", "Bordgebeurtenis", "Caseload", "Doelgroep", "Gegevensmap", "Inkomensconsulent",
        "Jobcoach", "Kwaliteitsmedewerker", "Leerwerkplek", "Logboek", "Medewerker", "Netwerkcafe", "Plaatsingslijst", "Postcode", "Proefplaatsing", "Rijbewijs",
        "Samenwerkingsverband", "Shortlist", "Startkwalificatie", "Teamleider", "Uitstroom", "Urenuitbreiding", "Voorselectie", "Voorstel", "Werkconsulent",
        "Werkervaringsplek", "Werkgever", "Werkzoekende",
    ];

    public static IEnumerable<string> Faults(SourceFile file) => file.IsRazor ? [] : DeclaredNames(file.Code).SelectMany(name => Faults(name, file.Room).Select(fault => $"{file.Path}: {fault}"));

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

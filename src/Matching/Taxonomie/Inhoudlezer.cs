namespace Matching.Taxonomie;

/// <summary>
/// Reads the starter content and says of every fault where it is. A <c>#</c> at the start of a line is a remark. Lists are divided by commas.
/// <code>
/// beroepen-*.txt        Orderpicker [isco:9333]            name, ISCO-08 group, and codes elsewhere if there are any
///                         ook     orderverzamelaar         other words for it
///                         nodig   Orders verzamelen        competenties without which it cannot be done
///                         handig  Heftruck rijden          competenties that help
/// competenties-*.txt    == vak ==                          or breed, or bewijs
///                       Heftruck rijden: vorkheftruck      name, and after the colon other words for it
/// isco.txt              9333 Laders en lossers
/// </code>
/// A word may stand with one beroep and one competentie. Where it means a second beroep as well it has an asterisk there, and comes second.
/// The code of a concept follows from its name; one that was renamed keeps its old code between the brackets.
/// </summary>
public sealed class Inhoudlezer
{
    private readonly List<string> fouten = [];
    private readonly List<Post> posten = [];
    private readonly HashSet<string> iscogroepen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Post> competenties = new(StringComparer.Ordinal);
    private readonly List<Taxonomieregel> regels = [];

    public static (IReadOnlyList<Taxonomieregel> Regels, IReadOnlyList<string> Fouten) Read(IEnumerable<Inhoudbestand> bestanden)
    {
        var lezer = new Inhoudlezer();
        foreach (var bestand in bestanden) lezer.Read(bestand);
        lezer.CheckLabels();
        lezer.Link();
        return (lezer.regels, lezer.fouten);
    }

    private void Read(Inhoudbestand bestand)
    {
        Post? beroep = null;
        Begripsoort? afdeling = null;
        var nummer = 0;
        foreach (var regel in bestand.Tekst.Split('\n').Select(r => r.TrimEnd()))
        {
            var plaats = new Plaats(bestand.Naam, ++nummer);
            if (regel.Length == 0 || regel[0] == '#') continue;
            if (bestand.Naam.StartsWith("isco", StringComparison.Ordinal)) ReadIsco(plaats, regel);
            else if (bestand.Naam.StartsWith("beroepen", StringComparison.Ordinal)) beroep = regel[0] == ' ' ? ReadDetail(plaats, beroep, regel) : Start(plaats, Begripsoort.Beroep, regel, []);
            else if (regel.StartsWith("==", StringComparison.Ordinal)) afdeling = ReadAfdeling(plaats, regel);
            else if (afdeling is { } soort) ReadCompetentie(plaats, soort, regel);
            else Report(plaats, "boven de eerste competentie hoort == vak ==, == breed == of == bewijs ==");
        }
    }

    private void ReadIsco(Plaats plaats, string regel)
    {
        var spatie = regel.IndexOf(' ', StringComparison.Ordinal);
        var code = spatie < 0 ? regel : regel[..spatie];
        if (spatie < 0 || code.Length > 4 || !code.All(char.IsAsciiDigit)) Report(plaats, "verwacht één tot vier cijfers, een spatie en een naam");
        else if (code.Length > 1 && !iscogroepen.Contains(code[..^1])) Report(plaats, $"groep {code[..^1]} hoort boven {code} te staan");
        else if (!iscogroepen.Add(code)) Report(plaats, $"groep {code} staat er twee keer");
        else regels.Add(Regel("isco:" + code, Begripsoort.Groep, regel[(spatie + 1)..].Trim(), new Regelinhoud { Isco = code }));
    }

    private Begripsoort? ReadAfdeling(Plaats plaats, string regel)
    {
        switch (regel.Trim('=', ' '))
        {
            case "vak": return Begripsoort.Vak;
            case "breed": return Begripsoort.Breed;
            case "bewijs": return Begripsoort.Bewijs;
            default:
                Report(plaats, $"'{regel}' is geen afdeling: vak, breed of bewijs");
                return null;
        }
    }

    private void ReadCompetentie(Plaats plaats, Begripsoort soort, string regel)
    {
        // A code between the brackets has a colon of its own.
        var dubbelepunt = regel.IndexOf(':', Math.Max(0, regel.IndexOf(']', StringComparison.Ordinal)));
        var kop = dubbelepunt < 0 ? regel : regel[..dubbelepunt];
        Start(plaats, soort, kop, dubbelepunt < 0 ? [] : List(regel[(dubbelepunt + 1)..]));
    }

    private Post? Start(Plaats plaats, Begripsoort soort, string kop, IReadOnlyList<string> labels)
    {
        var haak = kop.IndexOf('[', StringComparison.Ordinal);
        if (haak >= 0 && !kop.EndsWith(']'))
        {
            Report(plaats, "de haak [ wordt niet aan het einde gesloten");
            return null;
        }

        var post = new Post(plaats, soort, (haak < 0 ? kop : kop[..haak]).Trim());
        post.Labels.AddRange(labels);
        foreach (var code in haak < 0 ? [] : kop[(haak + 1)..^1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Code.IsGeldig(code)) Report(plaats, $"'{code}' is geen code");
            else if (Code.IscoCijfers(code) is { } isco) post.Isco = isco;
            else post.Codes.Add(code);
        }

        if (soort == Begripsoort.Beroep && (post.Isco is not { Length: 4 })) Report(plaats, $"{post.Naam} heeft geen ISCO-groep van vier cijfers, zoals [isco:9333]");
        // Our own code, unless the brackets give it: a renamed concept keeps its code, a gedragscompetentie has the number of the SUWI list.
        if (!post.Codes.Exists(c => c.StartsWith("lokaal:", StringComparison.Ordinal) || c.StartsWith("sgr:", StringComparison.Ordinal)))
            post.Codes.Insert(0, Code.Lokaal(soort == Begripsoort.Beroep ? "beroep " + post.Naam : post.Naam));
        posten.Add(post);
        return post;
    }

    private Post? ReadDetail(Plaats plaats, Post? beroep, string regel)
    {
        var woorden = regel.TrimStart().Split(' ', 2);
        if (beroep is null) Report(plaats, "deze regel hoort onder een beroep");
        else if (woorden is ["ook", var ook]) beroep.Labels.AddRange(List(ook));
        else if (woorden is ["nodig", var nodig]) beroep.Nodig.AddRange(List(nodig));
        else if (woorden is ["handig", var handig]) beroep.Handig.AddRange(List(handig));
        else Report(plaats, $"'{woorden[0]}' is niet ook, nodig of handig");
        return beroep;
    }

    /// <summary>A label means one beroep first, and one competentie; a code means one concept.</summary>
    private void CheckLabels()
    {
        foreach (var dubbel in posten.SelectMany(p => p.Codes, (p, code) => (code, p)).GroupBy(p => p.code, p => p.p, StringComparer.Ordinal).Where(g => g.Skip(1).Any()))
            Report(dubbel.Last().Plaats, $"de code {dubbel.Key} is ook van {dubbel.First().Naam} ({dubbel.First().Plaats})");
        foreach (var label in posten.SelectMany(p => p.AlleLabels, (p, label) => (Sleutel: (p.Soort.IsCompetentie, Labelsleutel.Van(label.Tekst)), label, Post: p)).GroupBy(l => l.Sleutel))
        {
            var eerst = label.Where(l => !l.label.IsBij).ToList();
            if (label.Select(l => l.Post).Distinct().Count() < label.Count()) Report(label.First().Post.Plaats, $"'{label.First().label.Tekst}' staat er twee keer");
            else if (eerst.Count > 1) Report(eerst[1].Post.Plaats, $"'{eerst[1].label.Tekst}' is al {eerst[0].Post.Naam} ({eerst[0].Post.Plaats}); zet er een * achter waar het op de tweede plaats komt");
            else if (eerst.Count == 0) Report(label.First().Post.Plaats, $"'{label.First().label.Tekst}' heeft overal een *, maar moet ergens op de eerste plaats komen");
            if (eerst.Count > 0 && label.Key.IsCompetentie) competenties.TryAdd(label.Key.Item2, eerst[0].Post);
        }
    }

    private void Link()
    {
        foreach (var post in posten)
        {
            if (post is { Soort: Begripsoort.Beroep, Isco: { Length: 4 } isco } && !iscogroepen.Contains(isco)) Report(post.Plaats, $"ISCO-groep {isco} bestaat niet");
            if (post.Nodig.Intersect(post.Handig, StringComparer.OrdinalIgnoreCase).FirstOrDefault() is { } beide) Report(post.Plaats, $"{beide} is bij {post.Naam} nodig én handig");
            regels.Add(Regel(post.Codes[0], post.Soort, post.Naam, new Regelinhoud
            {
                Isco = post.Isco,
                Labels = [.. post.AlleLabels.Skip(1).Where(l => !l.IsBij).Select(l => l.Tekst)],
                Bijlabels = [.. post.AlleLabels.Where(l => l.IsBij).Select(l => l.Tekst)],
                Zelfde = [.. post.Codes.Skip(1)],
                Essentieel = Codes(post, post.Nodig),
                Optioneel = Codes(post, post.Handig),
            }));
        }
    }

    private List<string> Codes(Post post, List<string> namen)
    {
        var codes = new List<string>();
        foreach (var naam in namen)
        {
            if (competenties.TryGetValue(Labelsleutel.Van(naam), out var competentie)) codes.Add(competentie.Codes[0]);
            else Report(post.Plaats, $"{post.Naam} vraagt '{naam}', maar zo heet geen competentie");
        }

        if (codes.Distinct(StringComparer.Ordinal).Count() < codes.Count) Report(post.Plaats, $"{post.Naam} vraagt een competentie twee keer");
        return codes;
    }

    private void Report(Plaats plaats, string wat) => fouten.Add($"{plaats}: {wat}.");

    private static Taxonomieregel Regel(string code, Begripsoort soort, string naam, Regelinhoud inhoud) =>
        new() { Bron = Taxonomiebron.Startinhoud, Code = code, Soort = soort, Naam = naam, Inhoud = inhoud };

    private static string[] List(string tekst) => tekst.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private readonly record struct Plaats(string Bestand, int Regel)
    {
        public override string ToString() => $"{Bestand}, regel {Regel}";
    }

    /// <summary>A concept as it stands in a file.</summary>
    private sealed record Post(Plaats Plaats, Begripsoort Soort, string Naam)
    {
        public string? Isco { get; set; }

        public List<string> Codes { get; } = [];

        public List<string> Labels { get; } = [];

        public List<string> Nodig { get; } = [];

        public List<string> Handig { get; } = [];

        public IEnumerable<(string Tekst, bool IsBij)> AlleLabels =>
            Labels.Select(l => l.EndsWith('*') ? (l[..^1].TrimEnd(), true) : (l, false)).Prepend((Naam, false));
    }
}

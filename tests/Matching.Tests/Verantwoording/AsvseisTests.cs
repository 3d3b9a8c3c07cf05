using Matching.Tests.Layout;
using Matching.Verantwoording;

namespace Matching.Tests.Verantwoording;

public sealed class AsvseisTests
{
    private static readonly HashSet<string> Aanwezig =
        [.. typeof(AsvseisTests).Assembly.GetTypes().Select(t => t.Name).Where(n => n.EndsWith("Tests", StringComparison.Ordinal)), .. Repository.Product.Select(f => f.Path.Split('/')[^1])];

    [Fact]
    public void Every_test_and_file_that_is_named_is_there() =>
        Rule.Holds(Asvseis.Alle.SelectMany(e => e.Bewijs.Where(b => !Aanwezig.Contains(b)).Select(b => $"{e.Id} noemt {b}, en dat is er niet")));

    [Fact]
    public void Every_requirement_is_answered_by_something_or_says_why_not() =>
        Rule.Holds(Asvseis.Alle.Where(e => e.Stand is Asvsstand.Voldoet ? e.Bewijs.Count == 0 : e.Stand is not Asvsstand.NogNiet && e.Uitleg.Length == 0 && e.Bewijs.Count == 0).Select(e => $"{e.Id} heeft geen antwoord"));

    [Fact]
    public void Every_requirement_is_there_once() => Assert.Equal(Asvseis.Alle.Count, Asvseis.Alle.Select(e => e.Id).Distinct().Count());
}

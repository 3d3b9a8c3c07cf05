using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Profielen;
using Matching.Werkgevers;

namespace Matching.Tests.Profielen;

public sealed class PseudoniemenTests : IDisposable
{
    private readonly string map = Directory.CreateTempSubdirectory("matching-test-").FullName;

    [Fact]
    public void Another_for_every_werkgever_and_the_same_after_a_restart()
    {
        var (klant, een, twee) = (KlantId.New(), WerkgeverId.New(), WerkgeverId.New());
        var first = new Pseudoniemen(new Opslag(map, null));
        var restarted = new Pseudoniemen(new Opslag(map, null));

        Assert.Matches("^[0-9a-f]{12}$", first.Van(een, klant));
        Assert.NotEqual(first.Van(een, klant), first.Van(twee, klant));
        Assert.Equal(first.Van(een, klant), restarted.Van(een, klant));
    }

    [Fact]
    public void The_order_holds_for_a_week_and_is_each_werkgevers_own()
    {
        var klanten = Enumerable.Range(0, 30).Select(_ => KlantId.New()).ToList();
        var (een, twee) = (WerkgeverId.New(), WerkgeverId.New());
        var pseudoniemen = new Pseudoniemen(new Opslag(map, null));
        List<KlantId> Order(WerkgeverId werkgever, Week week) => [.. klanten.OrderBy(k => pseudoniemen.Volgorde(werkgever, k, "stappen V-1", week), StringComparer.Ordinal)];

        Assert.Equal(Order(een, new(2026, 10)), Order(een, new(2026, 10)));
        Assert.NotEqual(Order(een, new(2026, 10)), Order(een, new(2026, 11)));
        Assert.NotEqual(Order(een, new(2026, 10)), Order(twee, new(2026, 10)));
    }

    [Fact]
    public void Only_its_owner_can_read_the_key()
    {
        new Pseudoniemen(new Opslag(map, null)).Van(WerkgeverId.New(), KlantId.New());

        var file = Assert.Single(Directory.GetFiles(Path.Combine(map, "sleutels")));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public void A_card_has_no_room_for_an_identity()
    {
        Type[] allowed = [typeof(string), typeof(bool), typeof(Stap?), typeof(IReadOnlyList<string>)];
        foreach (var card in new[] { typeof(Profielkaart), typeof(Gekozenkaart) })
        {
            Assert.All(card.GetProperties(), p => Assert.Contains(p.PropertyType, allowed));
        }
    }

    public void Dispose() => Directory.Delete(map, recursive: true);
}

using Matching.Klanten;
using Matching.Netwerkcafes;
using Matching.Tests.Hosting;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Werkgevers;

namespace Matching.Tests.Bord;

/// <summary>A gemeente with one Netwerkcafé: a werkgever with open vacatures, and invited klanten.</summary>
public sealed record Bordopstelling(Testgemeente Gemeente, Netwerkcafe Cafe, Werkgever Werkgever, IReadOnlyList<Vacature> Vacatures, IReadOnlyList<Klant> Klanten) : IAsyncDisposable
{
    public static async Task<Bordopstelling> StartAsync(Databasesoort soort = Databasesoort.Sqlite, int vacatures = 3, int klanten = 3)
    {
        var gemeente = await Testgemeente.StartAsync(soort);
        await gemeente.AddMedewerkerAsync("m-a1", Rol.Accountmanager);
        await gemeente.AddMedewerkerAsync("m-c1", Rol.Werkconsulent);
        await gemeente.AddMedewerkerAsync("m-n1", Rol.MedewerkerNetwerkcafe);
        await gemeente.AddMedewerkerAsync("m-b1", Rol.Beleid);
        var werkgever = await gemeente.AddWerkgeverAsync("W-1");
        var open = new List<Vacature>();
        for (var i = 1; i <= vacatures; i++) open.Add(await gemeente.AddVacatureAsync($"V-{i}", werkgever));
        var invited = new List<Klant>();
        for (var i = 1; i <= klanten; i++) invited.Add(await gemeente.AddKlantAsync($"K-{i}"));
        return new(gemeente, await gemeente.AddNetwerkcafeAsync("N-1", [werkgever], invited), werkgever, open, invited);
    }

    public Task<Bordkijker> OpenAsync(string account) => Bordkijker.OpenAsync(Gemeente, account, Cafe);

    public ValueTask DisposeAsync() => Gemeente.DisposeAsync();
}

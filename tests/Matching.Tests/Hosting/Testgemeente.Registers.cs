using Matching.Toegang;
using Matching.Werkgevers;

namespace Matching.Tests.Hosting;

public sealed partial class Testgemeente
{
    public async Task<Medewerker> AddMedewerkerAsync(string sleutel, params List<Rol> rollen)
    {
        var medewerker = new Medewerker
        {
            Id = MedewerkerId.New(), Sleutel = sleutel, Naam = $"Medewerker {sleutel}", Email = $"{sleutel}@gemeente.example", Rollen = rollen,
        };
        await AddAsync(medewerker);
        return medewerker;
    }

    public async Task<Werkgever> AddWerkgeverAsync(string sleutel, Medewerker? accountmanager = null)
    {
        var werkgever = new Werkgever { Id = WerkgeverId.New(), Sleutel = sleutel, Naam = $"Bedrijf {sleutel}", Pc4 = 2266, AccountmanagerId = accountmanager?.Id };
        await AddAsync(werkgever);
        return werkgever;
    }

    public async Task AddAsync(params object[] entities)
    {
        await using var db = OpenDatabase();
        db.AddRange(entities);
        await db.SaveChangesAsync();
    }
}

using Matching.Import.Velden;
using Matching.Jobcoaching;
using Matching.Kern;
using Matching.Toegang;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;

namespace Matching.Import.Bestanden;

public sealed class WerkgeversBestand : Bestand<Werkgever>
{
    public const string Name = "werkgevers.csv";

    private Dictionary<WerkgeverId, Jobcoachinzet> actief = [];

    public WerkgeversBestand(Importomgeving omgeving)
        : base(Name, omgeving)
    {
        var medewerkers = Boek.Medewerkers;
        Sleutel("werkgever");
        Verplicht("naam", Veldsoort.Tekst, (w, v) => w.Naam = v);
        Kolom("kvk", Veldsoort.Kvk, (w, v) => w.Kvk = v);
        Kolom("vestiging", Veldsoort.Vestiging, (w, v) => w.Vestiging = v);
        Kolom("sbi", Veldsoort.Tekst, (w, v) => w.Sbi = v);
        Verplicht("postcode", Veldsoort.Postcode, (w, v) => w.Pc4 = v);
        Kolom("accountmanager", medewerkers.Read, (w, v) => w.AccountmanagerId = v?.Id).EditedHere(w => medewerkers.Find(w.AccountmanagerId));
        Kolom("jobcoach", medewerkers.Read, (w, v) => Assign(w.Id, v?.Id)).EditedHere(
            w => medewerkers.Find(actief.GetValueOrDefault(w.Id)?.JobcoachId),
            wint: (hier, _) => hier is null);
        Kolom("contact_naam", Veldsoort.Tekst, (w, v) => w.ContactNaam = v);
        Kolom("contact_email", Veldsoort.Email, (w, v) => w.ContactEmail = v);
    }

    public override Werkgever Make(Rij<Werkgever> rij) => new() { Id = WerkgeverId.New(), Sleutel = rij.Sleutel, Naam = "", Pc4 = 0 };

    public override void Touch(Werkgever entity) => Geraakt.Werkgevers.Add(entity.Id);

    public override async Task<Dictionary<string, Werkgever>> LoadAsync(IReadOnlyCollection<Rij<Werkgever>> rijen, CancellationToken stop)
    {
        var werkgevers = await base.LoadAsync(rijen, stop);
        var ids = werkgevers.Values.Select(w => w.Id).ToList();
        actief = await Db.Set<Jobcoachinzet>().Where(j => j.Tot == null && ids.Contains(j.WerkgeverId)).ToDictionaryAsync(j => j.WerkgeverId, stop);
        return werkgevers;
    }

    // A delivery that no longer names the jobcoach does not send one home.
    private void Assign(WerkgeverId werkgever, MedewerkerId? jobcoach)
    {
        if (jobcoach is not { } wie) return;
        if (actief.TryGetValue(werkgever, out var nu))
        {
            if (nu.JobcoachId == wie) return;
            nu.Tot = Clock.Nu;
        }

        Db.Add(actief[werkgever] = new Jobcoachinzet { Id = JobcoachinzetId.New(), WerkgeverId = werkgever, JobcoachId = wie, Van = Clock.Nu });
    }
}

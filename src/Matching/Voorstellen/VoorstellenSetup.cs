using Matching.Http;
using Matching.Toegang;
using Matching.Voorstellen.Bezwaren;
using Matching.Voorstellen.Ingrepen;
using Matching.Voorstellen.Intake;
using Matching.Voorstellen.Interesses;
using Matching.Voorstellen.Inzage;
using Matching.Voorstellen.Lijsten;
using Matching.Voorstellen.Wensen;

namespace Matching.Voorstellen;

public static class VoorstellenSetup
{
    public static IServiceCollection AddVoorstellen(this IServiceCollection services)
    {
        services.AddOptions<Interesseinstellingen>().BindConfiguration("Matching:Interesse");
        return services
            .AddScoped<CheckPaar>()
            .AddScoped<ProposeKlant>()
            .AddScoped<AddToVoorselectie>()
            .AddScoped<ArrangeVoorselectie>()
            .AddScoped<ReleaseVoorselectie>()
            .AddScoped<ChangeInteresse>()
            .AddScoped<ReadInteresses>()
            .AddScoped<ReadStempel>()
            .AddScoped<SayWens>()
            .AddScoped<Verkenner>()
            .AddScoped<ChangeLijst>()
            .AddScoped<SayKloptNiet>()
            .AddScoped<CountBezwaren>()
            .AddScoped<FindVacatures>()
            .AddScoped<ReadNieuws>()
            .AddScoped<ReadKandidaten>()
            .AddScoped<OpenKlant>()
            .AddScoped<FindKlanten>()
            .AddScoped<ReadAfvallers>()
            .AddScoped<ReadKlant>()
            .AddScoped<ReadCaseload>()
            .AddScoped<ReadIntake>()
            .AddScoped<ReadEisprijzen>()
            .AddSingleton(new Menupunt("Caseload", "/caseload", Deur.Caseload, Volgorde: 10))
            .AddSingleton(new Menupunt("Vacatures", "/vacatures", Deur.Vacatures, Volgorde: 20))
            .AddSingleton(new Menupunt("Klanten", "/klanten", Deur.Klanten, Volgorde: 30))
            .AddSingleton(new Menupunt("Interesse", "/interesses", Deur.Interesses, Volgorde: 35)
            {
                Wacht = (own, user, stop) => own.GetRequiredService<ReadInteresses>().CountAsync(Account.Van(user), stop),
            })
            .AddSingleton(new Menupunt("Redenen", "/redenen", Deur.Redenen, Volgorde: 70));
    }
    public static void MapVoorstellen(this IEndpointRouteBuilder routes)
    {
        var lijsten = routes.MapGroup("/api/v1").RequireAuthorization(Deur.Shortlist).WithTags("Lijsten");
        lijsten.MapGet("/vacatures/{sleutel}/shortlist", Lijstantwoord.ShortlistAsync).WithSummary("De kandidaten voor een vacature, de beste bovenaan.");
        lijsten.MapGet("/klanten/{sleutel}/vacatures", Lijstantwoord.VacaturesAsync).WithSummary("De open vacatures voor een klant, de beste bovenaan.");
        routes.MapGet(ReadStempel.Adres, ReadStempel.AnswerAsync).RequireAuthorization(Deur.Aangemeld).WithTags("Interesse").WithSummary("Of er iets veranderde aan interesse die u aangaat.");
        routes.MapGet("/api/v1/begrippen", ZoekBegrippen.Handle).RequireAuthorization(Deur.VacatureInvoeren).WithTags("Taxonomie").WithSummary("Beroepen of competenties bij een stuk tekst.");
    }
}

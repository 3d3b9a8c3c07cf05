using Matching.Logboek;
using Matching.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Tests.Logboek;

public sealed class GuardLogboekTests
{
    [Fact]
    public async Task A_broken_chain_is_told_to_whoever_asks_whether_the_program_is_well()
    {
        await using var gemeente = await Testgemeente.StartAsync();
        await gemeente.AddAsync(Line(), Line());
        await gemeente.WaitForIndexAsync();
        using var visitor = gemeente.Visitor();
        await LookAsync(gemeente);
        Assert.DoesNotContain("Logboek", await visitor.ReadPageAsync("/healthz/ready"), StringComparison.Ordinal);
        Assert.Equal(2, (await Loganker.ReadAsync(Loganker.Bestand(gemeente.Opslag), CancellationToken.None)).Value[^1].Volgnummer);

        await using (var db = gemeente.OpenDatabase())
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            await new Matching.Data.AppendOnlyTable(Logregel.Table).TrimAsync(db, () => db.Set<Logregel>().Where(l => l.Volgnummer == 2).ExecuteDeleteAsync(), CancellationToken.None);
            await transaction.CommitAsync();
        }

        await LookAsync(gemeente);
        Assert.Contains("Het Logboek is niet heel. Regel 2 ontbreekt", await visitor.ReadPageAsync("/healthz/ready"), StringComparison.Ordinal);
    }

    private static Logregel Line() => new() { Tijdstip = new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc), Account = "m-a1", Handeling = Handeling.Gezien, OnderwerpSoort = "klant", Onderwerp = Guid.NewGuid(), Plek = "/klanten" };

    private static async Task LookAsync(Testgemeente gemeente)
    {
        await using var scope = gemeente.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<GuardLogboek>().HandleAsync(CancellationToken.None);
    }
}

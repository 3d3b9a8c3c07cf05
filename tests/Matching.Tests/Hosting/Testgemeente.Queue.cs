using Matching.Data;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Hosting;

public sealed partial class Testgemeente
{
    /// <summary>Waits until everything that follows from what was done has been done.</summary>
    public async Task WaitForQueueAsync()
    {
        for (var i = 0; i < 600; i++)
        {
            await using var db = OpenDatabase();
            if (!await db.Set<Werkitem>().AnyAsync()) return;
            await Task.Delay(100);
        }

        Assert.Fail("De wachtrij raakt niet leeg.");
    }
}

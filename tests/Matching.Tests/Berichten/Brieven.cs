using System.Text.RegularExpressions;
using Matching.Berichten;
using Matching.Tests.Hosting;
using Matching.Toegang.Sleutels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Tests.Berichten;

/// <summary>The letters a gemeente wrote, before they are sent.</summary>
public static partial class Brieven
{
    extension(Testgemeente gemeente)
    {
        /// <summary>The path of the link in the newest letter to someone.</summary>
        public async Task<string> LinkAsync(string aan)
        {
            var kast = gemeente.Services.GetRequiredService<Sleutelkast>();
            for (var i = 0; i < 100; i++)
            {
                await using var db = gemeente.OpenDatabase();
                var bericht = await db.Set<Bericht>().Where(b => b.Aan == aan).OrderByDescending(b => b.Id).FirstOrDefaultAsync();
                if (bericht is not null) return new Uri(Link().Match(Postvak.Read(bericht, kast)).Value).AbsolutePath;
                await Task.Delay(50);
            }

            throw new InvalidOperationException($"Er is geen brief aan {aan}.");
        }

        public async Task<int> CountBriefAsync()
        {
            await using var db = gemeente.OpenDatabase();
            return await db.Set<Bericht>().CountAsync();
        }
    }

    [GeneratedRegex(@"https?://\S+", RegexOptions.None, 1000)]
    private static partial Regex Link();
}

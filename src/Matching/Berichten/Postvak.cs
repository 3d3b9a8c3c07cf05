using System.Text;
using Matching.Data;
using Matching.Kern;
using Matching.Toegang.Sleutels;

namespace Matching.Berichten;

/// <summary>A letter as someone writes it: plain text, Dutch at B1, nothing personal of a klant in it.</summary>
public sealed record Brief(string Aan, string Onderwerp, string Tekst);

/// <summary>Where letters are put; the <see cref="Postbode"/> takes them from there.</summary>
public sealed class Postvak(MatchingDbContext db, Sleutelkast kast, TimeProvider clock)
{
    /// <summary>Adds a letter to the running unit of work.</summary>
    /// <param name="geldig">How long it makes sense to send it.</param>
    /// <param name="over">The klant or contactpersoon it is about.</param>
    public void Note(Brief brief, TimeSpan geldig, Guid over)
    {
        var (id, nu) = (BerichtId.New(), clock.Nu);
        db.Add(new Bericht
        {
            Id = id, Aan = brief.Aan, Onderwerp = brief.Onderwerp, Tekst = kast.Seal(Plek(id), Encoding.UTF8.GetBytes(brief.Tekst)),
            Over = over, Gemaakt = nu, NietVoor = nu, WissenNa = nu + geldig,
        });
    }

    /// <summary>What a letter that was not sent yet says.</summary>
    public static string Read(Bericht bericht, Sleutelkast kast) => Encoding.UTF8.GetString(kast.Open(Plek(bericht.Id), bericht.Tekst));

    private static string Plek(BerichtId id) => $"Bericht.Tekst {id.Value:N}";
}

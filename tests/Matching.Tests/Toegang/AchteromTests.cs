using System.Net;
using System.Security.Cryptography;
using Matching.Tests.Hosting;
using Matching.Toegang;
using Matching.Toegang.Sessies;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;

namespace Matching.Tests.Toegang;

/// <summary>Back-channel logout: the provider ends sessions here, and nobody else can.</summary>
public sealed class AchteromTests
{
    private const string Adres = "/aanmelden/oidc/afmelden-achterom";

    [Theory]
    [OpElkeDatabase]
    public async Task A_session_that_ends_there_ends_here(Databasesoort soort)
    {
        await using var o = await StartAsync(soort);
        using var laptop = await o.SignInAsync("anke");
        using var phone = await o.SignInAsync("anke");
        var sids = await SidsAsync(o);

        Assert.Equal(HttpStatusCode.OK, await SendAsync(o, o.Aanbieder.Afmeldtoken(o.Gemeente.Clock.GetUtcNow(), c => c["sid"] = sids[0]!)));

        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.OK), (await StatusAsync(laptop), await StatusAsync(phone)));
    }

    [Theory]
    [OpElkeDatabase]
    public async Task A_person_who_is_put_out_there_is_out_everywhere_here_and_a_token_works_once(Databasesoort soort)
    {
        await using var o = await StartAsync(soort);
        using var laptop = await o.SignInAsync("anke");
        using var phone = await o.SignInAsync("anke");
        using var bas = await o.SignInAsync("bas");
        var token = o.Aanbieder.Afmeldtoken(o.Gemeente.Clock.GetUtcNow(), c => c["sub"] = "anke");

        Assert.Equal(HttpStatusCode.OK, await SendAsync(o, token));
        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.Found, HttpStatusCode.OK), (await StatusAsync(laptop), await StatusAsync(phone), await StatusAsync(bas)));

        using var later = await o.SignInAsync("anke");
        Assert.Equal(HttpStatusCode.BadRequest, await SendAsync(o, token));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(later));
    }

    [Fact]
    public async Task Whatever_is_not_a_logout_token_for_us_ends_nothing()
    {
        await using var o = await StartAsync(Databasesoort.Sqlite);
        using var anke = await o.SignInAsync("anke");
        var nu = o.Gemeente.Clock.GetUtcNow();
        using var rsa = RSA.Create(2048);
        var wrong = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["nothing"] = null,
            ["no token"] = "a.b.c",
            ["unsigned"] = "eyJhbGciOiJub25lIn0." + Good().Split('.')[1] + ".",
            ["key of another"] = o.Aanbieder.Afmeldtoken(nu, c => c["sub"] = "anke", new RsaSecurityKey(rsa) { KeyId = "proef" }),
            ["changed after signing"] = Good()[..^4] + "AAAA",
            ["our own secret"] = Symmetric(o, nu),
            ["for another"] = Token(c => c["aud"] = "iemand-anders"),
            ["of another"] = Token(c => c["iss"] = "http://elders.example/"),
            ["an ID token"] = Token(c => c["nonce"] = "x"),
            ["no event"] = Token(c => c.Remove("events")),
            ["another event"] = Token(c => c["events"] = new Dictionary<string, object>(StringComparer.Ordinal) { ["http://elders.example"] = new Dictionary<string, object>(StringComparer.Ordinal) }),
            ["of yesterday"] = Token(c => c["iat"] = nu.AddDays(-1).ToUnixTimeSeconds()),
            ["of tomorrow"] = Token(c => c["iat"] = nu.AddDays(1).ToUnixTimeSeconds()),
            ["run out"] = Token(c => c["exp"] = nu.AddMinutes(-10).ToUnixTimeSeconds()),
            ["no jti"] = Token(c => c.Remove("jti")),
            ["nobody"] = Token(c => c.Remove("sub")),
        };

        foreach (var (what, token) in wrong) Assert.Equal((what, HttpStatusCode.BadRequest), (what, await SendAsync(o, token)));

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(anke));
        Assert.Equal(HttpStatusCode.OK, await SendAsync(o, Good()));
        Assert.Equal(HttpStatusCode.Found, await StatusAsync(anke));

        string Good() => Token(_ => { });

        string Token(Action<Dictionary<string, object>> change) => o.Aanbieder.Afmeldtoken(nu, c =>
        {
            c["sub"] = "anke";
            change(c);
        });
    }

    private static string Symmetric(Aanbiedingang o, DateTimeOffset nu)
    {
        var payload = o.Aanbieder.Afmeldtoken(nu, c => c["sub"] = "anke").Split('.')[1];
        var head = Base64UrlEncoder.Encode("""{"alg":"HS256","kid":"proef"}""");
        return $"{head}.{payload}.{Base64UrlEncoder.Encode(HMACSHA256.HashData("geheim"u8, System.Text.Encoding.ASCII.GetBytes($"{head}.{payload}")))}";
    }

    private static async Task<Aanbiedingang> StartAsync(Databasesoort soort)
    {
        var o = await Aanbiedingang.StartAsync(soort);
        await o.Gemeente.AddMedewerkerAsync("m-a1", Rol.Accountmanager);
        await o.Gemeente.AddMedewerkerAsync("m-a2", Rol.Accountmanager);
        o.Aanbieder.Add("anke", ("email", "m-a1@gemeente.example"));
        o.Aanbieder.Add("bas", ("email", "m-a2@gemeente.example"));
        return o;
    }

    private static async Task<List<string?>> SidsAsync(Aanbiedingang o)
    {
        await using var db = o.Gemeente.OpenDatabase();
        return await db.Set<Sessie>().OrderBy(s => s.Id).Select(s => s.Sid).ToListAsync();
    }

    private static async Task<HttpStatusCode> SendAsync(Aanbiedingang o, string? token)
    {
        using var provider = o.Gemeente.Visitor();
        using var form = new FormUrlEncodedContent(token is null ? [] : [new("logout_token", token)]);
        using var answer = await provider.PostAsync(Adres, form);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        return answer.StatusCode;
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient visitor)
    {
        using var answer = await visitor.GetAsync("/vacatures");
        return answer.StatusCode;
    }
}

using System.Net;
using Matching.Tests.Hosting;
using Matching.Tests.Rangschikking;
using Matching.Toegang;

namespace Matching.Tests.Toegang;

/// <summary>A screen left open is not enough to put a model in use.</summary>
public sealed class VersTests
{
    [Fact]
    public async Task Who_signed_in_too_long_ago_signs_in_once_more_and_comes_back()
    {
        await using var gemeente = await Testgemeente.StartAsync();
        await gemeente.AddMedewerkerAsync("m-b1", Rol.Beheerder);
        var nieuw = Proefmodel.Put(gemeente.Opslag.Modellen, new(2026, 1, 1));
        using var visitor = await gemeente.SignInAsync("m-b1");
        var detail = $"/modellen/{nieuw}";
        gemeente.Clock.Advance(TimeSpan.FromMinutes(6));

        await visitor.ReadPageAsync(detail);
        using var stale = await visitor.SendFormAsync($"{detail}?toets=true", $"{detail}?toets=true", ("getekend", "J. de Vries"), ("reden", "Proef"));
        var aanmelden = stale.Headers.Location!.OriginalString;
        Assert.Equal($"/aanmelden?opnieuw=true&terug={Uri.EscapeDataString($"{detail}?toets=true")}", aanmelden);
        Assert.Contains("Meld u daarom nog een keer aan.", await visitor.ReadPageAsync(aanmelden), StringComparison.Ordinal);
        Assert.DoesNotContain("Dit model maakt nu alle lijsten.", await visitor.ReadPageAsync(detail), StringComparison.Ordinal);

        using (await visitor.PostAsync("/aanmelden/demo", new FormUrlEncodedContent([new("account", "m-b1")])))
        {
        }

        Assert.Contains($"{nieuw} is nu in gebruik.", await visitor.PressAsync($"{detail}?toets=true", detail, ("getekend", "J. de Vries"), ("reden", "Proef")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rol_that_is_missing_is_no_matter_of_signing_in_again()
    {
        await using var gemeente = await Testgemeente.StartAsync();
        await gemeente.AddMedewerkerAsync("m-a1", Rol.Accountmanager);
        using var visitor = await gemeente.SignInAsync("m-a1");
        gemeente.Clock.Advance(TimeSpan.FromMinutes(6));

        using var refused = await visitor.SendFormAsync("/sessies", "/modellen?handler=Terug");

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task A_provider_that_does_not_say_when_is_told_to_the_beheerder()
    {
        await using var o = await Aanbiedingang.StartAsync();
        await o.Gemeente.AddMedewerkerAsync("m-b1", Rol.Beheerder);
        o.Aanbieder.Add("bea", ("email", "m-b1@gemeente.example"));
        o.Aanbieder.ZegtWanneer = false;
        using var visitor = await o.SignInAsync("bea");

        using var stale = await visitor.SendFormAsync("/modellen", "/modellen?handler=Terug");
        Assert.StartsWith("/aanmelden?opnieuw=true", stale.Headers.Location!.OriginalString, StringComparison.Ordinal);
        var page = await visitor.ReadPageAsync(await o.EnterAsync(visitor, "bea", "/aanmelden/oidc?opnieuw=true"));

        Assert.Contains("Uw aanmelddienst zegt niet wanneer u zich aanmeldde.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_a_provider_the_proof_must_be_fresh_there_too()
    {
        await using var o = await Aanbiedingang.StartAsync();
        await o.Gemeente.AddMedewerkerAsync("m-b1", Rol.Beheerder);
        o.Aanbieder.Add("bea", ("email", "m-b1@gemeente.example"));
        using var visitor = await o.SignInAsync("bea");
        o.Gemeente.Clock.Advance(TimeSpan.FromMinutes(6));

        using var stale = await visitor.SendFormAsync("/modellen", "/modellen?handler=Terug");
        Assert.Equal("/aanmelden?opnieuw=true&terug=%2Fmodellen", stale.Headers.Location!.OriginalString);
        Assert.Contains("href=\"/aanmelden/oidc?terug=%2Fmodellen&opnieuw=true\"", await visitor.ReadPageAsync(stale.Headers.Location.OriginalString), StringComparison.Ordinal);

        // The provider still knows her, and asks all the same.
        using var away = await visitor.GetAsync("/aanmelden/oidc?terug=/modellen&opnieuw=true");
        Assert.Contains("max_age=0", away.Headers.Location!.Query, StringComparison.Ordinal);
        Assert.Contains("Wie bent u?", await visitor.ReadPageAsync(away.Headers.Location.OriginalString), StringComparison.Ordinal);
        Assert.Equal("/modellen", await Aanbiedingang.OnwardAsync(visitor, await o.EnterAsync(visitor, "bea", "/aanmelden/oidc?terug=/modellen&opnieuw=true")));
        Assert.Contains("/modellen", await visitor.PressAsync("/modellen", "/modellen?handler=Terug", ("reden", "Proef")), StringComparison.Ordinal);
    }
}

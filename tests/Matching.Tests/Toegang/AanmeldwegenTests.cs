using Matching.Toegang.Oidc;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace Matching.Tests.Toegang;

/// <summary>What is set wrong is told when the server starts, not when somebody stands at the door.</summary>
public sealed class AanmeldwegenTests
{
    [Theory]
    [InlineData("Production", "Authority=http://login.example;ClientId=x", "begint niet met https")]
    [InlineData("Staging", "Authority=http://login.example;ClientId=x", "begint niet met https")]
    [InlineData("Development", "Authority=http://login.example;ClientId=x", null)]
    [InlineData("Production", "Authority=login.example;ClientId=x", "is geen adres")]
    [InlineData("Production", "Authority=https://login.example", "ClientId ontbreekt")]
    [InlineData("Production", "Authority=https://login.example;ClientId=x;Rollen:GG-1=accountmanger", "Matching:Oidc:Rollen:GG-1 is accountmanger")]
    [InlineData("Production", "Authority=https://login.example;ClientId=x;Rollen:GG-1=klant", "geen rol van een medewerker")]
    [InlineData("Production", "Authority=https://login.example;ClientId=x;Rollen:GG-1=accountmanager", null)]
    public void An_unsafe_or_broken_way_in_keeps_the_server_from_starting(string environment, string instellingen, string? zin)
    {
        var fout = Wegen(environment, instellingen).Fout?.Tekst;

        if (zin is null) Assert.Null(fout);
        else Assert.Contains(zin, fout, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Production", "", true)]
    [InlineData("Development", "", false)]
    [InlineData("Production", "Authority=https://login.example;ClientId=x", false)]
    public void Without_a_way_in_for_medewerkers_everyone_is_warned(string environment, string instellingen, bool warned) =>
        Assert.Equal(warned, Wegen(environment, instellingen).Waarschuwing is not null);

    private static Aanmeldwegen Wegen(string environment, string instellingen) => new(
        new ConfigurationBuilder().AddInMemoryCollection(instellingen.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(i => i.Split('=', 2)).Select(i => KeyValuePair.Create($"Matching:Oidc:{i[0]}", (string?)i[1]))).Build(),
        new Omgeving(environment));

    private sealed class Omgeving(string naam) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = naam;

        public string ApplicationName { get; set; } = "matching";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}

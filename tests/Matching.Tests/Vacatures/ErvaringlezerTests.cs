using Matching.Vacatures.Intake;

namespace Matching.Tests.Vacatures;

/// <summary>Years of experience as werkgevers write them; years of the firm are nobody's demand.</summary>
public sealed class ErvaringlezerTests
{
    [Theory]
    [InlineData("Je hebt minimaal 2 jaar ervaring in de bouw.", 2, Zekerheid.Zeker)]
    [InlineData("ten minste drie jaar relevante werkervaring", 3, Zekerheid.Zeker)]
    [InlineData("2 à 3 jaar ervaring als kok", 2, Zekerheid.Zeker)]
    [InlineData("1-2 jaar ervaring", 1, Zekerheid.Zeker)]
    [InlineData("een half jaar ervaring is genoeg", 0.5, Zekerheid.Zeker)]
    [InlineData("1,5 jaar ervaring", 1.5, Zekerheid.Zeker)]
    [InlineData("werkervaring van minimaal 5 jaar", 5, Zekerheid.Zeker)]
    [InlineData("één jaar rijervaring", 1, Zekerheid.Zeker)]
    [InlineData("2 jaar ervaring is een pre", 2, Zekerheid.Misschien)]
    [InlineData("liefst 2 jaar ervaring", 2, Zekerheid.Misschien)]
    [InlineData("Ervaring niet nodig, wel tegen kou kunnen.", 0, Zekerheid.Zeker)]
    [InlineData("gezellige ploeg. geen ervaring nodig", 0, Zekerheid.Zeker)]
    [InlineData("Ervaring is geen vereiste.", 0, Zekerheid.Zeker)]
    public void What_is_asked_is_read(string tekst, double jaren, Zekerheid zekerheid)
    {
        var gelezen = Ervaringlezer.Lees(tekst);
        Assert.Equal((jaren, zekerheid), (gelezen!.Waarde, gelezen.Zekerheid));
        Assert.Contains(gelezen.Citaat, tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Je bent minimaal 18 jaar.")]
    [InlineData("Wij hebben al 20 jaar ervaring in de zorg.")]
    [InlineData("pizzabakker met ervaring, steenoven, 30 uur")]
    [InlineData("Ervaringsdeskundige ggz, 16 uur.")]
    [InlineData("Contract voor een jaar. Werkervaringsplek.")]
    [InlineData("")]
    public void What_is_not_asked_is_not_read(string tekst) => Assert.Null(Ervaringlezer.Lees(tekst));
}

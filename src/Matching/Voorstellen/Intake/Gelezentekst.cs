using Matching.Vacatures.Intake;

namespace Matching.Voorstellen.Intake;

/// <summary>How a screen says how surely something was read.</summary>
public static class Gelezentekst
{
    public static string Woord(Zekerheid zekerheid) => zekerheid switch
    {
        Zekerheid.Zeker => "Zeker",
        Zekerheid.Waarschijnlijk => "Waarschijnlijk",
        _ => "Misschien",
    };

    /// <summary>What stands beside a field; <paramref name="waarde"/> is only said where it was not filled in.</summary>
    public static (string Veld, Zekerheid? Zekerheid, string? Waarde, string? Citaat, IEnumerable<Puntprijs> Prijzen) Bij<T>(
        Intakebeeld beeld, string veld, Gelezen<T>? gelezen, Func<T, string> waarde) =>
        (veld, gelezen?.Zekerheid, gelezen is null ? null : waarde(gelezen.Waarde), gelezen?.Citaat, beeld.Prijs(veld));
}

using Matching.Kern;
using Matching.Taxonomie;

namespace Matching.Profielen;

/// <summary>A list a werkgever asks for.</summary>
/// <param name="Vacature">Key of an own open vacature; null asks for the pool.</param>
/// <param name="Vrij">By what stands on the cards, instead of by fit.</param>
/// <param name="Groep">Null asks for all; so does <paramref name="Reis"/>.</param>
public sealed record Lijstvraag(string? Vacature, bool Vrij = false, Beroepsgroep? Groep = null, Reisband? Reis = null)
{
    public bool OpStap => Vacature is not null && !Vrij;

    /// <summary>Within which a card has one name: every choice from the pool beside a vacature shows the same cards by the same names.</summary>
    public string Naam => OpStap ? $"stappen {Vacature}" : VrijNaam(Vacature);

    /// <summary>What counts as one and the same list when it is opened again.</summary>
    public string Sleutel => $"{Naam} {Groep} {Reis}";

    /// <summary>Where it is shown.</summary>
    public string Adres
    {
        get
        {
            (string Naam, string? Waarde)[] delen = [("vacature", Vacature), ("vrij", Vrij ? "true" : null), ("groep", Geschreven(Groep)), ("reis", Geschreven(Reis))];
            return "/profielen" + QueryString.Create(delen.Where(d => d.Waarde is not null).Select(d => KeyValuePair.Create(d.Naam, d.Waarde)));
        }
    }

    /// <summary>What is chosen, in words.</summary>
    public string Woorden => OpStap ? "op hoe goed het past" : $"{Groep?.Naam ?? "alle soorten werk"}, {(Reis is { } reis ? reis.Woorden : "elke reistijd")}";

    public static string VrijNaam(string? vacature) => $"vrij {vacature}";

    private static string? Geschreven<T>(T? keuze)
        where T : struct, Enum => keuze is { } waarde ? Waarde.Van(waarde) : null;
}

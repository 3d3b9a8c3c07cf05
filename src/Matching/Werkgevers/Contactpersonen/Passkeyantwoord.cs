using System.Text.Json;
using System.Text.Json.Nodes;

namespace Matching.Werkgevers.Contactpersonen;

/// <summary>What the script on the page gets to ask the device.</summary>
public static class Passkeyantwoord
{
    public static string Json(Passkeyopties gevraagd) =>
        JsonSerializer.Serialize(new JsonObject { ["vraag"] = gevraagd.Vraag, ["opties"] = JsonNode.Parse(gevraagd.Opties) });
}

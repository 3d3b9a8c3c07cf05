using System.Security.Cryptography;
using Matching.Data;

namespace Matching.Voorstellen;

/// <summary>Says in a few letters how several rows stood together: a form carries it along, and an old one is refused.</summary>
public static class Stempel
{
    public static string Van(IEnumerable<IVersioned> regels) => Convert.ToHexStringLower(SHA256.HashData([.. regels.SelectMany(r => r.Versie.ToByteArray())]).AsSpan(0, 8));
}

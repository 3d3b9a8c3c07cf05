using Matching.Netwerkcafes;

namespace Matching.Bord;

/// <summary>Who hears what: a group per Netwerkcafé and per door, so that nobody is told of something he may not open.</summary>
public static class Bordgroep
{
    /// <param name="deur">The policy that guards what the message is about.</param>
    public static string Van(NetwerkcafeId cafe, string deur) => $"{cafe.Value:N}/{deur}";
}

using Matching.Kern;
using Matching.Netwerkcafes;
using Matching.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace Matching.Bord;

/// <summary>What a command led to: either the number of the event, or the sentence that says why not.</summary>
public sealed record Bordantwoord(long? Volgnummer, string? Geweigerd)
{
    public static Bordantwoord Van(Result<long> result) => result.Fault is { } fault ? new(null, fault.Tekst) : new(result.Value, null);
}

/// <summary>The live board: follow a Netwerkcafé and send commands. What changed is told by <see cref="Wijzigingsverspreider"/>, to everyone alike.</summary>
/// <remarks>A command that arrived is carried out, also when its sender is gone: after coming back it is on the board, or it is not.</remarks>
public sealed class BordHub(KoppelKlant koppel, VerplaatsKlant verplaats, MaakLos maakLos, IAuthorizationService authorization) : Hub<IBordClient>
{
    /// <summary>From now on this connection hears of the Netwerkcafé. Ask for what was missed after this, not before.</summary>
    public async Task Volg(Guid netwerkcafe)
    {
        var cafe = new NetwerkcafeId(netwerkcafe);
        foreach (var deur in (string[])[Deur.Bord, Deur.Shortlist])
        {
            if ((await authorization.AuthorizeAsync(Context.User!, deur)).Succeeded)
            {
                await Groups.AddToGroupAsync(Context.ConnectionId, Bordgroep.Van(cafe, deur), Context.ConnectionAborted);
            }
        }
    }

    public async Task<Bordantwoord> Koppel(KoppelOpdracht opdracht) => Bordantwoord.Van(await koppel.HandleAsync(opdracht, Door, CancellationToken.None));

    public async Task<Bordantwoord> Verplaats(VerplaatsOpdracht opdracht) => Bordantwoord.Van(await verplaats.HandleAsync(opdracht, Door, CancellationToken.None));

    public async Task<Bordantwoord> MaakLos(LosmaakOpdracht opdracht) => Bordantwoord.Van(await maakLos.HandleAsync(opdracht, Door, CancellationToken.None));

    private Account Door => Account.Van(Context.User!);
}

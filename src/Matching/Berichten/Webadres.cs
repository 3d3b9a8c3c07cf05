using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Matching.Berichten;

/// <summary>
/// The address of this installation as it stands in letters: setting <c>Matching:Adres</c>. Never what a request calls us, because whoever asks for
/// a letter could then choose where its link leads. Without the setting it is this machine, good for trying out.
/// </summary>
public sealed class Webadres(IConfiguration instellingen, IServer server)
{
    public bool IsIngesteld => Ingesteld is not null;

    private Uri? Ingesteld => Uri.TryCreate(instellingen["Matching:Adres"], UriKind.Absolute, out var adres) ? adres : null;

    public string Naar(string pad) => new Uri(Ingesteld ?? Eigen(), pad).AbsoluteUri;

    private Uri Eigen()
    {
        var luistert = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost:5080";
        var adres = BindingAddress.Parse(luistert);
        // By name: a passkey belongs to a name, not to a number.
        return new UriBuilder(adres.Scheme, "localhost", adres.Port).Uri;
    }
}

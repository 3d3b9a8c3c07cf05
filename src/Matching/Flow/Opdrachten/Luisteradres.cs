using System.Net;
using System.Net.Sockets;
using Matching.Kern;

namespace Matching.Flow.Opdrachten;

/// <summary>The addresses a server is to listen on, and why it cannot.</summary>
public static class Luisteradres
{
    /// <summary>Whether each can be read; not whether it is free.</summary>
    public static bool IsGoed(string urls) => urls.Split(';') is var adressen && adressen.All(adres =>
    {
        try
        {
            var gelezen = BindingAddress.Parse(adres);
            return gelezen.Scheme is "http" or "https" && gelezen.Port is >= 0 and <= IPEndPoint.MaxPort && gelezen.PathBase.Length == 0;
        }
        catch (Exception unreadable) when (unreadable is FormatException or InvalidOperationException or ArgumentException)
        {
            return false;
        }
    });

    /// <summary>Null when it is no matter of the address.</summary>
    public static Fault? Refusal(Exception failure, string urls) => failure switch
    {
        SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } => new Conflict($"Op {urls} luistert al een ander programma. Stop dat, of kies een ander adres met --urls."),
        SocketException { SocketErrorCode: SocketError.AccessDenied } => new Conflict($"Op {urls} mag dit programma niet luisteren. Kies een poort boven de 1023 met --urls."),
        SocketException => new Conflict($"Op {urls} kan deze machine niet luisteren. Kies een ander adres met --urls."),
        InvalidOperationException when urls.Contains("https://", StringComparison.OrdinalIgnoreCase) =>
            new Conflict($"Voor {urls} is een certificaat nodig en dat is er niet. Stel er een in, of kies een adres met http:// achter --urls."),
        { InnerException: { } cause } => Refusal(cause, urls),
        _ => null,
    };
}

using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Matching.Tests.Werkgevers;

/// <summary>
/// What a phone does for a passkey, in software: makes a key pair, signs what it is asked (WebAuthn level 2, sections 6.1 and 6.5, ES256, no
/// attestation). Honest unless told otherwise.
/// </summary>
public sealed class Authenticator(string origin) : IDisposable
{
    private const byte PresentAndVerified = 0x05;
    private const byte WithCredential = 0x40;

    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] id = RandomNumberGenerator.GetBytes(16);
    private string? userHandle;
    private uint teller;

    /// <summary>What it says of presence and of the person; 5 is both.</summary>
    public byte Flags { get; set; } = PresentAndVerified;

    public string Make(JsonElement opties)
    {
        userHandle = opties.GetProperty("user").GetProperty("id").GetString();
        var clientData = ClientData("webauthn.create", opties);
        byte[] authData = [.. AuthData(opties.GetProperty("rp").GetProperty("id").GetString()!, (byte)(Flags | WithCredential)), .. new byte[16], 0, (byte)id.Length, .. id, .. CoseKey()];
        byte[] attestation = [0xa3, .. CborText("fmt"), .. CborText("none"), .. CborText("attStmt"), 0xa0, .. CborText("authData"), 0x58, (byte)authData.Length, .. authData];
        return Credential(new() { ["clientDataJSON"] = Base64Url.EncodeToString(clientData), ["attestationObject"] = Base64Url.EncodeToString(attestation), ["transports"] = new JsonArray("internal") });
    }

    public string Use(JsonElement opties)
    {
        var clientData = ClientData("webauthn.get", opties);
        var authData = AuthData(opties.GetProperty("rpId").GetString()!, Flags);
        byte[] signed = [.. authData, .. SHA256.HashData(clientData)];
        return Credential(new()
        {
            ["clientDataJSON"] = Base64Url.EncodeToString(clientData), ["authenticatorData"] = Base64Url.EncodeToString(authData),
            ["signature"] = Base64Url.EncodeToString(key.SignData(signed, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)), ["userHandle"] = userHandle,
        });
    }

    public void Dispose() => key.Dispose();

    private byte[] ClientData(string soort, JsonElement opties) => Encoding.UTF8.GetBytes(
        new JsonObject { ["type"] = soort, ["challenge"] = opties.GetProperty("challenge").GetString(), ["origin"] = origin, ["crossOrigin"] = false }.ToJsonString());

    private byte[] AuthData(string domein, byte flags)
    {
        var counter = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(counter, ++teller);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(domein)), flags, .. counter];
    }

    /// <summary>Kty EC2, alg ES256, curve P-256, x, y: RFC 9053.</summary>
    private byte[] CoseKey()
    {
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        return [0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
    }

    private static byte[] CborText(string text) => [(byte)(0x60 + text.Length), .. Encoding.ASCII.GetBytes(text)];

    private string Credential(JsonObject response) => new JsonObject
    {
        ["id"] = Base64Url.EncodeToString(id), ["rawId"] = Base64Url.EncodeToString(id), ["type"] = "public-key", ["authenticatorAttachment"] = "platform",
        ["clientExtensionResults"] = new JsonObject(), ["response"] = response,
    }.ToJsonString();
}

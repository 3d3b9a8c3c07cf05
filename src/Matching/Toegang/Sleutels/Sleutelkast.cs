using System.Security.Cryptography;
using System.Text;
using Matching.Data;

namespace Matching.Toegang.Sleutels;

/// <summary>
/// Keeps what lies in the database and must not be readable there, under a key of its own beside the database. Not with data protection:
/// that ring may be thrown away, and would take these fields with it.
/// </summary>
public sealed class Sleutelkast(Opslag opslag)
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private readonly Lazy<byte[]> key = new(() => Sleutelbestand.ReadOrMake(Path.Combine(opslag.Sleutels, "velden.key")));

    /// <summary>AES-256-GCM.</summary>
    /// <param name="plek">Field and row, sealed along: elsewhere it does not open.</param>
    public byte[] Seal(string plek, ReadOnlySpan<byte> inhoud)
    {
        var pak = new byte[NonceBytes + TagBytes + inhoud.Length];
        RandomNumberGenerator.Fill(pak.AsSpan(0, NonceBytes));
        using var aes = new AesGcm(Derive("velden"), TagBytes);
        aes.Encrypt(pak.AsSpan(0, NonceBytes), inhoud, pak.AsSpan(NonceBytes + TagBytes), pak.AsSpan(NonceBytes, TagBytes), Encoding.UTF8.GetBytes(plek));
        return pak;
    }

    /// <exception cref="CryptographicException">It was changed, moved, or sealed with another key.</exception>
    public byte[] Open(string plek, ReadOnlySpan<byte> pak)
    {
        var inhoud = new byte[pak.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(Derive("velden"), TagBytes);
        aes.Decrypt(pak[..NonceBytes], pak[(NonceBytes + TagBytes)..], pak.Slice(NonceBytes, TagBytes), inhoud, Encoding.UTF8.GetBytes(plek));
        return inhoud;
    }

    /// <summary>
    /// What is kept of a secret: with it one can recognise the secret, and without our key not even try. It can be looked up by an index,
    /// because how long that takes says nothing of a hash that nobody else can compute.
    /// </summary>
    public string Kenmerk(string doel, string geheim) => Convert.ToHexStringLower(Mac(doel, geheim));

    /// <summary>32 bytes that only this installation can make of this text.</summary>
    public byte[] Mac(string doel, string tekst) => HMACSHA256.HashData(Derive(doel), Encoding.UTF8.GetBytes(tekst));

    private byte[] Derive(string doel) => HKDF.DeriveKey(HashAlgorithmName.SHA256, key.Value, 32, info: Encoding.UTF8.GetBytes(doel));
}

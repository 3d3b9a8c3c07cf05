using System.Text.Json;
using Matching.Import.Velden;
using Matching.Kern;

namespace Matching.Import;

/// <summary>One field of a file of the contract: what it is called, how it is read, and where it goes in <typeparamref name="T"/>.</summary>
public abstract class Kolom<T>(string naam, bool isVerplicht)
{
    public string Naam => naam;

    public bool IsVerplicht => isVerplicht;

    /// <summary>Reads the field; null is unknown, or faulty and then the row knows.</summary>
    public object? Read(Veld veld)
    {
        if (!veld.IsOnbekend) return ReadKnown(veld);
        if (isVerplicht) veld.RejectEmpty();
        return null;
    }

    /// <summary>Puts the delivered value where it goes.</summary>
    public abstract void Apply(T entity, object? waarde);

    /// <summary>Once a person changed it here it is given here only, also after a delivery said the same: it is about someone's consent.</summary>
    public bool IsVoorgoed { get; protected set; }

    /// <summary>What is here now; the previous delivery for what nobody can change here.</summary>
    public abstract string? Hier(T entity, string? vorige);

    /// <summary>Whether the delivered value may replace what is here, which people may have changed since the previous delivery.</summary>
    /// <param name="vanHier">A person gave this field here before, and for good.</param>
    public abstract Besluit Decide(string? hier, string? vorige, string? geleverd, bool vanHier);

    protected abstract object? ReadKnown(Veld veld);
}

/// <summary>What to do with a field whose delivered value changed.</summary>
public enum Besluit
{
    /// <summary>The delivered value takes its place.</summary>
    Overnemen,

    /// <summary>What is here stays, and there is nothing to choose.</summary>
    Laten,

    /// <summary>What is here stays, and the difference waits for a person.</summary>
    Voorleggen,
}

public sealed class Kolom<T, TWaarde>(string naam, bool isVerplicht, Veldlezer<TWaarde> lees, Action<T, TWaarde> zet) : Kolom<T>(naam, isVerplicht)
{
    private Func<T, TWaarde>? haal;
    private Func<string?, string?, bool> wint = (_, _) => false;

    /// <summary>
    /// People may change this field here too: then what they made of it stays, and a newly delivered value waits for a person.
    /// Unless <paramref name="wint"/> (what is here, what is delivered) says the delivery goes first.
    /// </summary>
    /// <param name="voorgoed">See <see cref="Kolom{T}.IsVoorgoed"/>.</param>
    public void EditedHere(Func<T, TWaarde> haal, Func<string?, string?, bool>? wint = null, bool voorgoed = false)
    {
        this.haal = haal;
        this.wint = wint ?? this.wint;
        IsVoorgoed = voorgoed;
    }

    public override void Apply(T entity, object? waarde) => zet(entity, (TWaarde)waarde!);

    public override string? Hier(T entity, string? vorige) => haal is null ? vorige : Canoniek.Text(haal(entity));

    public override Besluit Decide(string? hier, string? vorige, string? geleverd, bool vanHier)
    {
        if ((hier == vorige && !vanHier) || hier == geleverd || wint(hier, geleverd)) return Besluit.Overnemen;
        // A delivery that no longer knows contradicts nobody.
        return geleverd is null ? Besluit.Laten : Besluit.Voorleggen;
    }

    protected override object? ReadKnown(Veld veld) => lees(veld);
}

/// <summary>A value as one text, by what it means: <c>2266 AB</c> and <c>2266</c> are the same postcode. "Changed" is told by these texts.</summary>
public static class Canoniek
{
    public static string? Text(object? waarde) => waarde switch
    {
        null => null,
        string tekst => tekst,
        bool ja => ja ? "ja" : "nee",
        Verwijzing naar => naar.Sleutel,
        IEnumerable<Verwijzing> naar => string.Join('|', naar.Select(v => v.Sleutel).DefaultIfEmpty("geen")),
        _ => JsonSerializer.Serialize(waarde, Json.Options).Trim('"'),
    };
}

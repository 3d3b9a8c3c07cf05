using Matching.Data;
using Matching.Gebieden;
using Matching.Klanten;
using Matching.Taxonomie;
using Matching.Vacatures;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Profielen.Etalage;

/// <summary>
/// All that free browsing knows of a klant: written at a publication moment while both keys are on, in a table of its own. What is not here cannot
/// change anything a werkgever gets by browsing. <see cref="Werkbeeld"/> decides only in which step a card lies, and is never shown.
/// </summary>
public sealed class GepubliceerdProfiel
{
    public required KlantId KlantId { get; init; }

    /// <summary>The publication moment it appeared at or last changed.</summary>
    public required DateTime Gepubliceerd { get; set; }

    /// <summary>The work someone did longest, else wants.</summary>
    public required Beroepsgroep Groep { get; set; }

    /// <summary>See <see cref="Zones"/>; null is unknown.</summary>
    public int? Zone { get; set; }

    /// <summary>Null is unknown.</summary>
    public Urenband? Uren { get; set; }

    public required Werkbeeld Werkbeeld { get; set; }

    /// <param name="groep">As it may be told, see <see cref="Verscheidenheid"/>.</param>
    public static GepubliceerdProfiel Van(KlantProfiel klant, Beroepsgroep groep, int? pc4, DateTime op) => new()
    {
        KlantId = klant.Id, Gepubliceerd = op, Groep = groep, Zone = Zones.Van(pc4), Uren = Urenbanden.Van(klant.UrenMax), Werkbeeld = Werkbeeld.Van(klant),
    };

    /// <summary>Says the same, whenever it was published.</summary>
    public bool IsGelijk(GepubliceerdProfiel ander) => (Groep, Zone, Uren) == (ander.Groep, ander.Zone, ander.Uren) && Werkbeeld.IsGelijk(ander.Werkbeeld);

    /// <summary>As the ranker reads it: everything that is not published is unknown.</summary>
    public KlantProfiel AlsProfiel(Middelpunt? midden) => new()
    {
        Id = KlantId,
        // Ties fall by what is random in an id, not by who came first.
        Sleutel = KlantId.Value.ToString("N")[^12..],
        Competenties = Werkbeeld.Competenties?.ConvertAll(c => new ProfielCompetentie(c, null, null)),
        Ervaring = Werkbeeld.Ervaring?.ConvertAll(b => new Ervaring(b, null, null, null)),
        Gewenst = Werkbeeld.Gewenst?.ConvertAll(b => new Beroep(b, null)),
        Rijbewijzen = Werkbeeld.Rijbewijzen,
        UrenMax = Uren?.Hoogstens,
        Plek = midden,
    };
}

public sealed class GepubliceerdProfielConfiguration : IEntityTypeConfiguration<GepubliceerdProfiel>
{
    public void Configure(EntityTypeBuilder<GepubliceerdProfiel> builder)
    {
        builder.ToTable("GepubliceerdeProfielen");
        builder.HasKey(p => p.KlantId);
        builder.HasOne<Klant>().WithMany().HasForeignKey(p => p.KlantId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(p => p.Werkbeeld).AsJson();
    }
}

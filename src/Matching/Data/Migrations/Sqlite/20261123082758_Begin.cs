using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Matching.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Afmeldtokens",
                columns: table => new
                {
                    Kenmerk = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Tot = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Afmeldtokens", x => x.Kenmerk);
                });

            migrationBuilder.CreateTable(
                name: "Berichten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Aan = table.Column<string>(type: "TEXT", nullable: false),
                    Onderwerp = table.Column<string>(type: "TEXT", nullable: false),
                    Tekst = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Over = table.Column<Guid>(type: "TEXT", nullable: true),
                    Gemaakt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Verzonden = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Pogingen = table.Column<int>(type: "INTEGER", nullable: false),
                    NietVoor = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LaatsteFout = table.Column<string>(type: "TEXT", nullable: true),
                    WissenNa = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Berichten", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Bewaarbeurten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tijdstip = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Regel = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Grens = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Aantal = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bewaarbeurten", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "GeleverdeRijen",
                columns: table => new
                {
                    Bestand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 129, nullable: false),
                    Velden = table.Column<string>(type: "TEXT", nullable: false),
                    VanHier = table.Column<string>(type: "TEXT", nullable: false),
                    Geleverd = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GeleverdeRijen", x => new { x.Bestand, x.Sleutel });
                });

            migrationBuilder.CreateTable(
                name: "Logboek",
                columns: table => new
                {
                    Volgnummer = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Tijdstip = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Account = table.Column<string>(type: "TEXT", nullable: false),
                    Rol = table.Column<string>(type: "TEXT", nullable: true),
                    Handeling = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OnderwerpSoort = table.Column<string>(type: "TEXT", nullable: false),
                    Onderwerp = table.Column<Guid>(type: "TEXT", nullable: false),
                    Plek = table.Column<string>(type: "TEXT", nullable: false),
                    Toelichting = table.Column<string>(type: "TEXT", nullable: true),
                    Doel = table.Column<string>(type: "TEXT", nullable: true),
                    Velden = table.Column<string>(type: "TEXT", nullable: true),
                    Zegel = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Logboek", x => x.Volgnummer);
                });

            migrationBuilder.CreateTable(
                name: "Logboekbegin",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Volgnummer = table.Column<long>(type: "INTEGER", nullable: false),
                    Zegel = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    Bewijs = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Logboekbegin", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Medewerkers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Naam = table.Column<string>(type: "TEXT", nullable: false),
                    Email = table.Column<string>(type: "TEXT", nullable: false),
                    Rollen = table.Column<string>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", nullable: true),
                    Organisatie = table.Column<string>(type: "TEXT", nullable: true),
                    Specialisaties = table.Column<string>(type: "TEXT", nullable: true),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Medewerkers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Modelinzetten",
                columns: table => new
                {
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Van = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Naar = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Grond = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Tijdstip = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Door = table.Column<string>(type: "TEXT", nullable: false),
                    Getekend = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Reden = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Toets = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Modelinzetten", x => x.Nummer);
                });

            migrationBuilder.CreateTable(
                name: "Netwerkcafes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Van = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    Tot = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    Locatie = table.Column<string>(type: "TEXT", nullable: false),
                    Stand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Netwerkcafes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Passkeyvragen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Toestand = table.Column<string>(type: "TEXT", nullable: false),
                    Kenmerk = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Gemaakt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    GeldigTot = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Gebruikt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passkeyvragen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Postcodegebieden",
                columns: table => new
                {
                    Pc4 = table.Column<int>(type: "INTEGER", nullable: false),
                    Lat = table.Column<double>(type: "REAL", nullable: false),
                    Lon = table.Column<double>(type: "REAL", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Postcodegebieden", x => x.Pc4);
                });

            migrationBuilder.CreateTable(
                name: "Remmingen",
                columns: table => new
                {
                    Kenmerk = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Pogingen = table.Column<int>(type: "INTEGER", nullable: false),
                    Laatste = table.Column<DateTime>(type: "TEXT", nullable: false),
                    NietVoor = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Remmingen", x => x.Kenmerk);
                });

            migrationBuilder.CreateTable(
                name: "Sessies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Account = table.Column<string>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Contactpersoon = table.Column<Guid>(type: "TEXT", nullable: true),
                    Naam = table.Column<string>(type: "TEXT", nullable: true),
                    Rollen = table.Column<string>(type: "TEXT", nullable: true),
                    Begonnen = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LaatstGezien = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Einde = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Bevestigd = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Apparaat = table.Column<string>(type: "TEXT", nullable: false),
                    Aanbieder = table.Column<string>(type: "TEXT", nullable: true),
                    Sub = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true),
                    Sid = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true),
                    IdToken = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Taxonomiecorrecties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Tekst = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Betekent = table.Column<bool>(type: "INTEGER", nullable: false),
                    Door = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Tijdstip = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Taxonomiecorrecties", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Taxonomieregels",
                columns: table => new
                {
                    Bron = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Naam = table.Column<string>(type: "TEXT", nullable: true),
                    Inhoud = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Taxonomieregels", x => new { x.Bron, x.Code });
                });

            migrationBuilder.CreateTable(
                name: "Trajecten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Naam = table.Column<string>(type: "TEXT", nullable: false),
                    Aanbieder = table.Column<string>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", nullable: true),
                    Competenties = table.Column<string>(type: "TEXT", nullable: true),
                    Weken = table.Column<int>(type: "INTEGER", nullable: true),
                    Kosten = table.Column<decimal>(type: "TEXT", nullable: true),
                    Plaatsen = table.Column<int>(type: "INTEGER", nullable: true),
                    Doelgroepen = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Trajecten", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "VergetenKlanten",
                columns: table => new
                {
                    Kenmerk = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Tijdstip = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VergetenKlanten", x => x.Kenmerk);
                });

            migrationBuilder.CreateTable(
                name: "Verschillen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Bestand = table.Column<string>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", nullable: false),
                    Veld = table.Column<string>(type: "TEXT", nullable: false),
                    Hier = table.Column<string>(type: "TEXT", nullable: true),
                    Geleverd = table.Column<string>(type: "TEXT", nullable: true),
                    Ontstaan = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Verschillen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Werkitems",
                columns: table => new
                {
                    Volgnummer = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Onderwerp = table.Column<Guid>(type: "TEXT", nullable: false),
                    Aangemaakt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Pogingen = table.Column<int>(type: "INTEGER", nullable: false),
                    NietVoor = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Werkitems", x => x.Volgnummer);
                });

            migrationBuilder.CreateTable(
                name: "Wijzigingen",
                columns: table => new
                {
                    Volgnummer = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Onderwerp = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tijdstip = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Wijzigingen", x => x.Volgnummer);
                });

            migrationBuilder.CreateTable(
                name: "Klanten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Voornaam = table.Column<string>(type: "TEXT", nullable: false),
                    Achternaam = table.Column<string>(type: "TEXT", nullable: false),
                    Email = table.Column<string>(type: "TEXT", nullable: true),
                    Telefoon = table.Column<string>(type: "TEXT", nullable: true),
                    Geboortedatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Geslacht = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Gemeente = table.Column<string>(type: "TEXT", nullable: false),
                    Pc4 = table.Column<int>(type: "INTEGER", nullable: true),
                    WerkconsulentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Doelgroepen = table.Column<string>(type: "TEXT", nullable: true),
                    UitkeringSinds = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RechtVastgesteld = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReintegratieSinds = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Startkwalificatie = table.Column<bool>(type: "INTEGER", nullable: true),
                    Bemiddelbaarheid = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    WilWerken = table.Column<bool>(type: "INTEGER", nullable: true),
                    Urenuitbreiding = table.Column<bool>(type: "INTEGER", nullable: true),
                    NietBij = table.Column<string>(type: "TEXT", nullable: true),
                    PublicatieKlant = table.Column<bool>(type: "INTEGER", nullable: true),
                    PublicatieConsulent = table.Column<bool>(type: "INTEGER", nullable: true),
                    UitstroomDatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    UitstroomReden = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    BezetTot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AfstandMaanden = table.Column<int>(type: "INTEGER", nullable: true),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Klanten", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Klanten_Medewerkers_WerkconsulentId",
                        column: x => x.WerkconsulentId,
                        principalTable: "Medewerkers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Werkgevers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Naam = table.Column<string>(type: "TEXT", nullable: false),
                    Kvk = table.Column<string>(type: "TEXT", nullable: true),
                    Vestiging = table.Column<string>(type: "TEXT", nullable: true),
                    Sbi = table.Column<string>(type: "TEXT", nullable: true),
                    Pc4 = table.Column<int>(type: "INTEGER", nullable: false),
                    AccountmanagerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ContactNaam = table.Column<string>(type: "TEXT", nullable: true),
                    ContactEmail = table.Column<string>(type: "TEXT", nullable: true),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Werkgevers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Werkgevers_Medewerkers_AccountmanagerId",
                        column: x => x.AccountmanagerId,
                        principalTable: "Medewerkers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Bordgebeurtenissen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NetwerkcafeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Volgnummer = table.Column<long>(type: "INTEGER", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    KlantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VanVacatureId = table.Column<Guid>(type: "TEXT", nullable: true),
                    NaarVacatureId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Door = table.Column<string>(type: "TEXT", nullable: false),
                    DoorNaam = table.Column<string>(type: "TEXT", nullable: false),
                    Tijdstip = table.Column<DateTime>(type: "TEXT", nullable: false),
                    OpdrachtId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bordgebeurtenissen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Bordgebeurtenissen_Netwerkcafes_NetwerkcafeId",
                        column: x => x.NetwerkcafeId,
                        principalTable: "Netwerkcafes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Aanbiedteksten",
                columns: table => new
                {
                    KlantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tekst = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    GeschrevenDoorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Geschreven = table.Column<DateTime>(type: "TEXT", nullable: false),
                    GecontroleerdDoorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Gecontroleerd = table.Column<DateTime>(type: "TEXT", nullable: true),
                    GecontroleerdeSom = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Aanbiedteksten", x => x.KlantId);
                    table.ForeignKey(
                        name: "FK_Aanbiedteksten_Klanten_KlantId",
                        column: x => x.KlantId,
                        principalTable: "Klanten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Aanbiedteksten_Medewerkers_GecontroleerdDoorId",
                        column: x => x.GecontroleerdDoorId,
                        principalTable: "Medewerkers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Aanbiedteksten_Medewerkers_GeschrevenDoorId",
                        column: x => x.GeschrevenDoorId,
                        principalTable: "Medewerkers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Contacten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    KlantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DoorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Vorm = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contacten", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Contacten_Klanten_KlantId",
                        column: x => x.KlantId,
                        principalTable: "Klanten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Contacten_Medewerkers_DoorId",
                        column: x => x.DoorId,
                        principalTable: "Medewerkers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Deelnames",
                columns: table => new
                {
                    NetwerkcafeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    KlantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: true),
                    Aanspreking = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Binnen = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deelnames", x => new { x.NetwerkcafeId, x.KlantId });
                    table.ForeignKey(
                        name: "FK_Deelnames_Klanten_KlantId",
                        column: x => x.KlantId,
                        principalTable: "Klanten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Deelnames_Netwerkcafes_NetwerkcafeId",
                        column: x => x.NetwerkcafeId,
                        principalTable: "Netwerkcafes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Diagnoses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    KlantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Maanden = table.Column<int>(type: "INTEGER", nullable: true),
                    Oordeel = table.Column<string>(type: "TEXT", nullable: true),
                    Inhoud = table.Column<string>(type: "TEXT", nullable: false),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Diagnoses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Diagnoses_Klanten_KlantId",
                        column: x => x.KlantId,
                        principalTable: "Klanten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GepubliceerdeProfielen",
                columns: table => new
                {
                    KlantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gepubliceerd = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Groep = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Zone = table.Column<int>(type: "INTEGER", nullable: true),
                    Uren = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Werkbeeld = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GepubliceerdeProfielen", x => x.KlantId);
                    table.ForeignKey(
                        name: "FK_GepubliceerdeProfielen_Klanten_KlantId",
                        column: x => x.KlantId,
                        principalTable: "Klanten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Klantadressen",
                columns: table => new
                {
                    KlantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Email = table.Column<string>(type: "TEXT", nullable: false),
                    Bevestigd = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DoorId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Klantadressen", x => x.KlantId);
                    table.ForeignKey(
                        name: "FK_Klantadressen_Klanten_KlantId",
                        column: x => x.KlantId,
                        principalTable: "Klanten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Klantadressen_Medewerkers_DoorId",
                        column: x => x.DoorId,
                        principalTable: "Medewerkers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Klanthistorie",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    KlantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Inhoud = table.Column<string>(type: "TEXT", nullable: true),
                    Vastgelegd = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Klanthistorie", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Klanthistorie_Klanten_KlantId",
                        column: x => x.KlantId,
                        principalTable: "Klanten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Klantsleutels",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    KlantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kenmerk = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Gemaakt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    GeldigTot = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Gebruikt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Klantsleutels", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Klantsleutels_Klanten_KlantId",
                        column: x => x.KlantId,
                        principalTable: "Klanten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Trajectinzet",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    KlantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TrajectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Start = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Einde = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Uitkomst = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Ervaring = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Trajectinzet", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Trajectinzet_Klanten_KlantId",
                        column: x => x.KlantId,
                        principalTable: "Klanten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Trajectinzet_Trajecten_TrajectId",
                        column: x => x.TrajectId,
                        principalTable: "Trajecten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BekekenLijsten",
                columns: table => new
                {
                    WerkgeverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Persoon = table.Column<Guid>(type: "TEXT", nullable: false),
                    Dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Lijst = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BekekenLijsten", x => new { x.WerkgeverId, x.Persoon, x.Dag, x.Lijst });
                    table.ForeignKey(
                        name: "FK_BekekenLijsten_Werkgevers_WerkgeverId",
                        column: x => x.WerkgeverId,
                        principalTable: "Werkgevers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Contactpersonen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    WerkgeverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Naam = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Email = table.Column<string>(type: "TEXT", nullable: false),
                    UitgenodigdDoorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Uitgenodigd = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Actief = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Ingetrokken = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LaatstAangemeld = table.Column<DateTime>(type: "TEXT", nullable: true),
                    TotpGeheim = table.Column<byte[]>(type: "BLOB", nullable: true),
                    TotpStap = table.Column<long>(type: "INTEGER", nullable: true),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contactpersonen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Contactpersonen_Medewerkers_UitgenodigdDoorId",
                        column: x => x.UitgenodigdDoorId,
                        principalTable: "Medewerkers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Contactpersonen_Werkgevers_WerkgeverId",
                        column: x => x.WerkgeverId,
                        principalTable: "Werkgevers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Convenanten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    WerkgeverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", nullable: false),
                    Plaatsen = table.Column<int>(type: "INTEGER", nullable: false),
                    Van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Tot = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Convenanten", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Convenanten_Werkgevers_WerkgeverId",
                        column: x => x.WerkgeverId,
                        principalTable: "Werkgevers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Jobcoachinzet",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    WerkgeverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    JobcoachId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Van = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Tot = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DoorId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Jobcoachinzet", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Jobcoachinzet_Medewerkers_DoorId",
                        column: x => x.DoorId,
                        principalTable: "Medewerkers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Jobcoachinzet_Medewerkers_JobcoachId",
                        column: x => x.JobcoachId,
                        principalTable: "Medewerkers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Jobcoachinzet_Werkgevers_WerkgeverId",
                        column: x => x.WerkgeverId,
                        principalTable: "Werkgevers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Kijkverbruik",
                columns: table => new
                {
                    WerkgeverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Persoon = table.Column<Guid>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Vanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Gebruikt = table.Column<int>(type: "INTEGER", nullable: false),
                    Geweigerd = table.Column<int>(type: "INTEGER", nullable: false),
                    Laatst = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kijkverbruik", x => new { x.WerkgeverId, x.Persoon, x.Soort, x.Vanaf });
                    table.ForeignKey(
                        name: "FK_Kijkverbruik_Werkgevers_WerkgeverId",
                        column: x => x.WerkgeverId,
                        principalTable: "Werkgevers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "NetwerkcafeWerkgevers",
                columns: table => new
                {
                    NetwerkcafeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WerkgeverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tafel = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NetwerkcafeWerkgevers", x => new { x.NetwerkcafeId, x.WerkgeverId });
                    table.ForeignKey(
                        name: "FK_NetwerkcafeWerkgevers_Netwerkcafes_NetwerkcafeId",
                        column: x => x.NetwerkcafeId,
                        principalTable: "Netwerkcafes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_NetwerkcafeWerkgevers_Werkgevers_WerkgeverId",
                        column: x => x.WerkgeverId,
                        principalTable: "Werkgevers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Vacatures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    WerkgeverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Titel = table.Column<string>(type: "TEXT", nullable: false),
                    Omschrijving = table.Column<string>(type: "TEXT", nullable: true),
                    Bron = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Geopend = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Beroep = table.Column<string>(type: "TEXT", nullable: true),
                    Competenties = table.Column<string>(type: "TEXT", nullable: true),
                    ErvaringJaren = table.Column<double>(type: "REAL", nullable: true),
                    WerkEnDenkniveau = table.Column<int>(type: "INTEGER", nullable: true),
                    Taal = table.Column<string>(type: "TEXT", nullable: true),
                    Rijbewijzen = table.Column<string>(type: "TEXT", nullable: true),
                    UrenMin = table.Column<int>(type: "INTEGER", nullable: true),
                    UrenMax = table.Column<int>(type: "INTEGER", nullable: true),
                    Onregelmatig = table.Column<bool>(type: "INTEGER", nullable: true),
                    Dagdelen = table.Column<string>(type: "TEXT", nullable: true),
                    Pc4 = table.Column<int>(type: "INTEGER", nullable: true),
                    Start = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Sluiting = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Plaatsen = table.Column<int>(type: "INTEGER", nullable: true),
                    PlaatsenBezet = table.Column<int>(type: "INTEGER", nullable: false),
                    Ontvangen = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IngevoerdDoorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Vacatures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Vacatures_Werkgevers_WerkgeverId",
                        column: x => x.WerkgeverId,
                        principalTable: "Werkgevers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Passkeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "BLOB", maxLength: 1023, nullable: false),
                    ContactpersoonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PublicKey = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Gemaakt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Teller = table.Column<long>(type: "INTEGER", nullable: false),
                    Transports = table.Column<string>(type: "TEXT", nullable: true),
                    IsBackupEligible = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsBackedUp = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passkeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_Passkeys_Contactpersonen_ContactpersoonId",
                        column: x => x.ContactpersoonId,
                        principalTable: "Contactpersonen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Uitnodigingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContactpersoonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kenmerk = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Gemaakt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    GeldigTot = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Gebruikt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Uitnodigingen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Uitnodigingen_Contactpersonen_ContactpersoonId",
                        column: x => x.ContactpersoonId,
                        principalTable: "Contactpersonen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BewaardZoeken",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    WerkgeverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VacatureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Vrij = table.Column<bool>(type: "INTEGER", nullable: false),
                    Groep = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Reis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BewaardZoeken", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BewaardZoeken_Vacatures_VacatureId",
                        column: x => x.VacatureId,
                        principalTable: "Vacatures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_BewaardZoeken_Werkgevers_WerkgeverId",
                        column: x => x.WerkgeverId,
                        principalTable: "Werkgevers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GetoondeLijsten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Rol = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    VacatureId = table.Column<Guid>(type: "TEXT", nullable: true),
                    KlantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Model = table.Column<string>(type: "TEXT", nullable: false),
                    KenmerkenHash = table.Column<string>(type: "TEXT", nullable: false),
                    Filter = table.Column<string>(type: "TEXT", nullable: true),
                    Vingerafdruk = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Pak = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Keren = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GetoondeLijsten", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GetoondeLijsten_Klanten_KlantId",
                        column: x => x.KlantId,
                        principalTable: "Klanten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_GetoondeLijsten_Vacatures_VacatureId",
                        column: x => x.VacatureId,
                        principalTable: "Vacatures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Ingrepen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VacatureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    KlantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Plek = table.Column<int>(type: "INTEGER", nullable: true),
                    Reden = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Toelichting = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    DoorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gedaan = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ingrepen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Ingrepen_Klanten_KlantId",
                        column: x => x.KlantId,
                        principalTable: "Klanten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Ingrepen_Medewerkers_DoorId",
                        column: x => x.DoorId,
                        principalTable: "Medewerkers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Ingrepen_Vacatures_VacatureId",
                        column: x => x.VacatureId,
                        principalTable: "Vacatures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Interesses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    WerkgeverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Contactpersoon = table.Column<Guid>(type: "TEXT", nullable: true),
                    VacatureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    KlantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Getoond = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Bericht = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Stand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Termijn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Akkoord = table.Column<string>(type: "TEXT", nullable: true),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Interesses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Interesses_Klanten_KlantId",
                        column: x => x.KlantId,
                        principalTable: "Klanten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Interesses_Vacatures_VacatureId",
                        column: x => x.VacatureId,
                        principalTable: "Vacatures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Interesses_Werkgevers_WerkgeverId",
                        column: x => x.WerkgeverId,
                        principalTable: "Werkgevers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Klantwensen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    KlantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VacatureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Antwoord = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Gegeven = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reactie = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    ReactieDoorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Klantwensen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Klantwensen_Klanten_KlantId",
                        column: x => x.KlantId,
                        principalTable: "Klanten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Klantwensen_Medewerkers_ReactieDoorId",
                        column: x => x.ReactieDoorId,
                        principalTable: "Medewerkers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Klantwensen_Vacatures_VacatureId",
                        column: x => x.VacatureId,
                        principalTable: "Vacatures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Koppelingen",
                columns: table => new
                {
                    NetwerkcafeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    KlantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VacatureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Volgnummer = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Koppelingen", x => new { x.NetwerkcafeId, x.KlantId, x.VacatureId });
                    table.ForeignKey(
                        name: "FK_Koppelingen_Klanten_KlantId",
                        column: x => x.KlantId,
                        principalTable: "Klanten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Koppelingen_Netwerkcafes_NetwerkcafeId",
                        column: x => x.NetwerkcafeId,
                        principalTable: "Netwerkcafes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Koppelingen_Vacatures_VacatureId",
                        column: x => x.VacatureId,
                        principalTable: "Vacatures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Lijstgebeurtenissen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VacatureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    KlantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Rol = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Reden = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lijstgebeurtenissen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Lijstgebeurtenissen_Klanten_KlantId",
                        column: x => x.KlantId,
                        principalTable: "Klanten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Lijstgebeurtenissen_Vacatures_VacatureId",
                        column: x => x.VacatureId,
                        principalTable: "Vacatures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Plaatsingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    KlantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WerkgeverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VacatureId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Start = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Contract = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ContractTot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Einde = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EindeReden = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Uren = table.Column<double>(type: "REAL", nullable: true),
                    UitkeringLoopt = table.Column<bool>(type: "INTEGER", nullable: true),
                    JobcoachId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Melding = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Plaatsingen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Plaatsingen_Klanten_KlantId",
                        column: x => x.KlantId,
                        principalTable: "Klanten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Plaatsingen_Medewerkers_JobcoachId",
                        column: x => x.JobcoachId,
                        principalTable: "Medewerkers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Plaatsingen_Vacatures_VacatureId",
                        column: x => x.VacatureId,
                        principalTable: "Vacatures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Plaatsingen_Werkgevers_WerkgeverId",
                        column: x => x.WerkgeverId,
                        principalTable: "Werkgevers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Redenbezwaren",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VacatureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    KlantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DoorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Groep = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Toelichting = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Model = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Redenbezwaren", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Redenbezwaren_Klanten_KlantId",
                        column: x => x.KlantId,
                        principalTable: "Klanten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Redenbezwaren_Medewerkers_DoorId",
                        column: x => x.DoorId,
                        principalTable: "Medewerkers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Redenbezwaren_Vacatures_VacatureId",
                        column: x => x.VacatureId,
                        principalTable: "Vacatures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Shortlists",
                columns: table => new
                {
                    VacatureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Model = table.Column<string>(type: "TEXT", nullable: false),
                    Gemaakt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Regels = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Shortlists", x => x.VacatureId);
                    table.ForeignKey(
                        name: "FK_Shortlists_Vacatures_VacatureId",
                        column: x => x.VacatureId,
                        principalTable: "Vacatures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Uitvragen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    VacatureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WerkconsulentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AntwoordDatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Antwoord = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Uitvragen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Uitvragen_Medewerkers_WerkconsulentId",
                        column: x => x.WerkconsulentId,
                        principalTable: "Medewerkers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Uitvragen_Vacatures_VacatureId",
                        column: x => x.VacatureId,
                        principalTable: "Vacatures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Vacatureakkoorden",
                columns: table => new
                {
                    VacatureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Eisen = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    DoorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Op = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Vacatureakkoorden", x => x.VacatureId);
                    table.ForeignKey(
                        name: "FK_Vacatureakkoorden_Medewerkers_DoorId",
                        column: x => x.DoorId,
                        principalTable: "Medewerkers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Vacatureakkoorden_Vacatures_VacatureId",
                        column: x => x.VacatureId,
                        principalTable: "Vacatures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Voorselecties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VacatureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    KlantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    DoorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Toegevoegd = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Vrijgegeven = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Voorselecties", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Voorselecties_Klanten_KlantId",
                        column: x => x.KlantId,
                        principalTable: "Klanten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Voorselecties_Medewerkers_DoorId",
                        column: x => x.DoorId,
                        principalTable: "Medewerkers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Voorselecties_Vacatures_VacatureId",
                        column: x => x.VacatureId,
                        principalTable: "Vacatures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Voorstellen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    KlantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VacatureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Positie = table.Column<int>(type: "INTEGER", nullable: true),
                    Bron = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Uitkomst = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    UitkomstDatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reden = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    DoorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Voorstellen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Voorstellen_Klanten_KlantId",
                        column: x => x.KlantId,
                        principalTable: "Klanten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Voorstellen_Medewerkers_DoorId",
                        column: x => x.DoorId,
                        principalTable: "Medewerkers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Voorstellen_Vacatures_VacatureId",
                        column: x => x.VacatureId,
                        principalTable: "Vacatures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Interessestappen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InteresseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tijdstip = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Door = table.Column<string>(type: "TEXT", nullable: false),
                    Naar = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reden = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Interessestappen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Interessestappen_Interesses_InteresseId",
                        column: x => x.InteresseId,
                        principalTable: "Interesses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Aanbiedteksten_GecontroleerdDoorId",
                table: "Aanbiedteksten",
                column: "GecontroleerdDoorId");

            migrationBuilder.CreateIndex(
                name: "IX_Aanbiedteksten_GeschrevenDoorId",
                table: "Aanbiedteksten",
                column: "GeschrevenDoorId");

            migrationBuilder.CreateIndex(
                name: "IX_Berichten_Over",
                table: "Berichten",
                column: "Over");

            migrationBuilder.CreateIndex(
                name: "IX_Berichten_Verzonden_NietVoor",
                table: "Berichten",
                columns: new[] { "Verzonden", "NietVoor" });

            migrationBuilder.CreateIndex(
                name: "IX_Berichten_WissenNa",
                table: "Berichten",
                column: "WissenNa");

            migrationBuilder.CreateIndex(
                name: "IX_Bewaarbeurten_Tijdstip",
                table: "Bewaarbeurten",
                column: "Tijdstip");

            migrationBuilder.CreateIndex(
                name: "IX_BewaardZoeken_VacatureId",
                table: "BewaardZoeken",
                column: "VacatureId");

            migrationBuilder.CreateIndex(
                name: "IX_BewaardZoeken_WerkgeverId",
                table: "BewaardZoeken",
                column: "WerkgeverId");

            migrationBuilder.CreateIndex(
                name: "IX_Bordgebeurtenissen_Opdracht",
                table: "Bordgebeurtenissen",
                column: "OpdrachtId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Bordgebeurtenissen_Volgnummer",
                table: "Bordgebeurtenissen",
                columns: new[] { "NetwerkcafeId", "Volgnummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Contacten_DoorId",
                table: "Contacten",
                column: "DoorId");

            migrationBuilder.CreateIndex(
                name: "IX_Contacten_KlantId_Datum",
                table: "Contacten",
                columns: new[] { "KlantId", "Datum" });

            migrationBuilder.CreateIndex(
                name: "IX_Contacten_Sleutel",
                table: "Contacten",
                column: "Sleutel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Contactpersonen_Email",
                table: "Contactpersonen",
                column: "Email",
                unique: true,
                filter: "\"Ingetrokken\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Contactpersonen_UitgenodigdDoorId",
                table: "Contactpersonen",
                column: "UitgenodigdDoorId");

            migrationBuilder.CreateIndex(
                name: "IX_Contactpersonen_WerkgeverId",
                table: "Contactpersonen",
                column: "WerkgeverId");

            migrationBuilder.CreateIndex(
                name: "IX_Convenanten_Sleutel",
                table: "Convenanten",
                column: "Sleutel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Convenanten_WerkgeverId",
                table: "Convenanten",
                column: "WerkgeverId");

            migrationBuilder.CreateIndex(
                name: "IX_Deelnames_KlantId",
                table: "Deelnames",
                column: "KlantId");

            migrationBuilder.CreateIndex(
                name: "IX_Deelnames_NetwerkcafeId_Nummer",
                table: "Deelnames",
                columns: new[] { "NetwerkcafeId", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Diagnoses_KlantId_Datum",
                table: "Diagnoses",
                columns: new[] { "KlantId", "Datum" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GetoondeLijsten_Dag_Vingerafdruk",
                table: "GetoondeLijsten",
                columns: new[] { "Dag", "Vingerafdruk" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GetoondeLijsten_KlantId",
                table: "GetoondeLijsten",
                column: "KlantId");

            migrationBuilder.CreateIndex(
                name: "IX_GetoondeLijsten_VacatureId",
                table: "GetoondeLijsten",
                column: "VacatureId");

            migrationBuilder.CreateIndex(
                name: "IX_Ingrepen_DoorId",
                table: "Ingrepen",
                column: "DoorId");

            migrationBuilder.CreateIndex(
                name: "IX_Ingrepen_KlantId",
                table: "Ingrepen",
                column: "KlantId");

            migrationBuilder.CreateIndex(
                name: "IX_Ingrepen_VacatureId_KlantId",
                table: "Ingrepen",
                columns: new[] { "VacatureId", "KlantId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Interesses_KlantId",
                table: "Interesses",
                column: "KlantId");

            migrationBuilder.CreateIndex(
                name: "IX_Interesses_VacatureId_KlantId",
                table: "Interesses",
                columns: new[] { "VacatureId", "KlantId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Interesses_WerkgeverId",
                table: "Interesses",
                column: "WerkgeverId");

            migrationBuilder.CreateIndex(
                name: "IX_Interessestappen_InteresseId_Tijdstip",
                table: "Interessestappen",
                columns: new[] { "InteresseId", "Tijdstip" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobcoachinzet_DoorId",
                table: "Jobcoachinzet",
                column: "DoorId");

            migrationBuilder.CreateIndex(
                name: "IX_Jobcoachinzet_EenActief",
                table: "Jobcoachinzet",
                column: "WerkgeverId",
                unique: true,
                filter: "\"Tot\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Jobcoachinzet_JobcoachId",
                table: "Jobcoachinzet",
                column: "JobcoachId");

            migrationBuilder.CreateIndex(
                name: "IX_Jobcoachinzet_WerkgeverId_Van",
                table: "Jobcoachinzet",
                columns: new[] { "WerkgeverId", "Van" });

            migrationBuilder.CreateIndex(
                name: "IX_Klantadressen_DoorId",
                table: "Klantadressen",
                column: "DoorId");

            migrationBuilder.CreateIndex(
                name: "IX_Klantadressen_Email",
                table: "Klantadressen",
                column: "Email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Klanten_Sleutel",
                table: "Klanten",
                column: "Sleutel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Klanten_WerkconsulentId",
                table: "Klanten",
                column: "WerkconsulentId");

            migrationBuilder.CreateIndex(
                name: "IX_Klanthistorie_KlantId_Soort_Van",
                table: "Klanthistorie",
                columns: new[] { "KlantId", "Soort", "Van" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Klantsleutels_GeldigTot",
                table: "Klantsleutels",
                column: "GeldigTot");

            migrationBuilder.CreateIndex(
                name: "IX_Klantsleutels_Kenmerk",
                table: "Klantsleutels",
                column: "Kenmerk",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Klantsleutels_KlantId",
                table: "Klantsleutels",
                column: "KlantId");

            migrationBuilder.CreateIndex(
                name: "IX_Klantwensen_KlantId_VacatureId",
                table: "Klantwensen",
                columns: new[] { "KlantId", "VacatureId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Klantwensen_ReactieDoorId",
                table: "Klantwensen",
                column: "ReactieDoorId");

            migrationBuilder.CreateIndex(
                name: "IX_Klantwensen_VacatureId",
                table: "Klantwensen",
                column: "VacatureId");

            migrationBuilder.CreateIndex(
                name: "IX_Koppelingen_KlantId",
                table: "Koppelingen",
                column: "KlantId");

            migrationBuilder.CreateIndex(
                name: "IX_Koppelingen_VacatureId",
                table: "Koppelingen",
                column: "VacatureId");

            migrationBuilder.CreateIndex(
                name: "IX_Lijstgebeurtenissen_Dag",
                table: "Lijstgebeurtenissen",
                column: "Dag");

            migrationBuilder.CreateIndex(
                name: "IX_Lijstgebeurtenissen_KlantId",
                table: "Lijstgebeurtenissen",
                column: "KlantId");

            migrationBuilder.CreateIndex(
                name: "IX_Lijstgebeurtenissen_VacatureId_KlantId",
                table: "Lijstgebeurtenissen",
                columns: new[] { "VacatureId", "KlantId" });

            migrationBuilder.CreateIndex(
                name: "IX_Logboek_Account_Tijdstip",
                table: "Logboek",
                columns: new[] { "Account", "Tijdstip" });

            migrationBuilder.CreateIndex(
                name: "IX_Logboek_Onderwerp_Tijdstip",
                table: "Logboek",
                columns: new[] { "Onderwerp", "Tijdstip" });

            migrationBuilder.CreateIndex(
                name: "IX_Logboek_Tijdstip",
                table: "Logboek",
                column: "Tijdstip");

            migrationBuilder.CreateIndex(
                name: "IX_Medewerkers_Sleutel",
                table: "Medewerkers",
                column: "Sleutel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Netwerkcafes_Sleutel",
                table: "Netwerkcafes",
                column: "Sleutel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NetwerkcafeWerkgevers_NetwerkcafeId_Tafel",
                table: "NetwerkcafeWerkgevers",
                columns: new[] { "NetwerkcafeId", "Tafel" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NetwerkcafeWerkgevers_WerkgeverId",
                table: "NetwerkcafeWerkgevers",
                column: "WerkgeverId");

            migrationBuilder.CreateIndex(
                name: "IX_Passkeys_ContactpersoonId",
                table: "Passkeys",
                column: "ContactpersoonId");

            migrationBuilder.CreateIndex(
                name: "IX_Passkeyvragen_GeldigTot",
                table: "Passkeyvragen",
                column: "GeldigTot");

            migrationBuilder.CreateIndex(
                name: "IX_Passkeyvragen_Kenmerk",
                table: "Passkeyvragen",
                column: "Kenmerk",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Plaatsingen_JobcoachId",
                table: "Plaatsingen",
                column: "JobcoachId");

            migrationBuilder.CreateIndex(
                name: "IX_Plaatsingen_KlantId",
                table: "Plaatsingen",
                column: "KlantId");

            migrationBuilder.CreateIndex(
                name: "IX_Plaatsingen_Sleutel",
                table: "Plaatsingen",
                column: "Sleutel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Plaatsingen_Start",
                table: "Plaatsingen",
                column: "Start");

            migrationBuilder.CreateIndex(
                name: "IX_Plaatsingen_VacatureId",
                table: "Plaatsingen",
                column: "VacatureId");

            migrationBuilder.CreateIndex(
                name: "IX_Plaatsingen_WerkgeverId",
                table: "Plaatsingen",
                column: "WerkgeverId");

            migrationBuilder.CreateIndex(
                name: "IX_Redenbezwaren_Dag",
                table: "Redenbezwaren",
                column: "Dag");

            migrationBuilder.CreateIndex(
                name: "IX_Redenbezwaren_DoorId",
                table: "Redenbezwaren",
                column: "DoorId");

            migrationBuilder.CreateIndex(
                name: "IX_Redenbezwaren_KlantId",
                table: "Redenbezwaren",
                column: "KlantId");

            migrationBuilder.CreateIndex(
                name: "IX_Redenbezwaren_VacatureId_KlantId_DoorId_Groep",
                table: "Redenbezwaren",
                columns: new[] { "VacatureId", "KlantId", "DoorId", "Groep" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Remmingen_Laatste",
                table: "Remmingen",
                column: "Laatste");

            migrationBuilder.CreateIndex(
                name: "IX_Sessies_Aanbieder_Sub",
                table: "Sessies",
                columns: new[] { "Aanbieder", "Sub" });

            migrationBuilder.CreateIndex(
                name: "IX_Sessies_AccountId",
                table: "Sessies",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Sessies_Einde",
                table: "Sessies",
                column: "Einde");

            migrationBuilder.CreateIndex(
                name: "IX_Sessies_Hash",
                table: "Sessies",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Taxonomiecorrecties_Sleutel_Code",
                table: "Taxonomiecorrecties",
                columns: new[] { "Sleutel", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Trajecten_Sleutel",
                table: "Trajecten",
                column: "Sleutel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Trajectinzet_KlantId",
                table: "Trajectinzet",
                column: "KlantId");

            migrationBuilder.CreateIndex(
                name: "IX_Trajectinzet_Sleutel",
                table: "Trajectinzet",
                column: "Sleutel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Trajectinzet_TrajectId",
                table: "Trajectinzet",
                column: "TrajectId");

            migrationBuilder.CreateIndex(
                name: "IX_Uitnodigingen_ContactpersoonId",
                table: "Uitnodigingen",
                column: "ContactpersoonId");

            migrationBuilder.CreateIndex(
                name: "IX_Uitnodigingen_GeldigTot",
                table: "Uitnodigingen",
                column: "GeldigTot");

            migrationBuilder.CreateIndex(
                name: "IX_Uitnodigingen_Kenmerk",
                table: "Uitnodigingen",
                column: "Kenmerk",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Uitvragen_Sleutel",
                table: "Uitvragen",
                column: "Sleutel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Uitvragen_VacatureId",
                table: "Uitvragen",
                column: "VacatureId");

            migrationBuilder.CreateIndex(
                name: "IX_Uitvragen_WerkconsulentId",
                table: "Uitvragen",
                column: "WerkconsulentId");

            migrationBuilder.CreateIndex(
                name: "IX_Vacatureakkoorden_DoorId",
                table: "Vacatureakkoorden",
                column: "DoorId");

            migrationBuilder.CreateIndex(
                name: "IX_Vacatures_Sleutel",
                table: "Vacatures",
                column: "Sleutel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Vacatures_WerkgeverId",
                table: "Vacatures",
                column: "WerkgeverId");

            migrationBuilder.CreateIndex(
                name: "IX_Verschillen_Bestand_Sleutel_Veld",
                table: "Verschillen",
                columns: new[] { "Bestand", "Sleutel", "Veld" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Voorselecties_DoorId",
                table: "Voorselecties",
                column: "DoorId");

            migrationBuilder.CreateIndex(
                name: "IX_Voorselecties_KlantId",
                table: "Voorselecties",
                column: "KlantId");

            migrationBuilder.CreateIndex(
                name: "IX_Voorselecties_VacatureId_KlantId",
                table: "Voorselecties",
                columns: new[] { "VacatureId", "KlantId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Voorstellen_DoorId",
                table: "Voorstellen",
                column: "DoorId");

            migrationBuilder.CreateIndex(
                name: "IX_Voorstellen_EenOpen",
                table: "Voorstellen",
                columns: new[] { "KlantId", "VacatureId" },
                unique: true,
                filter: "\"Uitkomst\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Voorstellen_Sleutel",
                table: "Voorstellen",
                column: "Sleutel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Voorstellen_VacatureId",
                table: "Voorstellen",
                column: "VacatureId");

            migrationBuilder.CreateIndex(
                name: "IX_Werkgevers_AccountmanagerId",
                table: "Werkgevers",
                column: "AccountmanagerId");

            migrationBuilder.CreateIndex(
                name: "IX_Werkgevers_Sleutel",
                table: "Werkgevers",
                column: "Sleutel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Werkitems_NietVoor",
                table: "Werkitems",
                column: "NietVoor");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Aanbiedteksten");

            migrationBuilder.DropTable(
                name: "Afmeldtokens");

            migrationBuilder.DropTable(
                name: "BekekenLijsten");

            migrationBuilder.DropTable(
                name: "Berichten");

            migrationBuilder.DropTable(
                name: "Bewaarbeurten");

            migrationBuilder.DropTable(
                name: "BewaardZoeken");

            migrationBuilder.DropTable(
                name: "Bordgebeurtenissen");

            migrationBuilder.DropTable(
                name: "Contacten");

            migrationBuilder.DropTable(
                name: "Convenanten");

            migrationBuilder.DropTable(
                name: "Deelnames");

            migrationBuilder.DropTable(
                name: "Diagnoses");

            migrationBuilder.DropTable(
                name: "GeleverdeRijen");

            migrationBuilder.DropTable(
                name: "GepubliceerdeProfielen");

            migrationBuilder.DropTable(
                name: "GetoondeLijsten");

            migrationBuilder.DropTable(
                name: "Ingrepen");

            migrationBuilder.DropTable(
                name: "Interessestappen");

            migrationBuilder.DropTable(
                name: "Jobcoachinzet");

            migrationBuilder.DropTable(
                name: "Kijkverbruik");

            migrationBuilder.DropTable(
                name: "Klantadressen");

            migrationBuilder.DropTable(
                name: "Klanthistorie");

            migrationBuilder.DropTable(
                name: "Klantsleutels");

            migrationBuilder.DropTable(
                name: "Klantwensen");

            migrationBuilder.DropTable(
                name: "Koppelingen");

            migrationBuilder.DropTable(
                name: "Lijstgebeurtenissen");

            migrationBuilder.DropTable(
                name: "Logboek");

            migrationBuilder.DropTable(
                name: "Logboekbegin");

            migrationBuilder.DropTable(
                name: "Modelinzetten");

            migrationBuilder.DropTable(
                name: "NetwerkcafeWerkgevers");

            migrationBuilder.DropTable(
                name: "Passkeys");

            migrationBuilder.DropTable(
                name: "Passkeyvragen");

            migrationBuilder.DropTable(
                name: "Plaatsingen");

            migrationBuilder.DropTable(
                name: "Postcodegebieden");

            migrationBuilder.DropTable(
                name: "Redenbezwaren");

            migrationBuilder.DropTable(
                name: "Remmingen");

            migrationBuilder.DropTable(
                name: "Sessies");

            migrationBuilder.DropTable(
                name: "Shortlists");

            migrationBuilder.DropTable(
                name: "Taxonomiecorrecties");

            migrationBuilder.DropTable(
                name: "Taxonomieregels");

            migrationBuilder.DropTable(
                name: "Trajectinzet");

            migrationBuilder.DropTable(
                name: "Uitnodigingen");

            migrationBuilder.DropTable(
                name: "Uitvragen");

            migrationBuilder.DropTable(
                name: "Vacatureakkoorden");

            migrationBuilder.DropTable(
                name: "VergetenKlanten");

            migrationBuilder.DropTable(
                name: "Verschillen");

            migrationBuilder.DropTable(
                name: "Voorselecties");

            migrationBuilder.DropTable(
                name: "Voorstellen");

            migrationBuilder.DropTable(
                name: "Werkitems");

            migrationBuilder.DropTable(
                name: "Wijzigingen");

            migrationBuilder.DropTable(
                name: "Interesses");

            migrationBuilder.DropTable(
                name: "Netwerkcafes");

            migrationBuilder.DropTable(
                name: "Trajecten");

            migrationBuilder.DropTable(
                name: "Contactpersonen");

            migrationBuilder.DropTable(
                name: "Klanten");

            migrationBuilder.DropTable(
                name: "Vacatures");

            migrationBuilder.DropTable(
                name: "Werkgevers");

            migrationBuilder.DropTable(
                name: "Medewerkers");
        }
    }
}

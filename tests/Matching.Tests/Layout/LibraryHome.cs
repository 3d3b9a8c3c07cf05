using System.Text.RegularExpressions;

namespace Matching.Tests.Layout;

/// <summary>A library is used in one place, so that replacing it is a change to one place.</summary>
/// <param name="Names">What betrays its use: namespaces, native names, and the extension methods that need no using.</param>
/// <param name="Homes">Rooms, or files beside the rooms.</param>
public sealed record LibraryHome(string Library, string Names, params string[] Homes)
{
    public static IReadOnlyList<LibraryHome> All { get; } =
    [
        new("Lucene.NET's Dutch", @"\bLucene\.Net\.(?:Analysis|Tartarus)\b", "Taxonomie", "Zoeken"),
        new("Lucene.NET", @"\bLucene\.Net\b(?!\.(?:Analysis|Tartarus)\b)", "Zoeken"),
        new("ML.NET and LightGBM", @"\bMicrosoft\.ML\b|\blib_lightgbm\b", "Training"),
        new("OpenID Connect", @"\bMicrosoft\.IdentityModel\b|\bMicrosoft\.AspNetCore\.Authentication\.OpenIdConnect\b|\bAddOpenIdConnect\b", "Toegang"),
        new("SignalR", @"\bMicrosoft\.AspNetCore\.SignalR\b|\bAddSignalR\b|\bMapHub\b", "Bord"),
        new("The database driver", @"\bNpgsql\b|\bMicrosoft\.Data\.Sqlite\b|\bSQLitePCL\b|\bMicrosoft\.EntityFrameworkCore\.Sqlite\b|\b(?:Use|Is)(?:Sqlite|Npgsql)\b", "Data"),
        new("MailKit", @"\bMail[Kk]it\b|\bMimeKit\b", "Berichten"),
        new("ASP.NET Core Identity", @"\bMicrosoft\.AspNetCore\.Identity\b|\bAddIdentity", "Werkgevers"),
        new("System.CommandLine", @"\bSystem\.CommandLine\b", "Flow", "Program.cs"),
    ];

    public bool IsBrokenBy(SourceFile file) =>
        !Homes.Contains(file.Room ?? file.Path, StringComparer.Ordinal) && Regex.IsMatch(file.WithoutComments, Names, RegexOptions.None, TimeSpan.FromSeconds(10));
}

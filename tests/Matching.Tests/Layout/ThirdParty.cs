using System.Text.Json;
using System.Xml.Linq;

namespace Matching.Tests.Layout;

/// <summary>THIRD-PARTY.md against what is really used.</summary>
public static class ThirdParty
{
    /// <summary>Packages we name ourselves that have no row with their name and version.</summary>
    public static IEnumerable<string> Missing(string packagesProps, string thirdParty) =>
        from package in XDocument.Parse(packagesProps).Descendants("PackageVersion")
        let row = $"| {package.Attribute("Include")!.Value} | {package.Attribute("Version")!.Value} |"
        where !thirdParty.Contains(row, StringComparison.Ordinal)
        select row;

    /// <summary>Packages that came along with those, named in no row and in no list.</summary>
    public static IEnumerable<string> MissingTransitive(string lockFile, string thirdParty)
    {
        using var document = JsonDocument.Parse(lockFile);
        return
        [
            .. from framework in document.RootElement.GetProperty("dependencies").EnumerateObject()
               from package in framework.Value.EnumerateObject()
               where !package.Value.GetProperty("type").ValueEquals("Project")
               where !thirdParty.Contains($"| {package.Name} |", StringComparison.Ordinal) && !thirdParty.Contains($"`{package.Name}`", StringComparison.Ordinal)
               select package.Name,
        ];
    }
}

namespace Matching.Tests.Training;

/// <summary>Public data sets to try with. They stand beside the repository, not in it, so a test that needs them may have to skip.</summary>
internal static class Gedeeld
{
    public static string File(params string[] parts)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine([folder.FullName, "shared", "data", .. parts]);
            if (System.IO.File.Exists(path))
                return path;
        }

        Assert.Skip($"De proefgegevens shared/data/{string.Join('/', parts)} staan niet naast deze map.");
        return string.Empty;
    }
}

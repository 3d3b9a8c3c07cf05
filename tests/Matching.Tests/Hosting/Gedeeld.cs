namespace Matching.Tests.Hosting;

/// <summary>Material that lies beside a checkout on some machines and is not part of the product; a test that needs it says aloud that it was skipped.</summary>
public static class Gedeeld
{
    public static string Map(params string[] onder)
    {
        for (var map = new DirectoryInfo(AppContext.BaseDirectory); map is not null; map = map.Parent)
        {
            var gezocht = Path.Combine([map.FullName, "shared", "data", .. onder]);
            if (Path.Exists(gezocht)) return gezocht;
        }

        Assert.Skip($"shared/data/{string.Join('/', onder)} ligt niet naast deze uitgave");
        return "";
    }
}

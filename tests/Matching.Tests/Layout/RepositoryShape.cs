namespace Matching.Tests.Layout;

/// <summary>What lies where: a root one can take in at a glance, and versions that are locked.</summary>
public static class RepositoryShape
{
    private static readonly string[] Root =
    [
        "src", "tests", "models", "web",
        "Matching.sln", "Directory.Build.props", "Directory.Packages.props", "global.json", "BannedSymbols.txt",
        "Dockerfile", "README.md", "THIRD-PARTY.md", "LICENSE", "publiccode.yml",
    ];

    /// <summary>What the product, the tests and tools leave behind; see <c>.gitignore</c>.</summary>
    private static readonly string[] LeftBehind = ["data", "bin", "obj", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts"];

    /// <param name="names">Files and folders of the root. Names with a dot in front belong to tools and are not judged.</param>
    public static IEnumerable<string> StrangersInRoot(IEnumerable<string> names) =>
        names.Where(name => !name.StartsWith('.') && !Root.Contains(name, StringComparer.Ordinal) && !LeftBehind.Contains(name, StringComparer.Ordinal));

    /// <param name="paths">All files, from the root.</param>
    public static IEnumerable<string> ProjectsWithoutLock(IReadOnlyCollection<string> paths) =>
        paths.Where(path => path.EndsWith(".csproj", StringComparison.Ordinal))
            .Where(path => !paths.Contains(path[..(path.LastIndexOf('/') + 1)] + "packages.lock.json", StringComparer.Ordinal));
}

namespace Matching.Tests.Layout;

/// <summary>The files as they lie in the repository, found from the folder the tests run in.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>Every C# and Razor file of the product, with paths from <c>src/Matching</c>.</summary>
    public static IReadOnlyList<SourceFile> Product { get; } =
        [.. Files("src/Matching").Where(path => path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".cshtml", StringComparison.Ordinal))
            .Select(path => new SourceFile(path["src/Matching/".Length..], Read(path)))];

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Paths from the root, with slashes, of everything below a folder that was not built or installed there.</summary>
    public static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "node_modules"))
            .Order(StringComparer.Ordinal);

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Matching.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Run the tests from a clone."));
}

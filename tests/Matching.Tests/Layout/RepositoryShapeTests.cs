namespace Matching.Tests.Layout;

public sealed class RepositoryShapeTests
{
    private static readonly string[] Paths = [.. new[] { "src", "tests", "web" }.SelectMany(Repository.Files)];

    [Fact]
    public void The_root_holds_what_it_should() =>
        Rule.Holds(RepositoryShape.StrangersInRoot(Directory.EnumerateFileSystemEntries(Repository.Root).Select(path => Path.GetFileName(path))));

    [Fact]
    public void A_stranger_in_the_root_is_found() =>
        Assert.Equal("NOTES.md", Assert.Single(RepositoryShape.StrangersInRoot(["src", "README.md", "NOTES.md", ".git", "data"])));

    [Fact]
    public void Every_project_has_a_lock_file() => Rule.Holds(RepositoryShape.ProjectsWithoutLock(Paths));

    [Fact]
    public void A_project_without_a_lock_file_is_found() =>
        Assert.Equal("b/B.csproj", Assert.Single(RepositoryShape.ProjectsWithoutLock(["a/A.csproj", "a/packages.lock.json", "b/B.csproj"])));

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = Repository.Read("Matching.sln").Replace('\\', '/');
        Assert.All(Paths.Where(path => path.EndsWith(".csproj", StringComparison.Ordinal)), path => Assert.Contains(path, solution, StringComparison.Ordinal));
    }
}

namespace Matching.Tests.Layout;

public sealed class ThirdPartyTests
{
    private static readonly string Written = Repository.Read("THIRD-PARTY.md");

    [Fact]
    public void Every_package_is_named_with_its_version() => Rule.Holds(ThirdParty.Missing(Repository.Read("Directory.Packages.props"), Written));

    [Fact]
    public void Every_package_that_comes_along_with_the_product_is_named() =>
        Rule.Holds(ThirdParty.MissingTransitive(Repository.Read("src/Matching/packages.lock.json"), Written));

    [Fact]
    public void A_missing_package_or_another_version_is_found() =>
        Assert.Equal(
            "| Lucene.Net | 4.8.1 |",
            Assert.Single(ThirdParty.Missing("""<Project><PackageVersion Include="Lucene.Net" Version="4.8.1" /></Project>""", "| Lucene.Net | 4.8.0 | Apache-2.0 |")));

    [Fact]
    public void A_missing_package_that_came_along_is_found() =>
        Assert.Equal(
            "J2N",
            Assert.Single(ThirdParty.MissingTransitive("""{"dependencies":{"net10.0":{"J2N":{"type":"Transitive"},"Npgsql":{"type":"Transitive"},"web":{"type":"Project"}}}}""", "`Npgsql`")));
}

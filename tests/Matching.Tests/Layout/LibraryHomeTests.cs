namespace Matching.Tests.Layout;

public sealed class LibraryHomeTests
{
    [Fact]
    public void Libraries_stay_at_home() => Rule.Holds(Repository.Product.SelectMany(Faults));

    [Theory]
    [InlineData("Vacatures/Vacature.cs", "using Lucene.Net.Index;")]
    [InlineData("Vacatures/Vacature.cs", "using Lucene.Net.Analysis.Nl;")]
    [InlineData("Taxonomie/Labelzoeker.cs", "using Lucene.Net.Index;")]
    [InlineData("Taxonomie/Labelzoeker.cs", "using Lucene.Net.Util;")]
    [InlineData("Rangschikking/Ranker.cs", "using Microsoft.ML;")]
    [InlineData("Rangschikking/Ranker.cs", "[DllImport(\"lib_lightgbm\")]")]
    [InlineData("Flow/Flow.cs", "Microsoft.AspNetCore.SignalR.IHubContext<BordHub> hub")]
    [InlineData("Program.cs", "app.MapHub<BordHub>(\"/hubs/bord\");")]
    [InlineData("Netwerkcafes/Bord.cshtml", "@using Microsoft.AspNetCore.SignalR")]
    [InlineData("Jobcoaching/Toewijzen.cs", "catch (Npgsql.PostgresException)")]
    [InlineData("Program.cs", "options.UseSqlite(connection)")]
    [InlineData("Import/Import.cs", "using System.CommandLine;")]
    public void A_library_away_from_home_is_found(string path, string line) => Assert.Single(Faults(new(path, line)));

    [Theory]
    [InlineData("Zoeken/Index.cs", "using Lucene.Net.Index;")]
    [InlineData("Zoeken/Zoekdocument.cs", "using Lucene.Net.Analysis;")]
    [InlineData("Taxonomie/Taalanalyse.cs", "using Lucene.Net.Analysis.Nl;")]
    [InlineData("Program.cs", "using System.CommandLine;")]
    [InlineData("Rangschikking/Ranker.cs", "// bit-equal to Microsoft.ML")]
    [InlineData("Vacatures/Vacature.cs", "using Microsoft.EntityFrameworkCore;")]
    public void A_library_at_home_or_in_a_comment_is_no_fault(string path, string line) => Assert.Empty(Faults(new(path, line)));

    private static IEnumerable<string> Faults(SourceFile file) =>
        LibraryHome.All.Where(home => home.IsBrokenBy(file)).Select(home => $"{file.Path}: {home.Library} lives in {string.Join(" and ", home.Homes)}");
}

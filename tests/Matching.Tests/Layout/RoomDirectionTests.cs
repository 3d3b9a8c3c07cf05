namespace Matching.Tests.Layout;

public sealed class RoomDirectionTests
{
    private static readonly IReadOnlyList<string> Rooms = RoomDirection.ReadRooms(Repository.Read("src/DECISIONS.md"));

    [Fact]
    public void Rooms_use_only_rooms_to_their_left()
    {
        var direction = new RoomDirection(Rooms, Repository.Product);
        Rule.Holds(Repository.Product.SelectMany(direction.Faults));
    }

    [Fact]
    public void No_room_is_open_to_all_through_the_project_file() =>
        Assert.DoesNotContain("<Using Include=\"Matching", Repository.Read("src/Matching/Matching.csproj"), StringComparison.Ordinal);

    [Theory]
    [InlineData("using Matching.Bord;")]
    [InlineData("using Matching.Bord.Berichten;")]
    [InlineData("using static Matching.Bord.BordHub;")]
    [InlineData("using Hub = Matching.Bord.BordHub;")]
    [InlineData("using global::Matching.Bord;")]
    [InlineData("Matching.Bord.BordHub? hub = null;")]
    [InlineData("using Bord;")]
    [InlineData("Bord.BordHub? hub = null;")]
    [InlineData("var name = $\"{nameof(Bord.BordHub)}\";")]
    [InlineData("var quotes = \"\\\"\"; Bord.BordHub hub;")]
    public void A_use_to_the_right_is_found_in_code(string line) => Assert.Single(Faults("Vacatures/Vacature.cs", $"namespace Matching.Vacatures;\n{line}\n"));

    [Theory]
    [InlineData("@using Matching.Bord")]
    [InlineData("@using Bord")]
    [InlineData("@model Matching.Bord.BordModel")]
    [InlineData("@inject Bord.BordHub Hub")]
    [InlineData("<p title=\"@Bord.BordHub.Naam\"></p>")]
    public void A_use_to_the_right_is_found_on_a_page(string line)
    {
        Assert.Single(Faults("Vacatures/Index.cshtml", $"@page\n{line}\n<h1>Vacatures</h1>\n"));
        Assert.Single(Faults("_ViewImports.cshtml", line));
    }

    [Theory]
    [InlineData("using Matching.Kern;")]
    [InlineData("using Matching.Vacatures;")]
    [InlineData("// the list that Matching.Bord pushes")]
    [InlineData("/// <summary>See <see cref=\"Bord.BordHub\"/>.</summary>")]
    [InlineData("var sentence = \"Bord.BordHub\";")]
    [InlineData("var raw = \"\"\"\nusing Matching.Bord;\n\"\"\";")]
    [InlineData("var count = Bord.Count + vacature.Bord.BordHub;")]
    [InlineData("var quote = '\"'; // Bord.BordHub \"")]
    public void What_is_left_or_only_text_is_no_fault(string line) => Assert.Empty(Faults("Vacatures/Vacature.cs", $"namespace Matching.Vacatures;\n{line}\n"));

    [Fact]
    public void An_unlisted_room_is_found() => Assert.Single(Faults("Diversen/Lijst.cs", "namespace Matching.Diversen;"));

    [Fact]
    public void A_namespace_of_another_room_is_found() => Assert.Single(Faults("Vacatures/Klant.cs", "namespace Matching.Kern;"));

    [Fact]
    public void A_global_using_of_a_room_is_found() => Assert.Single(Faults("Program.cs", "global using Matching.Kern;"));

    private static IEnumerable<string> Faults(string path, string text) =>
        new RoomDirection(["Kern", "Data", "Http", "Vacatures", "Bord"], [new("Bord/BordHub.cs", "public sealed class BordHub;")]).Faults(new(path, text));
}

namespace Matching.Tests.Layout;

public sealed class VocabularyTests
{
    [Fact]
    public void The_product_speaks_its_glossary() => Rule.Holds(Repository.Product.SelectMany(Vocabulary.Faults));

    [Theory]
    [InlineData("public sealed class Vacancy;")]
    [InlineData("public sealed record Plaatsing(EmployerId Werkgever, int PlacementDays);")]
    [InlineData("public IReadOnlyList<Klant> FindCandidates(Vacature vacature) => [];")]
    [InlineData("public DbSet<Klant> Clients => Set<Klant>();")]
    [InlineData("public enum Rol { Accountmanager, JobSeeker }")]
    [InlineData("foreach (var jobseeker in klanten) { }")]
    [InlineData("internal static class DateHelper { }")]
    [InlineData("public interface IQueueManager { }")]
    [InlineData("public static class VacatureExtensions { }")]
    [InlineData("private Task RunVerwerking() => Task.CompletedTask;")]
    [InlineData("public string Werkzoekende { get; }")]
    [InlineData("public sealed class Cliënt;")]
    [InlineData("public sealed class Netwerkcafé;")]
    [InlineData("public sealed class NetwerkCafe;")]
    [InlineData("public WerkConsulentId Consulent { get; init; }\npublic string WerkConsulent { get; }")]
    [InlineData("void Assign(MedewerkerId jobCoach) { }")]
    [InlineData("var postCode = 2266;")]
    public void A_word_not_to_say_is_found(string line) => Assert.Single(Vocabulary.Faults(new("Vacatures/Vacature.cs", line)));

    [Theory]
    [InlineData("public sealed class Vacature(HttpClient http);")]
    [InlineData("public interface IBordClient { }")]
    [InlineData("using System.Data.Common;")]
    [InlineData("public sealed record Werkgever(MedewerkerId? Accountmanager, MedewerkerId? Jobcoach);")]
    [InlineData("var werkgevers = await Employers(); return Candidates(werkgevers);")]
    [InlineData("/// <summary>A JobSeeker is a Klant.</summary>\npublic sealed class Klant;")]
    [InlineData("var label = \"Client candidate\";")]
    [InlineData("var label = $\"Employer candidate, {naam}\";")]
    [InlineData("public sealed class MenuTagHelper : TagHelper;")]
    public void The_words_of_the_house_and_of_libraries_are_no_fault(string line) => Assert.Empty(Vocabulary.Faults(new("Vacatures/Vacature.cs", line)));

    [Fact]
    public void A_werkgever_sees_a_werkzoekende() => Assert.Empty(Vocabulary.Faults(new("Profielen/Profiel.cs", "public sealed class Werkzoekende;")));
}

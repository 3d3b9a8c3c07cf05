using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Matching.Flow.Opdrachten;

/// <summary>
/// What is wrong with a command as typed, in our own words: the parser's are English. An option says in its description what belongs behind it,
/// so that is what the sentence says too, whatever the parser had against it.
/// </summary>
public static class Gebruiksfouten
{
    public delegate bool Reader<T>(string tekst, out T waarde);

    /// <summary>A day such as 2026-11-22.</summary>
    public static DateOnly? Datum(ArgumentResult given) =>
        given.Read((string tekst, out DateOnly dag) => DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out dag) && dag.Year >= 1900);

    public static IEnumerable<string> Zinnen(ParseResult parsed) =>
        parsed.UnmatchedTokens.Select(token => $"‘{token}’ kennen we hier niet.").Concat(parsed.Errors.Select(Zin).OfType<string>()).Distinct(StringComparer.Ordinal);

    /// <summary>Refuses every other value, also one that comes from the environment.</summary>
    public static Option<string> Only(this Option<string> option, Func<string, bool> isGoed)
    {
        option.Validators.Add(result =>
        {
            if (!isGoed(result.GetValueOrDefault<string>())) result.AddError(option.Name);
        });
        return option;
    }

    /// <summary>The value, or a mark that it cannot be read.</summary>
    public static T? Read<T>(this ArgumentResult given, Reader<T> reader)
        where T : struct
    {
        if (given.Tokens is [var token] && reader(token.Value, out var waarde)) return waarde;
        given.AddError(given.Argument.Name);
        return null;
    }

    private static string? Zin(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Option: var option } => OptieZin(option),
        ArgumentResult { Parent: OptionResult { Option: var option } } => OptieZin(option),
        ArgumentResult { Argument: var argument } => $"Hier hoort nog bij: {argument.Description}",
        CommandResult { Command: { Subcommands.Count: > 0 } command } when command is not RootCommand => $"Kies een van: {string.Join(", ", command.Subcommands.Select(c => c.Name))}.",
        // What the parser itself says of a command is about words it does not know, and those are told above.
        CommandResult { Command: var command } when command.Arguments.Count > 0 => $"Hier hoort nog bij: {command.Arguments[0].Description}",
        CommandResult when !error.Message.Contains('\'', StringComparison.Ordinal) => error.Message,
        _ => null,
    };

    private static string OptieZin(Option option) => $"{option.Name} klopt niet. {option.Description}";
}

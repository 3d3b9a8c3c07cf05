using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Matching.Flow.Opdrachten;

/// <summary><c>--help</c> in Dutch: the parser's own is English.</summary>
public sealed class Hulp : SynchronousCommandLineAction
{
    private const int Kolom = 26;

    /// <summary>Who asks for help is not told what is missing.</summary>
    public override bool ClearsParseErrors => true;

    public static void Translate(RootCommand root)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption help) (help.Description, help.Action) = ("Toont deze uitleg.", new Hulp());
            if (option is VersionOption version) version.Description = "Toont de versie.";
        }
    }

    /// <summary>A command with the one it belongs to.</summary>
    private static string Volledig(CommandResult command) => command.Parent is CommandResult { Command: not RootCommand } boven ? $"{Volledig(boven)} {command.Command.Name}" : command.Command.Name;

    public override int Invoke(ParseResult parseResult)
    {
        var (command, output) = (parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        var root = parseResult.RootCommandResult.Command;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"Gebruik: matching {(command == root ? "[opdracht]" : Volledig(parseResult.CommandResult))}{string.Concat(command.Arguments.Select(a => $" <{a.Name}>"))} [opties]");
        Write("Opdrachten", command.Subcommands.Select(c => (c.Name, c.Description)));
        Write("Hierbij hoort", command.Arguments.Select(a => ($"<{a.Name}>", a.Description)));
        Write("Opties", command.Options.Union(root.Options.Where(o => o.Recursive)).Select(o => (o.Name + (o.ValueType == typeof(bool) || o is HelpOption or VersionOption ? "" : " <…>"), o.Description)));
        return 0;

        void Write(string kop, IEnumerable<(string Naam, string? Uitleg)> regels)
        {
            if (!regels.Any()) return;
            output.WriteLine();
            output.WriteLine($"{kop}:");
            foreach (var (naam, uitleg) in regels) output.WriteLine($"  {naam.PadRight(Kolom)}{uitleg}");
        }
    }
}

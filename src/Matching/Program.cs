using System.CommandLine;
using Matching.Flow.Opdrachten;

var root = new RootCommand("Matching: brengt klanten en werkgevers van gemeenten bij elkaar.");
ServeOpdracht.Configure(root);
root.Subcommands.Add(ServeOpdracht.Make());
root.Subcommands.Add(SeedDemoOpdracht.Make());
root.Subcommands.Add(ImportOpdracht.Make());
root.Subcommands.Add(ImportTaxonomieOpdracht.Make());
root.Subcommands.Add(MatchOpdracht.Make());
root.Subcommands.Add(TrainOpdracht.Make());
root.Subcommands.Add(EvaluateOpdracht.Make());
root.Subcommands.Add(ModelOpdracht.Make());
root.Subcommands.Add(ExportOpdracht.Make());
root.Subcommands.Add(SpreidingOpdracht.Make());
root.Subcommands.Add(ReindexOpdracht.Make());
root.Subcommands.Add(LogboekOpdracht.Make());
root.Subcommands.Add(GezondOpdracht.Make());

return await Opdracht.RunAsync(root, args);

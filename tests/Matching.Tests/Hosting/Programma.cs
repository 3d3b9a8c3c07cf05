using System.Diagnostics;

namespace Matching.Tests.Hosting;

/// <summary>The program itself as a process of its own, the way a person or a script starts it.</summary>
public sealed class Programma : IDisposable
{
    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> errors;

    private Programma(Process process)
    {
        this.process = process;
        output = process.StandardOutput.ReadToEndAsync();
        errors = process.StandardError.ReadToEndAsync();
    }

    public bool IsRunning => !process.HasExited;

    public static Programma Start(string data, params string[] arguments) => StartBare([.. arguments, "--data", data]);

    /// <summary>With nothing on the command line but this.</summary>
    public static Programma StartBare(params string[] arguments) => StartIn([], arguments);

    public static Programma StartIn(Dictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "matching.dll"));
        foreach (var (naam, waarde) in environment) start.Environment[naam] = waarde;
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return new(Process.Start(start)!);
    }

    public static async Task<(int Code, string Output, string Errors)> RunAsync(string data, params string[] arguments)
    {
        using var programma = Start(data, arguments);
        return await programma.FinishAsync();
    }

    public async Task<(int Code, string Output, string Errors)> FinishAsync()
    {
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }

    /// <summary>kill -9: no farewell, nothing flushed.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }
}

using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace Matching.Tests.Berichten;

/// <summary>A mail server on a free port that speaks as much SMTP as delivering takes, and keeps what it got.</summary>
public sealed class Postbus : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentQueue<MimeMessage> ontvangen = new();
    private readonly Task werk;

    public Postbus()
    {
        listener.Start();
        werk = ListenAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public IReadOnlyList<MimeMessage> Ontvangen => [.. ontvangen];

    /// <summary>What it answers to an address instead of yes.</summary>
    public string? Weigering { get; set; }

    /// <summary>Takes a letter and never says so: what a sender sees that dies at the wrong moment.</summary>
    public bool Zwijgt { get; set; }

    public async Task<IReadOnlyList<MimeMessage>> WaitForAsync(int aantal)
    {
        for (var i = 0; i < 1200 && ontvangen.Count < aantal; i++) await Task.Delay(100);
        Assert.True(ontvangen.Count >= aantal, $"{ontvangen.Count} van {aantal} e-mails kwamen aan");
        return Ontvangen;
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await werk;
        stop.Dispose();
    }

    private async Task ListenAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await listener.AcceptTcpClientAsync(stop.Token));
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient caller)
    {
        try
        {
            using var connection = caller;
            await using var stream = connection.GetStream();
            using var reader = new StreamReader(stream, Encoding.Latin1);
            await using var writer = new StreamWriter(stream, Encoding.ASCII) { AutoFlush = true, NewLine = "\r\n" };
            await writer.WriteLineAsync("220 postbus");
            while (await reader.ReadLineAsync(stop.Token) is { } line) await AnswerAsync(line, reader, writer);
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // Who called is gone.
        }
    }

    private async Task AnswerAsync(string line, StreamReader reader, StreamWriter writer)
    {
        switch (line.Split(' ')[0].ToUpperInvariant())
        {
            case "RCPT": await writer.WriteLineAsync(Weigering ?? "250 goed"); break;
            case "QUIT": await writer.WriteLineAsync("221 dag"); break;
            case "DATA":
                await writer.WriteLineAsync("354 zeg het maar");
                ontvangen.Enqueue(await ReadAsync(reader));
                if (Zwijgt) await Task.Delay(Timeout.Infinite, stop.Token);
                await writer.WriteLineAsync("250 ontvangen");
                break;
            default: await writer.WriteLineAsync("250 goed"); break;
        }
    }

    private async Task<MimeMessage> ReadAsync(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync(stop.Token) is { } line && line != ".") text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        return await MimeMessage.LoadAsync(new MemoryStream(Encoding.Latin1.GetBytes(text.ToString())), stop.Token);
    }
}

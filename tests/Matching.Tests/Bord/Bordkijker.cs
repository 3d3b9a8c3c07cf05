using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Matching.Bord;
using Matching.Kern;
using Matching.Klanten;
using Matching.Netwerkcafes;
using Matching.Tests.Hosting;
using Matching.Vacatures;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Tests.Bord;

/// <summary>Someone behind a screen with the board on it: holds what it was told, asks for what it missed, as the page's script does.</summary>
public sealed class Bordkijker : IAsyncDisposable
{
    private readonly Netwerkcafe cafe;
    private readonly HttpClient http;
    private readonly SemaphoreSlim reading = new(1);
    private readonly ConcurrentDictionary<(Guid Klant, Guid Vacature), long> koppelingen = new();

    private Bordkijker(Netwerkcafe cafe, HttpClient http, HubConnection hub) => (this.cafe, this.http, Hub) = (cafe, http, hub);

    public HubConnection Hub { get; }

    /// <summary>The number of the last event on this screen.</summary>
    public long Laatste { get; private set; }

    /// <summary>Everything the server pushed, as it came over the wire.</summary>
    public ConcurrentQueue<string> Berichten { get; } = new();

    /// <summary>As they stand on this screen now; events go on coming in.</summary>
    public IReadOnlyDictionary<(Guid Klant, Guid Vacature), long> Koppelingen => koppelingen.ToArray().ToDictionary();

    public static async Task<Bordkijker> OpenAsync(Testgemeente gemeente, string account, Netwerkcafe cafe, Uri? server = null)
    {
        server ??= gemeente.Url;
        var cookies = await gemeente.SessionAsync(account);
        var hub = new HubConnectionBuilder()
            .WithUrl(new Uri(server, "/hubs/bord"), o => o.Cookies = cookies)
            .AddJsonProtocol(o => Json.Configure(o.PayloadSerializerOptions))
            .Build();
        var kijker = new Bordkijker(cafe, new HttpClient(new SocketsHttpHandler { CookieContainer = cookies }) { BaseAddress = server }, hub);
        hub.On<JsonElement, JsonElement>(nameof(IBordClient.BordGewijzigd), (id, volgnummer) => kijker.HearAsync(nameof(IBordClient.BordGewijzigd), id, volgnummer));
        hub.On<JsonElement, JsonElement>(nameof(IBordClient.ShortlistGewijzigd), (id, nummer) => kijker.Berichten.Enqueue($"{nameof(IBordClient.ShortlistGewijzigd)} {id} {nummer}"));
        await kijker.ConnectAsync();
        return kijker;
    }

    /// <summary>Comes (back) on line: follows the board, then reads what was missed.</summary>
    public async Task ConnectAsync()
    {
        await Hub.StartAsync();
        await Hub.InvokeAsync(nameof(BordHub.Volg), cafe.Id.Value);
        await CatchUpAsync();
    }

    public async Task CatchUpAsync()
    {
        await reading.WaitAsync();
        try
        {
            var gemist = (await http.GetFromJsonAsync<Gemist>($"/api/v1/netwerkcafes/{cafe.Id.Value}/gebeurtenissen?na={Laatste}", Json.Options))!;
            foreach (var regel in gemist.Gebeurtenissen) Apply(regel);
        }
        finally
        {
            reading.Release();
        }
    }

    public Task<Bordantwoord> KoppelAsync(Klant klant, Vacature naar, Guid? opdracht = null) =>
        SendAsync(nameof(BordHub.Koppel), new KoppelOpdracht(opdracht ?? Guid.NewGuid(), cafe.Id.Value, klant.Id.Value, naar.Id.Value));

    public Task<Bordantwoord> VerplaatsAsync(Klant klant, Vacature van, Vacature naar, long? gezien = null) => SendAsync(
        nameof(BordHub.Verplaats),
        new VerplaatsOpdracht(Guid.NewGuid(), cafe.Id.Value, klant.Id.Value, van.Id.Value, naar.Id.Value, gezien ?? Koppelingen[(klant.Id.Value, van.Id.Value)]));

    public Task<Bordantwoord> MaakLosAsync(Klant klant, Vacature van, long gezien) =>
        SendAsync(nameof(BordHub.MaakLos), new LosmaakOpdracht(Guid.NewGuid(), cafe.Id.Value, klant.Id.Value, van.Id.Value, gezien));

    /// <summary>Whatever a client may send, as it is.</summary>
    public Task<Bordantwoord> SendRawAsync(string method, params object?[] arguments) => Hub.InvokeCoreAsync<Bordantwoord>(method, arguments);

    /// <summary>What happens in another tab of the same browser.</summary>
    public async Task PostAsync(string pad, params (string Veld, string Waarde)[] velden)
    {
        using var form = new FormUrlEncodedContent(velden.Select(v => KeyValuePair.Create(v.Veld, v.Waarde)));
        using var answer = await http.PostAsync(new Uri(pad, UriKind.Relative), form);
        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}");
    }

    private Task<Bordantwoord> SendAsync(string method, object opdracht) => Hub.InvokeAsync<Bordantwoord>(method, opdracht);

    /// <summary>Waits until this screen shows the event; fails when it takes longer than the second that is promised (D07).</summary>
    public async Task SeesAsync(long? volgnummer)
    {
        var until = Environment.TickCount64 + 1_000;
        while (Laatste < volgnummer && Environment.TickCount64 < until) await Task.Delay(5);
        Assert.True(Laatste >= volgnummer, $"Event {volgnummer} was not on the screen within a second; the last one there is {Laatste}.");
    }

    public async Task<HttpStatusCode> GetStatusAsync(string pad)
    {
        using var answer = await http.GetAsync(new Uri(pad, UriKind.Relative));
        return answer.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        await Hub.DisposeAsync();
        http.Dispose();
        reading.Dispose();
    }

    private Task HearAsync(string bericht, JsonElement id, JsonElement volgnummer)
    {
        Berichten.Enqueue($"{bericht} {id} {volgnummer}");
        return volgnummer.GetInt64() > Laatste ? CatchUpAsync() : Task.CompletedTask;
    }

    private void Apply(Bordregel regel)
    {
        if (regel.Volgnummer <= Laatste) return;
        Assert.Equal(Laatste + 1, regel.Volgnummer);
        if (regel.Van is { } van) koppelingen.TryRemove((regel.Klant, van), out _);
        if (regel.Naar is { } naar) koppelingen[(regel.Klant, naar)] = regel.Volgnummer;
        Laatste = regel.Volgnummer;
    }
}

using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Matching.Data;
using Matching.Kern;
using Matching.Toegang.Sleutels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Matching.Berichten;

/// <summary>
/// Sends the letters that wait, each at least once: a process that dies half-way leaves a letter that is sent again, under the same Message-ID,
/// by which a mail program knows it for the same. What cannot be delivered is tried again ever later, until it no longer makes sense.
/// </summary>
public sealed class Postbode(IServiceScopeFactory scopes, Sleutelkast kast, IOptionsMonitor<Mailinstellingen> instellingen, TimeProvider clock, ILogger<Postbode> logger) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    /// <summary>Shorter than the first wait, so that no letter is sent by two at once.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await SendNextAsync(stoppingToken))
                {
                }

                await Task.Delay(Look, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                logger.LogError(failure, "De post stokte en wordt opnieuw geprobeerd.");
                await Task.Delay(Look, CancellationToken.None);
            }
        }
    }

    /// <summary>How long after this try the next one may come: 1, 2, 4, … minutes, at most six hours.</summary>
    public static TimeSpan Wait(int pogingen) => TimeSpan.FromMinutes(Math.Min(Math.Pow(2, pogingen), 360));

    /// <summary>Removes what no longer makes sense and tries the letter that waited longest; false when there is none to try.</summary>
    public async Task<bool> SendNextAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (db, nu) = (scope.ServiceProvider.GetRequiredService<MatchingDbContext>(), clock.Nu);
        await db.Set<Bericht>().Where(b => b.WissenNa <= nu).ExecuteDeleteAsync(stop);
        if (!instellingen.CurrentValue.IsIngesteld) return false;

        var bericht = await db.Set<Bericht>().Where(b => b.Verzonden == null && b.NietVoor <= nu).OrderBy(b => b.NietVoor).FirstOrDefaultAsync(stop);
        if (bericht is null) return false;
        if (await TakeAsync(db, bericht, nu, stop)) await TrySendAsync(db, bericht, stop);
        return true;
    }

    /// <summary>The try is counted before it is made: of two processes one makes it, and who dies in it has only put it off.</summary>
    private static async Task<bool> TakeAsync(MatchingDbContext db, Bericht bericht, DateTime nu, CancellationToken stop)
    {
        var (id, pogingen, later) = (bericht.Id, bericht.Pogingen, nu + Wait(bericht.Pogingen));
        return await db.Set<Bericht>().Where(b => b.Id == id && b.Pogingen == pogingen && b.Verzonden == null)
            .ExecuteUpdateAsync(s => s.SetProperty(b => b.Pogingen, pogingen + 1).SetProperty(b => b.NietVoor, later), stop) == 1;
    }

    private async Task TrySendAsync(MatchingDbContext db, Bericht bericht, CancellationToken stop)
    {
        try
        {
            await SendAsync(bericht, instellingen.CurrentValue, stop);
            (bericht.Verzonden, bericht.Tekst, bericht.LaatsteFout) = (clock.Nu, null, null);
        }
        catch (Exception failure) when (Zin(failure) is { } fout && !stop.IsCancellationRequested)
        {
            bericht.LaatsteFout = fout;
            logger.LogWarning("Een e-mail is niet verzonden: {Fout}", fout);
        }

        await db.SaveChangesAsync(stop);
    }

    private async Task SendAsync(Bericht bericht, Mailinstellingen mail, CancellationToken stop)
    {
        using var smtp = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds };
        await smtp.ConnectAsync(mail.Host!, mail.Port, mail.Tls switch
        {
            Mailbeveiliging.Direct => SecureSocketOptions.SslOnConnect,
            Mailbeveiliging.Geen => SecureSocketOptions.None,
            _ => SecureSocketOptions.StartTls,
        }, stop);
        if (mail.Gebruiker is { Length: > 0 } gebruiker) await smtp.AuthenticateAsync(gebruiker, mail.Wachtwoord ?? "", stop);
        using var message = Write(bericht, mail.Van!);
        await smtp.SendAsync(message, stop);
        await smtp.DisconnectAsync(quit: true, stop);
    }

    private MimeMessage Write(Bericht bericht, string van)
    {
        var message = new MimeMessage
        {
            MessageId = $"{bericht.Id.Value:N}@{Mailadres.Domein(van)}",
            Date = new DateTimeOffset(bericht.Gemaakt),
            Subject = bericht.Onderwerp,
            Body = new TextPart("plain") { Text = Postvak.Read(bericht, kast) },
        };
        message.From.Add(new MailboxAddress("Matching", van));
        message.To.Add(new MailboxAddress("", bericht.Aan));
        // So that nobody's holiday answers us.
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }

    /// <summary>Why it failed, in words for the beheerder; what servers say themselves may hold an address. Null: a fault of ours.</summary>
    private static string? Zin(Exception failure) => failure switch
    {
        AuthenticationException => "De mailserver weigert de gebruiker of het wachtwoord.",
        SmtpCommandException refused => $"De mailserver weigert de e-mail (code {(int)refused.StatusCode}).",
        SslHandshakeException => "De mailserver heeft geen geldig certificaat.",
        ServiceNotConnectedException or ServiceNotAuthenticatedException or ProtocolException or NotSupportedException => "De mailserver doet niet wat is afgesproken. Kijk of poort en Tls kloppen.",
        SocketException or IOException or TimeoutException or OperationCanceledException => "De mailserver geeft geen antwoord.",
        _ => null,
    };
}

using System.Net;
using System.Text.RegularExpressions;

namespace Matching.Tests.Hosting;

/// <summary>What a visitor without scripts does: read a page, fill in its form.</summary>
public static partial class Bezoek
{
    public const string TokenVeld = "__RequestVerificationToken";

    extension(HttpClient visitor)
    {
        /// <summary>The page as the reader gets it, entities as letters.</summary>
        public async Task<string> ReadPageAsync(string pad, HttpStatusCode expected = HttpStatusCode.OK)
        {
            using var answer = await visitor.GetAsync(pad);
            Assert.Equal(expected, answer.StatusCode);
            return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        }

        /// <summary>Sends the form on a page and reads the page it leads to.</summary>
        public Task<string> SubmitAsync(string pad, string handler, params (string Veld, string Waarde)[] velden) => visitor.PressAsync(pad, $"{pad}?handler={handler}", velden);

        /// <summary>Presses a button on <paramref name="pagina"/> that sends its form to <paramref name="adres"/>, and reads the page it leads to.</summary>
        public async Task<string> PressAsync(string pagina, string adres, params (string Veld, string Waarde)[] velden)
        {
            using var answer = await visitor.SendFormAsync(pagina, adres, velden);
            Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
            var naar = answer.Headers.Location!.OriginalString;
            // The start page leads on to that of the role.
            if (naar == "/")
            {
                using var start = await visitor.GetAsync(naar);
                if (start.StatusCode == HttpStatusCode.Found) naar = start.Headers.Location!.OriginalString;
            }

            return await visitor.ReadPageAsync(naar);
        }

        /// <summary>The answer itself, whatever it is.</summary>
        public async Task<HttpResponseMessage> SendFormAsync(string pagina, string adres, params (string Veld, string Waarde)[] velden)
        {
            using var form = new FormUrlEncodedContent([new(TokenVeld, await visitor.ReadTokenAsync(pagina)), .. velden.Select(v => KeyValuePair.Create(v.Veld, v.Waarde))]);
            return await visitor.PostAsync(adres, form);
        }

        /// <summary>What a form on this page sends along to prove that it is ours; it holds for every page.</summary>
        public async Task<string> ReadTokenAsync(string pagina) => Token().Match(await visitor.ReadPageAsync(pagina)).Groups["token"].Value;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<token>[^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Token();
}

using System.Net;
using System.Text.RegularExpressions;

namespace Matching.Tests.Hosting;

/// <summary>What a visitor without scripts does: read a page, fill in its form.</summary>
public static partial class Bezoek
{
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
        public async Task<string> SubmitAsync(string pad, string handler, params (string Veld, string Waarde)[] velden)
        {
            var token = Token().Match(await visitor.ReadPageAsync(pad)).Groups["token"].Value;
            using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token), .. velden.Select(v => KeyValuePair.Create(v.Veld, v.Waarde))]);
            using var answer = await visitor.PostAsync($"{pad}?handler={handler}", form);
            Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
            return await visitor.ReadPageAsync(answer.Headers.Location!.OriginalString);
        }
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<token>[^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Token();
}

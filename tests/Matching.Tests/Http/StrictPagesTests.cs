using System.Text.RegularExpressions;
using Matching.Tests.Layout;

namespace Matching.Tests.Http;

/// <summary>What the Content-Security-Policy would silently drop in the browser is found here, in words.</summary>
public sealed partial class StrictPagesTests
{
    [Fact]
    public void No_page_has_inline_style_or_script() =>
        Assert.Empty(Repository.Product.Where(file => file.Path.EndsWith(".cshtml", StringComparison.Ordinal) && Inline().IsMatch(file.Text)).Select(file => file.Path));

    [Theory]
    [InlineData("<p style=\"color: red\">")]
    [InlineData("<style>")]
    [InlineData("<button type=\"button\" onclick=\"go()\">")]
    [InlineData("<script>")]
    [InlineData("<script type=\"module\">import './x.js'</script>")]
    public void Inline_is_found(string html) => Assert.Matches(Inline(), html);

    [Theory]
    [InlineData("<script src=\"~/js/bord.js\" type=\"module\"></script>")]
    [InlineData("<link rel=\"stylesheet\" href=\"~/css/matching.css\">")]
    public void Files_of_our_own_are_no_fault(string html) => Assert.DoesNotMatch(Inline(), html);

    [GeneratedRegex("""\sstyle\s*=|<style\b|\son[a-z]+\s*=\s*["']|<script\b(?![^>]*\ssrc=)""", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Inline();
}

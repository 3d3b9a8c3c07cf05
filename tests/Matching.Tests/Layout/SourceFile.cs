using System.Text.RegularExpressions;

namespace Matching.Tests.Layout;

/// <summary>A file as the shape rules read it: by its text, so that Razor pages are held to the same rules as code.</summary>
/// <param name="Path">From <c>src/Matching</c>, with slashes.</param>
public sealed partial record SourceFile(string Path, string Text)
{
    /// <summary>The folder under <c>src/Matching</c>; null for what lies beside the rooms.</summary>
    public string? Room => Path.Split('/') is [var room, _, ..] ? room : null;

    public bool IsRazor => Path.EndsWith(".cshtml", StringComparison.Ordinal);

    /// <summary>The text without its comments.</summary>
    public string WithoutComments => IsRazor
        ? RazorComment().Replace(Text, " ")
        : CommentOrString().Replace(Text, match => match.Value[0] == '/' ? " " : match.Value);

    /// <summary>The text without comments and strings. An interpolated string stays: its holes are code. So do Razor's: an attribute may hold code.</summary>
    public string Code => IsRazor
        ? WithoutComments
        : CommentOrString().Replace(Text, match => match.Value[0] switch { '/' => " ", '$' => match.Value, _ => "\"\"" });

    /// <summary>C# without comments and without any string: what declares.</summary>
    public string Declarations => CommentOrString().Replace(Text, match => match.Value[0] == '/' ? " " : "\"\"");

    /// <summary>The names of the types the file declares.</summary>
    public IEnumerable<string> Types => IsRazor ? [] : TypeDeclaration().Matches(Declarations).Select(match => match.Groups["name"].Value);

    [GeneratedRegex("""
        //[^\n]* | /\*.*?\*/
        | \$*(?<quotes>"{3,}).*?\k<quotes>
        | (?:\$@|@\$?)"(?:[^"]|"")*"
        | \$?"(?:\\.|[^"\\\n])*"
        | '(?:\\.[^'\n]*|[^'\\\n])'
        """, RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace, 10_000)]
    private static partial Regex CommentOrString();

    [GeneratedRegex(@"@\*.*?\*@|<!--.*?-->", RegexOptions.Singleline, 10_000)]
    private static partial Regex RazorComment();

    [GeneratedRegex(@"\b(?:class|struct|interface|enum|record(?:\s+(?:class|struct))?)\s+(?<name>[A-Z]\w*)", RegexOptions.None, 10_000)]
    private static partial Regex TypeDeclaration();
}

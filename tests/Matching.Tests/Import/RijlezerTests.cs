using System.Text;
using Matching.Import.Lezen;

namespace Matching.Tests.Import;

/// <summary>Cutting a file into rows.</summary>
public sealed class RijlezerTests
{
    [Theory]
    [InlineData("a;b\n", new[] { "a", "b" }, 4)]
    [InlineData("a;b", new[] { "a", "b" }, 3)]
    [InlineData("a;\r\nc", new[] { "a", "\r" }, 4)]
    [InlineData("\"a;\nb\";c\n", new[] { "a;\nb", "c" }, 9)]
    [InlineData("\"a\"\"b\"\r\nc", new[] { "a\"b" }, 8)]
    [InlineData("\"\";\"\"", new[] { "", "" }, 5)]
    [InlineData("Jan \"de\" Vries;x", new[] { "Jan \"de\" Vries", "x" }, 16)]
    [InlineData("\"a\",b", null, 0)]
    [InlineData("\"a\"b;c", null, 0)]
    [InlineData("\"a;b\n", null, 0)]
    public void A_record_ends_where_rfc_4180_says(string tekst, string[]? cellen, int lengte)
    {
        var gelezen = new List<string>();
        var isGelezen = CsvRegel.TryRead(Encoding.UTF8.GetBytes(tekst), (byte)';', gelezen, out var bytes);
        Assert.Equal(cellen is not null, isGelezen);
        if (cellen is null) return;
        Assert.Equal(cellen, gelezen, StringComparer.Ordinal);
        Assert.Equal(lengte, bytes);
    }

    [Fact]
    public void Line_numbers_survive_cells_of_several_lines_and_a_window_that_moves()
    {
        var rij = $"\"{new string('x', 100_000)}\n\";b\n";
        var tekst = "a;b\n" + string.Concat(Enumerable.Repeat(rij, 100));
        Assert.Equal(Enumerable.Range(0, 100).Select(i => 2 + (2 * i)), Read("x.csv", tekst, ["a", "b"]).Select(r => r.Regel));
    }

    [Fact]
    public void After_a_quote_that_never_closes_only_its_own_line_is_lost()
    {
        var rijen = Read("x.csv", "a;b\n1;\"open\n2;b\n3;b\n", ["a", "b"]);
        Assert.Equal([(2, false), (3, true), (4, true)], rijen.Select(r => (r.Regel, r.Verwacht is null)));
    }

    [Fact]
    public void A_row_of_exactly_one_mebibyte_is_read_and_one_byte_more_is_not()
    {
        var past = $"{{\"a\":\"{new string('x', Bytevenster.MaxRij - 8)}\"}}\n";
        Assert.Equal(Bytevenster.MaxRij, past.Length - 1);
        Assert.Null(Assert.Single(Read("x.jsonl", past, [])).Verwacht);
        Assert.NotNull(Assert.Single(Read("x.jsonl", past.Replace("x\"", "xx\"", StringComparison.Ordinal), [])).Verwacht);
    }

    [Theory]
    [InlineData("schoon é 😀", true)]
    [InlineData("half \uFFFD", true)]
    [InlineData("nul \0", false)]
    public void Clean_text_is_clean_wherever_a_block_ends(string staart, bool isSchoon)
    {
        for (var vulling = (1 << 16) - 8; vulling <= 1 << 16; vulling++)
        {
            using var stroom = new MemoryStream([.. Encoding.UTF8.GetBytes(new string('x', vulling)), .. Encoding.UTF8.GetBytes(staart)]);
            Assert.Equal(isSchoon, Tekstkeuring.Refusal(stroom, CancellationToken.None) is null);
        }
    }

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xC3 })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF0, 0x9F, 0x98 })]
    public void Broken_utf8_is_refused_by_its_line(byte[] fout)
    {
        using var stroom = new MemoryStream([.. "een\ntwee\n"u8, .. fout]);
        Assert.StartsWith("Regel 3 ", Tekstkeuring.Refusal(stroom, CancellationToken.None), StringComparison.Ordinal);
    }

    private static List<RuweRij> Read(string naam, string tekst, string[] kolommen)
    {
        using var stroom = new MemoryStream(Encoding.UTF8.GetBytes(tekst));
        return [.. Rijlezer.Open(naam, stroom, kolommen, kolommen).Value.Read()];
    }
}

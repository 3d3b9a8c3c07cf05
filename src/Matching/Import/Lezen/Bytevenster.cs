namespace Matching.Import.Lezen;

/// <summary>
/// A window that slides over a file of any size: it always shows a whole row of at most <see cref="MaxRij"/> bytes, or all that is left.
/// Readers look in it and say how much they took; after a broken row they resume at the next line.
/// </summary>
public sealed class Bytevenster(Stream stroom)
{
    /// <summary>The largest row the contract accepts: 1 MiB.</summary>
    public const int MaxRij = 1 << 20;

    private static readonly byte[] Bom = [0xEF, 0xBB, 0xBF];

    private readonly byte[] buffer = new byte[4 * MaxRij];
    private int begin;
    private int eind;
    private bool isAllesGelezen;

    /// <summary>The line number of the first byte shown, from 1.</summary>
    public int Regel { get; private set; } = 1;

    /// <summary>Empty at the end of the file; more than <see cref="MaxRij"/> bytes unless the end is in sight.</summary>
    public ReadOnlySpan<byte> Rest
    {
        get
        {
            if (!isAllesGelezen && eind - begin <= MaxRij) Fill();
            return buffer.AsSpan(begin, eind - begin);
        }
    }

    public void Take(int bytes)
    {
        Regel += buffer.AsSpan(begin, bytes).Count((byte)'\n');
        begin += bytes;
    }

    public void SkipBom()
    {
        if (Rest.StartsWith(Bom)) Take(Bom.Length);
    }

    /// <summary>To the start of the next line, however far that is.</summary>
    public void SkipLine()
    {
        while (Rest is { IsEmpty: false } rest)
        {
            var newline = rest.IndexOf((byte)'\n');
            Take(newline < 0 ? rest.Length : newline + 1);
            if (newline >= 0) return;
        }
    }

    private void Fill()
    {
        buffer.AsSpan(begin, eind - begin).CopyTo(buffer);
        (begin, eind) = (0, eind - begin);
        while (eind < buffer.Length)
        {
            var read = stroom.Read(buffer, eind, buffer.Length - eind);
            if (read == 0)
            {
                isAllesGelezen = true;
                return;
            }

            eind += read;
        }
    }
}

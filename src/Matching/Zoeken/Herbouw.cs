namespace Matching.Zoeken;

/// <summary>A new generation in the making. It takes over whole, or leaves nothing behind.</summary>
internal sealed class Herbouw(Generatie nieuw, Action<Generatie, Indexstempel> neemOver, Action ruimOp) : IDisposable
{
    private bool overgenomen;

    public void Verwerk(Indexwijziging wijziging) => nieuw.Verwerk(wijziging, k => Ids.Van(k.Id));

    public void NeemOver(Indexstempel stempel)
    {
        neemOver(nieuw, stempel);
        overgenomen = true;
    }

    public void Dispose()
    {
        if (overgenomen) return;
        nieuw.Dispose();
        ruimOp();
    }
}

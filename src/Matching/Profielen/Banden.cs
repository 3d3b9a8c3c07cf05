namespace Matching.Profielen;

/// <summary>Travel to a place of work, in two bands.</summary>
public enum Reisband
{
    TotDertigMinuten,
    MeerDanDertigMinuten,
}

/// <summary>How many hours a week someone can work at most.</summary>
public enum Urenband
{
    TotTwintig,
    TotTweeendertig,
    MeerDanTweeendertig,
}

public static class Reisbanden
{
    /// <summary>Minutes.</summary>
    public const int Grens = 30;

    extension(Reisband band)
    {
        public string Woorden => band == Reisband.TotDertigMinuten ? "30 minuten of minder" : "meer dan 30 minuten";
    }
}

public static class Urenbanden
{
    private const int VolleWeek = 40;

    public static Urenband? Van(int? urenMax) => urenMax switch
    {
        null => null,
        <= 20 => Urenband.TotTwintig,
        <= 32 => Urenband.TotTweeendertig,
        _ => Urenband.MeerDanTweeendertig,
    };

    extension(Urenband band)
    {
        public int Hoogstens => band switch { Urenband.TotTwintig => 20, Urenband.TotTweeendertig => 32, _ => VolleWeek };

        public string Woorden => band switch { Urenband.TotTwintig => "tot 20 uur", Urenband.TotTweeendertig => "tot 32 uur", _ => "meer dan 32 uur" };
    }
}

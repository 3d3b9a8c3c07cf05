using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Matching.Zoeken;

/// <summary>The likest word that is there for a word that is not: fewest letters wrong, then the one most have.</summary>
internal static class Spelling
{
    /// <summary>The first letter is hardly ever wrong, and keeps the search short.</summary>
    public const int Vast = 1;

    /// <summary>How many letters may be missing, extra, wrong or swapped in a word of this length.</summary>
    public static int Fouten(string vorm) => vorm.Length switch { < 4 => 0, < 7 => 1, _ => 2 };

    public static string Verbeter(IndexReader reader, string veld, string vorm)
    {
        if (Fouten(vorm) is not (> 0 and var fouten) || reader.DocFreq(new Term(veld, vorm)) > 0) return vorm;
        if (MultiFields.GetTerms(reader, veld) is not { } woorden) return vorm;
        var (beste, besteScore, besteAantal) = (vorm, 0f, 0);
        var lijkend = new FuzzyTermsEnum(woorden, new AttributeSource(), new Term(veld, vorm), fouten, Vast, transpositions: true);
        var score = lijkend.Attributes.AddAttribute<IBoostAttribute>();
        while (lijkend.MoveNext())
        {
            if (score.Boost < besteScore || (score.Boost == besteScore && lijkend.DocFreq <= besteAantal)) continue;
            (beste, besteScore, besteAantal) = (lijkend.Term.Utf8ToString(), score.Boost, lijkend.DocFreq);
        }

        return beste;
    }
}

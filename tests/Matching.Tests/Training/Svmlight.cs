using System.Globalization;

namespace Matching.Tests.Training;

/// <summary>Rows of <c>label [qid:query] column:value ...</c>; an absent column is 0.</summary>
internal sealed record Svmlight(float[] Labels, string[] Queries, double[] Waarden)
{
    public static Svmlight Read(string path, int columns)
    {
        var rows = File.ReadLines(path).Select(line => line.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(row => row.Length > 0).ToList();
        var values = new double[rows.Count * columns];
        var queries = new string[rows.Count];
        foreach (var (index, row) in rows.Index())
        {
            foreach (var cell in row.Skip(1).Select(cell => cell.Split(':')))
            {
                if (cell is ["qid", _])
                    queries[index] = cell[1];
                else
                    values[(index * columns) + int.Parse(cell[0], CultureInfo.InvariantCulture)] = double.Parse(cell[1], CultureInfo.InvariantCulture);
            }
        }

        return new Svmlight([.. rows.Select(row => float.Parse(row[0], CultureInfo.InvariantCulture))], queries, values);
    }
}

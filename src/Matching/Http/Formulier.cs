namespace Matching.Http;

/// <summary>A form that comes to a route and not to a page.</summary>
public static class Formulier
{
    /// <summary>What was sent, or null when it cannot be read.</summary>
    public static async Task<IFormCollection?> ReadAsync(HttpRequest request, CancellationToken stop)
    {
        if (!request.HasFormContentType) return null;
        try
        {
            return await request.ReadFormAsync(stop);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            return null;
        }
    }
}

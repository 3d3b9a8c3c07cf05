namespace Matching.Zoeken;

public static class ZoekenSetup
{
    extension(IServiceCollection services)
    {
        /// <summary>The index is registered closed: the server takes it to write, a command beside a server opens it to read.</summary>
        public IServiceCollection AddZoeken() => services
            .AddSingleton<Zoekindex>()
            .AddSingleton<Naslagbron>()
            .AddSingleton<Profiellader>()
            .AddSingleton<IndexBijwerker>();
    }
}

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig ./
COPY src/Matching/Matching.csproj src/Matching/packages.lock.json src/Matching/
COPY web/Matching.Web.csproj web/packages.lock.json web/
RUN dotnet restore src/Matching --locked-mode
COPY src src
COPY web web
COPY models models
# No runtime identifier: the lock files know none. `.ci/run` runs this very line.
RUN dotnet publish src/Matching -c Release --no-restore -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# LightGBM learns with OpenMP; serving does without.
RUN apt-get update && apt-get install -y --no-install-recommends libgomp1 && rm -rf /var/lib/apt/lists/* \
 && install -d -o $APP_UID /data
COPY --from=build /app /app
COPY LICENSE THIRD-PARTY.md /app/
USER $APP_UID
VOLUME /data
ENV MATCHING__DATA=/data ASPNETCORE_URLS=http://+:8080
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=10s --start-period=2m CMD ["dotnet", "/app/matching.dll", "gezond"]
ENTRYPOINT ["dotnet", "/app/matching.dll"]
CMD ["serve"]

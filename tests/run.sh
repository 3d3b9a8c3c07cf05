#!/usr/bin/env bash
# Runs every test on real parts: installs what is missing, starts a PostgreSQL of its own, runs each test project
# and ends with one line, "N passed, N failed" (and the skipped, if any). --volledig adds the long tests.
#
# Debug, because `dotnet run --project src/Matching` builds Debug too: build once, and test what runs.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
limit=25m

case "${1:-}" in
  '') ;;
  --volledig) export MATCHING_TEST_VOLLEDIG=1; limit=90m ;;
  *) echo "usage: tests/run.sh [--volledig]" >&2; exit 2 ;;
esac

work=$(mktemp -d)
chmod 755 "$work"
trap cleanup EXIT
trap 'exit 130' INT TERM

cleanup() {
  if [ -f "$work/pg/postmaster.pid" ]; then as_owner pg_ctl -D "$work/pg" -m immediate stop >/dev/null || true; fi
  rm -rf "$work"
}

have() { command -v "$1" >/dev/null; }

# Debian keeps the server's programs off the path.
have_postgres() {
  local bin
  for bin in /usr/lib/postgresql/*/bin; do PATH=$bin:$PATH; done
  have initdb
}

# PostgreSQL refuses to run as root.
as_owner() { if [ "$(id -u)" = 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi; }

have_chromium() {
  local name
  for name in ${MATCHING_TEST_CHROMIUM:-chromium chromium-browser google-chrome}; do
    if have "$name"; then MATCHING_TEST_CHROMIUM=$(command -v "$name"); export MATCHING_TEST_CHROMIUM; return 0; fi
  done
  return 1
}

# What LightGBM learns with; it has no build for other processors.
have_libgomp() { [ "$(uname -m)" != x86_64 ] || compgen -G '/usr/lib*/*/libgomp.so.1' >/dev/null || [ -e /usr/lib64/libgomp.so.1 ]; }

install_missing() {
  local packages=() root=()
  have_postgres || packages+=(postgresql)
  have_chromium || packages+=(chromium)
  have_libgomp || packages+=(libgomp1)
  [ ${#packages[@]} -gt 0 ] || return 0
  [ "$(id -u)" = 0 ] || root=(sudo)
  echo "Installing ${packages[*]}"
  if ! { "${root[@]}" apt-get update -q &&
         "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qy -o DPkg::Lock::Timeout=120 "${packages[@]}"; } >"$work/apt.log" 2>&1; then
    tail -5 "$work/apt.log" >&2
    echo "Not installed: ${packages[*]}. The tests that need it are skipped." >&2
  fi
}

start_postgres() {
  local port _
  have_postgres || return 0
  [ "$(id -u)" != 0 ] || chown postgres "$work"
  as_owner initdb -D "$work/pg" -U matching --auth=trust --encoding=UTF8 --locale=C >"$work/initdb.log"
  for _ in 1 2 3 4 5 6 7 8; do # a taken port is found out by trying
    port=$((20000 + RANDOM % 12000))
    if as_owner pg_ctl -D "$work/pg" -l "$work/pg/log" -w -o "-h 127.0.0.1 -p $port -k '' -c fsync=off -c max_connections=200" start >/dev/null; then
      export MATCHING_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=matching;Database=postgres"
      return 0
    fi
  done
  cat "$work/pg/log" >&2
  return 1
}

passed=0 failed=0 skipped=0

attribute() { sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" <<<"$2"; }

# Adds one project's report to the sums. A run that ends badly without naming a failed test is one failure.
count() {
  local name=$1 exit_code=$2 report="$work/$1.xml" totals misses
  if ! totals=$(grep -o '<assembly [^>]*>' "$report" 2>/dev/null); then
    echo "$name ended with exit code $exit_code and left no report." >&2
    failed=$((failed + 1))
    return
  fi
  misses=$(($(attribute failed "$totals") + $(attribute errors "$totals")))
  if [ "$misses" = 0 ] && [ "$exit_code" != 0 ]; then
    echo "$name ended with exit code $exit_code though no test failed." >&2
    misses=1
  fi
  passed=$((passed + $(attribute passed "$totals")))
  failed=$((failed + misses))
  skipped=$((skipped + $(attribute skipped "$totals")))
  named Skip reason >>"$work/skipped"
  named Fail message >>"$work/failed"
}

# The tests that ended so, each with the first line of what was said about it.
named() {
  sed 's/<test /\n&/g' "$report" |
    sed -n 's/^<test [^>]* name="\([^"]*\)" result="'"$1"'".*<'"$2"'>\(<!\[CDATA\[\)*\([^<]*\).*/  \1: \3/p' |
    sed 's/]]>$//; s/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g; s/&amp;/\&/g; s/\\"/"/g'
}

have dotnet || { echo "The .NET SDK is missing; see README.md." >&2; exit 1; }
install_missing
start_postgres
dotnet build Matching.sln -c Debug -v quiet

for project in tests/*Tests/*.csproj; do
  name=$(basename "$project" .csproj)
  echo
  echo "== $name"
  exit_code=0
  # Exit code 8 says that this project has no tests; the sum below judges that.
  dotnet run --project "$project" -c Debug --no-build -- --progress off --ansi off --timeout "$limit" --ignore-exit-code 8 \
    --results-directory "$work" --report-xunit-xml --report-xunit-xml-filename "$name.xml" </dev/null || exit_code=$?
  count "$name" "$exit_code"
done

echo
if [ -s "$work/failed" ]; then echo "Failed:"; cat "$work/failed"; echo; fi
if [ -s "$work/skipped" ]; then echo "Skipped:"; sort "$work/skipped"; echo; fi
[ $((passed + failed)) -gt 0 ] || echo "No tests ran." >&2
summary="$passed passed, $failed failed"
[ "$skipped" = 0 ] || summary+=", $skipped skipped"
echo "$summary"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]

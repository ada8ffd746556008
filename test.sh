#!/usr/bin/env bash
# Runs every test of the archive. Installs what the tests need where it may, says what is missing where it may not.
#   ./test.sh                      all tests
#   ./test.sh --filter Corpus      arguments are handed to `dotnet test`
# CONFIGURATION=Release ./test.sh  tests the release build.
# Ends with the totals over all test projects: `N passed, N failed`.
set -uo pipefail
cd "$(dirname "$0")" || exit 2
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

configuration=${CONFIGURATION:-Debug}
results=artifacts/test-results

say() { printf '%s\n' "$*" >&2; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

may_install() {
    command -v apt-get >/dev/null && { [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null; }
}

# install_if_missing WHAT-FOR PACKAGE… : the check command is read from the variable `check`.
install_if_missing() {
    local purpose=$1
    shift
    if eval "$check"; then return 0; fi
    if ! may_install; then
        say "Missing: $* ($purpose). Install it by hand; the tests that need it will be skipped and say so."
        return 1
    fi
    say "Installing $* ($purpose) …"
    as_root apt-get update -qq >/dev/null 2>&1
    local reason
    reason=$(as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" 2>&1 | tail -1)
    if eval "$check"; then return 0; fi
    say "Could not install $* ($purpose): ${reason:-apt-get gave no reason}"
    say "The tests that need it will be skipped and say so."
    return 1
}

if ! command -v dotnet >/dev/null; then
    say "Missing: the .NET 10 SDK (https://dotnet.microsoft.com). Nothing can be built or tested without it."
    exit 2
fi

check='[ -x /usr/bin/chromium ]' install_if_missing "browser tests" chromium && export STI_REQUIRE_BROWSER=1
check='[ -n "$(find /usr/share/fonts -iname "*CJK*" -print -quit 2>/dev/null)" ]' \
    install_if_missing "Chinese text in the browser tests" fonts-noto-cjk
check='ldconfig -p 2>/dev/null | grep -q libicuuc' install_if_missing "reading unspaced Chinese as words" libicu72

rm -rf "$results"
status=0
if ! dotnet build StiArchive.sln --configuration "$configuration" --verbosity quiet </dev/null; then
    say "The build failed: no test was run."
    printf '0 passed, 0 failed\n'
    exit 1
fi

# One results file a project: run together, projects that finish in the same second overwrite each other's.
for project in tests/*/; do
    name=$(basename "$project")
    dotnet test "$project" --no-build --configuration "$configuration" --verbosity quiet \
        --logger "trx;LogFileName=$name.trx" --results-directory "$results" "$@" </dev/null || status=1
done

passed=0 failed=0 skipped=0
for trx in "$results"/*.trx; do
    [ -e "$trx" ] || continue
    counters=$(tr '\n' ' ' <"$trx" | grep -o '<Counters [^>]*>')
    count() { sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" <<<"$counters"; }
    passed=$((passed + $(count passed)))
    failed=$((failed + $(count failed) + $(count error) + $(count timeout) + $(count aborted)))
    skipped=$((skipped + $(count total) - $(count executed)))
done

if [ "$failed" -gt 0 ]; then
    status=1
    say "$failed failed, with these messages:"
    cat "$results"/*.trx | tr '\n' ' ' | sed 's/<UnitTestResult /\n&/g' | grep '^<UnitTestResult [^>]*outcome="Failed"' |
        sed 's/^[^>]*testName="\([^"]*\)"[^>]*>.*<Message>\(.*\)<\/StackTrace>.*/  \1: \2/' | cut -c 1-3000 >&2
fi
if [ $((passed + failed)) -eq 0 ]; then
    say "No test was run."
    status=1
fi
if [ "$skipped" -gt 0 ]; then
    say "$skipped skipped, for these reasons:"
    cat "$results"/*.trx | tr '\n' ' ' | grep -o '<UnitTestResult [^>]*outcome="NotExecuted"[^>]*>.\{0,400\}' |
        grep -o '<Message>[^<]*' | sed 's/<Message>/  /' | sort | uniq -c >&2
fi
printf '%d passed, %d failed\n' "$passed" "$failed"
exit "$status"

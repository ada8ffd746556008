#!/usr/bin/env bash
# Measures Java Lucene on the passages and queries of a synthetic archive, and prints the rows of `sti bench --tsv`.
#   sti bench --passages 300000 --texts DIR --keep FOLDER --dump FOLDER/dump
#   bench/lucene/run.sh FOLDER/dump [--smartcn]
# Without --smartcn: the archive's own terms through a WhitespaceAnalyzer. With it: SmartCn over the texts, OR queries only.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

say() { printf '%s\n' "$*" >&2; }

jars=${LUCENE_JARS:-/usr/share/java}
classpath=
for name in lucene-core lucene-analyzers-common lucene-analyzers-smartcn; do
    jar=$(find "$jars" -maxdepth 1 -name "$name-8.*.jar" -print -quit 2>/dev/null)
    if [ -z "$jar" ]; then
        say "Missing: $name-8.x.jar in $jars. On Debian: apt-get install liblucene8-java (or name another folder in LUCENE_JARS)."
        exit 2
    fi
    classpath=$classpath:$jar
done
if ! command -v javac >/dev/null; then
    say "Missing: a JDK. On Debian: apt-get install default-jdk-headless."
    exit 2
fi
if [ $# -eq 0 ] || [ ! -f "$1/passages.tsv" ] || [ ! -f "$1/queries.tsv" ]; then
    say "Usage: run.sh DUMP [--smartcn], where DUMP is a folder that sti bench --dump wrote."
    exit 2
fi

dump=$(realpath "$1")
classes=$(mktemp -d)
trap 'rm -rf "$classes"' EXIT
javac -nowarn -encoding UTF-8 -d "$classes" -cp "$classpath" "$here/LuceneBench.java"
java -Xmx1g -cp "$classes$classpath" LuceneBench "$dump" "${2:-}"

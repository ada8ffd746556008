#!/usr/bin/env bash
# Measures search for docs/performance.md: synthetic archives of several sizes, beside FTS5 and, where it is installed, Java
# Lucene. One tab-separated file a size, and tables of them all on the standard output.
#   bench/measure.sh TEXTS [FOLDER [PASSAGES…]]
# TEXTS is a folder of papers or .txt files, FOLDER keeps what is made (default: /tmp/sti-bench), PASSAGES are the sizes
# (default: 10000 30000 100000 300000 1000000). An archive that FOLDER has already is measured without building it anew.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

if [ $# -eq 0 ] || [ ! -d "$1" ]; then
    printf 'Usage: measure.sh TEXTS [FOLDER [PASSAGES…]]\n' >&2
    exit 2
fi
texts=$(realpath "$1")
folder=$(realpath -m "${2:-/tmp/sti-bench}")
shift $(($# < 2 ? $# : 2))
[ $# -gt 0 ] || set -- 10000 30000 100000 300000 1000000

dotnet build "$here/../src/StiArchive.Cli" -c Release -v q -nologo >&2
sti=$here/../artifacts/bin/StiArchive.Cli/release/sti

for passages in "$@"; do
    archive=$folder/$passages
    rows=$folder/$passages.tsv
    mkdir -p "$folder"
    if [ ! -f "$archive/build.tsv" ]; then
        rm -rf "$archive"
        "$sti" bench --passages "$passages" --texts "$texts" --keep "$archive" --queries 200 --tsv >"$rows.building"
    fi
    # In a process of its own, whose memory is that of searching.
    "$sti" bench --open "$archive" --tsv >"$rows"
    "$sti" bench --open "$archive" --passages "$passages" --texts "$texts" --adds 50 --tsv | grep ^add >>"$rows"
    "$sti" bench --open "$archive" --compare fts5 --dump "$archive/dump" --tsv |
        awk -F'\t' '$1 == "latency" && $2 == "FTS5"' >>"$rows"
    "$here/lucene/run.sh" "$archive/dump" >>"$rows" || printf 'Lucene was not measured.\n' >&2
done

table() {
    printf '\n| %s |' "$1"
    printf ' %s |' "${@:2}"
    printf '\n| --- |'
    printf ' --- |%.0s' "${@:2}"
    printf '\n'
}

# One row a figure, one column a size: of build, search and add.
figures() {
    awk -F'\t' -v kinds="$1" '
        index(kinds, $1) && !($2 in seen) { seen[$2] = 1; order[++count] = $2 }
        FNR == 1 { file++ }
        index(kinds, $1) { value[$2, file] = $4 == "" ? $3 : $3 " / " $4 }
        END {
            for (i = 1; i <= count; i++) {
                printf "| %s |", order[i]
                for (f = 1; f <= file; f++) printf " %s |", value[order[i], f]
                printf "\n"
            }
        }' "${@:2}"
}

# One row a class, one column an engine: median / 95th percentile, of one size.
latencies() {
    awk -F'\t' '
        $1 == "latency" && !($3 in seen) { seen[$3] = 1; classes[++c] = $3 }
        $1 == "latency" && $2 == "StiArchive" { hits[$3] = $5 }
        $1 == "latency" { value[$3, $2] = $6 " / " $7 }
        END {
            split("StiArchive,Lucene,Lucene|top only,FTS5", engines, ",")
            engines[3] = "Lucene, top only"
            for (i = 1; i <= c; i++) {
                printf "| %s | %s |", classes[i], hits[classes[i]]
                for (e = 1; e <= 4; e++) printf " %s |", value[classes[i], engines[e]]
                printf "\n"
            }
        }' "$1"
}

files=("${@/#/$folder/}")
files=("${files[@]/%/.tsv}")
table "figure" "${@/%/ passages}"
figures "build search add" "${files[@]}"
for passages in "$@"; do
    table "$passages passages" "median hits" "StiArchive" "Lucene" "Lucene, top only" "FTS5"
    latencies "$folder/$passages.tsv"
done

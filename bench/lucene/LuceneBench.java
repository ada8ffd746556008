import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/**
 * Measures Lucene on what {@code sti bench --dump} wrote, as favourably as we know: one merged segment, memory-mapped,
 * positions only where the archive keeps them, facets over doc values in the pass that counts.
 */
public final class LuceneBench {
    private static final int TOP = 10;
    private static final int ROUNDS = 3;
    private static final long WARM_UP_NANOS = 2_000_000_000L;
    private static final long LONGEST_WARM_UP_ROUND_NANOS = 20_000_000_000L;

    // Columns of passages.tsv.
    private static final int PAPER = 0;
    private static final int YEAR = 1;
    private static final int AUTHORS = 2;
    private static final int ECONOMIES = 3;
    private static final int PLACED = 4;
    private static final int LOOSE = 5;
    private static final int TEXT = 6;

    private final Path dump;
    private final Path index;
    private final boolean withSmartCn;
    private final Analyzer analyzer;

    private LuceneBench(Path dump, boolean withSmartCn) {
        this.dump = dump;
        this.withSmartCn = withSmartCn;
        this.index = dump.resolve(withSmartCn ? "lucene-smartcn" : "lucene-tokens");
        this.analyzer = withSmartCn ? new SmartChineseAnalyzer() : new PlacedTokens();
    }

    public static void main(String[] args) throws IOException {
        var bench = new LuceneBench(Path.of(args[0]), args.length > 1 && args[1].equals("--smartcn"));
        bench.run();
    }

    private String engine() {
        return withSmartCn ? "Lucene smartcn" : "Lucene";
    }

    private void run() throws IOException {
        try (Directory directory = new MMapDirectory(index)) {
            if (!DirectoryReader.indexExists(directory)) {
                build(directory);
            }
            print("build", engine() + " file MB", String.format(Locale.ROOT, "%.1f", size() / 1e6));
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                var searcher = new IndexSearcher(reader);
                searcher.setSimilarity(new BM25Similarity());
                searcher.setQueryCache(null);
                measure(searcher);
            }
            print("search", engine() + " peak MB", String.format(Locale.ROOT, "%.0f", peakBytes() / 1e6));
        }
    }

    private static void print(String... cells) {
        System.out.println(String.join("\t", cells));
    }

    // ---- Building

    private void build(Directory directory) throws IOException {
        long started = System.nanoTime();
        long textBytes = 0;
        var config = new IndexWriterConfig(analyzer).setSimilarity(new BM25Similarity()).setRAMBufferSizeMB(256);
        try (var writer = new IndexWriter(directory, config);
                BufferedReader lines = Files.newBufferedReader(dump.resolve("passages.tsv"))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] columns = line.split("\t", -1);
                textBytes += columns[TEXT].getBytes(StandardCharsets.UTF_8).length;
                writer.addDocument(document(columns));
            }
            writer.forceMerge(1);
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        print("build", engine() + " build s", String.format(Locale.ROOT, "%.2f", seconds));
        print("build", engine() + " build MB/s", String.format(Locale.ROOT, "%.2f", textBytes / 1e6 / seconds));
    }

    private Document document(String[] columns) {
        var document = new Document();
        if (withSmartCn) {
            document.add(new Field("text", columns[TEXT], fieldType(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS)));
        } else {
            document.add(new Field("placed", columns[PLACED], fieldType(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS)));
            document.add(new Field("loose", columns[LOOSE], fieldType(IndexOptions.DOCS_AND_FREQS)));
        }
        document.add(new NumericDocValuesField("paper", Long.parseLong(columns[PAPER])));
        document.add(new SortedDocValuesField("year", new BytesRef(columns[YEAR])));
        addAll(document, "author", columns[AUTHORS]);
        addAll(document, "economy", columns[ECONOMIES]);
        return document;
    }

    private static FieldType fieldType(IndexOptions options) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    private static void addAll(Document document, String field, String values) {
        for (String value : values.split(";")) {
            if (!value.isEmpty()) {
                document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
            }
        }
    }

    private long size() throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static long peakBytes() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) << 10;
            }
        }
        return 0;
    }

    // ---- Measuring

    private void measure(IndexSearcher searcher) throws IOException {
        var classes = readQueries();
        for (var queries : classes.values()) { // as sti bench does
            warmUp(searcher, queries, true);
            warmUp(searcher, queries, false);
        }
        for (var entry : classes.entrySet()) {
            measure(searcher, entry.getKey(), entry.getValue(), true);
            measure(searcher, entry.getKey(), entry.getValue(), false);
        }
    }

    private Map<String, List<Query>> readQueries() throws IOException {
        var queries = new LinkedHashMap<String, List<Query>>();
        for (String line : Files.readAllLines(dump.resolve("queries.tsv"))) {
            String[] columns = line.split("\t", -1);
            Query query = withSmartCn ? smartCnQuery(columns) : query(columns);
            if (query != null) {
                queries.computeIfAbsent(columns[0], name -> new ArrayList<>()).add(query);
            }
        }
        return queries;
    }

    private void measure(IndexSearcher searcher, String name, List<Query> queries, boolean exact) throws IOException {
        warmUp(searcher, queries, exact);
        long[][] times = new long[queries.size()][ROUNDS];
        long[] hits = new long[queries.size()];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < times.length; i++) {
                long started = System.nanoTime();
                hits[i] = answer(searcher, queries.get(i), exact);
                times[i][round] = System.nanoTime() - started;
            }
        }
        double[] middles = Arrays.stream(times).mapToDouble(LuceneBench::middleMs).sorted().toArray();
        Arrays.sort(hits);
        print("latency", engine() + (exact ? "" : ", top only"), name, String.valueOf(middles.length),
                exact ? String.valueOf(hits[hits.length / 2]) : "-", at(middles, 50), at(middles, 95), at(middles, 99));
    }

    private static void warmUp(IndexSearcher searcher, List<Query> queries, boolean exact) throws IOException {
        long started = System.nanoTime();
        do {
            for (Query query : queries) {
                if (System.nanoTime() - started < LONGEST_WARM_UP_ROUND_NANOS) {
                    answer(searcher, query, exact);
                }
            }
        } while (System.nanoTime() - started < WARM_UP_NANOS);
    }

    private static double middleMs(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / 1e6;
    }

    // By nearest rank, as sti bench does.
    private static String at(double[] sorted, int percent) {
        return String.format(Locale.ROOT, "%.3f", sorted[(sorted.length * percent + 99) / 100 - 1]);
    }

    /** Exact: all hits counted, and three facets of papers. Otherwise Lucene may leave out what cannot be among the best. */
    private static long answer(IndexSearcher searcher, Query query, boolean exact) throws IOException {
        if (!exact) {
            var best = TopScoreDocCollector.create(TOP, TOP);
            searcher.search(query, best);
            return best.topDocs().totalHits.value;
        }
        var best = TopScoreDocCollector.create(TOP, Integer.MAX_VALUE);
        var facets = new FacetCounts();
        searcher.search(query, MultiCollector.wrap((Collector) best, facets));
        best.topDocs();
        return facets.hits;
    }

    // ---- Queries

    private static Query query(String[] columns) {
        switch (columns[2]) {
            case "Any":
                return any(columns[3]);
            case "Prefix":
                return any(List.of(new PrefixQuery(new Term("placed", "w" + columns[3])),
                        new PrefixQuery(new Term("loose", "c" + columns[3])),
                        new PrefixQuery(new Term("loose", "j" + columns[3]))));
            default:
                var all = new BooleanQuery.Builder();
                for (int i = 3; i < columns.length; i++) {
                    all.add(piece(columns[i]), BooleanClause.Occur.MUST);
                }
                return columns.length == 4 ? piece(columns[3]) : all.build();
        }
    }

    private static Query any(List<Query> queries) {
        var any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, BooleanClause.Occur.SHOULD));
        return any.build();
    }

    private static Query any(String terms) {
        var queries = new ArrayList<Query>();
        for (String weighted : terms.split(" ")) {
            int caret = weighted.lastIndexOf('^');
            String term = weighted.substring(0, caret);
            String field = "pwe".indexOf(term.charAt(0)) >= 0 ? "placed" : "loose";
            queries.add(new BoostQuery(new TermQuery(new Term(field, term)),
                    Float.parseFloat(weighted.substring(caret + 1))));
        }
        return any(queries);
    }

    private static Query piece(String placed) {
        String[] terms = placed.split(" ");
        var phrase = new PhraseQuery.Builder();
        Arrays.stream(terms)
                .sorted(Comparator.comparingInt(LuceneBench::offset))
                .forEach(term -> phrase.add(new Term("placed", name(term)), offset(term)));
        return terms.length == 1 ? new TermQuery(new Term("placed", name(terms[0]))) : phrase.build();
    }

    private static int offset(String term) {
        return Integer.parseInt(term.substring(0, term.indexOf('|')));
    }

    private static String name(String term) {
        return term.substring(term.indexOf('|') + 1);
    }

    private Query smartCnQuery(String[] columns) {
        var builder = new QueryBuilder(analyzer);
        String text = columns[1].replace("\"", "");
        switch (columns[0]) {
            case "AllWords":
                return builder.createBooleanQuery("text", text, BooleanClause.Occur.MUST);
            case "Phrase":
                return builder.createPhraseQuery("text", text);
            case "Prefix":
                return new PrefixQuery(new Term("text", columns[3]));
            default:
                return builder.createBooleanQuery("text", text, BooleanClause.Occur.SHOULD);
        }
    }

    /** Counts the matches, and for the values of three facets the papers that have one. */
    private static final class FacetCounts extends SimpleCollector {
        private long hits;
        private NumericDocValues papers;
        private SortedDocValues years;
        private SortedSetDocValues authors;
        private SortedSetDocValues economies;
        private int[] ofYears;
        private int[] ofAuthors;
        private int[] ofEconomies;
        private long paper = -1;

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            papers = DocValues.getNumeric(context.reader(), "paper");
            years = DocValues.getSorted(context.reader(), "year");
            authors = DocValues.getSortedSet(context.reader(), "author");
            economies = DocValues.getSortedSet(context.reader(), "economy");
            ofYears = new int[years.getValueCount()];
            ofAuthors = new int[(int) authors.getValueCount()];
            ofEconomies = new int[(int) economies.getValueCount()];
        }

        // The passages of a paper follow each other, so that only the first of them has to look at its values.
        @Override
        public void collect(int doc) throws IOException {
            hits++;
            papers.advanceExact(doc);
            if (papers.longValue() == paper) {
                return;
            }
            paper = papers.longValue();
            if (years.advanceExact(doc)) {
                ofYears[years.ordValue()]++;
            }
            count(authors, doc, ofAuthors);
            count(economies, doc, ofEconomies);
        }

        private static void count(SortedSetDocValues values, int doc, int[] counts) throws IOException {
            if (values.advanceExact(doc)) {
                for (long value = values.nextOrd(); value != SortedSetDocValues.NO_MORE_ORDS; value = values.nextOrd()) {
                    counts[(int) value]++;
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    /** Blanks separate terms; a number and a bar before a term say how many positions it stands behind the one before. */
    private static final class PlacedTokens extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var blanks = new WhitespaceTokenizer();
            return field.equals("placed") ? new TokenStreamComponents(blanks, new Places(blanks))
                    : new TokenStreamComponents(blanks);
        }
    }

    private static final class Places extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

        Places(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            String text = term.toString();
            int bar = text.indexOf('|');
            if (bar > 0) {
                step.setPositionIncrement(Integer.parseInt(text.substring(0, bar)));
                term.setEmpty().append(text, bar + 1, text.length());
            }
            return true;
        }
    }
}

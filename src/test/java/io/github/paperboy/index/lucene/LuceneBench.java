package io.github.paperboy.index.lucene;

import io.github.paperboy.index.Encoding;
import io.github.paperboy.index.Hit;
import io.github.paperboy.index.IndexEntry;
import io.github.paperboy.index.IndexFingerprint;
import io.github.paperboy.index.IndexFingerprint.Embedding;
import io.github.paperboy.index.IndexOpening;
import io.github.paperboy.index.IndexView;
import io.github.paperboy.index.LexicalQuery;
import io.github.paperboy.index.Order;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.index.SearchableIndex;
import io.github.paperboy.index.Space;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.source.Fetched;
import io.github.paperboy.source.files.ReadSettings;
import io.github.paperboy.source.files.SourceFiles;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Measures the engine on real papers with vectors drawn by chance. A program, not a test: time is
/// printed, never asserted. Arguments: a directory, filled if it does not exist, then files of
/// papers.
final class LuceneBench {
  private static final int BATCH = 1_000;
  private static final int WARM_UP = 300;
  private static final int ROUNDS = 600;
  private static final int SENTENCES = 9;
  private static final LuceneSettings SETTINGS = LuceneSettings.DEFAULTS;
  private static final IndexFingerprint FINGERPRINT =
      new IndexFingerprint(new Embedding("chance", 256), new Embedding("chance", 384));

  private final SplittableRandom random = new SplittableRandom(7);
  private final List<float[]> sentences =
      IntStream.range(0, SENTENCES).mapToObj(i -> vector(384)).toList();

  /// Milliseconds on the clock, and of the one core that was used.
  record Latency(double p50, double p99, double cpuP50, double cpuP99) {
    @Override
    public String toString() {
      return "p50 %.2f p99 %.2f ms, cpu %.2f %.2f".formatted(p50, p99, cpuP50, cpuP99);
    }
  }

  /// What writing took.
  ///
  /// @param papers how many papers
  /// @param perSecond papers written per second on the clock, until they are found
  /// @param perCpuSecond papers written per second of one core
  /// @param megabytes size on disk
  record Writing(
      int papers,
      double perSecond,
      double perCpuSecond,
      double commitSeconds,
      double closeSeconds,
      long megabytes) {}

  public static void main(String[] arguments) throws IOException {
    var directory = Path.of(arguments[0]);
    var papers = read(Arrays.stream(arguments).skip(1).map(Path::of).toList());
    var bench = new LuceneBench();
    if (!Files.exists(directory)) {
      IO.println(bench.write(directory, papers));
    }
    IO.println("opened in %.1f ms".formatted(openMilliseconds(directory)));
    try (var index = Opened.ready(reading(directory))) {
      bench.steps(papers).forEach((name, step) -> IO.println(name + ": " + measured(index, step)));
    }
    var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    IO.println("load average " + load);
  }

  private Writing write(Path directory, List<Paper> papers) throws IOException {
    long start = System.nanoTime();
    long cpu = cpu();
    double drawing = 0;
    var index = Opened.ready(LuceneIndexes.openWriter(directory, SETTINGS, FINGERPRINT));
    for (int from = 0; from < papers.size(); from += BATCH) {
      long startDrawing = System.nanoTime();
      var batch = papers.subList(from, Math.min(papers.size(), from + BATCH));
      var entries = batch.stream().map(this::entry).toList();
      drawing += seconds(startDrawing);
      index.upsert(entries);
    }
    index.refresh();
    double writing = seconds(start) - drawing;
    double writingCpu = (cpu() - cpu) / 1e9 - drawing;
    double commit = timed(index::commit);
    double close = timed(index::close);
    int count = papers.size();
    return new Writing(
        count, count / writing, count / writingCpu, commit, close, megabytes(directory));
  }

  private static double openMilliseconds(Path directory) {
    double last = 0;
    for (int i = 0; i < 20; i++) {
      last = 1e3 * timed(() -> Opened.ready(reading(directory)).close());
    }
    return last;
  }

  private interface Step {
    Object run(IndexView view, int round);
  }

  /// What is measured; each round has a view of its own, as each question has.
  private Map<String, Step> steps(List<Paper> papers) {
    var none = PaperFilter.NONE;
    var inCs = none.withCategories(Set.of("cs"));
    Map<String, Step> steps = new LinkedHashMap<>();
    steps.put("words, best 200", (view, i) -> view.lexical(question(papers, i), none, 200));
    steps.put("title with slips", (view, i) -> view.lexical(slips(papers, i), none, 5));
    for (var space : Space.values()) {
      int dimension = FINGERPRINT.of(space).dimension();
      steps.put(
          "nearest 200 " + space.label(),
          (view, _) -> view.nearest(space, vector(dimension), none, 200));
    }
    steps.put(
        "nearest 200 encoded in cs",
        (view, _) -> view.nearest(Space.ENCODED, vector(384), inCs, 200));
    steps.put("200 encodings", (view, i) -> view.encodings(some(papers, i, 200)));
    steps.put("200 static vectors", (view, i) -> view.staticVectors(some(papers, i, 200)));
    steps.put(
        "words and 200 encodings",
        (view, i) ->
            view.encodings(
                view.lexical(question(papers, i), none, 200).stream().map(Hit::id).toList()));
    steps.put("20 papers", (view, i) -> view.papers(some(papers, i, 20)));
    steps.put("newest 10", (view, _) -> view.browse(Order.NEWEST, none, 10));
    steps.put("256 to encode", (view, _) -> view.unencoded(256));
    steps.put("stats again", (view, _) -> view.stats());
    return steps;
  }

  private static Latency measured(SearchableIndex index, Step step) {
    var threads = ManagementFactory.getThreadMXBean();
    var wall = new double[ROUNDS];
    var cpu = new double[ROUNDS];
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      try (var view = index.view()) {
        long startCpu = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        step.run(view, i + WARM_UP);
        if (i >= 0) {
          wall[i] = seconds(start) * 1e3;
          cpu[i] = (threads.getCurrentThreadCpuTime() - startCpu) / 1e6;
        }
      }
    }
    Arrays.sort(wall);
    Arrays.sort(cpu);
    int late = ROUNDS * 99 / 100;
    return new Latency(wall[ROUNDS / 2], wall[late], cpu[ROUNDS / 2], cpu[late]);
  }

  /// Eight to fourteen words from the middle of an abstract, asked for.
  private static LexicalQuery question(List<Paper> papers, int round) {
    var words = papers.get(round * 7919 % papers.size()).abstractText().split(" ");
    int from = words.length / 3;
    int to = Math.min(words.length, from + 8 + round % 7);
    return new LexicalQuery.Words(
        "Which papers show " + String.join(" ", Arrays.copyOfRange(words, from, to)));
  }

  private static LexicalQuery slips(List<Paper> papers, int round) {
    return new LexicalQuery.TitleLike(
        Slips.of(papers.get(round * 7919 % papers.size()).title(), round));
  }

  private static List<PaperId> some(List<Paper> papers, int round, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> papers.get((round * 104_729 + i * 7919) % papers.size()).id())
        .toList();
  }

  private IndexEntry entry(Paper paper) {
    return new IndexEntry(paper, vector(256), new Encoding(vector(384), sentences));
  }

  private float[] vector(int dimension) {
    var vector = new float[dimension];
    double square = 0;
    for (int i = 0; i < dimension; i++) {
      vector[i] = (float) random.nextGaussian();
      square += vector[i] * vector[i];
    }
    for (int i = 0; i < dimension; i++) {
      vector[i] = (float) (vector[i] / Math.sqrt(square));
    }
    return vector;
  }

  private static List<Paper> read(List<Path> files) throws IOException {
    List<Paper> papers = new ArrayList<>();
    for (var file : files) {
      try (var source = SourceFiles.open(file, ReadSettings.DEFAULTS)) {
        while (source.next() instanceof Fetched.Batch batch) {
          papers.addAll(batch.papers());
        }
      }
    }
    return papers;
  }

  private static IndexOpening<SearchableIndex> reading(Path directory) {
    return LuceneIndexes.openReader(directory, SETTINGS, FINGERPRINT);
  }

  private static double timed(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return seconds(start);
  }

  private static long megabytes(Path directory) throws IOException {
    try (var files = Files.list(directory)) {
      return files.mapToLong(file -> file.toFile().length()).sum() >> 20;
    }
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}

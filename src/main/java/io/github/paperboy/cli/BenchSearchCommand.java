package io.github.paperboy.cli;

import io.github.paperboy.app.Paperboy;
import io.github.paperboy.app.Paperboy.Purpose;
import io.github.paperboy.eval.Queries;
import io.github.paperboy.eval.Query;
import io.github.paperboy.index.Order;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.retrieve.Request;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `paperboy bench search`: how fast questions are answered inside the process.
@Command(
    name = "search",
    description = "Searches the data directory many times: latency one by one, then throughput.")
final class BenchSearchCommand implements Callable<Integer> {
  private static final int WORDS = 9;

  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(
      names = "--queries",
      paramLabel = "FILE",
      description = "JSON lines with id and text; without it, openings of abstracts.")
  private @Nullable Path file;

  @Option(names = "--count", paramLabel = "N", description = "How many searches; 1000 usually.")
  private int count = 1_000;

  @Option(names = "--threads", paramLabel = "N", description = "For throughput; 2 usually.")
  private int threads = 2;

  @Option(names = "--ask", description = "Answer the questions instead of searching only.")
  private boolean ask;

  BenchSearchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (count < 1 || threads < 1 || threads > 64) {
      throw new WrongUsage("--count must be 1 or more, --threads 1 to 64");
    }
    try (var paperboy = new Opener(surroundings, common).paperboy(Purpose.QUESTIONS)) {
      var texts = texts(paperboy);
      Consumer<String> work =
          ask
              ? text -> paperboy.ask(Request.of(text))
              : text -> paperboy.search(Request.of(text), plan -> plan);
      latency(texts.subList(0, Math.min(texts.size(), 200)), work); // until all is compiled
      latency(texts, work);
      var output = surroundings.output();
      try (var view = paperboy.view()) {
        var stats = view.stats();
        output.line("%,d papers, %,d encoded".formatted(stats.papers(), stats.encoded()));
      }
      output.line("one at a time: " + latency(texts, work));
      output.line(throughput(texts, work));
      output.line("peak memory: " + Machine.peakMemory());
      output.line("machine: " + Machine.described());
    }
    return Program.DONE;
  }

  private Latencies latency(List<String> texts, Consumer<String> work) {
    var took = new double[count];
    for (int i = 0; i < count; i++) {
      long start = System.nanoTime();
      work.accept(texts.get(i % texts.size()));
      took[i] = (System.nanoTime() - start) / 1e6;
    }
    return new Latencies(took);
  }

  private String throughput(List<String> texts, Consumer<String> work) {
    long start = System.nanoTime();
    try (var pool = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        var text = texts.get(i % texts.size());
        running.add(pool.submit(() -> work.accept(text)));
      }
      for (var each : running) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new Failure("a search failed: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted", e);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return String.format(Locale.ROOT, "%d threads: %,.0f per second", threads, count / seconds);
  }

  private List<String> texts(Paperboy paperboy) {
    try {
      return file == null
          ? openings(paperboy)
          : Queries.read(file).stream().map(Query::text).toList();
    } catch (IOException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
  }

  /// The first words of the newest abstracts: about as many as a question has.
  private static List<String> openings(Paperboy paperboy) {
    try (var view = paperboy.view()) {
      var newest = view.browse(Order.NEWEST, PaperFilter.NONE, 500);
      return view.papers(newest.stream().map(hit -> hit.id()).toList()).stream()
          .map(paper -> opening(paper.titleAndAbstract()))
          .toList();
    }
  }

  private static String opening(String text) {
    return String.join(" ", Arrays.stream(text.split(" ")).skip(WORDS).limit(WORDS).toList());
  }
}

package io.github.paperboy.cli;

import io.github.paperboy.app.RankingMeasurement;
import io.github.paperboy.app.RankingMeasurement.Collection;
import io.github.paperboy.app.RankingMeasurement.Encoded;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `paperboy eval ranking`: nDCG@10 and its like, stage by stage.
@Command(name = "ranking", description = "Measures ranking on judged collections, by stage.")
final class EvalRankingCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final Floors floors = new Floors();

  @Option(names = "--corpus", paramLabel = "C", description = "JSON lines of papers.")
  private @Nullable Path corpus;

  @Option(names = "--queries", paramLabel = "Q", description = "JSON lines with id and text.")
  private @Nullable Path queries;

  @Option(names = "--qrels", paramLabel = "R", description = "Query, document, grade; tabs.")
  private @Nullable Path qrels;

  @Option(
      names = "--collection",
      paramLabel = "DIR",
      description = "Instead: a directory with corpus.jsonl.gz, queries.jsonl, qrels.tsv; several.")
  private List<Path> directories = List.of();

  @Option(
      names = "--part",
      paramLabel = "PART",
      description = "all (usual), first or second half, or a split the queries name.")
  private String part = "all";

  @Option(names = "--pool", description = "Encode only what some query finds without the encoder.")
  private boolean pool;

  EvalRankingCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var output = surroundings.output();
    var opener = new Opener(surroundings, common);
    Map<String, Map<String, Double>> measured = new LinkedHashMap<>();
    for (var collection : collections()) {
      try (var progress = opener.progress()) {
        var start = surroundings.clock().instant();
        var measurement =
            new RankingMeasurement(
                opener.place(),
                done ->
                    progress.show(
                        new Progress.State(
                            "encoding " + collection.name(),
                            done,
                            -1,
                            done,
                            Duration.between(start, surroundings.clock().instant()))));
        var report = measurement.run(collection, pool ? Encoded.POOL : Encoded.ALL);
        progress.end();
        output.out().println(report.table());
        output.out().flush();
        measured.put(report.collection(), report.figures());
      }
    }
    return floors.judge(measured, output);
  }

  private List<Collection> collections() {
    List<Collection> collections = new ArrayList<>();
    if (corpus != null && queries != null && qrels != null) {
      collections.add(new Collection(name(corpus), corpus, queries, qrels, part));
    } else if (corpus != null || queries != null || qrels != null) {
      throw new WrongUsage("--corpus, --queries and --qrels belong together: give all three");
    }
    for (var directory : directories) {
      collections.add(
          new Collection(
              directory.getFileName().toString(),
              directory.resolve("corpus.jsonl.gz"),
              directory.resolve("queries.jsonl"),
              directory.resolve("qrels.tsv"),
              part));
    }
    if (collections.isEmpty()) {
      throw new WrongUsage("nothing to measure: give --corpus, --queries and --qrels");
    }
    return collections;
  }

  private static String name(Path corpus) {
    var parent = corpus.toAbsolutePath().getParent();
    return parent == null ? corpus.toString() : parent.getFileName().toString();
  }
}

package io.github.paperboy.cli;

import io.github.paperboy.app.Distillation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `paperboy distil`: makes the static table out of the encoder.
@Command(
    name = "distil",
    description = {
      "Makes the table of static embeddings out of the encoder.",
      "With files of papers, some thousand at least, the table is fitted to them."
    })
final class DistilCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Papers to learn from.")
  private List<Path> corpus = List.of();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to write; usually the data directory, whose index is then rebuilt.")
  private @Nullable Path output;

  DistilCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var opener = new Opener(surroundings, common);
    var start = surroundings.clock().instant();
    try (var progress = opener.progress()) {
      var file =
          new Distillation(
                  opener.place(),
                  (stage, done, total) ->
                      progress.show(
                          new Progress.State(
                              stage,
                              done,
                              total,
                              done,
                              "steps",
                              Duration.between(start, surroundings.clock().instant()))))
              .run(corpus, output);
      progress.end();
      surroundings.output().paragraph("", "written: " + file);
    }
    return Program.DONE;
  }
}

package io.github.paperboy.cli;

import io.github.paperboy.app.EchoModel;
import io.github.paperboy.app.Paperboy;
import io.github.paperboy.app.Paperboy.Purpose;
import io.github.paperboy.index.Order;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.retrieve.Request;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `paperboy bench answer`: what an answer by a language model takes besides the model.
@Command(
    name = "answer",
    description =
        "Answers questions with a model inside the process that only echoes and pauses. Without the"
            + " pauses, what is left is understanding, search, prompt, live text, check and one"
            + " repair.")
final class BenchAnswerCommand implements Callable<Integer> {
  private static final int WORDS = 9;
  private static final int WARM_UP = 50;

  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(names = "--count", paramLabel = "N", description = "How many answers; 200 usually.")
  private int count = 200;

  @Option(
      names = "--model-time",
      paramLabel = "MS",
      description = "What the model takes for a text, in milliseconds; 500 usually.")
  private int modelTime = 500;

  BenchAnswerCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (count < 1 || modelTime < 0 || modelTime > 60_000) {
      throw new WrongUsage("--count must be 1 or more, --model-time 0 to 60000");
    }
    var model = new EchoModel(Duration.ofMillis(modelTime));
    try (var paperboy = new Opener(surroundings, common).paperboy(Purpose.QUESTIONS, model)) {
      var texts = questions(paperboy);
      for (int i = 0; i < WARM_UP; i++) {
        paperboy.ask(Request.of(texts.get(texts.size() - 1 - i % texts.size())));
      }
      measure(paperboy, model, texts);
    }
    return Program.DONE;
  }

  private void measure(Paperboy paperboy, EchoModel model, List<String> texts) {
    var took = new double[count];
    Map<String, Double> stages = new LinkedHashMap<>();
    int cited = 0;
    for (int i = 0; i < count; i++) {
      var paused = model.paused();
      long start = System.nanoTime();
      var answer = paperboy.ask(Request.of(texts.get(i % texts.size())));
      took[i] = (System.nanoTime() - start - model.paused().minus(paused).toNanos()) / 1e6;
      cited += answer.trace().writing().writer().startsWith("echo") ? 1 : 0;
      answer
          .trace()
          .timings()
          .forEach((stage, time) -> stages.merge(stage, time.toNanos() / 1e6, Double::sum));
    }
    var output = surroundings.output();
    try (var view = paperboy.view()) {
      output.line("%,d papers".formatted(view.stats().papers()));
    }
    output.line("answers without the model's time: " + new Latencies(took));
    output.line("answered from the model: %d of %d".formatted(cited, count));
    stages.forEach((stage, sum) -> output.line("  %-12s %.1f ms".formatted(stage, sum / count)));
    output.line("machine: " + Machine.described());
  }

  /// Words out of the newest abstracts: about as many as a question has.
  static List<String> questions(Paperboy paperboy) {
    try (var view = paperboy.view()) {
      var newest = view.browse(Order.NEWEST, PaperFilter.NONE, 500);
      return view.papers(newest.stream().map(hit -> hit.id()).toList()).stream()
          .map(paper -> paper.titleAndAbstract().split(" "))
          .map(words -> String.join(" ", Arrays.stream(words).skip(WORDS).limit(WORDS).toList()))
          .toList();
    }
  }
}

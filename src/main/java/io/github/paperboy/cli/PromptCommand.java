package io.github.paperboy.cli;

import io.github.paperboy.app.PromptPlaces;
import io.github.paperboy.prompt.Prompt;
import io.github.paperboy.prompt.PromptName;
import io.github.paperboy.prompt.Prompts;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `paperboy prompt`: what language models are told, and whether one's own version of it is whole.
@Command(
    name = "prompt",
    description = "Shows, checks and renders what language models are told.",
    footer = {
      "",
      "show NAME    the prompt in force, as a file; save it as DATA/prompts/NAME.md to change it",
      "check        whether your own prompts are whole; exit code 1 when one is not",
      "render NAME  the prompt with made-up values in its holes"
    })
final class PromptCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  /// What to do with prompts.
  enum Action {
    SHOW,
    CHECK,
    RENDER
  }

  @Parameters(index = "0", paramLabel = "show|check|render", description = "What to do.")
  private Action action = Action.SHOW;

  @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "Of a prompt.")
  private @Nullable String name;

  PromptCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var prompts = PromptPlaces.of(common.data(surroundings), common.config(surroundings));
    return switch (action) {
      case SHOW -> show(prompts);
      case CHECK -> check(prompts);
      case RENDER -> render(prompts.get(named()));
    };
  }

  private PromptName named() {
    if (name == null) {
      throw new WrongUsage("no prompt named: give one of " + names());
    }
    return PromptName.of(name)
        .orElseThrow(
            () -> new WrongUsage("no prompt '%s': use one of %s".formatted(name, names())));
  }

  private static String names() {
    return Arrays.stream(PromptName.values())
        .map(PromptName::key)
        .collect(Collectors.joining(", "));
  }

  private int show(Prompts prompts) {
    prompts.text(named()).lines().forEach(surroundings.output()::line);
    return Program.DONE;
  }

  private int check(Prompts prompts) {
    var chosen = name == null ? List.of(PromptName.values()) : List.of(named());
    int code = Program.DONE;
    for (var each : chosen) {
      var problems = prompts.problems(each);
      surroundings.output().line("%-9s %s".formatted(each.key(), finding(prompts, each)));
      problems.forEach(problem -> surroundings.output().line("  " + problem));
      code = problems.isEmpty() ? code : Program.FAILED;
    }
    return code;
  }

  private static String finding(Prompts prompts, PromptName each) {
    if (!prompts.problems(each).isEmpty()) {
      return "rejected: " + prompts.file(each) + "; the bundled one is used";
    }
    var hash = prompts.get(each).hash();
    return hash.equals(Prompts.bundled(each).hash())
        ? "bundled, " + hash
        : "your own, " + hash + ", " + prompts.file(each);
  }

  private int render(Prompt prompt) {
    for (var section : prompt.sections().keySet().stream().sorted().toList()) {
      surroundings.output().line("# " + section);
      surroundings.output().line("");
      prompt
          .render(section, prompt.name().samples(section))
          .lines()
          .forEach(surroundings.output()::line);
      surroundings.output().line("");
    }
    return Program.DONE;
  }
}

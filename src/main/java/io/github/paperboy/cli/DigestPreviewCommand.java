package io.github.paperboy.cli;

import io.github.paperboy.app.DigestDesk;
import io.github.paperboy.app.Paperboy.Purpose;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `paperboy digest preview`: what a digest would look like.
@Command(
    name = "preview",
    description = "Shows a digest of what is new, or of all papers; nothing is sent or noted.")
final class DigestPreviewCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "ID", description = "Which one, as `list` shows it.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String id;

  @Option(names = "--all", description = "As if every paper were new.")
  private boolean all;

  DigestPreviewCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var opener = new Opener(surroundings, common);
    try (var desk = DigestDesk.open(opener.place())) {
      var standing = DigestStateCommand.find(desk.subscriptions(), id);
      try (var paperboy = opener.paperboy(Purpose.QUESTIONS)) {
        var digests = desk.digests(paperboy, List.of());
        var digest = digests.preview(standing.subscription(), all ? 0 : standing.arrival());
        DigestView.of(surroundings.output()).digest(digest);
      }
    }
    return Program.DONE;
  }
}

package io.github.paperboy.cli;

import io.github.paperboy.app.Paperboy;
import io.github.paperboy.app.Paperboy.Purpose;
import io.github.paperboy.app.Receipts;
import io.github.paperboy.app.SourceAge;
import io.github.paperboy.app.StoredConversations;
import io.github.paperboy.ask.Conversations;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `paperboy chat`: questions one after the other, each of which may refer to those before it.
@Command(
    name = "chat",
    description = "A conversation: later questions may refer to earlier ones.",
    footer = {"", "In it: /sources, /evidence N, /receipt, /history, /forget, /quit."})
final class ChatCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "Of the conversation to go on with; terminal usually.")
  private String name = "terminal";

  ChatCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var opener = new Opener(surroundings, common);
    try (var paperboy = opener.paperboy(Purpose.QUESTIONS);
        var memory = StoredConversations.open(opener.place());
        var receipts = Receipts.open(opener.place())) {
      var conversations =
          new Conversations(
              memory, opener.place().config().ask().conversation(), surroundings.clock());
      conversations.forgetOld();
      var age = new SourceAge(opener.place());
      talk(
          new Chat(
              surroundings.output(),
              new Chat.Partner(paperboy, conversations, receipts, name, age)),
          paperboy);
    }
    return Program.DONE;
  }

  private void talk(Chat chat, Paperboy paperboy) {
    var in = new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8));
    chat.greet(paperboy.writer());
    try {
      boolean on = true;
      while (on) {
        chat.prompt();
        var line = in.readLine();
        on = line != null && chat.hear(line.strip());
      }
    } catch (IOException e) {
      throw new Failure("cannot read what you type: " + e.getMessage(), e);
    }
  }
}

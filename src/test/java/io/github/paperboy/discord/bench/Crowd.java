package io.github.paperboy.discord.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.paperboy.testing.discord.FakeDiscord;
import io.github.paperboy.testing.discord.Interaction;
import io.github.paperboy.testing.discord.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// People in the channels of servers who use the bot, so many that none meets a limit.
final class Crowd {
  private static final List<Kind> KINDS = List.of(Kind.values());
  private static final int SERVERS = 100;
  private static final int CHANNELS = 4;
  private static final int PEOPLE = 2_000;
  private static final int ANSWERS = 12;

  private final FakeDiscord discord;
  private final RandomGenerator random;
  private final Words words;
  private final List<Person> people = new ArrayList<>();
  private final List<JsonNode> answers = new ArrayList<>();

  /// Makes them; before the bot connects.
  Crowd(FakeDiscord discord, RandomGenerator random) {
    this.discord = discord;
    this.random = random;
    this.words = new Words(random);
    List<Long> channels = new ArrayList<>();
    for (int server = 0; server < SERVERS; server++) {
      long guild = discord.guild("Server " + server);
      for (int i = 0; i < CHANNELS; i++) {
        channels.add(discord.channel(guild, "papers-" + i));
      }
    }
    for (int i = 0; i < PEOPLE; i++) {
      people.add(Person.member(discord.user("Person " + i), channels.get(i % channels.size())));
    }
  }

  /// Asks until there are answers with buttons to press.
  void warmUp() {
    while (answers.size() < ANSWERS) {
      var message = act(Kind.ASK).awaitMessage(text -> isFinal(text));
      if (message.toString().contains("\"evidence:")) {
        answers.add(message);
      }
      act(Kind.SEARCH).awaitMessage(text -> !text.isBlank());
      words.learn(act(Kind.TYPING).awaitChoices());
      words.learn(act(Kind.TYPING).awaitChoices());
    }
  }

  static boolean isFinal(String text) {
    return text.contains("papers searched") || text.contains("Please");
  }

  /// Somebody does something.
  Interaction act(Kind kind) {
    var person = people.get(random.nextInt(people.size()));
    return switch (kind) {
      case ASK -> discord.command(person, "ask", java.util.Map.of("question", words.question()));
      case SEARCH -> discord.command(person, "search", java.util.Map.of("query", words.query()));
      case BUTTON -> press(person);
      case TYPING -> discord.type(person, "paper", "paper", words.typed());
    };
  }

  private Interaction press(Person person) {
    var label = List.of("Evidence", "Follow-up", "👍", "Similar").get(random.nextInt(4));
    return discord.press(person, answers.get(random.nextInt(answers.size())), label);
  }

  Kind anything() {
    return KINDS.get(random.nextInt(KINDS.size()));
  }
}

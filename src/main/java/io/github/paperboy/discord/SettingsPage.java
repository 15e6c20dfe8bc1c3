package io.github.paperboy.discord;

import static io.github.paperboy.discord.ServerSetting.choice;
import static io.github.paperboy.discord.ServerSetting.onOff;
import static io.github.paperboy.discord.ServerSetting.option;

import io.github.paperboy.digest.DigestWords;
import io.github.paperboy.digest.Presentation;
import io.github.paperboy.discord.card.Block.Option;
import io.github.paperboy.retrieve.ModelChoice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The pages of `/settings`: not everything fits on a card.
enum SettingsPage {
  ANSWERS("Answers"),
  CHANNELS("Channels"),
  DIGESTS("New digests"),
  LIMITS("Looks and limits");

  private static final int MOST_PAPERS = 10;

  private final String title;

  SettingsPage(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The page of a key; the first for any other text.
  static SettingsPage of(String key) {
    return Arrays.stream(values())
        .filter(page -> page.key().equals(key))
        .findFirst()
        .orElse(ANSWERS);
  }

  /// What can be chosen there.
  ///
  /// @param models names of the language models that may be asked
  List<ServerSetting> settings(List<String> models) {
    return switch (this) {
      case ANSWERS -> answers(models);
      case CHANNELS -> channels();
      case DIGESTS -> digests();
      case LIMITS -> limits();
    };
  }

  private static List<ServerSetting> answers(List<String> models) {
    return List.of(
        onOff(ServerRules.PRIVATE, "Answers to commands are private unless shared"),
        onOff(ServerRules.THREADS, "Answers for everybody are given in threads alone"),
        choice(
            ServerRules.MODEL,
            "Which language model answers",
            models.isEmpty() ? "None is set up: quotes only" : "All that are set up, in turn",
            models(models)),
        choice(
            ServerRules.LANGUAGE,
            "Language of answers, where a language model writes them",
            "That of whoever asks",
            option("en", "English"),
            option("de", "Deutsch"),
            option("es-ES", "Español"),
            option("fr", "Français"),
            option("ja", "日本語"),
            option("zh-CN", "中文")));
  }

  private static List<Option> models(List<String> models) {
    List<Option> options = new ArrayList<>();
    options.add(option(ModelChoice.QUOTES_TEXT, "Quotes only, no language model"));
    models.forEach(name -> options.add(option(name, "Only " + name)));
    return options;
  }

  private static List<ServerSetting> channels() {
    return List.of(
        onOff(ServerRules.FORUMS, "New forum posts are answered without a mention"),
        onOff(ServerRules.LINKS, "Links to papers get a one-line card (needs Message Content)"),
        new ServerSetting(
            ServerRules.NOISE,
            "At most so many messages an hour in a channel",
            "30",
            List.of(
                option("5", "5 an hour"),
                option("30", "30 an hour"),
                option("120", "120 an hour"),
                option("1000", "1,000 an hour"))));
  }

  private static List<Option> digestLanguages() {
    return Presentation.LANGUAGES.stream()
        .sorted()
        .map(code -> option(code, DigestWords.of(code).language()))
        .toList();
  }

  private static List<ServerSetting> digests() {
    return List.of(
        choice(
            ServerRules.DIGEST_STYLE,
            "How new digests look",
            "Cards",
            option("compact", "Compact"),
            option("themes", "By themes")),
        choice(
            ServerRules.DIGEST_PAPERS,
            "How many papers they have at most",
            "At most 5 papers",
            IntStream.rangeClosed(1, MOST_PAPERS)
                .filter(count -> count != 5)
                .mapToObj(count ->
                    option(
                        String.valueOf(count),
                        "At most %d %s".formatted(count, count == 1 ? "paper" : "papers")))
                .toList()),
        choice(
            ServerRules.DIGEST_LANGUAGE,
            "Their language",
            "That of whoever subscribes",
            digestLanguages()),
        choice(
            ServerRules.DIGEST_EMPTY,
            "On a day without a good paper",
            "Without a good paper: silent",
            option("say_so", "Without a good paper: say so")));
  }

  private static List<ServerSetting> limits() {
    return List.of(
        choice(
            ServerRules.RENDERING,
            "How messages look",
            "As elsewhere",
            option("cards", "Cards"),
            option("embeds", "Classic embeds")),
        choice(
            ServerRules.USER_LIMIT,
            "How often a person may ask",
            "As often as elsewhere",
            option("2", "2 times a minute"),
            option("5", "5 times a minute"),
            option("10", "10 times a minute")),
        choice(
            ServerRules.CHANNEL_LIMIT,
            "How often all people of a channel may ask",
            "As often as elsewhere",
            option("5", "5 times a minute"),
            option("20", "20 times a minute"),
            option("40", "40 times a minute")),
        choice(
            ServerRules.RETENTION,
            "How long answers and conversations are kept",
            "As long as elsewhere",
            option("1", "A day"),
            option("7", "7 days"),
            option("30", "30 days")));
  }
}

package io.github.paperboy.discord;

import io.github.paperboy.discord.card.CatchupCards.Chosen;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.Browsing;
import io.github.paperboy.retrieve.DayRange;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The papers of some days for one person: first those on the topics of their `/interests`, each
/// with its topic as the reason, then the most discussed.
///
/// @param desk finds papers
/// @param topics of a person
record CatchupPapers(Desk desk, Function<Person, List<String>> topics) {
  /// A paper is on a topic if it has all its words, endings of the plural aside: a search finds the
  /// nearest papers of any days, however far they are from the topic.
  private static boolean isOn(String topic, Paper paper) {
    var words = words(paper.title() + " " + paper.abstractText());
    return words.containsAll(words(topic));
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.length() > 3 && word.endsWith("s") ? word.replaceAll("s$", "") : word)
        .collect(Collectors.toSet());
  }

  List<Chosen> of(Person person, DayRange range, int limit) {
    Map<PaperId, Chosen> chosen = new LinkedHashMap<>();
    for (var topic : topics.apply(person)) {
      browsing().about(topic, days(range), limit).stream()
          .filter(paper -> isOn(topic, paper))
          .forEach(paper -> chosen.putIfAbsent(paper.id(), new Chosen(paper, topic)));
    }
    discussed(range, limit)
        .forEach(paper -> chosen.putIfAbsent(paper.id(), Chosen.withoutTopic(paper)));
    return chosen.values().stream().limit(limit).toList();
  }

  List<Paper> discussed(DayRange range, int limit) {
    return browsing().discussed(days(range), limit);
  }

  private Browsing browsing() {
    return new Browsing(desk::search);
  }

  private static PaperFilter days(DayRange range) {
    return PaperFilter.NONE.withDates(range.since(), range.until());
  }
}

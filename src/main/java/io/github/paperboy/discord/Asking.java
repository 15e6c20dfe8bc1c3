package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Shown.Chip;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.Asker;
import io.github.paperboy.retrieve.Request;
import io.github.paperboy.retrieve.SearchPlan;
import io.github.paperboy.retrieve.Turn;
import io.github.paperboy.retrieve.Understood;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A question as it can be asked again, with one condition less.
///
/// @param question in the person's words
/// @param earlier the turns before it
/// @param since from what day on, when that was set beside the question
/// @param categories subjects set beside the question
/// @param ignored conditions not to be read out of the question
/// @param about papers of the thread in which it is asked; empty for all there are
record Asking(
    String question,
    List<Turn> earlier,
    @Nullable LocalDate since,
    Set<String> categories,
    Set<Understood.Kind> ignored,
    List<PaperId> about) {
  private static final String ABOUT = "ABOUT";
  private static final String SINCE = "SINCE";
  private static final String TOPIC = "TOPIC";

  /// Kinds that are no conditions, so that taking them away means nothing.
  private static final Set<Understood.Kind> FIXED =
      EnumSet.of(Understood.Kind.FOLLOW_UP, Understood.Kind.INSTRUCTION);

  Asking {
    earlier = List.copyOf(earlier);
    categories = Set.copyOf(categories);
    ignored = Set.copyOf(ignored);
    about = List.copyOf(about);
  }

  static Asking of(String question) {
    return new Asking(question, List.of(), null, Set.of(), Set.of(), List.of());
  }

  Asking after(List<Turn> turns) {
    return new Asking(question, turns, since, categories, ignored, about);
  }

  Asking within(@Nullable LocalDate first, Set<String> subjects) {
    return new Asking(question, earlier, first, subjects, ignored, about);
  }

  /// The same about papers alone, if there are any.
  Asking about(List<PaperId> papers) {
    return new Asking(question, earlier, since, categories, ignored, papers);
  }

  /// The same without the condition of a chip.
  Asking without(String chip) {
    return switch (chip) {
      case SINCE -> new Asking(question, earlier, null, categories, ignored, about);
      case ABOUT -> about(List.of());
      case TOPIC -> new Asking(question, earlier, since, Set.of(), ignored, about);
      default -> {
        var more = EnumSet.noneOf(Understood.Kind.class);
        more.addAll(ignored);
        for (var kind : Understood.Kind.values()) {
          if (kind.name().equals(chip)) {
            more.add(kind);
          }
        }
        yield new Asking(question, earlier, since, categories, more, about);
      }
    };
  }

  Request request(Asker asker) {
    var filter = PaperFilter.NONE.withDates(since, null).withCategories(categories);
    return new Request(question, earlier, filter, ignored).about(about).by(asker);
  }

  /// The conditions in force, each to be taken away.
  List<Chip> chips(SearchPlan plan) {
    List<Chip> chips = new ArrayList<>();
    if (since != null) {
      chips.add(new Chip(SINCE, "since " + since));
    }
    if (!categories.isEmpty()) {
      chips.add(new Chip(TOPIC, String.join(", ", categories)));
    }
    if (!about.isEmpty() && plan.papers().equals(about)) {
      chips.add(
          new Chip(
              ABOUT,
              about.size() == 1
                  ? "only the paper of this thread"
                  : "only the %d papers of this thread".formatted(about.size())));
    }
    Set<Understood.Kind> told = EnumSet.noneOf(Understood.Kind.class);
    for (var understood : plan.understood()) {
      if (!FIXED.contains(understood.kind()) && told.add(understood.kind())) {
        chips.add(new Chip(understood.kind().name(), understood.meaning()));
      }
    }
    return chips;
  }
}

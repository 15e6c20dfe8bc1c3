package io.github.paperboy.retrieve;

import io.github.paperboy.index.IndexView;
import io.github.paperboy.index.Order;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.NamedPapers.Naming;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/// Carries out one plan on one view of the index: chooses papers, best first.
final class PlanSearch {
  /// Longer texts are no titles.
  private static final int TITLE_WORDS = 10;

  private final SearchPlan plan;
  private final IndexView view;
  private final Search search;
  private final RetrieveSettings settings;
  private boolean calledByTitle;

  PlanSearch(SearchPlan plan, IndexView view, Search search, RetrieveSettings settings) {
    this.plan = plan;
    this.view = view;
    this.search = search;
    this.settings = settings;
  }

  /// What was looked for, now that it is known whether the words were a paper's title.
  SearchPlan plan() {
    return calledByTitle && plan.intent() == Intent.TOPIC ? plan.withIntent(Intent.LOOKUP) : plan;
  }

  List<Pick> picks() {
    if (plan.asksNothing()) {
      return List.of();
    }
    if (!plan.papers().isEmpty()) {
      return given();
    }
    if (!plan.sides().isEmpty()) {
      return compared();
    }
    return words().isBlank() ? browsed() : seenLast(inOrder(found(words(), this::named, 0)));
  }

  /// The words to search for; when all of them were taken for a title, that title.
  private String words() {
    return plan.text().isBlank() && !plan.titles().isEmpty()
        ? plan.titles().getFirst()
        : plan.text();
  }

  private List<Naming> named(NamedPapers names) {
    var whole = words();
    var parts = plan.titles().stream().filter(title -> !title.equals(whole)).toList();
    List<Naming> named = new ArrayList<>(names.find(parts));
    if (whole.split("\\s+", TITLE_WORDS + 1).length <= TITLE_WORDS) {
      named.addAll(names.called(whole));
    }
    return named;
  }

  private List<Pick> given() {
    if (words().isBlank()) {
      return plan.papers().stream().map(id -> Pick.byFacts(id, 0)).toList();
    }
    return search.order(plan.papers(), words()).stream()
        .map(each -> new Pick(each.id(), each.scores(0, 0)))
        .toList();
  }

  private List<Pick> compared() {
    List<List<Pick>> sides = new ArrayList<>();
    for (var side : plan.sides()) {
      var text = (side + " " + plan.text()).strip();
      sides.add(found(text, names -> names.find(List.of(side)), sides.size()));
    }
    return Sides.alternate(sides);
  }

  private List<Pick> browsed() {
    var order = Objects.requireNonNullElse(plan.order(), Order.NEWEST);
    int wanted = plan.limit() == null ? settings.limit() : plan.limit();
    int most = wanted + plan.seen().size();
    return seenLast(
        view.browse(order, plan.filter(), most).stream()
            .map(hit -> Pick.byFacts(hit.id(), hit.score()))
            .toList());
  }

  /// What words find, the papers that are called by their titles first.
  private List<Pick> found(String words, Function<NamedPapers, List<Naming>> called, int side) {
    var sought = search.begin(words, plan.filter());
    var names = NamedPapers.in(view, plan.filter(), settings.sureTitle());
    var naming = Background.start(() -> called.apply(names));
    var ranked = search.find(sought, () -> surely(Background.await(naming)).keySet());
    calledByTitle =
        Background.await(naming).stream().anyMatch(each -> each.text().equals(plan.text()));
    return namedFirst(ranked, surely(Background.await(naming)), side);
  }

  private static Map<PaperId, Double> surely(List<Naming> namings) {
    Map<PaperId, Double> surely = new LinkedHashMap<>();
    namings.forEach(naming -> surely.merge(naming.paper(), naming.surely(), Math::max));
    return surely;
  }

  private static List<Pick> namedFirst(List<Ranked> ranked, Map<PaperId, Double> named, int side) {
    Map<PaperId, Pick> picks = new HashMap<>();
    for (var each : ranked) {
      double surely = named.getOrDefault(each.id(), 0.0);
      picks.put(each.id(), new Pick(each.id(), each.scores(side, surely)));
    }
    return Stream.concat(named.keySet().stream(), ranked.stream().map(Ranked::id))
        .distinct()
        .map(id -> Objects.requireNonNull(picks.get(id)))
        .toList();
  }

  /// Relevance decides who is in, the order asked for who comes first.
  private List<Pick> inOrder(List<Pick> picks) {
    var order = plan.order();
    if (order == null || picks.isEmpty()) {
      return picks;
    }
    double least = settings.relevant() * picks.getFirst().scores().fused();
    var relevant =
        picks.stream()
            .limit(settings.weights().neighbourhood())
            .filter(pick -> pick.scores().fused() >= least)
            .toList();
    Map<PaperId, Paper> papers = new HashMap<>();
    view.papers(relevant.stream().map(Pick::id).toList())
        .forEach(paper -> papers.put(paper.id(), paper));
    return relevant.stream()
        .filter(pick -> papers.containsKey(pick.id()))
        .sorted(
            Comparator.comparing(
                pick -> Objects.requireNonNull(papers.get(pick.id())), FactOrder.of(order)))
        .toList();
  }

  private List<Pick> seenLast(List<Pick> picks) {
    if (plan.seen().isEmpty()) {
      return picks;
    }
    List<Pick> ordered = new ArrayList<>(picks);
    ordered.sort(Comparator.comparing(pick -> plan.seen().contains(pick.id())));
    return ordered;
  }
}

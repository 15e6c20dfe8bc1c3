package io.github.paperboy.retrieve;

import io.github.paperboy.index.Order;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.PaperId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Plans for tests, said in few words.
final class PlanBuilder {
  private final String text;
  private Intent intent = Intent.TOPIC;
  private PaperFilter filter = PaperFilter.NONE;
  private @Nullable Order order;
  private @Nullable Integer limit;
  private List<String> sides = List.of();
  private List<PaperId> papers = List.of();
  private List<PaperId> seen = List.of();
  private List<String> titles = List.of();

  private PlanBuilder(String text) {
    this.text = text;
  }

  static PlanBuilder plan(String text) {
    return new PlanBuilder(text);
  }

  PlanBuilder intent(Intent value) {
    intent = value;
    return this;
  }

  PlanBuilder organisation(String key) {
    filter = filter.withOrganisations(Set.of(key));
    return this;
  }

  PlanBuilder order(Order value) {
    order = value;
    return this;
  }

  PlanBuilder limit(int value) {
    limit = value;
    return this;
  }

  PlanBuilder sides(String... values) {
    sides = List.of(values);
    return this;
  }

  PlanBuilder papers(PaperId... values) {
    papers = List.of(values);
    return this;
  }

  PlanBuilder seen(PaperId... values) {
    seen = List.of(values);
    return this;
  }

  PlanBuilder titles(String... values) {
    titles = List.of(values);
    return this;
  }

  SearchPlan build() {
    return new SearchPlan(
        text, text, text, intent, Set.of(), filter, order, limit, sides, papers, seen, titles,
        List.of());
  }
}

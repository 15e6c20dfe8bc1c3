package io.github.paperboy.ask;

import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.ModelChoice;
import io.github.paperboy.retrieve.Request;
import io.github.paperboy.retrieve.SearchPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// What was set beside a question, so that it can be asked again on the same terms.
///
/// @param since first day, in ISO form, empty for none
/// @param until last day, in ISO form, empty for none
/// @param categories any of these
/// @param organisations any of these
/// @param authors all of these
/// @param limit at most so many papers, 0 for no limit
/// @param language tag of the language that was asked for
/// @param model which language model was to write, as [ModelChoice#text] has it
/// @param about ids of the papers of the thread in which it was asked, empty for all papers
public record ReceiptTerms(
    String since,
    String until,
    List<String> categories,
    List<String> organisations,
    List<String> authors,
    int limit,
    String language,
    String model,
    List<String> about) {
  /// Nothing was set.
  public static final ReceiptTerms NONE =
      new ReceiptTerms("", "", List.of(), List.of(), List.of(), 0, "en", "", List.of());

  public ReceiptTerms {
    categories = List.copyOf(categories);
    organisations = List.copyOf(organisations);
    authors = List.copyOf(authors);
    about = List.copyOf(about);
  }

  static ReceiptTerms of(Request request, SearchPlan plan) {
    var filter = request.filter();
    var limit = plan.limit();
    return new ReceiptTerms(
        text(filter.since()),
        text(filter.until()),
        sorted(filter.categories()),
        sorted(filter.organisations()),
        sorted(filter.authors()),
        limit == null ? 0 : limit,
        request.language().toLanguageTag(),
        request.model().text(),
        request.about().stream().map(PaperId::value).toList());
  }

  private static String text(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }

  private static List<String> sorted(Set<String> values) {
    return values.stream().sorted().toList();
  }

  /// The question on these terms.
  public Request asked(String question) {
    var filter =
        PaperFilter.NONE
            .withDates(date(since), date(until))
            .withCategories(Set.copyOf(categories))
            .withOrganisations(Set.copyOf(organisations))
            .withAuthors(Set.copyOf(authors));
    return new Request(question, List.of(), filter, Set.of())
        .in(Locale.forLanguageTag(language))
        .writtenBy(ModelChoice.of(model))
        .about(about.stream().map(PaperId::new).toList());
  }

  private static @Nullable LocalDate date(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  /// The plan with the limit.
  public SearchPlan limited(SearchPlan plan) {
    return limit == 0 ? plan : plan.withLimit(limit);
  }

  /// In words for people.
  public String words() {
    var words = new StringJoiner(", ");
    if (!since.isEmpty()) {
      words.add("since " + since);
    }
    if (!until.isEmpty()) {
      words.add("until " + until);
    }
    for (var each : List.of(categories, organisations, authors)) {
      each.forEach(words::add);
    }
    if (limit > 0) {
      words.add("at most " + limit + " papers");
    }
    if (!about.isEmpty()) {
      words.add("about " + String.join(" and ", about));
    }
    words.add("in " + language);
    switch (ModelChoice.of(model)) {
      case ModelChoice.Usual _ -> {}
      case ModelChoice.Quotes _ -> words.add("quotes only, by no model");
      case ModelChoice.Named(var name) -> words.add("by the model " + name + " and no other");
    }
    return words.toString();
  }
}

package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Button;
import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.Failure;
import io.github.paperboy.discord.card.Markdown;
import io.github.paperboy.discord.card.PaperCards;
import io.github.paperboy.index.Order;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.Evidence;
import io.github.paperboy.retrieve.Request;
import io.github.paperboy.retrieve.SearchPlan;
import io.github.paperboy.retrieve.WrittenDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// `/search query […]`: pages of papers that can be turned and opened.
final class SearchCommand implements Handler {
  /// Papers that can be reached by turning pages.
  private static final int REACH = 50;

  private final Desk desk;
  private final Memory memory;
  private final ServerRules rules;
  private final Supplier<LocalDate> today;

  SearchCommand(Desk desk, Memory memory, ServerRules rules, Supplier<LocalDate> today) {
    this.desk = desk;
    this.memory = memory;
    this.rules = rules;
    this.today = today;
  }

  @Override
  public String name() {
    return "search";
  }

  @Override
  public Answering answering(Incoming incoming) {
    return Answering.publicly(!rules.isPrivate(incoming.spot()));
  }

  @Override
  public void run(Incoming incoming, Reply reply) {
    if (incoming.arguments().text("query").isEmpty()) {
      reply.show(Failure.NO_WORDS.card()).join();
      return;
    }
    var filter = filter(incoming.arguments());
    if (filter.isEmpty()) {
      reply.show(AskCommand.notADate()).join();
      return;
    }
    var papers = find(incoming.arguments(), filter.get());
    if (papers.isEmpty()) {
      reply.show(Failure.NOTHING_MATCHES.card()).join();
      return;
    }
    var asking = new SearchAsking(incoming.arguments().values());
    var ticket = memory.keep(incoming, asking.json());
    reply.show(page(incoming.arguments(), papers, ticket, 0)).join();
  }

  /// The button that turns the page: `page:TICKET:NUMBER`.
  Handler pages() {
    return Action.updating("page", this::turn);
  }

  private void turn(Incoming incoming, Reply reply) {
    var argument = ActionId.of(incoming.arguments().required("argument"));
    var body = memory.body(argument.name());
    if (body.isEmpty()) {
      reply.whisper(Failure.ANSWER_FORGOTTEN.card()).join();
      return;
    }
    var arguments = SearchAsking.read(body.get()).arguments();
    var papers = find(arguments, filter(arguments).orElse(PaperFilter.NONE));
    if (papers.isEmpty()) {
      reply.show(Failure.PAPERS_GONE.card()).join();
      return;
    }
    int last = (papers.size() - 1) / PaperCards.ON_PAGE;
    int page = Math.clamp(ActionId.number(argument.argument()), 0, last);
    reply.show(page(arguments, papers, argument.name(), page)).join();
  }

  private static Card page(Arguments arguments, List<Paper> papers, String ticket, int page) {
    int first = page * PaperCards.ON_PAGE;
    int end = Math.min(first + PaperCards.ON_PAGE, papers.size());
    var heading =
        "**%s** · %d to %d of %s"
            .formatted(
                Markdown.line(arguments.required("query"), 150),
                first + 1,
                end,
                papers.size() == REACH ? "the best " + REACH : papers.size());
    List<Button> turns = new ArrayList<>();
    if (page > 0) {
      turns.add(Button.plain("page:%s:%d".formatted(ticket, page - 1), "◀ Back"));
    }
    if (end < papers.size()) {
      turns.add(Button.plain("page:%s:%d".formatted(ticket, page + 1), "More ▶"));
    }
    return PaperCards.page(heading, papers.subList(first, end), first + 1, turns);
  }

  private List<Paper> find(Arguments arguments, PaperFilter filter) {
    var request = new Request(arguments.required("query"), List.of(), filter, Set.of());
    return desk.search(request, ordered(arguments)).evidence().stream()
        .map(Evidence::paper)
        .toList();
  }

  private static UnaryOperator<SearchPlan> ordered(Arguments arguments) {
    return plan -> {
      var limited = plan.withLimit(REACH);
      return switch (arguments.required("sort")) {
        case "newest" -> limited.withOrder(Order.NEWEST);
        case "discussed" -> limited.withOrder(Order.DISCUSSED);
        default -> limited;
      };
    };
  }

  /// Empty when a day cannot be read.
  private Optional<PaperFilter> filter(Arguments arguments) {
    var since = arguments.text("since");
    var until = arguments.text("until");
    var first = since.flatMap(text -> WrittenDays.since(text, today.get()));
    var last = until.flatMap(text -> WrittenDays.until(text, today.get()));
    boolean wrong = first.isEmpty() != since.isEmpty() || last.isEmpty() != until.isEmpty();
    if (wrong || (first.isPresent() && last.isPresent() && first.get().isAfter(last.get()))) {
      return Optional.empty();
    }
    return Optional.of(
        PaperFilter.NONE
            .withDates(first.orElse(null), last.orElse(null))
            .withAuthors(set(arguments, "author"))
            .withCategories(set(arguments, "category"))
            .withOrganisations(organisation(arguments)));
  }

  private static Set<String> set(Arguments arguments, String name) {
    return arguments.text(name).map(Set::of).orElse(Set.of());
  }

  /// The key of an organisation that is named by its key or by the name that is shown.
  private Set<String> organisation(Arguments arguments) {
    var named = arguments.text("organisation");
    if (named.isEmpty()) {
      return Set.of();
    }
    var wanted = named.get().toLowerCase(Locale.ROOT);
    return desk.stats().organisations().entrySet().stream()
        .filter(each -> each.getValue().toLowerCase(Locale.ROOT).equals(wanted))
        .map(each -> each.getKey())
        .findFirst()
        .map(Set::of)
        .orElse(Set.of(wanted));
  }
}

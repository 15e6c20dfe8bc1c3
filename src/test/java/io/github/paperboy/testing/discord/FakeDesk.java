package io.github.paperboy.testing.discord;

import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.ask.Citation;
import io.github.paperboy.ask.Quote;
import io.github.paperboy.ask.Statement;
import io.github.paperboy.ask.Trace;
import io.github.paperboy.ask.Writing;
import io.github.paperboy.claim.ClaimCheck;
import io.github.paperboy.claim.Label;
import io.github.paperboy.claim.Verdict;
import io.github.paperboy.discord.Desk;
import io.github.paperboy.index.IndexStats;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperDate;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.paper.Sentences;
import io.github.paperboy.retrieve.QueryUnderstanding;
import io.github.paperboy.retrieve.Request;
import io.github.paperboy.retrieve.Retrieved;
import io.github.paperboy.retrieve.SearchPlan;
import io.github.paperboy.retrieve.Vocabulary;
import io.github.paperboy.testing.SamplePapers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// A desk over a handful of papers: questions are understood as they really are; found is what
/// shares words with them, and answered by the sentence that shares most.
public final class FakeDesk implements Desk {
  private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

  private final List<Paper> papers;
  private volatile Optional<String> warning = Optional.empty();
  private final List<Request> asked = new CopyOnWriteArrayList<>();
  private final Map<String, String> receipts = new ConcurrentHashMap<>();
  private volatile List<String> models = List.of();
  private volatile Consumer<AnswerSink> before = _ -> {};
  private volatile Runnable beforeSearch = () -> {};
  private volatile Optional<String> written = Optional.empty();

  public FakeDesk() {
    this(usual());
  }

  /// One that knows one paper more.
  public static FakeDesk knowing(Paper another) {
    List<Paper> papers = new ArrayList<>(new FakeDesk().papers());
    papers.add(another);
    return new FakeDesk(papers);
  }

  public FakeDesk(List<Paper> papers) {
    this.papers = List.copyOf(papers);
  }

  private static List<Paper> usual() {
    List<Paper> papers = new ArrayList<>(List.of(SamplePapers.KITES, SamplePapers.BREAD));
    for (int i = 1; i <= 9; i++) {
      papers.add(
          SamplePapers.paper(
              "Lanterns in the Wind, Part " + i,
              "We study lanterns that fly in wind. Lantern number %d burns for %d0 minutes."
                  .formatted(i, i),
              "2025-01-%02d".formatted(i)));
    }
    return papers;
  }

  public List<Paper> papers() {
    return papers;
  }

  /// What was asked, in order.
  public List<Request> asked() {
    return List.copyOf(asked);
  }

  /// Does something before each answer, such as waiting, talking or failing.
  public void before(Consumer<AnswerSink> doing) {
    before = doing;
  }

  /// From now on statements are these words, as of a language model that nobody has checked.
  public void write(String text) {
    written = Optional.of(text);
  }

  /// Does something before each search that people begin.
  public void beforeSearch(Runnable doing) {
    beforeSearch = doing;
  }

  @Override
  public Answer ask(Request request, AnswerSink sink) {
    asked.add(request);
    sink.stage(AnswerSink.Stage.SEARCHING);
    before.accept(sink);
    var found = find(request, UnaryOperator.identity());
    var trace =
        new Trace(
            found.plan(), stats(), Map.of(), found.evidence(), Writing.by("quoted from abstracts"));
    if (found.evidence().isEmpty()) {
      return new Answer.NothingFound("No abstract in this index answers that.", List.of(), trace);
    }
    List<Statement> statements = new ArrayList<>();
    List<Citation> citations = new ArrayList<>();
    for (var evidence : found.evidence().stream().limit(2).toList()) {
      int number = citations.size() + 1;
      citations.add(new Citation(number, evidence.paper()));
      statements.add(statement(evidence.paper(), number, words(found.plan().question())));
    }
    return new Answer.Cited(
        statements, citations, "quoted from abstracts, no language model", trace);
  }

  private Statement statement(Paper paper, int number, Set<String> wanted) {
    var text = paper.abstractText();
    var span =
        Sentences.of(text).stream()
            .max(Comparator.comparingLong(each -> shared(each.of(text), wanted)))
            .orElseThrow();
    var quote = new Quote(number, span, span.of(text));
    return written
        .map(words ->
            new Statement(
                words, List.of(quote), Statement.Block.SENTENCE, Statement.Verdict.NOT_VERIFIED))
        .orElseGet(() -> new Statement(quote.text(), List.of(quote), Statement.Block.SENTENCE));
  }

  private static long shared(String text, Set<String> wanted) {
    return words(text).stream().filter(wanted::contains).count();
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\W+"))
        .filter(word -> word.length() > 3)
        .map(word -> word.replaceFirst("s$", ""))
        .collect(Collectors.toSet());
  }

  @Override
  public List<String> models() {
    return models;
  }

  /// These models can be chosen from now on.
  public void offer(String... names) {
    models = List.of(names);
  }

  @Override
  public Retrieved search(Request request, UnaryOperator<SearchPlan> change) {
    beforeSearch.run();
    return find(request, change);
  }

  private Retrieved find(Request request, UnaryOperator<SearchPlan> change) {
    var plan =
        change.apply(new QueryUnderstanding().understand(request, Vocabulary.of(stats()), TODAY));
    var wanted = words(plan.text());
    var limit = plan.limit();
    var evidence =
        papers.stream()
            .filter(paper -> meets(paper, plan.filter()))
            .filter(paper -> plan.papers().isEmpty() || plan.papers().contains(paper.id()))
            .filter(paper -> wanted.isEmpty() || shared(paper.titleAndAbstract(), wanted) > 0)
            .sorted(
                Comparator.comparingLong((Paper paper) -> -shared(paper.titleAndAbstract(), wanted))
                    .thenComparing(Paper::title))
            .limit(limit == null ? 20 : limit)
            .map(paper -> SamplePapers.found(paper, 0.5))
            .toList();
    return new Retrieved(plan, evidence, stats(), Map.of());
  }

  private static boolean meets(Paper paper, PaperFilter filter) {
    var date = paper.date().map(PaperDate::first).orElse(LocalDate.MIN);
    var since = filter.since();
    var until = filter.until();
    return (since == null || !date.isBefore(since))
        && (until == null || !date.isAfter(until))
        && (filter.categories().isEmpty()
            || paper.categories().stream().anyMatch(filter.categories()::contains));
  }

  @Override
  public List<Paper> similar(PaperId id) {
    return papers.stream().filter(paper -> !paper.id().equals(id)).toList();
  }

  @Override
  public Optional<Paper> lookUp(String text) {
    var wanted = words(text);
    return paper(text)
        .or(() ->
            papers.stream()
                .filter(paper -> shared(paper.title(), wanted) > 0)
                .max(Comparator.comparingLong(paper -> shared(paper.title(), wanted))));
  }

  private Optional<Paper> paper(String id) {
    return papers.stream().filter(paper -> paper.id().value().equals(id.strip())).findFirst();
  }

  @Override
  public Optional<Paper> paper(PaperId id) {
    return paper(id.value());
  }

  @Override
  public List<Paper> suggest(String typed, int limit) {
    return papers.stream()
        .filter(paper ->
            paper.title().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<ClaimCheck.Checked> check(String claim) {
    return lookUp(claim)
        .map(paper -> {
          var span = Sentences.of(paper.abstractText()).getFirst();
          var quote = span.of(paper.abstractText());
          return new ClaimCheck.Checked(
              paper, new Verdict(Label.SUPPORTED, 0.9, span, quote, List.of()));
        });
  }

  @Override
  public String keepReceipt(Request request, Answer answer) {
    var name = "r%010d".formatted(receipts.size() + 1);
    receipts.put(name, "{\"id\": \"%s\"}".formatted(name));
    return name;
  }

  @Override
  public Optional<String> receipt(String name) {
    return Optional.ofNullable(receipts.get(name));
  }

  @Override
  public int forgetReceipts(Collection<String> names) {
    return (int) names.stream().filter(name -> receipts.remove(name) != null).count();
  }

  @Override
  public Writing.Usage spentToday() {
    return new Writing.Usage(12_345, 678, 0.0123);
  }

  @Override
  public Optional<String> warning() {
    return warning;
  }

  /// The papers are old from now on.
  public void warn(String text) {
    warning = Optional.of(text);
  }

  @Override
  public IndexStats stats() {
    var dates = papers.stream().flatMap(paper -> paper.date().stream()).sorted().toList();
    return new IndexStats(
        papers.size(),
        papers.size(),
        dates.isEmpty() ? null : dates.getFirst(),
        dates.isEmpty() ? null : dates.getLast(),
        Map.of(),
        List.of("cs.CL"),
        List.of("test"));
  }
}

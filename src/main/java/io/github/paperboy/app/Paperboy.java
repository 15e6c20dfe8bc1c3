package io.github.paperboy.app;

import io.github.paperboy.app.Opening.Ready;
import io.github.paperboy.app.Opening.Refused;
import io.github.paperboy.app.Opening.Stale;
import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.ask.AskPipeline;
import io.github.paperboy.ask.extractive.ExtractiveWriter;
import io.github.paperboy.ask.model.Comparisons;
import io.github.paperboy.ask.model.ModelParts;
import io.github.paperboy.ask.model.OneAnswer;
import io.github.paperboy.ask.model.Overviews;
import io.github.paperboy.index.IndexOpening;
import io.github.paperboy.index.IndexView;
import io.github.paperboy.index.SearchableIndex;
import io.github.paperboy.index.lucene.LuceneIndexes;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.Asker;
import io.github.paperboy.retrieve.Embeddings;
import io.github.paperboy.retrieve.EncodingCache;
import io.github.paperboy.retrieve.Evidence;
import io.github.paperboy.retrieve.MemoryEncodingCache;
import io.github.paperboy.retrieve.QueryUnderstanding;
import io.github.paperboy.retrieve.Request;
import io.github.paperboy.retrieve.Retrieved;
import io.github.paperboy.retrieve.Retriever;
import io.github.paperboy.retrieve.SearchPlan;
import io.github.paperboy.retrieve.Vocabulary;
import io.github.paperboy.store.StoreCheck;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Paperboy ready to be asked: an index opened for reading with all that stands on it. Writes
/// nothing. Safe for several threads.
public final class Paperboy implements AutoCloseable {
  private final Place place;
  private final Models models;
  private final EncodingCache encodings = new MemoryEncodingCache();
  private final SearchableIndex index;
  private final Papers papers;
  private final Retriever retriever;
  private final QueryUnderstanding understanding = new QueryUnderstanding();
  private volatile Vocabulary vocabulary;
  private final ExtractiveWriter extractive;
  private final Answers answers;
  private final TextGenerators generators;
  private final Claims claims;

  /// Which papers are searched.
  public enum Papers {
    /// Those that were brought in.
    OWN,
    /// Those that came with the program, while there are no others.
    STARTER
  }

  private Paperboy(Parts parts, SearchableIndex index, Papers papers) {
    var place = parts.place();
    var models = parts.models().keepingIn(encodings);
    generators = parts.generators();
    this.place = place;
    this.models = models;
    this.index = index;
    this.papers = papers;
    retriever = new Retriever(index, models.embeddings(), place.config().retrieve(), place.clock());
    claims = new Claims(retriever, models.encoder()::encodeSentencesAll, place.config().claim());
    extractive =
        new ExtractiveWriter(
            models.encoder(), models.papers(), models.encoder()::likeness, place.config().ask());
    var prompts = PromptPlaces.of(place.data(), place.config());
    var modelParts = new ModelParts(generators::generator, claims, prompts);
    answers = new Answers(place.config().ask(), extractive, modelParts, index);
    vocabulary = vocabulary(index);
  }

  private static Vocabulary vocabulary(SearchableIndex index) {
    try (var view = index.view()) {
      return Vocabulary.of(view.stats());
    }
  }

  /// What is opened before the index is.
  private record Parts(Place place, Models models, TextGenerators generators, Purpose purpose) {
    Parts with(Place other) {
      return new Parts(other, models, generators, purpose);
    }
  }

  /// What a directory is opened for.
  public enum Purpose {
    /// Questions: the encoder loads at once.
    QUESTIONS,
    /// Questions for as long as the process runs, which has to stay small.
    SERVICE,
    /// Looking papers up, for which no encoder is needed.
    LOOK_UP
  }

  /// Opens the papers of a data directory, or the starter set while it has none.
  public static Opening<Paperboy> open(Place place, Purpose purpose) {
    return open(place, purpose, TextGenerators.NONE);
  }

  /// The same with language models to write answers.
  ///
  /// @param generators where models come from; closed with what is opened
  public static Opening<Paperboy> open(Place place, Purpose purpose, TextGenerators generators) {
    var models =
        switch (purpose) {
          case QUESTIONS, SERVICE -> Models.loading(place);
          case LOOK_UP -> Models.deferred(place);
        };
    var isOpen = false;
    try {
      var opening = open(new Parts(place, models, generators, purpose));
      isOpen = opening instanceof Ready;
      return opening;
    } finally {
      if (!isOpen) {
        models.close();
      }
    }
  }

  private static Opening<Paperboy> open(Parts parts) {
    if (new Rebuilding(parts.place().data().index()).unfinished()) {
      return new Stale<>(List.of("its making was cut short"));
    }
    return switch (reader(parts)) {
      case IndexOpening.Ready<SearchableIndex>(var index) -> open(parts, index);
      case IndexOpening.Missing<SearchableIndex> _ ->
          hasNoPapers(parts.place())
              ? starter(parts)
              : new Stale<>(List.of("the index is missing"));
      case IndexOpening.Mismatch<SearchableIndex>(_, var differences) -> new Stale<>(differences);
      case IndexOpening.Damaged<SearchableIndex>(_, var reason) -> new Stale<>(List.of(reason));
      case IndexOpening.Locked<SearchableIndex> locked -> new Refused<>(locked.message());
      case IndexOpening.Unusable<SearchableIndex> unusable -> new Refused<>(unusable.message());
    };
  }

  private static Opening<Paperboy> open(Parts parts, SearchableIndex index) {
    if (!isEmpty(index)) {
      return new Ready<>(new Paperboy(parts, index, Papers.OWN));
    }
    index.close();
    return StoreCheck.of(parts.place().data().store()).papers() > 0
        ? new Stale<>(List.of("it lacks the stored papers"))
        : starter(parts);
  }

  /// A store is also made for subscriptions, before there is any paper.
  private static boolean hasNoPapers(Place place) {
    var stored = StoreCheck.of(place.data().store());
    return stored.papers() == 0 && stored.problem() == null;
  }

  private static Opening<Paperboy> starter(Parts parts) {
    var place = parts.place();
    var starter = place.installation().starter();
    if (starter.isPresent()
        && reader(parts.with(place.withData(starter.get())))
            instanceof IndexOpening.Ready<SearchableIndex>(var index)) {
      return new Ready<>(new Paperboy(parts, index, Papers.STARTER));
    }
    return new Refused<>(
        "there are no papers in %s yet; bring some in with `paperboy ingest FILE`"
            .formatted(place.data().root()));
  }

  private static IndexOpening<SearchableIndex> reader(Parts parts) {
    var place = parts.place();
    var files = place.data().index();
    var fingerprint = parts.models().fingerprint();
    return parts.purpose() == Purpose.SERVICE
        ? LuceneIndexes.openSmallReader(files, place.config().index(), fingerprint)
        : LuceneIndexes.openReader(files, place.config().index(), fingerprint);
  }

  private static boolean isEmpty(SearchableIndex index) {
    try (var view = index.view()) {
      return view.stats().papers() == 0;
    }
  }

  /// Lets questions from now on find what has come since. Takes milliseconds when nothing has.
  public void refresh() {
    index.refresh();
    vocabulary = vocabulary(index);
  }

  /// Which papers are searched.
  public Papers papers() {
    return papers;
  }

  /// What questions and digests are searched in; closed with this.
  SearchableIndex index() {
    return index;
  }

  /// What it is searched with; closed with this.
  Embeddings embeddings() {
    return models.embeddings();
  }

  /// Encodings that are not in the index yet.
  EncodingCache encodings() {
    return encodings;
  }

  /// Who writes the answers, as shown to readers.
  public String writer() {
    return answers.writer(OneAnswer.of(Asker.ANONYMOUS, AnswerSink.NONE)).label();
  }

  /// Checks claims against these papers.
  public Claims claims() {
    return claims;
  }

  /// Papers in short.
  public Overviews overviews() {
    return new Overviews(answers.parts());
  }

  /// Papers side by side.
  public Comparisons comparisons() {
    return new Comparisons(answers.parts());
  }

  /// The index as it is now; the caller closes it.
  public IndexView view() {
    return index.view();
  }

  /// Answers a question; never throws for what a person may write.
  public Answer ask(Request request) {
    return ask(request, UnaryOperator.identity());
  }

  /// [#ask(Request)] with a change to what was understood, such as a limit set elsewhere.
  public Answer ask(Request request, UnaryOperator<SearchPlan> change) {
    return ask(request, change, AnswerSink.NONE);
  }

  /// [#ask(Request)] for someone who watches the answer come about.
  ///
  /// @param change to what was understood
  /// @param sink hears how the answer comes about
  public Answer ask(Request request, UnaryOperator<SearchPlan> change, AnswerSink sink) {
    var answer = OneAnswer.of(request.asker(), sink);
    var chosen = answers.by(() -> generators.chosen(request.model()));
    var pipeline =
        new AskPipeline(
            asked -> search(chosen.standAlone(asked, answer), change),
            chosen.writer(answer),
            place.clock());
    return pipeline.ask(request, sink);
  }

  /// Names of the language models that a request can name.
  public List<String> models() {
    return generators.names();
  }

  /// Answers by quoting, whatever models there are: the same papers give the same answer.
  public Answer quote(String question) {
    return quotable(question).answer();
  }

  /// The first half of [#quote].
  Quotable quotable(String question) {
    var request = Request.of(question);
    var found = search(request, UnaryOperator.identity());
    return new Quotable(request, found, extractive, place.clock());
  }

  /// What a text asks for.
  public SearchPlan understand(String text) {
    var today = LocalDate.ofInstant(place.clock().instant(), place.zone());
    return understanding.understand(Request.of(text), vocabulary, today);
  }

  /// The papers that a text asks for.
  ///
  /// @param change what is set elsewhere, such as an order or a limit
  public Retrieved search(Request request, UnaryOperator<SearchPlan> change) {
    var start = place.clock().instant();
    var today = LocalDate.ofInstant(start, place.zone());
    var plan = change.apply(understanding.understand(request, vocabulary, today));
    Map<String, Duration> timings = new LinkedHashMap<>();
    timings.put("understand", Duration.between(start, place.clock().instant()));
    var found = retriever.retrieve(plan);
    timings.putAll(found.timings());
    return new Retrieved(found.plan(), found.evidence(), found.searched(), timings);
  }

  /// The papers most like one, best first.
  public List<Paper> similar(PaperId id) {
    return retriever.similar(id).stream().map(Evidence::paper).toList();
  }

  /// The paper of an id, an address, a title or a short name, also when it is misspelt.
  public Optional<Paper> lookUp(String text) {
    return retriever.lookUp(text);
  }

  @Override
  public void close() {
    generators.close();
    index.close();
    models.close();
  }
}

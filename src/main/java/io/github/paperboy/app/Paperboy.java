package io.github.paperboy.app;

import io.github.paperboy.app.Opening.Ready;
import io.github.paperboy.app.Opening.Refused;
import io.github.paperboy.app.Opening.Stale;
import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.ask.AnswerWriter;
import io.github.paperboy.ask.AskPipeline;
import io.github.paperboy.ask.extractive.ExtractiveWriter;
import io.github.paperboy.index.IndexOpening;
import io.github.paperboy.index.IndexView;
import io.github.paperboy.index.SearchableIndex;
import io.github.paperboy.index.lucene.LuceneIndexes;
import io.github.paperboy.retrieve.QueryUnderstanding;
import io.github.paperboy.retrieve.Request;
import io.github.paperboy.retrieve.Retrieved;
import io.github.paperboy.retrieve.Retriever;
import io.github.paperboy.retrieve.SearchPlan;
import io.github.paperboy.retrieve.Vocabulary;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Paperboy ready to be asked: an index opened for reading with all that stands on it. Writes
/// nothing. Safe for several threads.
public final class Paperboy implements AutoCloseable {
  private final Place place;
  private final Models models;
  private final SearchableIndex index;
  private final Papers papers;
  private final Retriever retriever;
  private final QueryUnderstanding understanding = new QueryUnderstanding();
  private final Vocabulary vocabulary;
  private final AnswerWriter writer;
  private final Claims claims;

  /// Which papers are searched.
  public enum Papers {
    /// Those that were brought in.
    OWN,
    /// Those that came with the program, while there are no others.
    STARTER
  }

  private Paperboy(Place place, Models models, SearchableIndex index, Papers papers) {
    this.place = place;
    this.models = models;
    this.index = index;
    this.papers = papers;
    retriever = new Retriever(index, models.embeddings(), place.config().retrieve(), place.clock());
    writer =
        new ExtractiveWriter(
            models.encoder(), models.papers(), models.encoder()::likeness, place.config().ask());
    claims = new Claims(retriever, models.encoder()::encodeSentencesAll, place.config().claim());
    try (var view = index.view()) {
      vocabulary = Vocabulary.of(view.stats());
    }
  }

  /// What a directory is opened for.
  public enum Purpose {
    /// Questions: the encoder loads at once.
    QUESTIONS,
    /// Looking papers up, for which no encoder is needed.
    LOOK_UP
  }

  /// Opens the papers of a data directory, or the starter set while it has none.
  public static Opening<Paperboy> open(Place place, Purpose purpose) {
    var models =
        switch (purpose) {
          case QUESTIONS -> Models.loading(place);
          case LOOK_UP -> Models.deferred(place);
        };
    var opening = open(place, models);
    if (!(opening instanceof Ready)) {
      models.close();
    }
    return opening;
  }

  private static Opening<Paperboy> open(Place place, Models models) {
    return switch (reader(place, models)) {
      case IndexOpening.Ready<SearchableIndex>(var index) ->
          isEmpty(index)
              ? starter(place, models)
              : new Ready<>(new Paperboy(place, models, index, Papers.OWN));
      case IndexOpening.Missing<SearchableIndex> _ ->
          Files.exists(place.data().store())
              ? new Stale<>(List.of("the index is missing"))
              : starter(place, models);
      case IndexOpening.Mismatch<SearchableIndex>(_, var differences) -> new Stale<>(differences);
      case IndexOpening.Damaged<SearchableIndex>(_, var reason) -> new Stale<>(List.of(reason));
      case IndexOpening.Locked<SearchableIndex> locked -> new Refused<>(locked.message());
      case IndexOpening.Unusable<SearchableIndex>(_, var reason) -> new Refused<>(reason);
    };
  }

  private static Opening<Paperboy> starter(Place place, Models models) {
    var starter = place.installation().starter();
    if (starter.isPresent()
        && reader(place.withData(starter.get()), models)
            instanceof IndexOpening.Ready<SearchableIndex>(var index)) {
      return new Ready<>(new Paperboy(place, models, index, Papers.STARTER));
    }
    return new Refused<>(
        "there are no papers in %s yet; bring some in with `paperboy ingest FILE`"
            .formatted(place.data().root()));
  }

  private static IndexOpening<SearchableIndex> reader(Place place, Models models) {
    return LuceneIndexes.openReader(
        place.data().index(), place.config().index(), models.fingerprint());
  }

  private static boolean isEmpty(SearchableIndex index) {
    try (var view = index.view()) {
      return view.stats().papers() == 0;
    }
  }

  /// Which papers are searched.
  public Papers papers() {
    return papers;
  }

  /// Who writes the answers, as shown to readers.
  public String writer() {
    return writer.label();
  }

  /// Checks claims against these papers.
  public Claims claims() {
    return claims;
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
    var pipeline = new AskPipeline(asked -> search(asked, change), writer, place.clock());
    return pipeline.ask(request, sink);
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

  @Override
  public void close() {
    index.close();
    models.close();
  }
}

package io.github.paperboy.watch;

import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.digest.DigestSettings;
import io.github.paperboy.digest.NewPapers;
import io.github.paperboy.index.IndexEntry;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.Embeddings;
import io.github.paperboy.retrieve.Request;
import io.github.paperboy.retrieve.SearchPlan;
import io.github.paperboy.testing.MemoryIndex;
import io.github.paperboy.testing.WordHashEmbeddingModel;
import io.github.paperboy.testing.WordHashPaperEncoder;
import io.github.paperboy.testing.discord.FakeDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// A desk over papers in memory. An answer cites the two papers that share most words with the
/// question.
public final class ListedDesk implements WatchDesk {
  private static final Embeddings MODELS =
      new Embeddings(
          new WordHashEmbeddingModel(), new WordHashPaperEncoder(), new WordHashEmbeddingModel());

  private final MemoryIndex index = new MemoryIndex();
  private final List<Paper> written = new ArrayList<>();
  private List<Paper> visible = List.of();
  private Set<PaperId> unencoded = Set.of();
  private String stumbling = "";
  private int asked;

  public void index(List<Paper> papers) {
    for (var paper : papers) {
      written.removeIf(each -> each.id().equals(paper.id()));
      written.add(paper);
      var text = paper.titleAndAbstract();
      var statics = MODELS.statics().embed(text).content().vector();
      index.upsert(List.of(new IndexEntry(paper, statics, null)));
    }
  }

  /// How many questions were asked.
  int asked() {
    return asked;
  }

  @Override
  public void refresh() {
    index.refresh();
    visible = List.copyOf(written);
  }

  @Override
  public NewPapers read(List<Paper> papers) {
    return new NewPapers.Reader(index, MODELS, DigestSettings.DEFAULTS).read(papers);
  }

  /// From now on a paper waits to be encoded, or does no more.
  void unencoded(Set<PaperId> papers) {
    unencoded = papers;
  }

  /// From now on this question cannot be understood.
  void stumbleOver(String question) {
    stumbling = question;
  }

  @Override
  public Set<PaperId> unencoded(List<PaperId> papers) {
    return papers.stream().filter(unencoded::contains).collect(Collectors.toSet());
  }

  @Override
  public SearchPlan understand(String text) {
    if (text.equals(stumbling)) {
      throw new IllegalStateException("stumbled");
    }
    return new FakeDesk(visible).search(Request.of(text), UnaryOperator.identity()).plan();
  }

  @Override
  public Prospect search(String question) {
    var found = new FakeDesk(visible).search(Request.of(question), UnaryOperator.identity());
    var readable = found.evidence().stream().map(each -> each.paper().id()).toList();
    return new Prospect(readable, () -> ask(question));
  }

  Answer ask(String question) {
    asked++;
    return new FakeDesk(visible).ask(Request.of(question), AnswerSink.NONE);
  }
}

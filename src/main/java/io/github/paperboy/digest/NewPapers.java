package io.github.paperboy.digest;

import io.github.paperboy.index.SearchableIndex;
import io.github.paperboy.paper.NameWords;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.Embeddings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// New papers with all that tells whom they concern, read once and then asked for many people. Safe
/// for several threads.
public final class NewPapers {
  private final FreshPapers fresh;
  private final StemIndex stems;
  private final Relevance relevance;
  private final TopicReader topics;
  private final List<List<NameWords>> authors;
  private final List<List<NameWords>> organisations;

  private NewPapers(FreshPapers fresh, TopicReader topics, DigestSettings settings) {
    this.fresh = fresh;
    this.topics = topics;
    stems = new StemIndex(fresh.papers());
    relevance = new Relevance(fresh, settings.weights().meaning());
    authors = fresh.papers().stream().map(each -> authors(each.paper())).toList();
    organisations = fresh.papers().stream().map(each -> organisation(each.paper())).toList();
  }

  private static List<NameWords> authors(Paper paper) {
    return paper.byline().authors().stream().map(NameWords::of).toList();
  }

  private static List<NameWords> organisation(Paper paper) {
    var organisation = paper.byline().organisation();
    return organisation == null
        ? List.of()
        : List.of(NameWords.of(organisation.name()), NameWords.of(organisation.key()));
  }

  /// Reads papers. Keeps what it learned of topics. Safe for several threads.
  public static final class Reader {
    private final SearchableIndex index;
    private final TopicReader topics;
    private final DigestSettings settings;

    /// @param index has the vectors of those papers that it has
    /// @param models for topics
    public Reader(SearchableIndex index, Embeddings models, DigestSettings settings) {
      this.index = index;
      this.settings = settings;
      topics = new TopicReader(models);
    }

    public NewPapers read(List<Paper> papers) {
      return new NewPapers(FreshPaperReader.withVectors(index, papers), topics, settings);
    }

    /// The same as long as none of them is encoded.
    public NewPapers readUnencoded(List<Paper> papers) {
      var fresh = FreshPaperReader.withVectors(index, papers).papers();
      var bare =
          fresh.stream()
              .map(each ->
                  new FreshPaper(
                      each.paper(),
                      each.title(),
                      each.text(),
                      each.phrases(),
                      each.statics(),
                      null))
              .toList();
      return new NewPapers(FreshPapers.of(bare), topics, settings);
    }
  }

  /// A paper that is near a topic.
  ///
  /// @param relevance 0 to 1
  public record Near(Paper paper, double relevance) {}

  /// The papers that are at least so near a topic.
  ///
  /// @param words what it is about
  /// @param first the papers before this one are left out
  /// @param least relevance, 0 to 1
  public List<Near> near(String words, int first, double least) {
    var topic = topics.read(words);
    var papers = fresh.papers();
    var shares = relevance.words(topic, stems);
    List<Near> near = new ArrayList<>();
    for (int i = first; i < papers.size(); i++) {
      double found = relevance.atLeast(papers.get(i), topic, shares[i], least);
      if (found >= least) {
        near.add(new Near(papers.get(i).paper(), found));
      }
    }
    return near;
  }

  /// All of them.
  ///
  /// @param first the papers before this one are left out
  public List<Near> all(int first) {
    return fresh.papers().stream().skip(first).map(each -> new Near(each.paper(), 1)).toList();
  }

  /// The papers of an author.
  ///
  /// @param name or a part of it, in whole words
  /// @param first the papers before this one are left out
  public List<Paper> byAuthor(String name, int first) {
    return named(name, first, authors);
  }

  /// The papers from an organisation.
  ///
  /// @param name short or shown, or a part of it, in whole words
  /// @param first the papers before this one are left out
  public List<Paper> fromOrganisation(String name, int first) {
    return named(name, first, organisations);
  }

  private List<Paper> named(String name, int first, List<List<NameWords>> names) {
    var wanted = NameWords.of(name);
    IntPredicate has = i -> names.get(i).stream().anyMatch(each -> each.contain(wanted));
    return IntStream.range(first, names.size())
        .filter(has)
        .mapToObj(i -> fresh.papers().get(i).paper())
        .toList();
  }
}

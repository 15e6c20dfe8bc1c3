package io.github.paperboy.index;

import io.github.paperboy.index.IndexFingerprint.Embedding;
import io.github.paperboy.paper.Byline;
import io.github.paperboy.paper.Byline.Organisation;
import io.github.paperboy.paper.Engagement;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperDate;
import io.github.paperboy.paper.PaperId;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Papers and vectors to fill an index with.
public final class Entries {
  public static final IndexFingerprint FINGERPRINT =
      new IndexFingerprint(new Embedding("static-test", 16), new Embedding("encoder-test", 24));

  private Entries() {}

  public static Paper paper(String id, String title, String text) {
    return Paper.of(new PaperId(id), title, text, "test");
  }

  /// A paper of which everything that a filter asks for is known.
  public static Paper detailed(String id, Facts facts) {
    var paper = paper(id, "Facts of " + id, "A paper with facts.");
    return new Paper(
        paper.id(),
        paper.version(),
        paper.title(),
        paper.summary(),
        new Byline(facts.authors(), facts.authorCount(), facts.organisation()),
        facts.date() == null ? null : PaperDate.parse(facts.date()).orElseThrow(),
        null,
        facts.categories(),
        new Engagement(facts.upvotes(), facts.comments()),
        paper.links(),
        facts.withdrawn(),
        facts.source());
  }

  /// What [#detailed] makes a paper of.
  public record Facts(
      @Nullable String date,
      List<String> categories,
      List<String> authors,
      @Nullable Integer authorCount,
      @Nullable Organisation organisation,
      @Nullable Integer upvotes,
      @Nullable Integer comments,
      boolean withdrawn,
      String source) {
    public static final Facts UNKNOWN =
        new Facts(null, List.of(), List.of(), null, null, null, null, false, "test");

    public Facts on(String day) {
      return new Facts(
          day,
          categories,
          authors,
          authorCount,
          organisation,
          upvotes,
          comments,
          withdrawn,
          source);
    }

    public Facts in(String... codes) {
      return new Facts(
          date,
          List.of(codes),
          authors,
          authorCount,
          organisation,
          upvotes,
          comments,
          withdrawn,
          source);
    }

    public Facts by(String... names) {
      return new Facts(
          date,
          categories,
          List.of(names),
          null,
          organisation,
          upvotes,
          comments,
          withdrawn,
          source);
    }

    public Facts byCount(int count) {
      return new Facts(
          date, categories, List.of(), count, organisation, upvotes, comments, withdrawn, source);
    }

    public Facts from(String key, String name) {
      return new Facts(
          date,
          categories,
          authors,
          authorCount,
          new Organisation(key, name),
          upvotes,
          comments,
          withdrawn,
          source);
    }

    public Facts noticed(@Nullable Integer votes, @Nullable Integer remarks) {
      return new Facts(
          date, categories, authors, authorCount, organisation, votes, remarks, withdrawn, source);
    }

    public Facts asWithdrawn() {
      return new Facts(
          date, categories, authors, authorCount, organisation, upvotes, comments, true, source);
    }

    public Facts out(String of) {
      return new Facts(
          date, categories, authors, authorCount, organisation, upvotes, comments, withdrawn, of);
    }
  }

  /// With a static vector and no encoding.
  public static IndexEntry entry(Paper paper) {
    return new IndexEntry(paper, vector(Space.STATIC, paper.id()), null);
  }

  public static IndexEntry entry(String id, String title, String text) {
    return entry(paper(id, title, text));
  }

  public static IndexEntry encoded(Paper paper) {
    return new IndexEntry(paper, vector(Space.STATIC, paper.id()), encoding(paper.id()));
  }

  public static Encoding encoding(PaperId id) {
    var whole = vector(Space.ENCODED, id);
    return new Encoding(whole, List.of(whole));
  }

  /// The vector of a paper: the same for the same id, unlike that of any other.
  public static float[] vector(Space space, PaperId id) {
    return vector(space, id.value().hashCode() * 31L + space.label().hashCode());
  }

  /// A vector of unit length made of a number.
  public static float[] vector(Space space, long seed) {
    var random = new SplittableRandom(seed);
    var vector = new float[FINGERPRINT.of(space).dimension()];
    double square = 0;
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) random.nextGaussian();
      square += vector[i] * vector[i];
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) (vector[i] / Math.sqrt(square));
    }
    return vector;
  }

  public static List<String> ids(List<Hit> hits) {
    return hits.stream().map(hit -> hit.id().value()).toList();
  }
}

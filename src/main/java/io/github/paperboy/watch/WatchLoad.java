package io.github.paperboy.watch;

import io.github.paperboy.digest.DigestListener;
import io.github.paperboy.digest.DigestOutlet.Found;
import io.github.paperboy.digest.DigestOutlet.Sent;
import io.github.paperboy.digest.DigestSettings;
import io.github.paperboy.digest.Sender;
import io.github.paperboy.digest.Target;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.store.StoredWatch.Position;
import io.github.paperboy.store.WatchStore;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Many watches of all kinds that wait for papers, to see how long a round takes. Notes go nowhere.
public final class WatchLoad {
  private static final int TITLE_WORDS = 5;
  private static final List<String> QUESTIONS =
      List.of(
          "What is new about %s?",
          "How does %s work?", "Which methods address %s?", "What limits %s?");

  private final WatchStore store;
  private final WatchSettings settings;
  private final Watches watches;

  /// @param store with no papers yet
  public WatchLoad(
      WatchStore store, WatchSettings settings, InstantSource clock, RandomGenerator random) {
    this.store = store;
    this.settings = settings;
    watches = new Watches(store, settings, clock, random);
  }

  /// Adds a watch for each paper: of ten four are questions, three searches, three authors.
  ///
  /// @param like papers whose titles and authors are watched
  public void watch(List<Paper> like) {
    for (int i = 0; i < like.size(); i++) {
      var wish = new Wish(subject(like.get(i), i % 10), new Target.Feed(), "load" + i, "en");
      watches.add(wish, Known.NOTHING, new Position(0, 0));
    }
  }

  private static Subject subject(Paper paper, int kind) {
    var authors = paper.byline().authors();
    if (kind >= 7 && !authors.isEmpty()) {
      return new Subject.Author(shortened(authors.getFirst(), Subject.LONGEST_NAME));
    }
    return kind < QUESTIONS.size()
        ? new Subject.Question(QUESTIONS.get(kind).formatted(topic(paper)))
        : new Subject.Search(topic(paper));
  }

  /// The questions among the watches for some papers.
  public static List<String> questions(List<Paper> like) {
    return IntStream.range(0, like.size())
        .mapToObj(i -> subject(like.get(i), i % 10))
        .filter(Subject.Question.class::isInstance)
        .map(Subject::text)
        .toList();
  }

  private static String topic(Paper paper) {
    var words = Arrays.stream(paper.title().split(" ")).limit(TITLE_WORDS).toList();
    return shortened(String.join(" ", words), Subject.LONGEST / 2);
  }

  private static String shortened(String text, int most) {
    return text.substring(0, Math.min(most, text.length()));
  }

  /// One round.
  public RoundReport round(WatchDesk desk, InstantSource clock, LongSupplier nanoTime)
      throws InterruptedException {
    var base = new WatchRound.Base(store, watches, desk, List.of(new Nowhere()), settings);
    var sender = new Sender("load", DigestListener.NONE, clock, nanoTime, _ -> {});
    return WatchRound.of(base, sender, DigestSettings.DEFAULTS).run();
  }

  private static final class Nowhere implements WatchOutlet {
    @Override
    public boolean serves(Target target) {
      return true;
    }

    @Override
    public Sent post(Delivery delivery) {
      return new Sent.Posted("");
    }

    @Override
    public Found find(Delivery delivery) {
      return new Found.Absent();
    }
  }
}

package io.github.paperboy.watch;

import io.github.paperboy.ask.Answer;
import io.github.paperboy.digest.ShortIds;
import io.github.paperboy.digest.Target;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.store.StoredWatch;
import io.github.paperboy.store.StoredWatch.Position;
import io.github.paperboy.store.WatchStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/// The watches: made, listed, paused, removed. Safe for several threads and processes.
public final class Watches {
  private final WatchStore store;
  private final WatchSettings settings;
  private final InstantSource clock;
  private final RandomGenerator random;

  /// @param random for ids; one that cannot be guessed, because an id names a feed
  public Watches(
      WatchStore store, WatchSettings settings, InstantSource clock, RandomGenerator random) {
    this.store = store;
    this.settings = settings;
    this.clock = clock;
    this.random = random;
  }

  /// Begins to watch: what comes and happens from now on is new.
  ///
  /// @param ask answers a standing question as of now; not called for other subjects
  public Begun begin(Wish wish, Function<String, Answer> ask) {
    var same =
        ofOwner(wish.owner()).stream().filter(each -> wish.isMetBy(each.watch())).findFirst();
    if (same.isPresent()) {
      return new Begun.Already(same.get());
    }
    // Before the answer: what comes while it is written is new.
    var position = store.indexed();
    var known =
        wish.subject() instanceof Subject.Question(var text)
            ? Known.of(ask.apply(text))
            : Known.NOTHING;
    return add(wish, known, position);
  }

  Begun add(Wish wish, Known known, Position position) {
    var id = ShortIds.next(random, each -> store.find(each).isPresent());
    var stored = stored(wish.as(id), known, position);
    var adding = store.add(stored, new WatchStore.Limits(settings.perOwner(), settings.most()));
    return switch (adding) {
      case ADDED -> new Begun.Watching(StandingWatch.of(stored));
      case OWNER_HAS_MOST -> new Begun.TooMany(settings.perOwner(), Begun.Whose.OWN);
      case ALL_HAVE_MOST -> new Begun.TooMany(settings.most(), Begun.Whose.ALL);
    };
  }

  private StoredWatch stored(Watch watch, Known known, Position position) {
    return new StoredWatch(
        watch.id(),
        watch.owner(),
        StoredWatch.State.ACTIVE,
        "",
        WatchJson.write(watch),
        WatchJson.write(known),
        position,
        clock.instant());
  }

  /// Watches the papers that a conversation was about, together with those of before, and tells of
  /// them there.
  ///
  /// @return whether there was room for it
  public boolean discuss(Target where, List<PaperId> cited, String language) {
    if (cited.isEmpty()) {
      return true;
    }
    var owner = StoredWatch.CONVERSATION + where.label();
    var before = ofOwner(owner).stream().findFirst();
    if (before.isEmpty()) {
      var wish = new Wish(new Subject.Discussed(cited), where, owner, language);
      return add(wish, Known.NOTHING, store.indexed()) instanceof Begun.Watching;
    }
    var watch = before.get().watch();
    if (watch.subject() instanceof Subject.Discussed(var papers)) {
      // Cited once more is cited latest.
      List<PaperId> all = new ArrayList<>(papers);
      all.removeAll(cited);
      all.addAll(cited);
      if (!all.equals(papers)) {
        var changed = watch.about(new Subject.Discussed(all));
        store.changeSettings(watch.id(), WatchJson.write(changed));
      }
    }
    return true;
  }

  /// All watches that people asked for, earliest first.
  public List<StandingWatch> all() {
    return standing().stream().filter(each -> !isOfConversation(each)).toList();
  }

  private static boolean isOfConversation(StandingWatch standing) {
    return standing.watch().subject() instanceof Subject.Discussed;
  }

  /// These and those of conversations.
  List<StandingWatch> standing() {
    return known(store.all());
  }

  /// One that a later version of the program has written, and this one cannot read, is left to
  /// that.
  private static List<StandingWatch> known(List<StoredWatch> stored) {
    return stored.stream().flatMap(each -> StandingWatch.ifKnown(each).stream()).toList();
  }

  public List<StandingWatch> ofOwner(String owner) {
    return known(store.ofOwner(owner));
  }

  public Optional<StandingWatch> find(String id) {
    return store.find(id).flatMap(StandingWatch::ifKnown);
  }

  /// @param reason for a person
  /// @return whether there is such a watch
  public boolean pause(String id, String reason) {
    return store.pause(id, reason);
  }

  /// Serves it again, from where it stood.
  ///
  /// @return whether there is such a watch
  public boolean resume(String id) {
    return store.resume(id);
  }

  /// @return whether there was such a watch
  public boolean remove(String id) {
    return store.remove(id);
  }

  /// Forgets the papers of conversations that were watched since before a time.
  ///
  /// @return how many conversations
  public int forgetConversations(Instant before) {
    return store.removeConversationsBefore(before);
  }

  /// Forgets all watches of a person.
  ///
  /// @return how many
  public int forget(String owner) {
    return store.removeAll(owner);
  }
}

package io.github.paperboy.discord;

import io.github.paperboy.ask.TopicName;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Which papers a thread is about that somebody else opened: those that its name or its first
/// message links to, or whose whole title its name has. Discord tells the name always, the message
/// where it mentions the bot or the Message Content intent is granted. Safe for several threads.
final class ThreadPapers {
  private static final Logger LOG = LoggerFactory.getLogger(ThreadPapers.class);

  /// A list of many papers is no subject.
  private static final int MOST = 5;

  /// Shorter titles are words that names have anyway.
  private static final int LEAST_TITLE = 12;

  private final Desk desk;
  private volatile @Nullable Shards shards;

  ThreadPapers(Desk desk) {
    this.desk = desk;
  }

  void connect(Shards connected) {
    shards = connected;
  }

  /// Blocks for a request to Discord; empty where there is nothing to be told.
  List<PaperId> of(Spot spot) {
    return switch (spot.kind()) {
      case CHANNEL, DIRECT -> List.of();
      case THREAD, FORUM_POST -> ofThread(spot.channel());
    };
  }

  /// What a thread is called, if that is a topic.
  Optional<String> nameOf(Spot spot) {
    return Optional.ofNullable(thread(spot.channel()))
        .map(ThreadChannel::getName)
        .flatMap(TopicName::of);
  }

  private @Nullable ThreadChannel thread(long id) {
    var connected = shards;
    return connected == null ? null : connected.knowing(id).getThreadChannelById(id);
  }

  private List<PaperId> ofThread(long id) {
    var thread = thread(id);
    if (thread == null || thread.getOwnerIdLong() == thread.getJDA().getSelfUser().getIdLong()) {
      return List.of();
    }
    Set<PaperId> papers = new LinkedHashSet<>();
    titled(thread.getName(), papers);
    linked(thread.getName(), papers);
    linked(firstMessage(thread), papers);
    return papers.size() > MOST ? List.of() : List.copyOf(papers);
  }

  private void linked(String text, Set<PaperId> papers) {
    PaperLinks.in(text).stream()
        .flatMap(id -> desk.paper(id).stream())
        .map(Paper::id)
        .forEach(papers::add);
  }

  private void titled(String name, Set<PaperId> papers) {
    var words = letters(name);
    desk.lookUp(name)
        .filter(paper -> letters(paper.title()).length() >= LEAST_TITLE)
        .filter(paper -> words.contains(letters(paper.title())))
        .map(Paper::id)
        .ifPresent(papers::add);
  }

  /// A text as it is compared: letters and digits alone.
  static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static String firstMessage(ThreadChannel thread) {
    try {
      return thread.retrieveStartMessage().submit().join().getContentRaw();
    } catch (RuntimeException e) {
      LOG.info("the first message of a thread is not told: {}", JdaErrors.sentence(e));
      return "";
    }
  }
}

package io.github.paperboy.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.concrete.ForumChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.forums.ForumTag;
import net.dv8tion.jda.api.managers.channel.concrete.ThreadChannelManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Posts of forums.
final class JdaPosts {
  private static final Logger LOG = LoggerFactory.getLogger(JdaPosts.class);

  /// Names of tags, in lower case, that say what the bot may say of a post: it was answered, not
  /// that it is solved.
  private static final Set<String> ANSWERED =
      Set.of("answered", "paperboy", "beantwortet", "répondu", "respondida", "回答済み", "已回答");

  private static final int MOST_TAGS = 5;

  private JdaPosts() {}

  /// Gives a post the tag of its forum that says it was answered. Does nothing where there is none,
  /// where the bot may not, and for anything but the first message of a post. Returns at once.
  static void markAnswered(Message first) {
    if (first.getChannel() instanceof ThreadChannel post
        && post.getIdLong() == first.getIdLong()
        && post.getParentChannel() instanceof ForumChannel forum
        && forum.getGuild().getSelfMember().hasPermission(forum, Permission.MANAGE_THREADS)) {
      tag(forum).ifPresent(tag -> mark(post, tag));
    }
  }

  private static Optional<ForumTag> tag(ForumChannel forum) {
    return forum.getAvailableTags().stream()
        .filter(tag -> ANSWERED.contains(tag.getName().strip().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static void mark(ThreadChannel post, ForumTag tag) {
    List<ForumTag> tags = new ArrayList<>(post.getAppliedTags());
    if (tags.contains(tag) || tags.size() >= MOST_TAGS) {
      return;
    }
    tags.add(tag);
    ThreadChannelManager change = post.getManager().setAppliedTags(tags);
    JdaRequests.insist(() -> change)
        .exceptionally(problem -> {
          LOG.info("a post was not tagged: {}", JdaErrors.sentence(problem));
          return null;
        });
  }
}

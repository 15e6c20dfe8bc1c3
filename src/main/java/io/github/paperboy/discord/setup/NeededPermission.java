package io.github.paperboy.discord.setup;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// The permissions that the bot needs: all those of the invite link, and no others. In the order in
/// which they are told.
public enum NeededPermission {
  VIEW_CHANNELS(10, "View Channels", "sees nothing"),
  SEND_MESSAGES(11, "Send Messages", "cannot write"),
  CREATE_PUBLIC_THREADS(35, "Create Public Threads", "cannot open a thread for an answer"),
  SEND_MESSAGES_IN_THREADS(38, "Send Messages in Threads", "cannot answer in threads"),
  EMBED_LINKS(14, "Embed Links", "shows no previews of links"),
  ATTACH_FILES(15, "Attach Files", "cannot hand out exported files"),
  READ_MESSAGE_HISTORY(
      16, "Read Message History", "cannot look whether a digest was posted before a crash");

  private static final Set<NeededPermission> IN_FORUMS =
      EnumSet.complementOf(EnumSet.of(SEND_MESSAGES, CREATE_PUBLIC_THREADS));

  private final long bit;
  private final String label;
  private final String lack;

  NeededPermission(int bit, String label, String lack) {
    this.bit = 1L << bit;
    this.label = label;
    this.lack = lack;
  }

  /// As Discord's own pages call it.
  public String label() {
    return label;
  }

  /// What becomes of the bot without it.
  String lack() {
    return lack;
  }

  /// All of them as Discord writes permissions.
  static long bits() {
    return Arrays.stream(values()).mapToLong(each -> each.bit).sum();
  }

  /// Those that rights do not hold.
  static Set<NeededPermission> missing(long rights) {
    var missing = EnumSet.noneOf(NeededPermission.class);
    for (var each : values()) {
      if ((rights & each.bit) == 0) {
        missing.add(each);
      }
    }
    return missing;
  }

  /// Those that count in forums, where every post is a thread that somebody else has opened.
  static Set<NeededPermission> inForums() {
    return EnumSet.copyOf(IN_FORUMS);
  }

  /// Labels in a row: `Send Messages, Attach Files and Embed Links`.
  static String labels(Collection<NeededPermission> permissions) {
    return row(permissions.stream().map(NeededPermission::label).toList());
  }

  /// What becomes of the bot without them: `cannot write and cannot answer in threads`.
  static String lacks(Collection<NeededPermission> permissions) {
    return row(permissions.stream().map(NeededPermission::lack).toList());
  }

  private static String row(java.util.List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : words.stream().limit(last).collect(Collectors.joining(", ")) + " and " + words.get(last);
  }
}

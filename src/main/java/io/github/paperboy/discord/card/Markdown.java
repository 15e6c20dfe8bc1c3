package io.github.paperboy.discord.card;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Discord's markdown: makes text from outside harmless. What is escaped shows as it was written
/// and formats, mentions and links nothing. Pure.
public final class Markdown {
  /// Hosts that papers and their code are read at; other addresses are shown without a link.
  private static final Set<String> HOSTS =
      Set.of(
          "arxiv.org",
          "aclanthology.org",
          "huggingface.co",
          "hf.co",
          "doi.org",
          "github.com",
          "gitlab.com",
          "openreview.net",
          "openalex.org");

  private static final Pattern ALWAYS = Pattern.compile("([\\\\*_~`|\\[\\]<>@])");
  private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|steam|ftp)://");
  private static final Pattern LINE_START =
      Pattern.compile("(?m)^(\\s*)(#{1,3}|-#|[-+>]|\\d+\\.)(?=\\s|$)");
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cntrl}\\p{Cf}&&[^\\n]]|[\\u2028\\u2029]");

  /// Letters that show nothing.
  private static final Pattern BLANK =
      Pattern.compile("[\\s\\u115F\\u1160\\u2800\\u3164\\uFFA0\\p{M}]*");

  private Markdown() {}

  /// A text of one or more lines.
  public static String escape(String text) {
    var clean = UNSEEN.matcher(text).replaceAll(" ");
    var escaped = ALWAYS.matcher(clean).replaceAll("\\\\$1");
    escaped = ADDRESS.matcher(escaped).replaceAll("$1\\\\://");
    return LINE_START.matcher(escaped).replaceAll("$1\\\\$2");
  }

  /// A text as it is, such as code; of what cannot be seen the line breaks alone are left.
  ///
  /// @param language of the code, by its short name
  public static String code(String language, String text) {
    var clean = UNSEEN.matcher(text).replaceAll("").replace("```", "'''");
    return "```%s\n%s```".formatted(language, clean);
  }

  /// A text on one line for where no markdown is understood, such as labels and titles: nothing in
  /// it is unseen or turns the direction of what follows. Empty when there is nothing to be seen.
  public static String plain(String text) {
    var clean = UNSEEN.matcher(text).replaceAll(" ").replaceAll("\\s+", " ").strip();
    return BLANK.matcher(clean).matches() ? "" : clean;
  }

  /// A plain text cut to a length, never empty: Discord takes no empty labels and titles.
  public static String label(String text, int most) {
    var plain = cut(plain(text), most);
    return plain.isEmpty() ? "…" : plain;
  }

  /// A text on one line, cut to a length before it is escaped.
  public static String line(String text, int most) {
    return escape(cut(text.replaceAll("\\s+", " ").strip(), most));
  }

  /// A text cut at a length, with a mark that it was; never in the middle of a character.
  public static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = most - 1;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).stripTrailing() + "…";
  }

  /// A link when the address is at a known host, else the text alone.
  ///
  /// @param text already escaped
  public static String link(String text, Optional<URI> address) {
    return address
        .filter(Markdown::isKnown)
        .map(uri -> "[%s](%s)".formatted(text, target(uri)))
        .orElse(text);
  }

  /// Whether an address may be linked to.
  public static boolean isKnown(URI address) {
    var host = address.getHost();
    if (host == null || !"https".equals(address.getScheme()) || address.getUserInfo() != null) {
      return false;
    }
    var bare = host.toLowerCase(Locale.ROOT).replaceFirst("^(www|export)\\.", "");
    return HOSTS.contains(bare) && target(address).length() <= Limits.LINK;
  }

  /// Brackets would end the link.
  private static String target(URI address) {
    return address.toASCIIString().replace("(", "%28").replace(")", "%29");
  }
}

package io.github.paperboy.guard;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a model wrote as plain text that can do nothing: no characters that cannot be seen or that
/// turn the direction of writing, no mentions, no markup, no links but those that belong to the
/// papers, no more than was asked for. Lines are kept. Pure.
///
/// @param links addresses that may stay, as they stand in the papers
/// @param longest so many characters are taken
public record ModelText(Set<String> links, int longest) {
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]|[\\p{Cc}&&[^\\n]]|[\\x{FE00}-\\x{FE0F}]|[\\x{E0000}-\\x{E01EF}]");
  private static final Pattern TERMINAL = Pattern.compile("\\x1B\\[[0-9;?]{0,20}[A-Za-z]?");
  private static final Pattern THOUGHT =
      Pattern.compile("(?is)<(think|thinking|thought|reasoning)>.*?(?:</\\1>|\\z)");
  private static final Pattern THOUGHT_END =
      Pattern.compile("(?i)</(?:think|thinking|thought|reasoning)>");

  /// A block of a programming language; one without a language may be the answer.
  private static final Pattern CODE =
      Pattern.compile(
          "(?ims)^\\s*(```|~~~)(?!(?:markdown|md|text|txt|plain|plaintext)\\b)[a-z][\\w+#-]*\\s*\\n"
              + ".*?(?:^\\s*\\1\\s*$|\\z)");

  private static final Pattern STYLED =
      Pattern.compile(
          "\\\\(?:textbf|textit|texttt|text|emph|mathrm|mathbf|mathit|mathcal)\\{([^{}\\n]{0,200})}");

  /// Not an amount of money: `$5 and $6`.
  private static final Pattern FORMULA =
      Pattern.compile("\\$(?=\\S)([^$\\n]{1,80})(?<=\\S)\\$(?!\\d)");

  private static final Pattern FORMULA_EDGE = Pattern.compile("\\\\[()\\[\\]]");
  private static final Pattern TIMES = Pattern.compile(" ?\\\\times\\b");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([%$#&_])");
  private static final Pattern FENCE = Pattern.compile("(?m)^\\s*(?:```|~~~)[^\\n]*$");
  private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]\\n]{0,300}]\\([^)\\n]{0,600}\\)");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]{0,300})]\\([^)\\n]{0,600}\\)");
  private static final Pattern REFERENCE =
      Pattern.compile("(?m)^\\s*\\[[^\\]\\n]{1,80}]:\\s*\\S{1,600}.*$");
  private static final Pattern DISCORD =
      Pattern.compile(
          "<(?:[@#][!&]?\\d{0,25}|a?:\\w{1,40}:\\d{0,25}|t:[-\\d]{1,20}(?::\\w)?|/[^<>\\n]{1,80}:\\d{1,25}|id:\\w{1,20})>");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z!][^<>\\n]{0,300}>");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-z]{2,8});");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)\\b(?:[a-z][a-z0-9+.-]{1,20}:/{1,3}|www\\.|mailto:|javascript:|data:|discord\\.gg/)\\S{1,600}");

  /// Not within an address: one of the papers' own was let through before.
  private static final Pattern BARE_HOST =
      Pattern.compile(
          "(?i)(?<![/.@\\w-])(?:[a-z0-9-]{1,60}\\.){1,6}(?:com|org|net|io|gg|ru|cn|co|xyz|top|info|app|dev|ly|me)/\\S{1,600}");

  private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{N}])@(?=[\\p{L}_])");
  private static final Pattern EMPHASIS =
      Pattern.compile("\\*{2,3}|_{2,3}(?=\\S)|(?<=\\S)_{2,3}|~{2,}|\\|{2,}|`+");
  private static final Pattern STARRED =
      Pattern.compile("(?<![\\p{L}\\p{N}*])\\*(\\S[^*\\n]{0,200}?\\S|\\S)\\*(?![\\p{L}\\p{N}*])");
  private static final Pattern HEADING = Pattern.compile("(?m)^\\s*(?:#{1,6}|>{1,3}|-#)\\s+");
  private static final Pattern RULE = Pattern.compile("(?m)^[-=_* ]{3,}$");
  private static final Pattern SPACES = Pattern.compile("[^\\S\\n]+");
  private static final Pattern LINES = Pattern.compile(" ?\\n\\s*");

  public ModelText {
    links = Set.copyOf(links);
  }

  /// Without what a model thinks before it speaks; also without a thought that has no end yet.
  public static String spoken(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    var thought = THOUGHT.matcher(text).replaceAll("");
    var end = THOUGHT_END.matcher(thought);
    int from = 0;
    while (end.find()) {
      from = end.end();
    }
    return thought.substring(from);
  }

  public String of(String said) {
    var text = spoken(said);
    var cut = text.length() <= longest ? text : text.substring(0, longest);
    var lines = cut.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
    var bytes = TERMINAL.matcher(Normalizer.normalize(lines, Normalizer.Form.NFC)).replaceAll("");
    var seen = UNSEEN.matcher(bytes).replaceAll("");
    var bare = unmarked(seen);
    return LINES.matcher(SPACES.matcher(bare).replaceAll(" ")).replaceAll("\n").strip();
  }

  private String unmarked(String text) {
    var plain = FENCE.matcher(CODE.matcher(text).replaceAll("")).replaceAll("");
    plain = plainFormulas(plain);
    plain = IMAGE.matcher(plain).replaceAll("");
    plain = LINK.matcher(plain).replaceAll("$1");
    plain = REFERENCE.matcher(plain).replaceAll("");
    plain = DISCORD.matcher(plain).replaceAll("");
    plain = TAG.matcher(plain).replaceAll("");
    plain = ENTITY.matcher(plain).replaceAll("");
    plain = ADDRESS.matcher(plain).replaceAll(this::address);
    plain = BARE_HOST.matcher(plain).replaceAll(this::address);
    plain = RULE.matcher(plain).replaceAll("");
    plain = HEADING.matcher(plain).replaceAll("");
    plain = EMPHASIS.matcher(plain).replaceAll("");
    plain = STARRED.matcher(plain).replaceAll("$1");
    return MENTION.matcher(plain).replaceAll("");
  }

  /// Simple formulas as people read them; others stay as they are.
  private static String plainFormulas(String text) {
    if (text.indexOf('\\') < 0 && text.indexOf('$') < 0) {
      return text;
    }
    var plain = STYLED.matcher(text).replaceAll("$1");
    plain = FORMULA.matcher(plain).replaceAll("$1");
    plain = FORMULA_EDGE.matcher(plain).replaceAll("");
    plain = TIMES.matcher(plain).replaceAll("×");
    return ESCAPED.matcher(plain).replaceAll("$1");
  }

  /// The address when it is one of the papers', else nothing; the full stop after it stays.
  private String address(MatchResult found) {
    var address = found.group();
    int end = address.length();
    while (end > 0 && ".,;:!?)]}\"'”’".indexOf(address.charAt(end - 1)) >= 0) {
      end--;
    }
    var kept = links.contains(address.substring(0, end)) ? address.substring(0, end) : "";
    return Matcher.quoteReplacement(kept + address.substring(end));
  }
}

package io.github.paperboy.paper;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The stable identity of a paper, without its version: `arxiv:2505.12345`,
/// `arxiv:cond-mat/9909265`, `acl:1991.iwpt-1.2`, `title:3f2a…` (made from the title when a source
/// gives no id), or any other text a source uses. Equal ids are the same paper; a newer version of
/// it keeps the id.
///
/// @param value 1 to 200 characters, no white space or control characters
public record PaperId(String value) implements Comparable<PaperId> {
  private static final int MAX_LENGTH = 200;

  /// Both arXiv styles, with an optional `vN`: [identifier
  /// scheme](https://info.arxiv.org/help/arxiv_identifier.html).
  private static final Pattern ARXIV =
      Pattern.compile(
          "(?:arxiv:|https?://(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf|html)/"
              + "|https?://(?:www\\.)?(?:huggingface\\.co|hf\\.co)/papers/)?"
              + "(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})(?:v(\\d{1,3}))?(?:\\.pdf)?",
          Pattern.CASE_INSENSITIVE);

  public PaperId {
    if (value.isEmpty()
        || value.length() > MAX_LENGTH
        || value.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
      throw new IllegalArgumentException(
          "paper id must be 1 to %d characters without blanks: '%s'"
              .formatted(MAX_LENGTH, value.substring(0, Math.min(value.length(), 80))));
    }
  }

  /// Reads what a person or a source writes for an id: an arXiv id or URL in any form becomes
  /// `arxiv:…`; anything else is kept as it is.
  ///
  /// @throws IllegalArgumentException if the text cannot be an id
  public static PaperId parse(String text) {
    var trimmed = text.strip();
    return arxiv(trimmed).orElseGet(() -> new PaperId(trimmed));
  }

  /// The arXiv id in a text that is nothing but an arXiv id or URL.
  public static Optional<PaperId> arxiv(String text) {
    Matcher matcher = ARXIV.matcher(text.strip());
    return matcher.matches()
        ? Optional.of(new PaperId("arxiv:" + matcher.group(1).toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  /// The version in an arXiv id or URL such as `2505.12345v2`; empty for anything else.
  public static OptionalInt arxivVersion(String text) {
    Matcher matcher = ARXIV.matcher(text.strip());
    return matcher.matches() && matcher.group(2) != null
        ? OptionalInt.of(Integer.parseInt(matcher.group(2)))
        : OptionalInt.empty();
  }

  /// An id made from a title: the same for titles that differ only in case, spacing or punctuation.
  public static PaperId ofTitle(String title) {
    var folded = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var words = folded.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
    var normal = words.isEmpty() ? folded.strip() : words;
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(normal.getBytes(StandardCharsets.UTF_8));
      return new PaperId("title:" + HexFormat.of().formatHex(digest, 0, 8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  public boolean isArxiv() {
    return value.startsWith("arxiv:");
  }

  /// Whether it was made from a title by [#ofTitle(String)].
  public boolean isOfTitle() {
    return value.startsWith("title:");
  }

  /// Where a reader can open the paper, when the id itself tells.
  public Optional<URI> url() {
    if (isArxiv()) {
      return Optional.of(URI.create("https://arxiv.org/abs/" + value.substring(6)));
    }
    if (value.startsWith("acl:") && value.matches("acl:[\\w.-]+")) {
      return Optional.of(URI.create("https://aclanthology.org/" + value.substring(4)));
    }
    return Optional.empty();
  }

  @Override
  public int compareTo(PaperId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}

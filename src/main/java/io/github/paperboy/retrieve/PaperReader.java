package io.github.paperboy.retrieve;

import io.github.paperboy.paper.PaperId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads ids of papers anywhere in a question: arXiv ids in both styles, addresses at arXiv, its
/// mirrors and Hugging Face, `doi:10.48550/arXiv…`, ACL Anthology addresses, and ids as Paperboy
/// prints them.
final class PaperReader {
  private static final int NEW_STYLE_DOT = 4;
  private static final int LEAST_DIGITS = 4;
  private static final int MAX_DIGITS = 5;
  private static final int OLD_STYLE_DIGITS = 7;

  private PaperReader() {}

  static List<Found> read(Words words) {
    var found = new ArrayList<Found>();
    for (int at = 0; at < words.size(); at++) {
      int word = at;
      id(words.written(at)).ifPresent(id -> found.add(found(words, word, id)));
    }
    return List.copyOf(found);
  }

  private static Found found(Words words, int at, PaperId id) {
    boolean named = words.key(at - 1).equals("arxiv") && words.gap(at) != Word.Gap.COMMA;
    return new Found(
        Understood.Kind.PAPER,
        named ? at - 1 : at,
        at + 1,
        new Condition.Papers(List.of(id)),
        id.value());
  }

  private static Optional<PaperId> id(String word) {
    if (word.startsWith("title:") || word.startsWith("acl:")) {
      return word.length() > 10 ? Optional.of(new PaperId(word)) : Optional.empty();
    }
    int anthology = word.toLowerCase(Locale.ROOT).indexOf("aclanthology.org/");
    if (anthology >= 0) {
      return anthology(word.substring(anthology + "aclanthology.org/".length()));
    }
    var arxiv = newStyle(word);
    return arxiv.isPresent() ? arxiv : oldStyle(word);
  }

  private static Optional<PaperId> anthology(String path) {
    int end = 0;
    while (end < path.length() && "/?#".indexOf(path.charAt(end)) < 0) {
      end++;
    }
    var id = path.substring(0, end);
    id = id.endsWith(".pdf") ? id.substring(0, id.length() - 4) : id;
    return id.isEmpty() ? Optional.empty() : Optional.of(new PaperId("acl:" + id));
  }

  /// `2505.12345` with whatever stands around it in an address. A number with four decimals alone
  /// is an id only where its digits can be a year and a month.
  private static Optional<PaperId> newStyle(String word) {
    for (int dot = word.indexOf('.'); dot >= 0; dot = word.indexOf('.', dot + 1)) {
      int end = digitsEnd(word, dot + 1);
      int digits = end - dot - 1;
      boolean year = dot >= NEW_STYLE_DOT && digits(word, dot - NEW_STYLE_DOT, dot);
      if (year
          && digits >= LEAST_DIGITS
          && digits <= MAX_DIGITS
          && starts(word, dot)
          && month(word, dot)
          && ends(word, end)) {
        return PaperId.arxiv(word.substring(dot - NEW_STYLE_DOT, end));
      }
    }
    return Optional.empty();
  }

  private static boolean starts(String word, int dot) {
    int before = dot - NEW_STYLE_DOT - 1;
    return before < 0 || "/:.".indexOf(word.charAt(before)) >= 0;
  }

  private static boolean month(String word, int dot) {
    int year = Integer.parseInt(word.substring(dot - 4, dot - 2));
    int month = Integer.parseInt(word.substring(dot - 2, dot));
    return year >= 7 && month >= 1 && month <= 12;
  }

  private static boolean ends(String word, int end) {
    return end == word.length() || "v./?#&".indexOf(word.charAt(end)) >= 0;
  }

  /// `cond-mat/9909265`, `math.AG/0601001`.
  private static Optional<PaperId> oldStyle(String word) {
    for (int slash = word.indexOf('/'); slash >= 0; slash = word.indexOf('/', slash + 1)) {
      int end = digitsEnd(word, slash + 1);
      if (end - slash - 1 != OLD_STYLE_DIGITS || !ends(word, end)) {
        continue;
      }
      int first = slash;
      while (first > 0 && "/:".indexOf(word.charAt(first - 1)) < 0) {
        first--;
      }
      return PaperId.arxiv(word.substring(first, end));
    }
    return Optional.empty();
  }

  private static int digitsEnd(String word, int first) {
    int end = first;
    while (end < word.length() && Character.digit(word.charAt(end), 10) >= 0) {
      end++;
    }
    return end;
  }

  private static boolean digits(String word, int first, int end) {
    return digitsEnd(word, first) >= end;
  }
}

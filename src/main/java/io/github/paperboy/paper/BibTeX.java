package io.github.paperboy.paper;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A paper as a BibTeX entry. Unicode stays as it is (for biber or XeTeX); characters that TeX
/// gives a meaning are escaped, so that no title can break a bibliography. Unknown fields are left
/// out. Pure.
public final class BibTeX {
  private BibTeX() {}

  /// One entry, several lines, ending in a line break.
  public static String of(Paper paper) {
    var fields = new ArrayList<String>();
    // Two pairs of braces keep the capitals of the title.
    fields.add(field("title", "{" + escape(paper.title()) + "}"));
    if (!paper.byline().authors().isEmpty()) {
      fields.add(field("author", authors(paper.byline().authors())));
    }
    paper
        .date()
        .ifPresent(date -> {
          fields.add(field("year", "%04d".formatted(date.year())));
          if (date.month() != null) {
            fields.add(field("month", date.month().toString()));
          }
        });
    if (paper.id().value().startsWith("arxiv:")) {
      fields.add(field("eprint", escape(paper.id().value().substring("arxiv:".length()))));
      fields.add(field("archiveprefix", "arXiv"));
    }
    paper.url().ifPresent(url -> fields.add(field("url", url(url.toASCIIString()))));
    return "@misc{%s,\n%s\n}\n".formatted(key(paper), String.join(",\n", fields));
  }

  private static String field(String name, String value) {
    return "  %s = {%s}".formatted(name, value);
  }

  /// Braces keep an "and" within a name from being read as two authors.
  private static String authors(List<String> names) {
    return names.stream()
        .map(name -> name.matches("(?i).*\\band\\b.*") ? "{" + escape(name) + "}" : escape(name))
        .collect(Collectors.joining(" and "));
  }

  /// `vaswani2017attention`, or as much of it as is known.
  private static String key(Paper paper) {
    var author = paper.byline().authors().stream().findFirst().map(BibTeX::familyName).orElse("");
    var year = paper.date().map(date -> String.valueOf(date.year())).orElse("");
    var words =
        ascii(paper.title())
            .filter(word -> word.length() > 3)
            .findFirst()
            .orElseGet(() -> paper.id().value().replaceAll("[^A-Za-z0-9]", ""));
    return author + year + words;
  }

  /// `Vaswani` of `Ashish Vaswani` and of `Vaswani, A.`
  private static String familyName(String name) {
    var comma = name.indexOf(',');
    var family = comma > 0 ? name.substring(0, comma) : name.substring(name.lastIndexOf(' ') + 1);
    return ascii(family).collect(Collectors.joining());
  }

  private static Stream<String> ascii(String text) {
    var bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    return Arrays.stream(bare.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
        .filter(word -> !word.isEmpty());
  }

  private static String escape(String text) {
    var escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '\\' -> escaped.append("\\textbackslash{}");
            case '~' -> escaped.append("\\textasciitilde{}");
            case '^' -> escaped.append("\\textasciicircum{}");
            case '{', '}', '$', '&', '#', '%', '_' -> escaped.append('\\').appendCodePoint(c);
            default -> escaped.appendCodePoint(c);
          }
        });
    return escaped.toString();
  }

  /// Percent-encodes what would end the field.
  private static String url(String address) {
    return address.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
  }
}

package io.github.paperboy.claim;

import io.github.paperboy.paper.Paper;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a paper calls its own things: the acronym before the title's colon, those in brackets, and
/// those it says it proposes. Lower case.
record OwnNames(Set<String> names) {
  private static final Pattern TITLE = Pattern.compile("^([\\w*^+-]{2,20}):");
  private static final Pattern BRACKETS =
      Pattern.compile("\\(([\\w*^+-]{0,20}[A-Z][\\w*^+-]{0,20})\\)");
  private static final Pattern PROPOSED =
      Pattern.compile(
          "(?:propose|present|introduce|introduces|presents|proposes|call|called|named|termed"
              + "|dubbed|develop)\\s+(?:[\\w-]+\\s+){0,3}?"
              + "([\\w*^+-]{0,20}[A-Z][\\w*^+-]{0,20}[A-Z][\\w*^+-]{0,20})");

  private static final Pattern SIGNS = Pattern.compile("[*^+-]+$");

  OwnNames {
    names = Set.copyOf(names);
  }

  static OwnNames of(Paper paper) {
    var names = new HashSet<String>();
    collect(TITLE, paper.title(), names);
    collect(BRACKETS, paper.abstractText(), names);
    collect(PROPOSED, paper.abstractText(), names);
    return new OwnNames(names);
  }

  private static void collect(Pattern pattern, String text, Set<String> names) {
    var matcher = pattern.matcher(text);
    while (matcher.find()) {
      var name = matcher.group(1).toLowerCase(Locale.ROOT);
      names.add(name);
      names.add(SIGNS.matcher(name).replaceFirst("")); // as it is found among words
    }
  }

  boolean contains(String lower) {
    return names.contains(lower);
  }
}

package io.github.paperboy.ask.extractive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The specific things a question names: data sets, measures, models, figures. An abstract that
/// does not mention one of them cannot say what the question asks of it. Pure.
final class Specifics {
  /// Words with two capitals, or with a digit beside a letter, or bare numbers: `FID`, `ImageNet`,
  /// `CIFAR10`, `GPT-4`, `512`.
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:\\p{L}*\\p{Lu}[\\p{L}\\p{N}-]*\\p{Lu}[\\p{L}\\p{N}-]*|\\p{L}+-?\\p{N}[\\p{L}\\p{N}.-]*|\\p{N}[\\p{N}.,]*)(?![\\p{L}\\p{N}])");

  /// What a name is joined to in `LLM-written` and `CLIP-like`.
  private static final Pattern PLAIN_ENDING = Pattern.compile("(?<=\\p{Lu})(?:-\\p{Ll}{3,})+$");

  private static final Pattern NUMBERED = Pattern.compile("(\\p{L}{2,})-?(\\p{N}+)");

  private Specifics() {}

  /// Those named in the question that the text does not hold, as written in the question.
  static List<String> missing(String question, String text) {
    var held = squeeze(text);
    List<String> missing = new ArrayList<>();
    var matcher = NAMED.matcher(question);
    while (matcher.find()) {
      var named = matcher.group().replaceAll("[.,-]+$", "");
      var name = PLAIN_ENDING.matcher(singular(named)).replaceFirst("");
      if (!held.contains(squeeze(name)) && !isInSeries(name, text)) {
        missing.add(named);
      }
    }
    return missing;
  }

  /// Whether a text holds `AIME25` as `AIME24 and 25`.
  private static boolean isInSeries(String name, String text) {
    var numbered = NUMBERED.matcher(name);
    return numbered.matches()
        && Pattern.compile(
                Pattern.quote(numbered.group(1))
                    + "(?:\\P{L}|and){1,12}(?<!\\p{N})"
                    + numbered.group(2)
                    + "(?!\\p{N})")
            .matcher(text)
            .find();
  }

  private static String singular(String named) {
    return named.length() > 3 && named.endsWith("s")
        ? named.substring(0, named.length() - 1)
        : named;
  }

  /// Without blanks, dashes and case, so that `CIFAR 10` is `CIFAR-10`.
  private static String squeeze(String text) {
    return Terms.fold(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}.]+", "");
  }
}

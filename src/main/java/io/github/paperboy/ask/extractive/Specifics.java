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

  private Specifics() {}

  /// Those named in the question that the text does not hold, as written in the question.
  static List<String> missing(String question, String text) {
    var held = squeeze(text);
    List<String> missing = new ArrayList<>();
    var matcher = NAMED.matcher(question);
    while (matcher.find()) {
      var named = matcher.group().replaceAll("[.,-]+$", "");
      if (!held.contains(squeeze(singular(named)))) {
        missing.add(named);
      }
    }
    return missing;
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

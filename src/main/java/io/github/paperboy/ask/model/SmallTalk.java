package io.github.paperboy.ask.model;

import io.github.paperboy.ask.Refusals;
import java.util.regex.Pattern;

/// What chat models say around an answer: "Sure! Here is a summary:", "I hope this helps!". It says
/// nothing of papers, so that it is neither checked nor counted as removed. Pure.
final class SmallTalk {
  private static final Pattern PHRASE =
      Pattern.compile(
          "(?i)^(?:sure|certainly|of course|absolutely|great question|good"
              + " question|okay|ok|yes|no|thanks?(?: you)?)[!.,]?$|^(?:(?:sure|certainly|of"
              + " course|absolutely)[,!] )?(?:here(?:'s| is| are)|below (?:is"
              + "|are))\\b.{0,120}[:.]$|^(?:i hope|let me know|feel free|please let me know|if you"
              + " (?:have|need|want|would)|would you like)\\b.*|^[^.;]{1,80}:$");

  private static final int WORDS_OF_A_HEADING = 2;
  private static final Pattern HEADING = Pattern.compile("\\p{Lu}[\\p{L} -]{2,40}");

  private SmallTalk() {}

  /// @param sentence that cites nothing
  static boolean is(String sentence) {
    return sentence.equals(Refusals.notStated()) || PHRASE.matcher(sentence).matches();
  }

  /// @param line all of it
  static boolean isHeading(String line) {
    return HEADING.matcher(line).matches() && line.split("[ -]+").length <= WORDS_OF_A_HEADING;
  }
}

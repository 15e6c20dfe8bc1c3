package io.github.paperboy.claim;

import java.util.List;
import java.util.regex.Pattern;

/// Tells whether a sentence speaks of other work: "existing methods", "unlike traditional
/// approaches". What it says there is not said of the paper's own method. Pure.
public final class Attribution {
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\b(existing|previous|prior|earlier|conventional|traditional|current|today's|other|most"
              + "|recent|many|classical|usual|past|contemporary|common|typical|standard"
              + "|state-of-the-art|sota|popular)\\s+(?:[\\w-]+\\s+){0,4}?"
              + "(methods?|approach(es)?|works?|techniques?|models?|algorithms?|networks?|studies"
              + "|attacks?|defen[cs]es?|solutions?|literature|practices?|frameworks?|schemes?"
              + "|systems?|efforts?|retrievers?|ones|counterparts?|fields?|operators?)\\b"
              + "|\\b(typically|usually|commonly|predominantly|mainstream|traditionally"
              + "|conventionally)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OURS =
      Pattern.compile(
          "\\b(we|our|ours|this (paper|work|article|study)|in this)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern GOES_ON =
      Pattern.compile(
          "\\b(these|those|such) (?:[\\w-]+ )?(approaches|methods|works|techniques|models"
              + "|algorithms)\\b|^(However|They|Their)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern UNLIKE =
      Pattern.compile(
          "\\b(unlike|in contrast (?:to|with)|contrary to|compared (?:to|with)|as opposed"
              + " to|instead of|rather than|different from)\\b(?:\\s+[\\w-]+){0,6}(?:,"
              + " (?:which|that|who)\\b[^,;.]{0,120})?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern THIS_WORK =
      Pattern.compile(
          "\\b(the|this|proposed|new) (\\w+ )?(method|model|approach|algorithm|framework|paper"
              + "|authors|study|scheme|analysis|architecture|theory|system)\\b",
          Pattern.CASE_INSENSITIVE);

  private Attribution() {}

  /// Whether a sentence names other work and not this one.
  public static boolean ofOthers(String sentence) {
    return OTHERS.matcher(sentence).find() && !OURS.matcher(sentence).find();
  }

  /// Whether a sentence goes on about what the one before it spoke of.
  static boolean goesOn(String sentence) {
    return GOES_ON.matcher(sentence).find() && !OURS.matcher(sentence).find();
  }

  /// Whether a claim is about the paper's own work and not about the work of others.
  static boolean ofThisWork(String claim, List<Word> words, OwnNames names) {
    boolean own =
        words.stream().anyMatch(word -> names.contains(word.lower()))
            || THIS_WORK.matcher(claim).find();
    return own && !OTHERS.matcher(claim).find();
  }

  /// The words that only say what something is set against.
  static boolean[] contrasted(String sentence, List<Word> words) {
    var contrasted = new boolean[words.size()];
    var unlike = UNLIKE.matcher(sentence);
    while (unlike.find()) {
      for (int i = 0; i < contrasted.length; i++) {
        int start = words.get(i).span().start();
        contrasted[i] |= start >= unlike.start() && start < unlike.end();
      }
    }
    return contrasted;
  }
}

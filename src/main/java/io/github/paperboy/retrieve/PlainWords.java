package io.github.paperboy.retrieve;

import java.util.Set;

/// Words of a question that name no topic, so that a question made of them alone hangs on the turn
/// before it.
final class PlainWords {
  /// Nouns that say nothing of which paper is meant.
  private static final Set<String> GENERIC =
      WordSet.of(
          """
          application applications model models benchmark benchmarks dataset datasets data
          accuracy result results number numbers baseline baselines method methods experiment
          experiments limitation limitations assumption assumptions metric metrics score scores
          loss architecture architectures size code author authors paper idea trick problem
          problems task tasks domain domains language languages hardware gpu gpus theorem proof
          bound gain gains improvement speedup cost costs motivation evaluation setting settings
          parameters training details conclusion contribution contributions novelty weakness
          weaknesses link date organisation affiliation company comments name github repo
          implementation advantage advantages drawback drawbacks runtime memory inference
          performance backbone optimizer competitors new main key other real best first exactly
          big large much many fast good well long published released used tested evaluated tried
          try use test evaluate compare report reported work works mean better different robust
          old popular say claim year tldr summary short simple explain summarise summarize
          elaborate detail sentence example examples evidence source pdf extra
          critical important additional necessary crucial final existing overall average original
          previous exact total largest smallest highest lowest special required needed type types
          step steps part parts component components ablation ablations specific third-party
          """);

  /// Words that hold a sentence together.
  private static final Set<String> FUNCTION =
      WordSet.of(
          """
          what which who whose when where why how is are was were do does did can could would
          should will has have had be been a an the of on in at by to for from with about and or
          but so as if not any some there i we you me us my our please also then than that this
          these those it its they them their what's more most only just using tell give show get
          one ok okay really even same too actually
          """);

  private PlainWords() {}

  /// Whether a word names something.
  static boolean content(String key) {
    return !FUNCTION.contains(key) && !GENERIC.contains(key);
  }

  static boolean function(String key) {
    return FUNCTION.contains(key);
  }
}

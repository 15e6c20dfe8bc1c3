package io.github.paperboy.ask.extractive;

import io.github.paperboy.paper.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The content words of a text, folded and stemmed lightly, for measuring overlap. Pure.
final class Terms {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.×%]*");

  private static final Pattern WRITTEN = Pattern.compile("[\\p{L}\\p{N}]+");

  /// Words that say nothing about the matter of a question.
  private static final Set<String> STOP =
      Set.of(
          ("a about above across actually after again against all almost along already also"
               + " although always am among an and another any anyone anything are around article"
               + " articles as ask at available away based be because been before being best better"
               + " between both but by came can cannot come could did do does doing done dont"
               + " during each either else ever every everything exist exists few find first for"
               + " found from get gets getting give given gives go good got had happen has have"
               + " having he help helps her here his how i if in instead into is isn it its itself"
               + " just keep kind know known let like list long look looking made make makes making"
               + " many may me mean means mention might more most much must my need needs new no"
               + " not nothing now of off often on one only or other others our out over own paper"
               + " papers particular people per please possible published publish put quite rather"
               + " really recent regarding report reported reports research result results s said"
               + " same say says see seem seen several she should show shows since so some someone"
               + " something sort still study studies such t take takes tell than that the their"
               + " them then there these they thing things think this those though through to"
               + " together too toward towards try trying two under until up upon us use used uses"
               + " using usually very via want wants was way ways we well were what when where"
               + " whether which while who whom whose why will with within without work works would"
               + " yes yet you your anybody exactly whats explain summarise summarize summary"
               + " describe approach approaches method methods technique techniques propose"
               + " proposed proposes authors author")
              .split(" "));

  private Terms() {}

  /// The distinct content terms, in order.
  static Set<String> of(String text) {
    var terms = new LinkedHashSet<String>();
    var matcher = WORD.matcher(fold(text));
    while (matcher.find()) {
      var word = matcher.group();
      if (!STOP.contains(word)) {
        terms.add(stem(word));
      }
    }
    return terms;
  }

  /// Where the content words of a text stand.
  static List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    var matcher = WRITTEN.matcher(text);
    while (matcher.find()) {
      if (!of(matcher.group()).isEmpty()) {
        spans.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return spans;
  }

  static String fold(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    return plain.toLowerCase(Locale.ROOT).replaceAll("(?<=\\p{L})[-‐‑'’](?=\\p{L})", "");
  }

  /// Cuts the endings of English inflection; never below four letters.
  static String stem(String word) {
    var stem = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    if (stem.length() <= 4 || Character.isDigit(stem.charAt(0))) {
      return stem.length() == 4 && stem.endsWith("s") && !stem.endsWith("ss")
          ? stem.substring(0, 3)
          : stem;
    }
    for (var ending :
        new String[] {
          "isations",
          "izations",
          "isation",
          "ization",
          "ations",
          "ation",
          "ments",
          "ment",
          "ness",
          "ities",
          "ity",
          "ively",
          "ive",
          "ising",
          "izing",
          "ised",
          "ized",
          "ises",
          "izes",
          "ise",
          "ize",
          "ions",
          "ion",
          "ing",
          "ally",
          "al",
          "ies",
          "ied",
          "ers",
          "er",
          "ors",
          "or",
          "ely",
          "ed",
          "es",
          "ly",
          "s",
          "e",
          "y"
        }) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= 4) {
        return stem.substring(0, stem.length() - ending.length());
      }
    }
    return stem;
  }
}

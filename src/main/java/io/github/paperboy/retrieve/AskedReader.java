package io.github.paperboy.retrieve;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads which values a question asks for. Whether they can be given is for the answer to decide.
final class AskedReader {
  private static final Map<Asked, List<Template>> PHRASES = phrases();

  /// Numbers last, as `how many comments` asks for no other number.
  private static final List<Asked> ORDER =
      List.of(
          Asked.DATE,
          Asked.AUTHORS,
          Asked.AUTHOR_COUNT,
          Asked.ORGANISATION,
          Asked.COMMENTS,
          Asked.CODE,
          Asked.LINK,
          Asked.PAPER_COUNT,
          Asked.DATASET,
          Asked.NAME,
          Asked.NUMBER);

  private static final Set<String> MEASURES =
      WordSet.of(
          """
          accuracy accuracies fid fids f1 auc auroc aucs bleu rouge map miou psnr ssim
          perplexity speedup speedups speed-up speed-ups gain gains improvement improvements
          reduction reductions saving savings error latency throughput score scores percentage
          percent share fraction ratio number size rate rates wer cer ece factor increase
          decrease drop level overhead runtime margin proportion amount count complexity
          dimension dimensionality recall precision parameters correlation bound budget cost
          value values numbers figures result results sota macro-f1 dice iou elo win-rate
          success length speed memory compression epsilon temperature resolution lpips mse mae
          rmse mrr ndcg
          """);

  /// Measures that are always given as a figure.
  private static final Set<String> FIGURES =
      WordSet.of(
          """
          accuracy accuracies fid fids f1 auc auroc roc-auc aucs bleu rouge miou psnr ssim
          perplexity speedup speedups gain gains improvement improvements reduction saving savings
          score scores percentage share fraction rate rates wer cer eer ece mindcf mrr recall10
          average throughput macro-f1 dice iou elo saved
          """);

  private static final Set<String> OF =
      WordSet.of(
          """
          of for on by over with from in against and when reached at after before
          """);
  private static final Set<String> ENDS_NOUN =
      Set.of("of", "to", "in", "for", "that", "does", "do", "did", "can", "by", "with");
  private static final Set<String> ASKING =
      Set.of("how", "why", "is", "are", "what", "which", "better", "or", "without");
  private static final Set<String> BETWEEN =
      WordSet.of(
          """
          is was are were the its their best final average mean
          """);
  private static final Set<String> JOINTS =
      WordSet.of(
          """
          and but or by in on under with for to of from at me us so know then also wondering
          exactly about is roughly over
          """);
  private static final int REACH = 4;

  private AskedReader() {}

  private static Map<Asked, List<Template>> phrases() {
    var phrases = new EnumMap<Asked, List<Template>>(Asked.class);
    put(
        phrases,
        Asked.PAPER_COUNT,
        """
        how many different|recent|new|<any>? papers|articles|works|preprints|publications|studies
        number of papers|articles|preprints|publications
        """);
    put(
        phrases,
        Asked.AUTHOR_COUNT,
        """
        how many authors|co-authors|coauthors|people|researchers|writers
        number of authors
        how big|large is|was the team
        """);
    put(
        phrases,
        Asked.COMMENTS,
        """
        how many comments|upvotes|likes|votes|replies|reactions
        number of comments|upvotes
        how much|widely|heavily was|is <any>* discussed
        how many people commented
        """);
    put(
        phrases,
        Asked.AUTHORS,
        """
        who wrote|authored|made|created|developed|invented|proposed|introduced|co-authored|coauthored|conducted
        who is|are|were|was the? author|authors|first|lead|senior|corresponding|behind|researchers|people
        who published|released|did|built
        author|authors of
        author names
        names? of the author|authors|researchers
        by whom
        written by whom
        whose paper|work|idea|method
        list|name|give|tell me? the? authors
        which authors|author|researchers|researcher
        what researchers
        """);
    put(
        phrases,
        Asked.ORGANISATION,
        """
        which|what organisation|organization|company|companies|lab|institution|institute|university|universities|group|team|affiliation|affiliations|organisations|organizations
        from which|what organisation|organization|company|lab|institution|university|group|team
        affiliation|affiliations of
        who published|funded|released
        where are|were the? authors|they
        where does|did it|this|that come from
        """);
    put(
        phrases,
        Asked.DATE,
        """
        when was|were|is|did|has <any>* published|released|posted|submitted|written|appear|out|listed|uploaded|introduced|proposed|presented
        when was|were|is it|that|this|they
        when did <any>* publish|release|post|appear|submit|come
        what|which year|date|month|day
        publication|release|submission date
        since when
        how old|recent|new is|are
        date of
        """);
    put(
        phrases,
        Asked.CODE,
        """
        the|its|their|any|public|official|source|released|open|have|has|with code
        is|are there|the code
        code available|released|public|link|repository|repo|online|open
        open-source|open-sourced|opensource|opensourced it|them|this|that|code|their|the
        release|released|share|shared|publish|published the|their|its|any code|implementation
        github|repo|repository|codebase
        where|what is|are the? code|implementation
        link to the? code
        """);
    put(
        phrases,
        Asked.LINK,
        """
        link|links|url|address|doi to|for|of|please
        a|the|any|its|paper's|paper link|url|doi|pdf
        where can i|we|one read|find|download|get|access
        the? arxiv id|link|number|page|url
        the? pdf
        """);
    put(
        phrases,
        Asked.DATASET,
        """
        which|what new|other|real|public|kind|type|of|two|three|the|are|is|was|were* dataset|datasets|data|benchmark|benchmarks|corpus|corpora|testbed
        on|using which|what data|dataset|datasets|benchmark|benchmarks
        name|list of? the|new? dataset|datasets|benchmark|benchmarks
        """);
    put(
        phrases,
        Asked.NAME,
        """
        what|which new|other|real|main|base|kind|kinds|type|types|of|two|three|specific* application|applications|model|models|method|methods|theorem|architecture|architectures|backbone|backbones|optimizer|optimiser|loss|language|languages|domain|domains|task|tasks|metric|metrics|hardware|gpu|gpus|technique|algorithm|framework|tool|baseline|baselines|problem|problems|module|modules|competitor|competitors|field|fields|country|city|disease|material|teacher|encoder|network|networks did|do|does|was|were|motivated|inspired|motivates|is|are|it|they|has|have
        in|on|under|by|with|for which|what theorem|section|table|figure|appendix|language|languages|country|domain|task|tasks|setting|settings
        what is|are|was|were <any>* called|named
        name of the|their|its
        the name
        what name
        what do|does|did they|the|authors call
        what does <any> stand for
        """);
    put(
        phrases,
        Asked.NUMBER,
        """
        by|to? how much|many
        how fast|large|big|long|often|far|high|low|small|expensive|deep|wide|accurate|slow|cheap|strong
        from what to what
        what|which percentage|share|fraction|proportion|percent|factor|number|amount
        by|to what|which factor|margin|percentage|extent
        how few
        """);
    return phrases;
  }

  private static void put(Map<Asked, List<Template>> phrases, Asked asked, String table) {
    phrases.put(asked, Template.table(table));
  }

  static Set<Asked> read(Words words) {
    var asked = EnumSet.noneOf(Asked.class);
    for (int at = 0; at < words.size(); at++) {
      boolean counted = false;
      for (var each : ORDER) {
        int end = Template.longest(PHRASES.getOrDefault(each, List.of()), words, at);
        if (end > 0 && opens(words, at) && !(counted && each == Asked.NUMBER)) {
          asked.add(each);
          counted |= counts(each);
        }
      }
      if (words.key(at).equals("when") && !words.follows(at + 1)) {
        asked.add(Asked.DATE);
      }
      if (measured(words, at)) {
        asked.add(Asked.NUMBER);
      }
    }
    return asked;
  }

  /// Whether a question word asks, rather than joins as in `limit how many there are`.
  private static boolean opens(Words words, int at) {
    boolean joins = Set.of("how", "when", "what", "which", "where", "who").contains(words.key(at));
    return !joins
        || !words.follows(at)
        || words.gap(at) != Word.Gap.SPACE
        || JOINTS.contains(words.key(at - 1))
        || !words.has(at - 1);
  }

  /// Whether `how many` has been read as asking for a count of its own.
  private static boolean counts(Asked asked) {
    return asked == Asked.PAPER_COUNT || asked == Asked.AUTHOR_COUNT || asked == Asked.COMMENTS;
  }

  /// `which FID`, `what is the accuracy`, `LegoGCD's accuracy gains`, `FIDs of SIM on CIFAR10?`.
  private static boolean measured(Words words, int at) {
    if (words.key(at).equals("what") || words.key(at).equals("which")) {
      return !words.key(at - 1).equals("at") && opens(words, at) && measureNear(words, at + 1);
    }
    if (words.possessive(at)) {
      return measureNear(words, at + 1);
    }
    return heads(words, at) && (words.text().indexOf('?') >= 0 || benchmarked(words));
  }

  /// Whether a measure heads a phrase: `final FID of SIM`, `TLEG gains on iNat`, not `training for
  /// accuracy on birds`.
  private static boolean heads(Words words, int at) {
    if (!FIGURES.contains(words.key(at)) || !OF.contains(words.key(at + 1))) {
      return false;
    }
    int first = at;
    while (words.gap(first) != Word.Gap.BREAK) {
      first--;
      var key = words.key(first);
      if (ENDS_NOUN.contains(key) || key.endsWith("ing") || ASKING.contains(key)) {
        return false;
      }
    }
    return at - first <= REACH + 1;
  }

  /// Whether a method or a data set is named, on which a figure can have been measured.
  private static boolean benchmarked(Words words) {
    for (int at = 0; at < words.size(); at++) {
      if (Names.invented(words.written(at))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a word names something that is measured.
  static boolean measure(String key) {
    return MEASURES.contains(key) || FIGURES.contains(key);
  }

  private static boolean measureNear(Words words, int from) {
    for (int at = from; at < from + REACH && words.follows(at); at++) {
      var key = words.key(at);
      if (MEASURES.contains(key)) {
        return true;
      }
      boolean verb = key.endsWith("s") && !words.possessive(at) && !BETWEEN.contains(key);
      if (verb || ENDS_NOUN.contains(key)) {
        return false;
      }
    }
    return false;
  }
}

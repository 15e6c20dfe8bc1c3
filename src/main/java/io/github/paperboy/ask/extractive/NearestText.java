package io.github.paperboy.ask.extractive;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.joining;

import io.github.paperboy.index.Encoding;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.Sentences;
import io.github.paperboy.retrieve.Evidence;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The part of a paper that could answer a question: its title and the sentences of its abstract
/// nearest to the question. Reading it costs a third of reading the whole, and what the other
/// sentences say by the way does not speak for the paper. Pure.
final class NearestText {
  /// Of 3, 4, 5 and all this gave the best answers, see `src/docs/answers.md`.
  private static final int SENTENCES = 4;

  private NearestText() {}

  /// @param question the question's vector
  /// @return in reading order; the whole of a paper that is not encoded yet
  static String of(Evidence evidence, float[] question) {
    var paper = evidence.paper();
    var encoding = evidence.encoding();
    return encoding == null ? paper.titleAndAbstract() : of(paper, encoding, question);
  }

  private static String of(Paper paper, Encoding encoding, float[] question) {
    var spans = Sentences.of(paper.abstractText());
    var nearest =
        IntStream.range(0, Math.min(spans.size(), encoding.sentenceCount() - 1))
            .boxed()
            .sorted(comparingDouble(i -> -encoding.sentenceCosine(i + 1, question)))
            .limit(SENTENCES)
            .sorted()
            .map(i -> spans.get(i).of(paper.abstractText()));
    var title = paper.titleIsOpening() ? Stream.<String>of() : Stream.of(paper.title() + ".");
    return Stream.concat(title, nearest).collect(joining(" "));
  }
}

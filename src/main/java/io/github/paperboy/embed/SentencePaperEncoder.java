package io.github.paperboy.embed;

import io.github.paperboy.index.Encoding;
import io.github.paperboy.index.PaperEncoder;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.Sentences;
import io.github.paperboy.paper.Span;
import java.util.ArrayList;
import java.util.List;

/// Encodes papers with the [Encoder]: sentence 0 of an encoding is the title, sentence `i` is
/// sentence `i - 1` of the abstract as [Sentences] splits it. A title that is only the abstract's
/// opening has the zero vector. Sentences the encoder does not read for their place far back in the
/// text have none. Safe for several threads.
public final class SentencePaperEncoder implements PaperEncoder {
  private final Encoder encoder;

  public SentencePaperEncoder(Encoder encoder) {
    this.encoder = encoder;
  }

  @Override
  public String fingerprint() {
    return "sentences-1/" + encoder.fingerprint();
  }

  @Override
  public List<Encoding> encode(List<Paper> papers) {
    var encoded =
        encoder.encodeSentencesAll(papers.stream().map(SentencePaperEncoder::split).toList());
    List<Encoding> encodings = new ArrayList<>(papers.size());
    for (int i = 0; i < papers.size(); i++) {
      encodings.add(encoding(papers.get(i), encoded.get(i)));
    }
    return encodings;
  }

  /// What is read of a paper: the title as the first sentence, then those of the abstract.
  static SplitText split(Paper paper) {
    var text = paper.titleAndAbstract();
    int shift = text.length() - paper.abstractText().length();
    List<Span> sentences = new ArrayList<>();
    if (!paper.titleIsOpening()) {
      sentences.add(new Span(0, paper.abstractText().isEmpty() ? text.length() : shift));
    }
    for (var sentence : Sentences.of(paper.abstractText())) {
      sentences.add(new Span(sentence.start() + shift, sentence.end() + shift));
    }
    return new SplitText(text, sentences);
  }

  private static Encoding encoding(Paper paper, EncodedText encoded) {
    List<float[]> sentences = new ArrayList<>(encoded.sentences());
    if (paper.titleIsOpening()) {
      sentences.addFirst(new float[encoded.vector().length]);
    }
    while (!sentences.isEmpty() && Vectors.dot(sentences.getLast(), sentences.getLast()) == 0) {
      sentences.removeLast();
    }
    return new Encoding(encoded.vector(), sentences);
  }
}

package io.github.paperboy.testing;

import dev.langchain4j.model.embedding.EmbeddingModel;
import io.github.paperboy.index.Encoding;
import io.github.paperboy.index.PaperEncoder;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.Sentences;
import java.util.List;
import java.util.stream.Stream;

/// Encodes papers by [WordHashEmbeddingModel], each sentence by itself.
public final class WordHashPaperEncoder implements PaperEncoder {
  private final EmbeddingModel words = new WordHashEmbeddingModel();

  @Override
  public String fingerprint() {
    return "word-hash";
  }

  @Override
  public List<Encoding> encode(List<Paper> papers) {
    return papers.stream().map(this::encode).toList();
  }

  private Encoding encode(Paper paper) {
    var text = paper.abstractText();
    var sentences = Sentences.of(text).stream().map(span -> span.of(text));
    return new Encoding(
        vector(paper.titleAndAbstract()),
        Stream.concat(Stream.of(paper.title()), sentences).map(this::vector).toList());
  }

  private float[] vector(String text) {
    return words.embed(text).content().vector();
  }
}

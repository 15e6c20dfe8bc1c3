package io.github.paperboy.retrieve;

import static io.github.paperboy.embed.Vectors.normalise;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import io.github.paperboy.index.Encoding;
import io.github.paperboy.index.PaperEncoder;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/// Vectors that can be worked out by hand: each of a few topics is an axis, each of its words one
/// step along it.
final class TopicModel implements EmbeddingModel, PaperEncoder {
  private static final List<List<String>> TOPICS =
      List.of(
          List.of("bee", "bees", "honey", "hive"),
          List.of("train", "trains", "railway", "track"),
          List.of("star", "stars", "galaxy", "telescope"));

  /// How many papers were encoded.
  final AtomicInteger encoded = new AtomicInteger();

  @Override
  public String fingerprint() {
    return "topics";
  }

  @Override
  public int dimension() {
    return TOPICS.size();
  }

  @Override
  public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
    return Response.from(
        segments.stream().map(each -> Embedding.from(vector(each.text()))).toList());
  }

  @Override
  public List<Encoding> encode(List<Paper> papers) {
    encoded.addAndGet(papers.size());
    return papers.stream().map(TopicModel::encoding).toList();
  }

  static Encoding encoding(Paper paper) {
    List<float[]> sentences = new ArrayList<>(List.of(vector(paper.title())));
    Sentences.of(paper.abstractText())
        .forEach(span -> sentences.add(vector(span.of(paper.abstractText()))));
    return new Encoding(vector(paper.titleAndAbstract()), sentences);
  }

  static float[] vector(String text) {
    var vector = new float[TOPICS.size()];
    for (var word : text.toLowerCase(Locale.ROOT).split("\\W+")) {
      for (int topic = 0; topic < vector.length; topic++) {
        vector[topic] += TOPICS.get(topic).contains(word) ? 1 : 0;
      }
    }
    return normalise(vector);
  }
}

package io.github.paperboy.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.paperboy.claim.Label;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// Reads sets of labelled claims. Both forms are JSON lines.
public final class ClaimFiles {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ClaimFiles() {}

  /// Claims over papers named by title: `claim`, `paper_title`, `label` and, if any, `part`.
  ///
  /// @param papers those the titles are sought in, without regard to case and punctuation
  /// @throws IOException if the file cannot be read or names a paper that is not there; names it
  public static List<LabelledClaim> byTitle(Path file, List<Paper> papers) throws IOException {
    Map<String, Paper> titles = new HashMap<>();
    papers.forEach(paper -> titles.put(fold(paper.title()), paper));
    List<LabelledClaim> claims = new ArrayList<>();
    for (var node : lines(file)) {
      var title = node.path("paper_title").asText();
      var paper = titles.get(fold(title));
      if (paper == null) {
        throw new IOException(
            "%s names a paper that is not among the %d: %s".formatted(file, papers.size(), title));
      }
      claims.add(
          new LabelledClaim(
              node.path("claim").asText(),
              paper,
              Label.of(node.path("label").asText()),
              node.path("part").asText()));
    }
    return List.copyOf(claims);
  }

  /// A directory in the form of SciFact: `evidence.jsonl` (`claim`, `cited`, `evidence` with `doc`
  /// and `label`) and `corpus.jsonl.gz` (`id`, `title`, `abstract`). Each cited abstract is one
  /// claim to check; without evidence it says not enough. The parts `even` and `odd` have no
  /// abstract in common.
  public static List<LabelledClaim> scifact(Path directory) throws IOException {
    var corpus = corpus(directory.resolve("corpus.jsonl.gz"));
    List<LabelledClaim> claims = new ArrayList<>();
    for (var node : lines(directory.resolve("evidence.jsonl"))) {
      Map<String, Label> labels = new HashMap<>();
      for (var evidence : node.path("evidence")) {
        labels.put(evidence.path("doc").asText(), scifactLabel(evidence.path("label").asText()));
      }
      for (var cited : node.path("cited")) {
        var paper = corpus.get(cited.asText());
        if (paper != null) {
          var label = labels.getOrDefault(cited.asText(), Label.NOT_ENOUGH);
          var part = cited.asText().hashCode() % 2 == 0 ? "even" : "odd";
          claims.add(new LabelledClaim(node.path("claim").asText(), paper, label, part));
        }
      }
    }
    return List.copyOf(claims);
  }

  private static Label scifactLabel(String label) {
    return switch (label) {
      case "SUPPORT" -> Label.SUPPORTED;
      case "CONTRADICT" -> Label.CONTRADICTED;
      default -> throw new IllegalArgumentException("no label of SciFact: " + label);
    };
  }

  private static Map<String, Paper> corpus(Path file) throws IOException {
    Map<String, Paper> papers = new HashMap<>();
    try (var stream = new GZIPInputStream(Files.newInputStream(file));
        var nodes = JSON.readerFor(JsonNode.class).<JsonNode>readValues(stream)) {
      while (nodes.hasNextValue()) {
        var node = nodes.nextValue();
        var id = node.path("id").asText();
        papers.put(
            id,
            Paper.of(
                new PaperId("scifact:" + id),
                node.path("title").asText(),
                node.path("abstract").asText(),
                "scifact"));
      }
    }
    return papers;
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    try (var nodes = JSON.readerFor(JsonNode.class).<JsonNode>readValues(file.toFile())) {
      return nodes.readAll();
    }
  }

  private static String fold(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}

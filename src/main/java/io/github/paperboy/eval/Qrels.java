package io.github.paperboy.eval;

import io.github.paperboy.paper.PaperId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Judgments: how relevant which document is to which query.
///
/// @param grades by query id, then by document; 0 or less is not relevant
public record Qrels(Map<String, Map<PaperId, Integer>> grades) {
  public Qrels {
    grades = Map.copyOf(grades);
  }

  /// Reads tab-separated lines: query, document, grade. A first line without a number as grade is a
  /// heading. Documents are read as paper ids are in a corpus.
  ///
  /// @throws IOException if the file cannot be read or a line is no judgment; names file and line
  public static Qrels read(Path file) throws IOException {
    var grades = new HashMap<String, Map<PaperId, Integer>>();
    var lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      var columns = lines.get(i).split("\t");
      if (!lines.get(i).isBlank() && !(i == 0 && isHeading(columns))) {
        add(grades, columns, "%s:%d".formatted(file, i + 1));
      }
    }
    return new Qrels(grades);
  }

  private static boolean isHeading(String[] columns) {
    return columns.length == 3 && !columns[2].matches("-?\\d+");
  }

  private static void add(Map<String, Map<PaperId, Integer>> grades, String[] columns, String place)
      throws IOException {
    try {
      var grade = Integer.valueOf(columns[2].strip());
      grades
          .computeIfAbsent(columns[0].strip(), _ -> new HashMap<>())
          .put(PaperId.parse(columns[1]), grade);
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new IOException(
          "%s: a judgment is query, document and grade, separated by tabs".formatted(place), e);
    }
  }

  /// The grades of a query's judged documents; empty when nothing was judged.
  public Map<PaperId, Integer> of(Query query) {
    return grades.getOrDefault(query.id(), Map.of());
  }

  /// The queries for which something is relevant; the others cannot be measured.
  public List<Query> judged(List<Query> queries) {
    return queries.stream()
        .filter(query -> of(query).values().stream().anyMatch(grade -> grade >= 1))
        .toList();
  }
}

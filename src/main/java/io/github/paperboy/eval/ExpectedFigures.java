package io.github.paperboy.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The least values that measured figures must reach, kept as data beside the code: a YAML map from
/// a collection to a map from a figure to its floor. `mean of a, b` stands for the means over these
/// collections, with `ratio` and `lead` of the means.
///
/// @param floors by collection, then by figure
public record ExpectedFigures(Map<String, Map<String, Double>> floors) {
  private static final String MEAN_OF = "mean of ";

  /// @throws IOException if the file cannot be read or is something else; names it
  public static ExpectedFigures read(Path file) throws IOException {
    try {
      return new ExpectedFigures(
          new YAMLMapper().readValue(file.toFile(), new TypeReference<>() {}));
    } catch (JsonProcessingException e) {
      throw new IOException(
          "%s: expected is a map of collections to maps of figures: %s"
              .formatted(file, e.getOriginalMessage()),
          e);
    }
  }

  /// A figure below its floor.
  public record Shortfall(String collection, String figure, double measured, double floor) {}

  /// The figures that are below their floor; collections that were not measured are left out.
  ///
  /// @param measured by collection, then by figure
  /// @throws IllegalArgumentException if a floor is set for a figure that a collection lacks
  public List<Shortfall> shortfalls(Map<String, Map<String, Double>> measured) {
    var shortfalls = new ArrayList<Shortfall>();
    floors.forEach((collection, figures) ->
        figures(collection, measured)
            .ifPresent(found -> compare(collection, figures, found, shortfalls)));
    return shortfalls;
  }

  private static Optional<Map<String, Double>> figures(
      String collection, Map<String, Map<String, Double>> measured) {
    if (!collection.startsWith(MEAN_OF)) {
      return Optional.ofNullable(measured.get(collection));
    }
    var names = collection.substring(MEAN_OF.length()).split(",");
    var parts = Arrays.stream(names).map(name -> measured.get(name.strip())).toList();
    return parts.stream().allMatch(part -> part != null)
        ? Optional.of(mean(parts))
        : Optional.empty();
  }

  private static Map<String, Double> mean(List<Map<String, Double>> parts) {
    var mean = new LinkedHashMap<String, Double>();
    for (var part : parts) {
      part.forEach((figure, value) -> mean.merge(figure, value / parts.size(), Double::sum));
    }
    var ndcg = mean.get("ndcg@10");
    var plain = mean.get("plain");
    if (ndcg != null && plain != null) {
      mean.put("ratio", ndcg / plain);
    }
    return mean;
  }

  private static void compare(
      String collection,
      Map<String, Double> floors,
      Map<String, Double> found,
      List<Shortfall> shortfalls) {
    floors.forEach((figure, floor) -> {
      var value = found.get(figure);
      if (value == null) {
        throw new IllegalArgumentException(
            "a floor is set for '%s' of %s, which has only %s"
                .formatted(figure, collection, found.keySet()));
      }
      if (value < floor) {
        shortfalls.add(new Shortfall(collection, figure, value, floor));
      }
    });
  }

  /// A table for people, a shortfall to a line.
  public static String table(List<Shortfall> shortfalls) {
    var table =
        new StringBuilder(
            "%-40s %-12s %9s %9s%n".formatted("below the floor", "figure", "measured", "floor"));
    for (var each : shortfalls) {
      table.append(
          String.format(
              Locale.ROOT,
              "%-40s %-12s %9.4f %9.4f%n",
              each.collection,
              each.figure,
              each.measured,
              each.floor));
    }
    return table.toString();
  }
}

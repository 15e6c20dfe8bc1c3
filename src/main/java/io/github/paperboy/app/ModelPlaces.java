package io.github.paperboy.app;

import io.github.paperboy.embed.EmbedSettings;
import io.github.paperboy.embed.ModelFiles;
import io.github.paperboy.embed.StaticTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the models' files are. The encoder's: in the directory that the settings name, else in the
/// application image, else on the class path. The static table: one that was distilled for this
/// data directory comes first.
///
/// @param place where the program works
public record ModelPlaces(Place place) {
  public ModelFiles encoder() {
    return directories()
        .filter(directory -> Files.isRegularFile(directory.resolve("encoder.manifest")))
        .findFirst()
        .map(ModelFiles::in)
        .orElseGet(ModelFiles::bundled);
  }

  /// The table's file; the last place that was looked at when there is none.
  public Path statics() {
    var candidates =
        Stream.concat(Stream.of(place.data().root()), directories())
            .map(directory -> directory.resolve(StaticTable.FILE))
            .toList();
    return candidates.stream()
        .filter(Files::isRegularFile)
        .findFirst()
        .orElseGet(candidates::getLast);
  }

  private Stream<Path> directories() {
    EmbedSettings settings = place.config().embed();
    return Stream.of(Optional.ofNullable(settings.modelDirectory()), place.installation().models())
        .flatMap(Optional::stream);
  }
}

package io.github.paperboy.embed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The list of a prepared directory's files, written last, so that a directory that has it is
/// complete.
///
/// @param model the hash of the model as published
/// @param files size and hash of each file by its name
record Manifest(String model, Map<String, Entry> files) {
  static final String NAME = "encoder.manifest";

  /// @param size in bytes
  /// @param hash as [Digest] makes it
  record Entry(long size, String hash) {}

  static Manifest describe(Path directory, String model, Collection<String> names)
      throws IOException {
    Map<String, Entry> files = new LinkedHashMap<>();
    for (var name : names) {
      var bytes = Files.readAllBytes(directory.resolve(name));
      files.put(name, new Entry(bytes.length, Digest.of(bytes)));
    }
    return new Manifest(model, files);
  }

  void write(Path directory) throws IOException {
    List<String> lines = new ArrayList<>(List.of("model " + model));
    files.forEach((name, entry) -> lines.add("%s %d %s".formatted(name, entry.size, entry.hash)));
    Files.write(directory.resolve(NAME), lines);
  }

  static Manifest read(Path directory) throws IOException {
    try {
      var lines = Files.readAllLines(directory.resolve(NAME));
      Map<String, Entry> files = new LinkedHashMap<>();
      for (var line : lines.subList(1, lines.size())) {
        var words = line.split(" ");
        files.put(words[0], new Entry(Long.parseLong(words[1]), words[2]));
      }
      return new Manifest(lines.getFirst().substring("model ".length()), files);
    } catch (NoSuchFileException e) {
      throw new IOException(NAME + " is missing; build the application again", e);
    } catch (IndexOutOfBoundsException | NumberFormatException e) {
      throw new IOException(NAME + " is damaged; build the application again", e);
    }
  }

  /// Whether a file is there in its full size.
  ///
  /// @throws IOException if it is not, with the remedy
  void require(Path directory, String name) throws IOException {
    var entry = files.get(name);
    var file = directory.resolve(name);
    if (entry == null || !Files.isRegularFile(file)) {
      throw new IOException(name + " is missing; build the application again");
    }
    var size = Files.size(file);
    if (size != entry.size) {
      throw new IOException(
          "%s has %d bytes and should have %d; build the application again"
              .formatted(name, size, entry.size));
    }
  }

  /// What is wrong with the files, reading all of them.
  List<String> problems(Path directory) {
    List<String> problems = new ArrayList<>();
    files.forEach((name, entry) -> {
      try {
        require(directory, name);
        if (!Digest.of(Files.readAllBytes(directory.resolve(name))).equals(entry.hash)) {
          problems.add(name + " is damaged; build the application again");
        }
      } catch (IOException e) {
        problems.add(String.valueOf(e.getMessage()));
      }
    });
    return problems;
  }
}

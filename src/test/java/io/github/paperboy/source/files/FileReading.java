package io.github.paperboy.source.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.source.Fetched;
import io.github.paperboy.source.Rejection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

/// All that reading a file gave.
record FileReading(List<Paper> papers, List<Rejection> rejections, long position) {
  static FileReading of(Path file, ReadSettings settings) throws IOException {
    var papers = new ArrayList<Paper>();
    var rejections = new ArrayList<Rejection>();
    long position = 0;
    try (var source = SourceFiles.open(file, settings)) {
      while (source.next() instanceof Fetched.Batch batch) {
        papers.addAll(batch.papers());
        rejections.addAll(batch.rejections());
        position = batch.position();
      }
    }
    return new FileReading(papers, rejections, position);
  }

  static FileReading of(Path file) throws IOException {
    return of(file, ReadSettings.DEFAULTS);
  }

  /// Writes lines to a file of this directory and reads it.
  static FileReading ofLines(Path directory, String... lines) throws IOException {
    return of(Files.writeString(directory.resolve("papers"), String.join("\n", lines)));
  }

  /// The title of each paper.
  List<String> titles() {
    return papers.stream().map(Paper::title).toList();
  }

  /// The paper with this title.
  Paper paper(String title) {
    return papers.stream().filter(p -> p.title().equals(title)).findFirst().orElseThrow();
  }

  static Path resource(String name) {
    try {
      var url = Objects.requireNonNull(FileReading.class.getResource(name), name);
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  static byte[] gzip(String text) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return packed.toByteArray();
  }
}

package io.github.paperboy.source.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A file of one JSON object a line. A broken line is refused, the next one read.
final class JsonLines implements Records {
  private final OpenFile file;
  private final LineReader lines;
  private final int limit;
  private final ObjectReader json;
  private boolean ended;

  JsonLines(OpenFile file, ReadSettings settings) {
    this.file = file;
    this.limit = settings.maxRecordBytes();
    this.lines = new LineReader(file.text(), limit);
    this.json = LenientJson.reader(limit);
  }

  @Override
  public @Nullable Read next() throws IOException {
    while (!ended) {
      var line = lines.next();
      if (line == null) {
        ended = true;
        return file.damage().map(this::endsEarly).orElse(null);
      }
      if (line.bytes() == 0 || (line.text().isBlank() && !lines.isTooLong(line))) {
        continue;
      }
      var read = read(line);
      boolean isCutOff = !line.isWhole() && file.damage().isPresent();
      if (read instanceof Read.Found || !isCutOff) {
        return read;
      }
    }
    return null;
  }

  private Read endsEarly(String damage) {
    return Read.refused(lines.number(), Reasons.endsEarly(damage));
  }

  private Read read(LineReader.Line line) {
    if (lines.isTooLong(line)) {
      return Read.refused(line.number(), Reasons.tooLarge("a line", line.bytes(), limit));
    }
    try {
      JsonNode object = json.readTree(line.text());
      return object.isObject()
          ? JsonRecord.read(object, line.number())
          : Read.refused(
              line.number(),
              "'%s' is not a JSON object; write one paper as {…} a line"
                  .formatted(Reasons.excerpt(line.text())));
    } catch (JsonProcessingException e) {
      if (e instanceof JsonEOFException && !line.isWhole()) {
        file.breaksOff("the last line breaks off");
      }
      return Read.refused(line.number(), Reasons.brokenJson(e));
    }
  }
}

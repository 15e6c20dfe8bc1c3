package io.github.paperboy.source.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStreamReader;
import org.jspecify.annotations.Nullable;

/// A JSON array of papers as the Daily Papers API answers it, read element by element. After broken
/// JSON the rest of the array cannot be told apart: it is refused as a whole.
final class ApiJson implements Records {
  private final OpenFile file;
  private final int limit;
  private final RecordLimit bytes;
  private final JsonParser json;
  private boolean ended;

  ApiJson(OpenFile file, ReadSettings settings) throws IOException {
    this.file = file;
    this.limit = settings.maxRecordBytes();
    this.bytes = new RecordLimit(file.text(), limit);
    this.json =
        JsonMapper.builder(LenientJson.factory(limit))
            .build()
            .createParser(new InputStreamReader(bytes, UTF_8));
  }

  @Override
  public @Nullable Read next() throws IOException {
    if (ended) {
      return null;
    }
    long line = 1;
    try {
      bytes.startRecord();
      var token = json.nextToken();
      line = json.currentTokenLocation().getLineNr();
      if (token == JsonToken.START_ARRAY && json.getParsingContext().getParent().inRoot()) {
        return next();
      }
      if (token == null || token == JsonToken.END_ARRAY) {
        ended = true;
        return null;
      }
      return read(json.readValueAsTree(), line);
    } catch (RecordLimit.ExceededException e) {
      ended = true;
      return Read.refused(
          line,
          Reasons.tooLarge("a record", limit + 1L, limit) + "; what comes after it was not read");
    } catch (JsonProcessingException e) {
      ended = true;
      return Read.refused(
          json.currentLocation().getLineNr(),
          file.damage()
              .map(Reasons::endsEarly)
              .orElseGet(() -> Reasons.brokenJson(e) + "; what comes after it was not read"));
    }
  }

  private static Read read(JsonNode element, long line) {
    if (!element.isObject()) {
      return Read.refused(
          line,
          "'%s' is not a JSON object; each element of the array must be a paper"
              .formatted(Reasons.excerpt(element.toString())));
    }
    return ApiRecord.read(element, line);
  }
}

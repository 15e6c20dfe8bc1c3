package io.github.paperboy.source.http;

import java.net.URI;

/// A request.
///
/// @param uri `http` or `https`
/// @param manners of the service
/// @param expected part of the content type that an answer must have, such as `json`; empty for any
/// @param known what the last answer can be recognised by
public record Get(URI uri, Manners manners, String expected, Validators known) {
  public Get {
    if (uri.getHost() == null
        || !("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
      throw new IllegalArgumentException("not a web address: " + uri);
    }
  }

  public Get(URI uri, Manners manners, String expected) {
    this(uri, manners, expected, Validators.NONE);
  }

  Get to(URI other) {
    return new Get(other, manners, expected, Validators.NONE);
  }
}

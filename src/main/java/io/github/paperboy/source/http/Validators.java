package io.github.paperboy.source.http;

import org.jspecify.annotations.Nullable;

/// What a service said an answer can be recognised by, so that it need not send it again.
///
/// @param etag of the header `ETag`
/// @param lastModified of the header `Last-Modified`
public record Validators(@Nullable String etag, @Nullable String lastModified) {
  public static final Validators NONE = new Validators(null, null);
}

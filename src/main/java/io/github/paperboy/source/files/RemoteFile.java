package io.github.paperboy.source.files;

import io.github.paperboy.source.Bookmark;
import io.github.paperboy.source.Fetched;
import io.github.paperboy.source.Fetched.Progress;
import io.github.paperboy.source.LiveSource;
import io.github.paperboy.source.PaperSource;
import io.github.paperboy.source.Start;
import io.github.paperboy.source.http.Get;
import io.github.paperboy.source.http.Manners;
import io.github.paperboy.source.http.PoliteClient;
import io.github.paperboy.source.http.Reply;
import io.github.paperboy.source.http.Validators;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file of papers at a web address: whatever can be ingested from a file, JSON lines above all.
/// It is fetched whole when it has changed, into a temporary file. The position is what the answer
/// is recognised by.
public final class RemoteFile implements LiveSource {
  private static final Duration INTERVAL = Duration.ofSeconds(1);
  private static final long MAX_BYTES = 4L << 30;

  private final PoliteClient client;
  private final URI address;

  public RemoteFile(PoliteClient client, URI address) {
    this.client = client;
    this.address = address;
  }

  @Override
  public String name() {
    return address.toString();
  }

  @Override
  public PaperSource open(Start start) {
    var known =
        start instanceof Start.From(var position) ? Bookmark.parse(position) : Bookmark.NONE;
    return new Reading(known);
  }

  private final class Reading implements PaperSource {
    private final Bookmark known;
    private @Nullable Path copy;
    private @Nullable PaperSource file;
    private Validators validators = Validators.NONE;
    private boolean isAsked;

    private Reading(Bookmark known) {
      this.known = known;
    }

    @Override
    public String name() {
      return RemoteFile.this.name();
    }

    @Override
    public Fetched next() throws IOException {
      if (!isAsked) {
        isAsked = true;
        var answer = fetch();
        if (answer != null) {
          return answer;
        }
      }
      var open = file;
      if (open == null) {
        return new Fetched.End();
      }
      var part = open.next();
      if (!(part instanceof Fetched.End)) {
        return part;
      }
      close();
      // Only now is the whole file stored.
      var position =
          Bookmark.NONE
              .with("etag", validators.etag())
              .with("modified", validators.lastModified())
              .toString();
      return new Fetched.Batch(List.of(), List.of(), List.of(), new Progress(1, 1, position));
    }

    /// @return what to say instead of papers; null when the file is open
    private @Nullable Fetched fetch() throws IOException {
      var target = Files.createTempFile("paperboy-", ".papers");
      copy = target;
      var before =
          new Validators(known.get("etag").orElse(null), known.get("modified").orElse(null));
      var get = new Get(address, new Manners(address.getHost(), INTERVAL), "", before);
      return switch (client.download(get, target, MAX_BYTES)) {
        case Reply.Received<Path>(var path, var recognisedBy) -> {
          validators = recognisedBy;
          yield open(path);
        }
        case Reply.Unchanged<Path> _ -> new Fetched.Unchanged();
        case Reply.Refused<Path>(_, var reason) -> new Fetched.Unavailable(reason, null);
        case Reply.Unavailable<Path>(var reason, var at) -> new Fetched.Unavailable(reason, at);
      };
    }

    /// What is wrong with the file is told of its address: nobody knows the copy.
    private @Nullable Fetched open(Path path) {
      try {
        file = SourceFiles.open(path, ReadSettings.DEFAULTS);
        return null;
      } catch (IOException e) {
        var reason = String.valueOf(e.getMessage()).replace(path.toString(), address.toString());
        return new Fetched.Unavailable(reason, null);
      }
    }

    @Override
    public void close() throws IOException {
      if (file != null) {
        file.close();
        file = null;
      }
      if (copy != null) {
        Files.deleteIfExists(copy);
      }
    }
  }
}

package io.github.paperboy.app;

import io.github.paperboy.config.PaperboyConfig;
import io.github.paperboy.source.LiveSource;
import io.github.paperboy.source.arxiv.Announcements;
import io.github.paperboy.source.arxiv.ArxivLookup;
import io.github.paperboy.source.arxiv.Harvest;
import io.github.paperboy.source.files.RemoteFile;
import io.github.paperboy.source.http.PoliteClient;
import io.github.paperboy.source.http.Timing;
import io.github.paperboy.source.huggingface.DailyPapers;
import io.github.paperboy.store.PaperHistory;
import io.github.paperboy.sync.TitleLookup;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// The live sources that the settings name, with the one client through which this process asks
/// them. Closing it ends every wait.
public final class LiveSources implements AutoCloseable {
  /// Where the services send their visitors themselves.
  private static final Set<String> HOSTS =
      Set.of(
          "arxiv.org", "export.arxiv.org", "oaipmh.arxiv.org", "rss.arxiv.org", "huggingface.co");

  private final CountDownLatch end = new CountDownLatch(1);
  private final PaperboyConfig config;
  private final InstantSource clock;
  private final PoliteClient client;

  public LiveSources(PaperboyConfig config, InstantSource clock) {
    this.config = config;
    this.clock = clock;
    this.client =
        new PoliteClient(
            config.http(), HOSTS, Timing.real(clock, end), RandomGenerator.getDefault());
  }

  /// The names of all sources that the settings name, in order.
  public static List<String> names(PaperboyConfig config) {
    return Stream.concat(config.sync().sources().stream(), config.sync().files().stream()).toList();
  }

  /// The sources of some names, in the order of the settings.
  List<LiveSource> of(List<String> names, PaperHistory history) {
    List<LiveSource> sources = new ArrayList<>();
    names.forEach(name -> sources.add(source(name, history)));
    return sources;
  }

  private LiveSource source(String name, PaperHistory history) {
    return switch (name) {
      case "huggingface" -> new DailyPapers(client, config.huggingface(), clock);
      case "arxiv-rss" -> new Announcements(client, config.arxiv(), harvest(), clock);
      case "arxiv-oai" -> harvest();
      case "arxiv-titles" ->
          new TitleLookup(history, new ArxivLookup(client, config.arxiv())::byTitle, clock);
      default -> new RemoteFile(client, URI.create(name));
    };
  }

  private Harvest harvest() {
    return new Harvest(client, config.arxiv(), clock);
  }

  /// Ends every wait at once; what is being read ends as if its service did not answer.
  public void interrupt() {
    end.countDown();
  }

  @Override
  public void close() {
    interrupt();
    client.close();
  }
}

package io.github.paperboy.source.arxiv;

import io.github.paperboy.source.LiveSource;
import io.github.paperboy.source.PaperSource;
import io.github.paperboy.source.Start;
import io.github.paperboy.source.http.PoliteClient;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// arXiv's metadata by the day they changed, over
/// [OAI-PMH](https://info.arxiv.org/help/oa/index.html): what is new each day, or all of it since
/// some day. A harvest that is cut short goes on with the page it was at; when the service has
/// forgotten that page, it begins again, and what is stored already changes nothing.
public final class Harvest implements LiveSource {
  private final PoliteClient client;
  private final ArxivSettings settings;
  private final InstantSource clock;

  public Harvest(PoliteClient client, ArxivSettings settings, InstantSource clock) {
    this.client = client;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "arxiv-oai";
  }

  @Override
  public PaperSource open(Start start) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    var position =
        switch (start) {
          case Start.Newest _ -> HarvestPosition.since(today.minusDays(settings.firstDays()));
          case Start.Since(var day) -> HarvestPosition.since(day);
          case Start.From(var text) -> left(text, today);
        };
    return new HarvestReading(client, settings, position, today);
  }

  /// A place in the future, where a wrong clock has led, would let everything pass by.
  private HarvestPosition left(String text, LocalDate today) {
    var first = today.minusDays(settings.firstDays());
    var position = HarvestPosition.parse(text, first);
    return position.from().isAfter(today.plusDays(1)) ? HarvestPosition.since(first) : position;
  }
}

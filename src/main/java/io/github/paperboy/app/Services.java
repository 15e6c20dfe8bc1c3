package io.github.paperboy.app;

import io.github.paperboy.digest.DigestListener;
import io.github.paperboy.digest.DigestOutlet;
import io.github.paperboy.watch.WatchOutlet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The parts of `paperboy serve` that this configuration asks for.
public final class Services {
  private Services() {}

  /// Made, not started; none when nothing is configured.
  public static List<Service> of(Premises premises) {
    List<Service> services = new ArrayList<>();
    List<DigestOutlet> outlets = new ArrayList<>();
    List<WatchOutlet> notes = new ArrayList<>();
    var listener = DigestListener.NONE;
    switch (DiscordToken.of(premises.environment())) {
      case DiscordToken.Given(var token) -> {
        var discord = new DiscordService(premises, token);
        services.add(discord);
        outlets.add(discord.outlet());
        notes.add(discord.notes());
        listener = discord.notices();
      }
      case DiscordToken.Unusable(var why) -> services.add(new Unusable("discord", why));
      case DiscordToken.Missing() -> {}
    }
    outlets.addAll(new MailRoom(premises.place(), premises.environment()).outlets());
    if (!services.isEmpty() || DigestService.wanted(premises.place())) {
      services.add(new DigestService(premises, outlets, listener));
    }
    if (!services.isEmpty() || WatchService.wanted(premises.place())) {
      services.add(new WatchService(premises, notes));
    }
    addMail(premises, services);
    addSync(premises, services);
    return services;
  }

  /// A server for mail that is named must be of use, and links must lead somewhere.
  private static void addMail(Premises premises, List<Service> services) {
    var mail = new MailRoom(premises.place(), premises.environment());
    if (mail.settings().wanted() && mail.problem().isPresent()) {
      services.add(new Unusable("mail", mail.problem().get()));
    } else if (mail.settings().wanted() && mail.settings().hasLinks()) {
      services.add(new LinkService(premises));
    }
  }

  /// Fresh papers are for those who ask: alone, the schedule is no service.
  private static void addSync(Premises premises, List<Service> services) {
    if (!services.isEmpty() && !LiveSources.names(premises.place().config()).isEmpty()) {
      services.add(new SyncService(premises));
    }
  }

  /// A part that is asked for and cannot be made: it says so when it is started.
  private record Unusable(String name, String why) implements Service {
    @Override
    public Start start(Consumer<String> broken) {
      return new Start.Impossible(why);
    }

    @Override
    public void close() {}
  }
}

package io.github.paperboy.discord;

import io.github.paperboy.discord.CommandSpec.Access;
import io.github.paperboy.store.DiscordStore;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells Discord of the commands, but only when their definition has changed: Discord allows 200
/// creations a day.
final class Registration {
  private static final Logger LOG = LoggerFactory.getLogger(Registration.class);

  private final CommandWords words = new CommandWords();

  /// The definitions in the library's terms.
  List<CommandData> commands() {
    List<CommandData> commands = new ArrayList<>();
    Definitions.COMMANDS.forEach(spec -> commands.add(slash(spec)));
    Definitions.MENUS.forEach(menu -> commands.add(menu(menu)));
    return commands;
  }

  /// Registers when needed; completes when Discord has the commands.
  CompletableFuture<Void> register(JDA jda, DiscordStore store) {
    var commands = commands();
    var hash = hash(commands);
    var name = "commands " + jda.getSelfUser().getApplicationId();
    if (hash.equals(store.settings(0).get(name))) {
      return CompletableFuture.completedFuture(null);
    }
    return jda.updateCommands()
        .addCommands(commands)
        .submit()
        .thenAccept(registered -> {
          store.set(0, name, hash);
          LOG.info("{} commands registered", registered.size());
        });
  }

  private static String hash(List<CommandData> commands) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var command : commands) {
        digest.update(command.toData().toString().getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private CommandData slash(CommandSpec spec) {
    var key = spec.name();
    var command =
        Commands.slash(spec.name(), words.english(key))
            .setNameLocalizations(named(key))
            .setDescriptionLocalizations(translated(key));
    spec.options().forEach(option -> command.addOptions(option(key, option)));
    for (var sub : spec.subcommands()) {
      var under = key + "." + sub.name();
      var subcommand =
          new SubcommandData(sub.name(), words.english(under))
              .setNameLocalizations(named(under))
              .setDescriptionLocalizations(translated(under));
      sub.options().forEach(option -> subcommand.addOptions(option(under, option)));
      command.addSubcommands(subcommand);
    }
    if (spec.access() == Access.MANAGERS) {
      return command
          .setContexts(InteractionContextType.GUILD)
          .setIntegrationTypes(IntegrationType.GUILD_INSTALL)
          .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER));
    }
    return everywhere(command);
  }

  private CommandData menu(String key) {
    var menu = Commands.message(words.english(key));
    menu.setNameLocalizations(translated(key));
    return everywhere(menu);
  }

  private static CommandData everywhere(CommandData command) {
    return command.setContexts(InteractionContextType.ALL).setIntegrationTypes(IntegrationType.ALL);
  }

  private OptionData option(String command, CommandSpec.Option option) {
    var type =
        switch (option.kind()) {
          case TEXT, COMPLETED -> OptionType.STRING;
          case CHANNEL -> OptionType.CHANNEL;
          case FLAG -> OptionType.BOOLEAN;
        };
    var specific = command + "." + option.name();
    var data =
        new OptionData(type, option.name(), words.english(specific), option.required())
            .setNameLocalizations(named(specific))
            .setDescriptionLocalizations(translated(specific));
    if (option.kind() == CommandSpec.Kind.COMPLETED) {
      data.setAutoComplete(true);
    }
    option.choices().forEach(choice -> data.addChoice(choice, choice));
    return data;
  }

  private Map<DiscordLocale, String> translated(String key) {
    return byLocale(words.translated(key));
  }

  private Map<DiscordLocale, String> named(String key) {
    return byLocale(words.names(key));
  }

  private static Map<DiscordLocale, String> byLocale(Map<String, String> texts) {
    Map<DiscordLocale, String> byLocale = new LinkedHashMap<>();
    texts.forEach((locale, text) -> byLocale.put(DiscordLocale.from(locale), text));
    return byLocale;
  }
}

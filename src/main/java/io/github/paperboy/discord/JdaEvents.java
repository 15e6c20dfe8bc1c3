package io.github.paperboy.discord;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.components.ComponentInteraction;
import net.dv8tion.jda.api.interactions.modals.ModalInteraction;
import org.jspecify.annotations.Nullable;

/// What the library tells, in the bot's own terms.
final class JdaEvents {
  private JdaEvents() {}

  static Incoming incoming(Interaction event, Arguments arguments) {
    return new Incoming(event.getIdLong(), person(event), spot(event), arguments);
  }

  /// Short enough to be read out, long enough to be found in the log.
  static String reference(long id) {
    return Long.toString(id & 0xFFFFFFFFFFFL, 36).toUpperCase(Locale.ROOT);
  }

  private static Person person(Interaction event) {
    var member = event.getMember();
    // Where somebody has the bot for themselves there is nothing of the server's to manage.
    boolean manages =
        member != null && !member.isDetached() && member.hasPermission(Permission.MANAGE_SERVER);
    return new Person(event.getUser().getIdLong(), manages, event.getUserLocale().getLocale());
  }

  private static Spot spot(Interaction event) {
    var guild = event.getGuild();
    return spot(guild == null ? 0 : guild.getIdLong(), event.getChannel());
  }

  static Spot spot(long server, @Nullable Channel channel) {
    long id = channel == null ? 0 : channel.getIdLong();
    // What the bot is not in has no more than an id.
    if (channel instanceof ThreadChannel thread && !thread.isDetached()) {
      var parent = thread.getParentChannel();
      var kind = parent.getType() == ChannelType.FORUM ? Spot.Kind.FORUM_POST : Spot.Kind.THREAD;
      return new Spot(server, id, parent.getIdLong(), kind);
    }
    return new Spot(server, id, id, server == 0 ? Spot.Kind.DIRECT : Spot.Kind.CHANNEL);
  }

  /// The message whose button was pressed, or opened the form that was sent.
  static Optional<Message> below(Interaction event) {
    return switch (event) {
      case ComponentInteraction pressed -> Optional.of(pressed.getMessage());
      case ModalInteraction filled -> Optional.ofNullable(filled.getMessage());
      default -> Optional.empty();
    };
  }

  static Arguments options(CommandInteractionPayload event) {
    Map<String, String> values = new LinkedHashMap<>();
    event.getOptions().forEach(option -> values.put(option.getName(), option.getAsString()));
    var subcommand = event.getSubcommandName();
    return new Arguments(subcommand == null ? "" : subcommand, values);
  }

  static Arguments fields(ModalInteractionEvent event, String argument) {
    Map<String, String> values = new LinkedHashMap<>();
    event.getValues().forEach(value -> values.put(value.getCustomId(), value.getAsString()));
    values.put("argument", argument);
    var below = event.getMessage();
    values.put("alone", String.valueOf(below != null && below.isEphemeral()));
    return new Arguments("", values);
  }
}

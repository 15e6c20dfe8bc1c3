package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Block;
import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.Classic;
import io.github.paperboy.discord.card.Rendering;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import net.dv8tion.jda.api.utils.messages.MessageRequest;

/// Cards and forms in the library's terms. Every message mentions nobody.
final class JdaCards {
  private JdaCards() {}

  static MessageCreateData message(Card card, Rendering rendering) {
    return laidOut(new MessageCreateBuilder(), card, rendering).build();
  }

  /// @param rendering that of the message as it is
  static MessageEditData edit(Card card, Rendering rendering) {
    return laidOut(new MessageEditBuilder(), card, rendering).build();
  }

  /// How a message was made.
  static Rendering of(Message message) {
    return message.isUsingComponentsV2() ? Rendering.CARDS : Rendering.EMBEDS;
  }

  private static <B extends MessageRequest<B>> B laidOut(
      B builder, Card card, Rendering rendering) {
    var laidOut =
        switch (rendering) {
          case CARDS -> builder.useComponentsV2().setComponents(container(card));
          case EMBEDS -> {
            var classic = Classic.of(card);
            yield builder
                .setEmbeds(classic.embeds().stream().map(each -> embed(each, classic)).toList())
                .setComponents(classic.rows().stream().map(JdaCards::row).toList());
          }
        };
    return laidOut.setAllowedMentions(List.of());
  }

  private static MessageEmbed embed(Classic.Embed embed, Classic classic) {
    var builder = new EmbedBuilder().setColor(classic.accent().rgb());
    if (!embed.title().isEmpty()) {
      builder.setTitle(embed.title());
    }
    return builder.setDescription(embed.text()).build();
  }

  private static ActionRow row(Block block) {
    return switch (block) {
      case Block.Row(var buttons) -> ActionRow.of(buttons.stream().map(JdaCards::button).toList());
      case Block.Choice choice -> ActionRow.of(menu(choice));
      case Block.Text _, Block.Beside _, Block.Line _ ->
          throw new IllegalArgumentException("no row below a message: " + block);
    };
  }

  private static Container container(Card card) {
    List<ContainerChildComponent> children = new ArrayList<>();
    card.blocks().forEach(block -> children.add(child(block)));
    return Container.of(children).withAccentColor(card.accent().rgb());
  }

  private static ContainerChildComponent child(Block block) {
    return switch (block) {
      case Block.Text(var markdown) -> TextDisplay.of(markdown);
      case Block.Beside(var markdown, var button) ->
          Section.of(button(button), TextDisplay.of(markdown));
      case Block.Line() -> Separator.createDivider(Separator.Spacing.SMALL);
      case Block.Row _, Block.Choice _ -> row(block);
    };
  }

  private static StringSelectMenu menu(Block.Choice choice) {
    return StringSelectMenu.create(choice.id())
        .setPlaceholder(choice.hint())
        .addOptions(choice.options().stream().map(JdaCards::option).toList())
        .build();
  }

  private static SelectOption option(Block.Option option) {
    return SelectOption.of(option.label(), option.value()).withDefault(option.chosen());
  }

  private static Button button(io.github.paperboy.discord.card.Button button) {
    return switch (button) {
      case io.github.paperboy.discord.card.Button.Link(var label, var address) ->
          Button.link(address.toString(), label);
      case io.github.paperboy.discord.card.Button.Press(var id, var label, var style) ->
          switch (style) {
            case MAIN -> Button.primary(id, label);
            case PLAIN -> Button.secondary(id, label);
            case DANGER -> Button.danger(id, label);
          };
    };
  }

  static Modal form(Form form) {
    var modal = Modal.create(form.id(), form.title());
    for (var field : form.fields()) {
      var style =
          switch (field.size()) {
            case LINE -> TextInputStyle.SHORT;
            case PARAGRAPH -> TextInputStyle.PARAGRAPH;
          };
      var input =
          TextInput.create(field.id(), style)
              .setPlaceholder(field.hint())
              .setRequired(field.need() == Form.Need.REQUIRED)
              .setMaxLength(Form.Field.LONGEST);
      if (!field.value().isEmpty()) {
        input.setValue(field.value());
      }
      modal.addComponents(Label.of(field.label(), input.build()));
    }
    return modal.build();
  }
}

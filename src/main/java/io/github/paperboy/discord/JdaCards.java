package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Block;
import io.github.paperboy.discord.card.Card;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.actionrow.ActionRowChildComponent;
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
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/// Cards and forms in the library's terms. Every message mentions nobody.
final class JdaCards {
  private JdaCards() {}

  static MessageCreateData message(Card card) {
    return new MessageCreateBuilder()
        .useComponentsV2()
        .setComponents(container(card))
        .setAllowedMentions(List.of())
        .build();
  }

  static MessageEditData edit(Card card) {
    return new MessageEditBuilder()
        .useComponentsV2()
        .setComponents(container(card))
        .setAllowedMentions(List.of())
        .build();
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
      case Block.Row(var buttons) -> {
        List<ActionRowChildComponent> row = new ArrayList<>();
        buttons.forEach(each -> row.add(button(each)));
        yield ActionRow.of(row);
      }
      case Block.Choice(var id, var hint, var options) ->
          ActionRow.of(
              StringSelectMenu.create(id)
                  .setPlaceholder(hint)
                  .addOptions(options.stream().map(JdaCards::option).toList())
                  .build());
    };
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

package io.github.paperboy.discord;

import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Completes what one person has typed so far.
///
/// @param suggesters by command and option
record Completing(CommandAutoCompleteInteractionEvent event, Map<String, Suggester> suggesters)
    implements Typing.Job {
  private static final Logger LOG = LoggerFactory.getLogger(Completing.class);

  @Override
  public void run() {
    offer(choices());
  }

  @Override
  public void skipped() {
    offer(List.of());
  }

  private List<Command.Choice> choices() {
    var option = event.getFocusedOption();
    var suggester = suggesters.get(event.getName() + " " + option.getName());
    if (suggester == null) {
      return List.of();
    }
    try {
      return suggester
          .suggest(JdaEvents.incoming(event, Arguments.NONE), option.getValue())
          .stream()
          .map(each -> new Command.Choice(each.label(), each.value()))
          .toList();
    } catch (RuntimeException e) {
      LOG.warn("no suggestions for {}", event.getName(), e);
      return List.of();
    }
  }

  private void offer(List<Command.Choice> choices) {
    event
        .replyChoices(choices)
        .queue(_ -> {}, problem -> LOG.debug("suggestions came too late: {}", problem.toString()));
  }
}

package keepup.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepup.questions.Reading;
import keepup.steps.Step;
import keepup.steps.StepId;

/// Questions of our own by their id, the step and the seed: `@y3.subtract.columns#17`.
final class OwnQuestions {
  private static final Pattern ID = Pattern.compile("@([a-z0-9.-]+)#(\\d{1,18})");

  private OwnQuestions() {}

  static Reading read(String text, Curriculum curriculum) {
    Matcher id = ID.matcher(text);
    if (!id.matches() || !StepId.isPlain(id.group(1))) {
      return new Reading.Unread(
          "The id '%s' names no question.".formatted(text),
          "Maybe write the step and a number, such as @y3.subtract.columns#17.");
    }
    Optional<Step> step = curriculum.steps().findStep(new StepId(id.group(1)));
    return step.<Reading>map(
            found -> new Reading.Read(curriculum.ask(found, Long.parseLong(id.group(2)))))
        .orElseGet(() ->
            new Reading.Unread(
                "There is no step %s.".formatted(id.group(1)),
                "Maybe look for its id with ./keepup curriculum."));
  }
}

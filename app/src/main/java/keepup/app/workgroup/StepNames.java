package keepup.app.workgroup;

import java.util.Arrays;
import java.util.List;
import keepup.app.design.Typed;
import keepup.content.Curriculum;
import keepup.steps.Step;
import keepup.steps.StepGraph;
import keepup.steps.StepId;
import org.springframework.stereotype.Component;

/// Small steps as members of a group name them to each other: by their ids.
@Component
public class StepNames {
  private static final int MOST = 10;

  private final StepGraph graph;

  StepNames(Curriculum curriculum) {
    this.graph = curriculum.steps();
  }

  /// The ids in a field, between blanks or commas; those that there are not are a problem.
  public List<String> read(Typed form, String field) {
    List<String> ids =
        Arrays.stream(form.raw(field).split("[\\s,;]+", -1))
            .filter(id -> !id.isEmpty())
            .distinct()
            .toList();
    for (String id : ids) {
      if (!isStep(id)) {
        form.problem(
            field,
            "There is no step “%s”. Maybe copy it from the step’s page, such as y3.add.tens."
                .formatted(id.length() > 60 ? id.substring(0, 60) + "…" : id));
      }
    }
    if (ids.size() > MOST) {
      form.problem(field, "Ten steps fit here. Maybe name those that matter most.");
    }
    return ids;
  }

  /// What a step says, or its id where the curriculum has it no more.
  public String title(String id) {
    return isStep(id) ? graph.findStep(new StepId(id)).map(Step::title).orElse(id) : id;
  }

  private boolean isStep(String id) {
    return StepId.isPlain(id) && graph.findStep(new StepId(id)).isPresent();
  }
}

package keepup.simulator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import keepup.maths.Draws;
import keepup.steps.Step;
import keepup.steps.StepGraph;
import keepup.steps.StepId;

/// Ways in which a pupil comes to know some steps of a scope and not others. All but the last are
/// closed: no step is secure while one that it needs within the scope is not.
public enum States {
  /// A few steps were missed, and with them all that build on them.
  GAPS("a few gaps, and all that builds on them"),
  /// The steps were learnt one by one in some order that they allow, up to a point.
  LEVEL("learnt in some order up to a point"),
  /// Some steps were reached, with all that they need.
  GOALS("some steps reached, with all they need"),
  /// Each step was learnt with the same chance, once those it needs were.
  CHANCE("each learnt by chance once it could be"),
  /// The class was taught up to a point; the pupil has all of that but for a gap or two, and what
  /// builds on them.
  TAUGHT("taught up to a point, a gap or two"),
  /// As one of the others, but some steps are secure, or not, against the order.
  BROKEN("as one of these, one step in twenty against the order");

  private static final int CLOSED = 5;
  private final String says;

  States(String says) {
    this.says = says;
  }

  public String says() {
    return says;
  }

  /// The secure steps of a new pupil.
  public Set<StepId> draw(StepGraph graph, List<Step> scope, Draws draws) {
    return switch (this) {
      case GAPS -> gaps(graph, scope, draws);
      case LEVEL -> level(scope, draws);
      case GOALS -> goals(graph, scope, draws);
      case CHANCE -> chance(scope, draws);
      case TAUGHT -> taught(scope, draws);
      case BROKEN -> broken(graph, scope, draws);
    };
  }

  /// The steps that are not secure while all that they need within the scope is.
  public static Set<StepId> teachNext(List<Step> scope, Set<StepId> secure) {
    Set<StepId> within = scope.stream().map(Step::id).collect(Collectors.toSet());
    return scope.stream()
        .filter(step -> !secure.contains(step.id()))
        .filter(step ->
            step.needs().stream().allMatch(need -> !within.contains(need) || secure.contains(need)))
        .map(Step::id)
        .collect(Collectors.toSet());
  }

  private static Set<StepId> gaps(StepGraph graph, List<Step> scope, Draws draws) {
    Set<StepId> missed = new HashSet<>();
    int count = draws.between(0, Math.max(1, scope.size() / 10));
    for (int i = 0; i < count; i++) {
      missed.add(draws.pick(scope).id());
    }
    Set<StepId> secure = new HashSet<>();
    for (Step step : scope) {
      if (!missed.contains(step.id())
          && graph.listAllNeeds(step.id()).stream().noneMatch(missed::contains)) {
        secure.add(step.id());
      }
    }
    return closed(scope, secure);
  }

  private static Set<StepId> level(List<Step> scope, Draws draws) {
    int target = draws.between(0, scope.size());
    Set<StepId> secure = new HashSet<>();
    while (secure.size() < target) {
      secure.add(draws.pick(List.copyOf(ordered(scope, teachNext(scope, secure)))));
    }
    return secure;
  }

  private static Set<StepId> goals(StepGraph graph, List<Step> scope, Draws draws) {
    Set<StepId> secure = new HashSet<>();
    Set<StepId> within = scope.stream().map(Step::id).collect(Collectors.toSet());
    int count = draws.between(1, Math.max(2, scope.size() / 6));
    for (int i = 0; i < count; i++) {
      StepId goal = draws.pick(scope).id();
      secure.add(goal);
      graph.listAllNeeds(goal).stream().filter(within::contains).forEach(secure::add);
    }
    return secure;
  }

  private static Set<StepId> chance(List<Step> scope, Draws draws) {
    double chance = 0.5 + 0.48 * draws.fraction();
    Set<StepId> secure = new HashSet<>();
    scope.stream().filter(_ -> draws.chance(chance)).forEach(step -> secure.add(step.id()));
    return closed(scope, secure);
  }

  private static Set<StepId> taught(List<Step> scope, Draws draws) {
    List<Step> met = scope.subList(0, draws.between(0, scope.size()));
    Set<StepId> secure = new HashSet<>();
    met.forEach(step -> secure.add(step.id()));
    int gaps = draws.between(0, 2);
    for (int i = 0; i < gaps && !met.isEmpty(); i++) {
      secure.remove(draws.pick(met).id());
    }
    return closed(scope, secure);
  }

  private static Set<StepId> broken(StepGraph graph, List<Step> scope, Draws draws) {
    Set<StepId> secure =
        new HashSet<>(values()[draws.between(0, CLOSED - 1)].draw(graph, scope, draws));
    for (Step step : scope) {
      if (draws.chance(0.05) && !secure.remove(step.id())) {
        secure.add(step.id());
      }
    }
    return secure;
  }

  /// What is left when every step goes that needs one that is not there.
  private static Set<StepId> closed(List<Step> scope, Set<StepId> secure) {
    Set<StepId> within = scope.stream().map(Step::id).collect(Collectors.toSet());
    Set<StepId> closed = new HashSet<>();
    for (Step step : scope) {
      if (secure.contains(step.id())
          && step.needs().stream()
              .allMatch(need -> !within.contains(need) || closed.contains(need))) {
        closed.add(step.id());
      }
    }
    return closed;
  }

  private static Set<StepId> ordered(List<Step> scope, Set<StepId> some) {
    List<StepId> ids = new ArrayList<>(scope.stream().map(Step::id).toList());
    ids.retainAll(some);
    return new LinkedHashSet<>(ids);
  }
}

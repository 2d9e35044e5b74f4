package keepup.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import keepup.content.Curriculum;
import keepup.content.CurriculumFiles;
import keepup.maths.Draws;
import keepup.questions.Parameters;
import keepup.questions.Question;
import keepup.questions.QuestionKind;
import keepup.steps.Step;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// How many questions a second each question kind asks on one core, with the settings of the last
/// step that uses it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Asking {
  /// The question kind; the main method gives every kind that a step uses.
  @Param("column-subtract")
  public String kind = "";

  private final Curriculum curriculum = CurriculumFiles.readBuiltIn();
  private QuestionKind asking = curriculum.kinds().values().iterator().next();
  private Parameters parameters = new Parameters("", java.util.Map.of());
  private Draws draws = Draws.of(1);

  @Setup
  public void find() {
    Step step =
        curriculum.steps().listSteps().stream()
            .filter(one -> one.questions().kind().equals(kind))
            .reduce((_, last) -> last)
            .orElseThrow(() -> new IllegalArgumentException("No step is asked by " + kind));
    asking = curriculum.kindOf(step);
    parameters = curriculum.parametersOf(step);
    draws = Draws.of(20261122);
  }

  @Benchmark
  public Question ask() {
    return asking.ask(parameters, draws);
  }

  /// Runs every kind, a second to warm up and two to measure.
  ///
  /// @param arguments names of kinds; all where there are none
  public static void main(String[] arguments) throws RunnerException {
    List<String> kinds =
        arguments.length > 0
            ? List.of(arguments)
            : CurriculumFiles.readBuiltIn().steps().listSteps().stream()
                .map(step -> step.questions().kind())
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    new Runner(
            new OptionsBuilder()
                .include(Asking.class.getSimpleName())
                .param("kind", kinds.toArray(String[]::new))
                .forks(1)
                .warmupIterations(1)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(2)
                .measurementTime(TimeValue.seconds(1))
                .build())
        .run();
  }
}

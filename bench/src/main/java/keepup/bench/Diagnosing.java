package keepup.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import keepup.content.Curriculum;
import keepup.content.CurriculumFiles;
import keepup.diagnosis.Answered;
import keepup.diagnosis.Diagnoser;
import keepup.diagnosis.Diagnosis;
import keepup.diagnosis.PlacedQuestion;
import keepup.diagnosis.Response;
import keepup.maths.Draws;
import keepup.questions.Answer;
import keepup.questions.Given;
import keepup.questions.Question;
import keepup.steps.Step;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// How long a class takes: 30 children with 20 answers each, on 20 different steps of Year 3, from
/// the questions' texts to needs. A third of the answers are those of a misconception.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Diagnosing {
  private static final int CHILDREN = 30;
  private static final int QUESTIONS = 20;
  private static final int YEAR = 3;

  private final Curriculum curriculum = CurriculumFiles.readBuiltIn();
  private final Diagnoser diagnoser =
      new Diagnoser(
          curriculum.steps(), curriculum.misconceptions().values(), curriculum::findStepOf);
  private final List<Step> steps = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();
  private final List<List<Answer>> given = new ArrayList<>();

  @Setup
  public void answer() {
    Draws draws = Draws.of(20261122);
    List<Step> year =
        curriculum.steps().listSteps().stream().filter(step -> step.year() == YEAR).toList();
    for (int i = 0; i < QUESTIONS; i++) {
      Step step = year.get(i * year.size() / QUESTIONS);
      steps.add(step);
      questions.add(curriculum.ask(step, i));
    }
    for (int child = 0; child < CHILDREN; child++) {
      List<Answer> answers = new ArrayList<>();
      for (Question question : questions) {
        List<Answer> wrong = List.copyOf(diagnoser.telling(question).values());
        answers.add(
            wrong.isEmpty() || draws.chance(2 / 3.0)
                ? question.expected()
                : wrong.get(draws.between(0, wrong.size() - 1)));
      }
      given.add(answers);
    }
  }

  @Benchmark
  public List<Diagnosis> diagnose() {
    List<PlacedQuestion> placed = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      placed.add(diagnoser.place(questions.get(i), steps.get(i)));
    }
    List<Diagnosis> all = new ArrayList<>();
    for (List<Answer> answers : given) {
      List<Answered> answered = new ArrayList<>();
      for (int i = 0; i < placed.size(); i++) {
        answered.add(
            new Answered(i + 1, placed.get(i), new Response.Wrote(new Given.Read(answers.get(i)))));
      }
      all.add(diagnoser.diagnose(answered));
    }
    return all;
  }

  public static void main(String[] arguments) throws RunnerException {
    new Runner(
            new OptionsBuilder()
                .include(Diagnosing.class.getSimpleName())
                .forks(1)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .build())
        .run();
  }
}

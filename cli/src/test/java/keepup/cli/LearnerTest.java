package keepup.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnerTest {
  @TempDir Path folder;

  private static String answers(int learners, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder csv = new StringBuilder("learner,item,skills,correct,time\n");
    for (int i = 0; i < learners * 20; i++) {
      int item = random.nextInt(12);
      int right = random.nextInt(12) >= item ? 1 : 0;
      csv.append("l%d,i%d,s%d,%d,%d%n".formatted(i / 20, item, item % 3, right, i * 30));
    }
    return csv.toString();
  }

  private Path written(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path model() throws IOException {
    Path model = folder.resolve("model");
    Ran ran = Ran.with(answers(30, 1), "learner", "fit", "-", "--model", model.toString());
    assertThat(ran.status()).as(ran.err()).isZero();
    return model;
  }

  private static JsonNode json(Ran ran) throws IOException {
    assertThat(ran.status()).as(ran.err()).isZero();
    return new ObjectMapper().readTree(ran.out());
  }

  @Test
  void what_is_fitted_predicts_each_row_and_says_why() throws Exception {
    Path model = model();
    String test = answers(3, 2);
    List<String> lines =
        Ran.with(test, "learner", "predict", "-", "--model", model.toString())
            .out()
            .lines()
            .toList();
    assertThat(lines).hasSize(61).startsWith("line,probability");
    JsonNode predictions =
        json(Ran.with(test, "learner", "predict", "-", "--model", model.toString(), "--json"))
            .path("predictions");
    assertThat(predictions).hasSize(60);
    for (int i = 0; i < 60; i++) {
      JsonNode prediction = predictions.get(i);
      assertThat(lines.get(i + 1)).startsWith(prediction.path("line").asInt() + ",");
      assertThat(prediction.path("line").asInt()).isEqualTo(i + 2);
      double sum = prediction.path("usualLogOdds").asDouble();
      for (JsonNode because : prediction.path("because")) {
        assertThat(because.path("says").asText()).isNotEmpty();
        sum += because.path("logOdds").asDouble();
      }
      assertThat(prediction.path("because")).hasSize(3);
      assertThat(1 / (1 + Math.exp(-sum)))
          .isCloseTo(prediction.path("probability").asDouble(), within(1e-4));
    }
  }

  @Test
  void a_question_without_a_mark_is_predicted_and_teaches_nothing() throws Exception {
    Path model = model();
    String known = "learner;item;skills;correct\r\na;i1;s1;1\r\na;i2;s2;0\r\n";
    String open = "learner;item;skills;correct\r\na;i1;s1;1\r\na;i3;s0;\r\na;i2;s2;0\r\n";
    List<String> some =
        Ran.with(known, "learner", "predict", "-", "--model", model.toString())
            .out()
            .lines()
            .toList();
    List<String> more =
        Ran.with(open, "learner", "predict", "-", "--model", model.toString())
            .out()
            .lines()
            .toList();
    assertThat(more).hasSize(4);
    assertThat(more.get(3).split(",", -1)[1]).isEqualTo(some.get(2).split(",", -1)[1]);
  }

  @Test
  void evaluation_draws_folds_by_seed_or_takes_those_of_the_file() throws Exception {
    Path plain = written("plain.csv", answers(40, 3));
    JsonNode drawn =
        json(Ran.with("", "learner", "evaluate", plain.toString(), "--folds", "2", "--json"));
    assertThat(drawn.path("folds")).hasSize(2);
    assertThat(drawn.path("mean").path("testAnswers").asInt()).isEqualTo(800);
    JsonNode all = drawn.path("mean").path("all");
    assertThat(all.path("model").path("auc").asDouble()).isGreaterThan(.65);
    assertThat(all.path("item only").path("auc").asDouble()).isGreaterThan(.65);
    assertThat(drawn.path("mean").path("fitting").path("peakMegabytes").asInt()).isPositive();
    StringBuilder folds = new StringBuilder();
    for (String line : Files.readAllLines(plain)) {
      String learner = line.split(",", -1)[0];
      folds.append(line).append(',');
      folds.append(learner.equals("learner") ? "fold" : learner.length() == 2 ? "x" : "y");
      folds.append('\n');
    }
    Path own = written("own.csv", folds.toString());
    Ran one = Ran.with("", "learner", "evaluate", own.toString(), "--folds", "5", "--fold", "x");
    assertThat(one.status()).as(one.err()).isZero();
    assertThat(one.out()).contains("Fold x: learnt from 600 answers, predicted 200.");
  }

  @Test
  void faults_are_named_with_file_and_line() throws Exception {
    Path model = model();
    Path text = written("text.csv", answers(30, 1));
    Path damaged = written("damaged", Files.readString(model).replaceFirst("rate 0", "rate 1"));
    for (List<String> words :
        List.of(
            List.of("fit", written("a.csv", "pupil,item\n").toString(), "--model", "m"),
            List.of(
                "fit",
                written("b.csv", "learner,skills,correct\na,b,2\n").toString(),
                "--model",
                "m"),
            List.of(
                "fit",
                written("c.csv", "learner,skills,correct\na,b,1\n").toString(),
                "--model",
                "m"),
            List.of(
                "fit",
                written("d.csv", "learner,skills,correct\na,b,\n").toString(),
                "--model",
                "m"),
            List.of(
                "fit",
                written("e.csv", "learner,skills,correct,time\na,b,1,soon\n").toString(),
                "--model",
                "m"),
            List.of(
                "fit",
                written("f.csv", "learner,skills,correct\na,b\n").toString(),
                "--model",
                "m"),
            List.of("predict", text.toString(), "--model", text.toString()),
            List.of("predict", text.toString(), "--model", damaged.toString()))) {
      String[] all = new String[words.size() + 1];
      all[0] = "learner";
      System.arraycopy(words.toArray(), 0, all, 1, words.size());
      Ran ran = Ran.with("", all);
      assertThat(ran.status()).as(words + ran.err()).isEqualTo(2);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err().lines().toList()).hasSize(2);
      assertThat(ran.err()).containsPattern("^\\S+:\\d+: ").contains("\nMaybe ");
    }
    for (List<String> words :
        List.of(
            List.of("learner"),
            List.of("learner", "dance"),
            List.of("learner", "fit", text.toString()),
            List.of("learner", "fit", text.toString(), "--model", "/no/such/folder/model"),
            List.of("learner", "evaluate", text.toString(), "--fold", "9"),
            List.of("learner", "speed", "--answers", "few"),
            List.of("learner", "predict", text.toString(), "--model", "no-such-model"))) {
      Ran ran = Ran.with("", words.toArray(String[]::new));
      assertThat(ran.status()).as(words.toString()).isEqualTo(2);
      assertThat(ran.err().lines().toList().getLast()).startsWith("Maybe");
    }
  }

  @Test
  void of_a_file_that_is_too_large_some_learners_are_drawn() throws Exception {
    String[] words = {"learner", "fit", "-", "--json", "--most", "1000", "--model", ""};
    words[7] = folder.resolve("model").toString();
    JsonNode fitted = json(Ran.with(answers(100, 4), words));
    assertThat(fitted.path("answers").asInt()).isBetween(500, 1500);
    assertThat(fitted.path("answers").asInt()).isEqualTo(20 * fitted.path("learners").asInt());
  }

  @Test
  void the_tracing_model_is_fitted_to_made_up_answers() throws Exception {
    JsonNode speed = json(Ran.with("", "learner", "speed", "--answers", "50000", "--json"));
    assertThat(speed.path("answers").asInt()).isBetween(50_000, 51_000);
    assertThat(speed.path("logLikelihood").asDouble()).isNegative();
  }
}

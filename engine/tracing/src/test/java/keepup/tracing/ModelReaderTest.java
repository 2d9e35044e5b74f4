package keepup.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ModelReaderTest {
  private static final PredictionModel MODEL = Population.of(20, 20, 1).model(1);
  private static final String TEXT = text(MODEL);

  private static String text(PredictionModel model) {
    StringWriter out = new StringWriter();
    try {
      ModelWriter.write(model, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }

  private static void refuses(String text, String words) {
    assertThatExceptionOfType(ModelFault.class)
        .isThrownBy(() -> ModelReader.read(new StringReader(text)))
        .satisfies(fault -> assertThat(fault.getMessage()).contains(words))
        .satisfies(fault -> assertThat(fault.line()).isPositive());
  }

  @Test
  void what_was_written_reads_back_the_same() throws Exception {
    PredictionModel read = ModelReader.read(new StringReader(TEXT));
    assertThat(text(read)).isEqualTo(TEXT);
    Population test = Population.of(5, 20, 9);
    assertThat(test.predictions(read)).isEqualTo(test.predictions(MODEL));
  }

  @Test
  void a_file_of_something_else_is_refused() {
    refuses("", "not a model");
    refuses("learner,item,skills,correct\n", "not a model");
  }

  @Test
  void a_file_of_another_version_is_refused() {
    refuses(TEXT.replaceFirst("model 1", "model 2"), "another version");
    refuses(TEXT.replaceFirst("COUNT", "COUNTED"), "another version");
  }

  @Test
  void a_file_that_is_cut_short_is_refused() {
    for (int part = 1; part < 20; part++) {
      String cut = TEXT.substring(0, TEXT.length() * part / 20);
      refuses(cut.substring(0, Math.max(cut.length(), 30)), "model");
    }
  }

  @Test
  void a_file_with_one_character_changed_is_refused() {
    SplittableRandom random = new SplittableRandom(1);
    int from = TEXT.indexOf('\n', TEXT.indexOf('\n') + 1);
    for (int i = 0; i < 60; i++) {
      int at = random.nextInt(from, TEXT.length());
      char other = TEXT.charAt(at) == '7' ? '8' : '7';
      if (TEXT.charAt(at) != '\n' || at < TEXT.length() - 1) {
        refuses(TEXT.substring(0, at) + other + TEXT.substring(at + 1), "model file");
      }
    }
  }
}

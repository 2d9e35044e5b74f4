package keepup.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CurriculumFilesTest {
  static final Path FOLDER = Path.of("../curriculum");

  @Test
  void the_folder_and_the_copy_in_the_program_are_the_same_curriculum() {
    Curriculum fromFolder = CurriculumFiles.read(FOLDER);
    Curriculum builtIn = CurriculumFiles.readBuiltIn();

    assertThat(builtIn.version()).isEqualTo(fromFolder.version());
    assertThat(builtIn.steps().listSteps()).isEqualTo(fromFolder.steps().listSteps());
    assertThat(builtIn.misconceptions().keySet()).isEqualTo(fromFolder.misconceptions().keySet());
  }
}

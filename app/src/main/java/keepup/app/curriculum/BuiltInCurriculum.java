package keepup.app.curriculum;

import keepup.content.Curriculum;
import keepup.content.CurriculumFiles;
import keepup.diagnosis.Diagnoser;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The curriculum that came with the program, and the reader of answers that goes with it.
@Configuration(proxyBeanMethods = false)
class BuiltInCurriculum {

  @Bean
  Curriculum curriculum() {
    return CurriculumFiles.readBuiltIn();
  }

  @Bean
  Diagnoser diagnoser(Curriculum curriculum) {
    return new Diagnoser(
        curriculum.steps(), curriculum.misconceptions().values(), curriculum::findStepOf);
  }
}

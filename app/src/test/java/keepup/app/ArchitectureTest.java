package keepup.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("keepup");
  private static final String[] ENGINE = {
    "keepup.maths..", "keepup.steps..", "keepup.questions..", "keepup.misconceptions..",
    "keepup.learner..", "keepup.diagnosis..", "keepup.variation..", "keepup.pictures..",
    "keepup.fluency..", "keepup.tablescheck..", "keepup.planning..", "keepup.evidence..",
    "keepup.reach.."
  };

  @Test
  void features_use_only_what_other_features_offer_and_never_in_a_circle() {
    ApplicationModules.of(KeepUpApplication.class).verify();
  }

  @Test
  void a_controller_is_its_features_own_business() {
    classes().that().haveSimpleNameEndingWith("Controller").should().bePackagePrivate().check(OURS);
  }

  @Test
  void a_controller_leaves_sql_to_others() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("Controller")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
        .check(OURS);
  }

  @Test
  void the_web_application_does_not_know_the_command_line() {
    noClasses()
        .that()
        .resideInAPackage("keepup.app..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("keepup.cli..")
        .check(OURS);
  }

  @Test
  void the_web_application_knows_no_engine_of_the_national_picture() {
    noClasses()
        .that()
        .resideInAPackage("keepup.app..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("keepup.national..", "org.duckdb..", "org.apache.spark..")
        .check(OURS);
    for (String name : List.of("org.duckdb.DuckDBDriver", "org.apache.spark.sql.SparkSession")) {
      assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
    }
  }

  @Test
  void the_engine_knows_neither_spring_nor_the_database() {
    noClasses()
        .that()
        .resideInAnyPackage(ENGINE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework..", "java.sql..", "keepup.app..", "keepup.database..")
        .allowEmptyShould(true)
        .check(OURS);
  }
}

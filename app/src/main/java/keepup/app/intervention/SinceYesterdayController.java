package keepup.app.intervention;

import java.util.UUID;
import java.util.stream.Stream;
import keepup.app.account.SignedIn;
import keepup.app.curriculum.StepWords;
import keepup.app.design.Choice;
import keepup.app.lesson.AskAgain;
import keepup.app.school.ClassId;
import keepup.app.school.Classes;
import keepup.app.school.SchoolClass;
import keepup.app.shell.NotHereException;
import keepup.content.Curriculum;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The page for the teacher the next morning.
@Controller
class SinceYesterdayController {
  private final Classes classes;
  private final SinceYesterday since;
  private final HandedOver handed;
  private final Rechecks rechecks;
  private final StepWords words;
  private final Curriculum curriculum;

  SinceYesterdayController(
      Classes classes,
      SinceYesterday since,
      HandedOver handed,
      Rechecks rechecks,
      StepWords words,
      Curriculum curriculum) {
    this.classes = classes;
    this.since = since;
    this.handed = handed;
    this.rechecks = rechecks;
    this.words = words;
    this.curriculum = curriculum;
  }

  /// A step to ask again, in words.
  record Due(String says, String why) {}

  @GetMapping("/classes/{classId}/since-yesterday")
  String page(@AuthenticationPrincipal SignedIn person, @PathVariable UUID classId, Model model) {
    SchoolClass found =
        classes.find(person, new ClassId(classId)).orElseThrow(NotHereException::new);
    model.addAttribute("schoolClass", found).addAttribute("days", since.list(found.id()));
    model
        .addAttribute(
            "colleagues",
            handed.listAdults(found.id()).stream()
                .filter(adult -> !adult.id().equals(person.staff()))
                .map(adult -> Choice.of(adult.key(), adult.name()))
                .toList())
        .addAttribute("due", rechecks.listDue(found.id()).stream().flatMap(this::inWords).toList());
    return "intervention/SinceYesterday";
  }

  private Stream<Due> inWords(AskAgain.Again again) {
    return curriculum.steps().findStep(again.step()).stream()
        .map(step -> new Due(words.word(step).step().says(), again.why()));
  }
}

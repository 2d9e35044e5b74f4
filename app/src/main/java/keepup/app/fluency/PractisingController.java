package keepup.app.fluency;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.school.Placed;
import keepup.app.school.Pupil;
import keepup.app.school.PupilId;
import keepup.app.school.Pupils;
import keepup.app.shell.NotHereException;
import keepup.fluency.FactSet;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/// The pages that a child sees. They open only on a device that an adult has handed over, and only
/// for the children whom the adult named. A practice runs in the browser, so that it goes on when
/// the connection does not; [FactsEndpoint] takes what comes of it.
@Controller
class PractisingController {
  private final ChildsFacts facts;
  private final FactAnswers answers;
  private final Pupils pupils;
  private final JsonMapper json;

  PractisingController(ChildsFacts facts, FactAnswers answers, Pupils pupils, JsonMapper json) {
    this.facts = facts;
    this.answers = answers;
    this.pupils = pupils;
    this.json = json;
  }

  /// Who has the device: one child goes straight on, several say who they are.
  @GetMapping("/pupil/facts")
  String who(HttpSession session, Model model) {
    List<Pupil> open = open(session);
    if (open.size() == 1) {
      return "redirect:/pupil/facts/" + open.getFirst().id();
    }
    model.addAttribute("open", open);
    return "fluency/WhoPractises";
  }

  @GetMapping("/pupil/facts/{pupilId}")
  String practise(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID pupilId,
      HttpSession session,
      Model model) {
    Pupil pupil = get(session, pupilId);
    FactSet set = PractisedSets.of(OnThisDevice.set(session), pupil.yearGroup());
    model
        .addAttribute("pupil", pupil)
        .addAttribute("person", person)
        .addAttribute("several", OnThisDevice.list(session).size() > 1)
        .addAttribute(
            "tasks",
            json.writeValueAsString(facts.tasks(pupil.id(), set).stream().map(Asked::of).toList()));
    return "fluency/Practise";
  }

  @GetMapping("/pupil/facts/{pupilId}/grid")
  String grid(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID pupilId,
      HttpSession session,
      Model model) {
    Pupil pupil = get(session, pupilId);
    FactSet set = PractisedSets.of(OnThisDevice.set(session), pupil.yearGroup());
    model
        .addAttribute("pupil", pupil)
        .addAttribute("person", person)
        .addAttribute(
            "grid",
            FactGrid.of(
                facts.of(pupil.id(), set),
                answers.colours(pupil.id()),
                set.facts().getFirst().operation()));
    return "fluency/MyGrid";
  }

  private List<Pupil> open(HttpSession session) {
    return OnThisDevice.list(session).stream()
        .map(pupils::find)
        .flatMap(Optional::stream)
        .map(Placed::pupil)
        .toList();
  }

  /// @throws NotHereException where no adult opened it on this device
  private Pupil get(HttpSession session, UUID id) {
    var wanted = new PupilId(id);
    return OnThisDevice.list(session).stream()
        .filter(wanted::equals)
        .findFirst()
        .flatMap(pupils::find)
        .map(Placed::pupil)
        .orElseThrow(NotHereException::new);
  }
}

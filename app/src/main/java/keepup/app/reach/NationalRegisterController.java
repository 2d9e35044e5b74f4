package keepup.app.reach;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import keepup.app.account.HubMember;
import keepup.app.account.HubMenuEntry;
import keepup.app.account.HubRole;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.shell.NotHereException;
import keepup.gias.Delivery;
import keepup.gias.Finding;
import keepup.gias.GiasReader;
import keepup.gias.Source;
import keepup.gias.UnreadableRegisterException;
import keepup.reach.Urn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The national register: everybody of a hub looks schools up in it, the national team brings it
/// in.
@Controller
class NationalRegisterController {
  static final String HERE = "/programme/national-register";
  private static final HubRole[] ALL = HubRole.values();
  private static final int MOST_FINDINGS = 200;

  private final NationalRegister register;
  private final RegisterIntake intake;
  private final Reports reports;

  NationalRegisterController(NationalRegister register, RegisterIntake intake, Reports reports) {
    this.register = register;
    this.intake = intake;
    this.reports = reports;
  }

  @Bean
  @Order(64)
  static HubMenuEntry nationalRegisterEntry() {
    return new HubMenuEntry(
        HERE,
        "National register",
        "All schools of the country, and what became of them; brought in from the published files.",
        EnumSet.of(HubRole.EVALUATOR));
  }

  @GetMapping(HERE)
  String page(
      @AuthenticationPrincipal HubMember person,
      @RequestParam(defaultValue = "") String q,
      Model model) {
    person.require(ALL);
    String words = q.strip().length() > 100 ? "" : q.strip();
    return show(person, words, "", List.of(), 0, model);
  }

  @PostMapping(HERE)
  String bringIn(
      @AuthenticationPrincipal HubMember person,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      @RequestParam(name = "links", required = false) @Nullable MultipartFile links,
      Model model,
      RedirectAttributes next)
      throws IOException {
    requireNational(person);
    try {
      List<Source> sources = new ArrayList<>();
      for (MultipartFile one : new MultipartFile[] {file, links}) {
        if (one != null && !one.isEmpty()) {
          sources.addAll(Source.of(fileName(one), one.getBytes()));
        }
      }
      Delivery delivery = GiasReader.read(sources);
      if (!delivery.isSound()) {
        List<Finding> findings = delivery.findings();
        return show(
            person,
            "",
            "",
            findings.subList(0, Math.min(MOST_FINDINGS, findings.size())),
            findings.size(),
            model);
      }
      NationalImport done = intake.take(person, delivery);
      next.addFlashAttribute(ShellAdvice.FLASH, Flash.done(said(delivery, done)));
      return "redirect:" + HERE;
    } catch (UnreadableRegisterException | RegisterIntake.RefusedException fault) {
      return show(person, "", String.valueOf(fault.getMessage()), List.of(), 0, model);
    }
  }

  private static String said(Delivery delivery, NationalImport done) {
    int other = delivery.notFollowed().values().stream().mapToInt(Integer::intValue).sum();
    return done.says()
        + (delivery.leftOut() == 0
            ? ""
            : " Rows of no school that ever opened: %,d.".formatted(delivery.leftOut()))
        + (other == 0
            ? ""
            : " Links that are no carrying on: %,d (%s)."
                .formatted(other, String.join(", ", delivery.notFollowed().keySet())));
  }

  private static void requireNational(HubMember person) {
    person.require(HubRole.EVALUATOR);
    if (!person.national()) {
      throw new AccessDeniedException("the national team brings the register in");
    }
  }

  private static String fileName(MultipartFile file) {
    String name = String.valueOf(file.getOriginalFilename()).replaceAll("[\\p{Cntrl}]", "");
    return name.length() <= 100 ? name : name.substring(name.length() - 100);
  }

  @GetMapping(HERE + "/{urn}")
  String school(@AuthenticationPrincipal HubMember person, @PathVariable String urn, Model model) {
    person.require(ALL);
    Set<Urn> wanted = WrittenNumbers.of(urn).urns();
    if (!urn.matches("\\d{6}") || wanted.isEmpty()) {
      throw new NotHereException();
    }
    Urn number = wanted.iterator().next();
    SchoolStory story = reports.tell(number).orElseThrow(NotHereException::new);
    model
        .addAttribute("story", story)
        .addAttribute("reader", person.is(ReachController.READERS) || person.is(HubRole.LEAD));
    return "reach/SchoolPage";
  }

  private String show(
      HubMember person,
      String words,
      String problem,
      List<Finding> findings,
      int all,
      Model model) {
    model
        .addAttribute("national", person.national() && person.is(HubRole.EVALUATOR))
        .addAttribute("words", words)
        .addAttribute("found", words.isEmpty() ? List.of() : register.search(words))
        .addAttribute("schools", register.count())
        .addAttribute("imports", register.listImports())
        .addAttribute("problem", problem)
        .addAttribute("findings", findings)
        .addAttribute("allFindings", all);
    return "reach/RegisterPage";
  }
}

package keepup.app.cohort;

import java.util.Map;
import java.util.UUID;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.shell.NotHereException;
import keepup.app.shell.PdfPrinter;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// What somebody takes along from the course: the portfolio, the certificate, the badge.
@Controller
@RequestMapping("/course/{placeId}")
class PortfolioController {
  private static final String PAPER = "cohort/PortfolioPaper.jte";

  private final SchoolCourses courses;
  private final Portfolios portfolios;
  private final Awards awards;
  private final Certificates certificates;
  private final PdfPrinter printer;
  private final Audit audit;

  PortfolioController(
      SchoolCourses courses,
      Portfolios portfolios,
      Awards awards,
      Certificates certificates,
      PdfPrinter printer,
      Audit audit) {
    this.courses = courses;
    this.portfolios = portfolios;
    this.awards = awards;
    this.certificates = certificates;
    this.printer = printer;
    this.audit = audit;
  }

  @GetMapping("/portfolio")
  String page(@AuthenticationPrincipal SignedIn person, @PathVariable UUID placeId, Model model) {
    Mine mine = courses.getAsPartner(person, placeId);
    model.addAttribute("mine", mine).addAttribute("portfolio", of(person, mine));
    return "cohort/PortfolioPage";
  }

  @GetMapping("/portfolio.pdf")
  @Transactional
  public ResponseEntity<byte[]> print(
      @AuthenticationPrincipal SignedIn person, @PathVariable UUID placeId) {
    Mine mine = courses.getAsPartner(person, placeId);
    audit.note(person, "portfolio printed", placeId.toString());
    return Materials.pdf(
        "portfolio", printer.print(PAPER, Map.of("portfolio", of(person, mine))).bytes());
  }

  @GetMapping("/certificate.pdf")
  ResponseEntity<byte[]> certificate(
      @AuthenticationPrincipal SignedIn person, @PathVariable UUID placeId) {
    Mine mine = courses.getAsPartner(person, placeId);
    Partner me = mine.me().orElseThrow(NotHereException::new);
    return Materials.pdf(
        "certificate",
        certificates.print(award(mine), me, mine.progress(), mine.cohort(), mine.hub()));
  }

  @GetMapping("/badge.json")
  ResponseEntity<String> badge(
      @AuthenticationPrincipal SignedIn person, @PathVariable UUID placeId) {
    return Materials.badge(award(courses.getAsPartner(person, placeId)));
  }

  private Portfolio of(SignedIn person, Mine mine) {
    return portfolios.of(person, mine, mine.me().orElseThrow(NotHereException::new));
  }

  private Award award(Mine mine) {
    return mine.me().flatMap(me -> awards.findOf(me.id())).orElseThrow(NotHereException::new);
  }
}

package keepup.app.national;

import java.util.Set;
import keepup.app.account.HubMember;
import keepup.app.account.HubMenuEntry;
import keepup.app.account.HubRole;
import keepup.app.shell.NotHereException;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The national picture, for evaluators of the national team.
@Controller
class NationalController {
  private static final String PAGE = "/programme/national";

  private final NationalReports reports;

  NationalController(NationalReports reports) {
    this.reports = reports;
  }

  @Bean
  @Order(80)
  static HubMenuEntry nationalEntry() {
    return new HubMenuEntry(
        PAGE,
        "National picture",
        "What helps, for whom, how many schools take part and what they find hard.",
        Set.of(HubRole.EVALUATOR));
  }

  @GetMapping(PAGE)
  String page(@AuthenticationPrincipal HubMember person, Model model) {
    requireNational(person);
    model.addAttribute("report", reports.findLast().orElse(null));
    model.addAttribute("paper", reports.findPdf().isPresent());
    return "national/NationalPage";
  }

  @GetMapping(PAGE + "/report.pdf")
  ResponseEntity<Resource> paper(@AuthenticationPrincipal HubMember person) {
    requireNational(person);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("national-picture.pdf").build().toString())
        .body(new FileSystemResource(reports.findPdf().orElseThrow(NotHereException::new)));
  }

  private static void requireNational(HubMember person) {
    person.require(HubRole.EVALUATOR);
    if (!person.national()) {
      throw new AccessDeniedException("for the national team");
    }
  }
}

package keepup.app.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.school.ClassId;
import keepup.app.school.Classes;
import keepup.app.school.SchoolClass;
import keepup.app.shell.NotHereException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Today's groups that are in use, with all their sheets, as one file to print.
@Controller
class PlanController {
  private final Classes classes;
  private final Groups groups;
  private final SessionSheets sheets;
  private final PlanPdf pdf;
  private final SchoolTime time;
  private final Audit audit;

  PlanController(
      Classes classes,
      Groups groups,
      SessionSheets sheets,
      PlanPdf pdf,
      SchoolTime time,
      Audit audit) {
    this.classes = classes;
    this.groups = groups;
    this.sheets = sheets;
    this.pdf = pdf;
    this.time = time;
    this.audit = audit;
  }

  @GetMapping("/classes/{classId}/groups/plan.pdf")
  @Transactional
  ResponseEntity<byte[]> plan(
      @AuthenticationPrincipal SignedIn person, @PathVariable UUID classId) {
    SchoolClass found =
        classes.find(person, new ClassId(classId)).orElseThrow(NotHereException::new);
    List<GroupInUse> inUse = groups.listInUse(found.id());
    if (inUse.isEmpty()) {
      throw new NotHereException();
    }
    LocalDate day = time.today();
    List<SessionSheet> each = inUse.stream().map(group -> sheets.of(group.session())).toList();
    inUse.forEach(
        group -> audit.note(person, "session sheet seen", group.session().id().toString()));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"keep-up-%s.pdf\"".formatted(day))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(pdf.render(found.name(), day, inUse, each));
  }
}

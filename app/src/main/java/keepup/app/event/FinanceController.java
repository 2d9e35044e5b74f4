package keepup.app.event;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import keepup.app.account.HubMember;
import keepup.app.shell.PdfPrinter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What schools pay for an event: on the page, as a PDF, and as a file for a spreadsheet.
@Controller
class FinanceController {
  private final EventPages pages;
  private final Bookings bookings;
  private final PdfPrinter printer;
  private final Clock clock;
  private final String style = PdfPrinter.style("session-sheet.css");

  FinanceController(EventPages pages, Bookings bookings, PdfPrinter printer, Clock clock) {
    this.pages = pages;
    this.bookings = bookings;
    this.printer = printer;
    this.clock = clock;
  }

  @GetMapping("/programme/events/{eventId}/charges")
  String page(@AuthenticationPrincipal HubMember person, @PathVariable UUID eventId, Model model) {
    HubEvent event = pages.get(person, eventId);
    model.addAttribute("list", list(event));
    return "event/Charges";
  }

  @GetMapping("/programme/events/{eventId}/charges.pdf")
  ResponseEntity<byte[]> pdf(
      @AuthenticationPrincipal HubMember person, @PathVariable UUID eventId) {
    HubEvent event = pages.get(person, eventId);
    byte[] pdf =
        printer
            .print("event/ChargesPaper.jte", Map.of("list", list(event), "style", style))
            .bytes();
    return file(event, MediaType.APPLICATION_PDF, "pdf", pdf);
  }

  @GetMapping("/programme/events/{eventId}/charges.csv")
  ResponseEntity<byte[]> csv(
      @AuthenticationPrincipal HubMember person, @PathVariable UUID eventId) {
    HubEvent event = pages.get(person, eventId);
    return file(
        event,
        new MediaType("text", "csv", StandardCharsets.UTF_8),
        "csv",
        list(event).csv().getBytes(StandardCharsets.UTF_8));
  }

  private FinanceList list(HubEvent event) {
    return FinanceList.of(event, bookings.list(event.id()), clock.instant());
  }

  private static ResponseEntity<byte[]> file(
      HubEvent event, MediaType type, String ending, byte[] content) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"charges-%s.%s\""
                .formatted(event.plan().starts().toLocalDate(), ending))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(content);
  }
}

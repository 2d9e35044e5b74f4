package keepup.app.family;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import keepup.app.shell.NotHereException;
import keepup.steps.Step;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// What staff print for families: slips with a step's code, and workshop kits.
@Controller
@RequestMapping("/curriculum")
class HandOutController {
  private static final int MOST_SLIPS = 120;
  private static final int USUAL_SLIPS = 8;

  /// A workshop to choose.
  record Theme(String name, String href, int steps) {}

  private final FamilyPages pages;

  HandOutController(FamilyPages pages) {
    this.pages = pages;
  }

  /// As many slips as are asked for, 1 to 120; eight fill a sheet of A4.
  @GetMapping("/steps/{stepId}/slips")
  String slips(
      @PathVariable String stepId,
      @RequestParam(name = "count", defaultValue = "") String wanted,
      Model model) {
    Step step = pages.findStep(stepId).orElseThrow(NotHereException::new);
    String address =
        ServletUriComponentsBuilder.fromCurrentContextPath()
            .path("/family/" + FamilyCode.of(step.id()))
            .toUriString();
    model
        .addAttribute("page", pages.make(step))
        .addAttribute("address", address)
        .addAttribute("qr", QrCode.svg(address))
        .addAttribute("count", count(wanted));
    return "family/Slips";
  }

  private static int count(String wanted) {
    return wanted.matches("\\d{1,3}")
        ? Math.clamp(Integer.parseInt(wanted), 1, MOST_SLIPS)
        : USUAL_SLIPS;
  }

  @GetMapping("/workshops")
  String workshops(Model model) {
    Map<String, List<Theme>> years = new LinkedHashMap<>();
    themes()
        .forEach((year, themes) ->
            years.put(
                FamilyPages.year(year),
                themes.entrySet().stream()
                    .map(theme ->
                        new Theme(
                            theme.getKey(),
                            "/curriculum/workshops/" + year + "/" + key(theme.getKey()),
                            theme.getValue().size()))
                    .toList()));
    model.addAttribute("years", years);
    return "family/Workshops";
  }

  @GetMapping("/workshops/{year}/{theme}")
  String workshop(@PathVariable String year, @PathVariable String theme, Model model) {
    for (var ofYear : themes().entrySet()) {
      for (var of : ofYear.getValue().entrySet()) {
        if (year.equals(ofYear.getKey().toString()) && theme.equals(key(of.getKey()))) {
          model.addAttribute("kit", Workshop.of(ofYear.getKey(), of.getKey(), of.getValue()));
          return "family/WorkshopPage";
        }
      }
    }
    throw new NotHereException();
  }

  /// `addition-and-subtraction`.
  private static String key(String theme) {
    return theme.replaceAll("[^a-z]+", "-");
  }

  private Map<Integer, Map<String, List<Step>>> themes() {
    Map<Integer, Map<String, List<Step>>> themes = new TreeMap<>();
    for (Step step : pages.listSteps()) {
      themes
          .computeIfAbsent(step.year(), _ -> new LinkedHashMap<>())
          .computeIfAbsent(step.domain(), _ -> new java.util.ArrayList<>())
          .add(step);
    }
    return themes;
  }

  /// Every text that families read, a row each, with a column for the translation.
  @GetMapping("/family-texts.csv")
  ResponseEntity<String> texts() {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord("step", "code", "field", "english", "translation");
      for (Step step : pages.listSteps()) {
        String id = step.id().value();
        String code = FamilyCode.of(step.id()).toString();
        csv.writeRecord(id, code, "learned", step.family().learned(), "");
        csv.writeRecord(id, code, "try", step.family().tryIt(), "");
        step.words()
            .forEach(
                (word, meaning) -> csv.writeRecord(id, code, "word", word + ": " + meaning, ""));
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"keep-up-family-texts.csv\"")
        .body(text.toString());
  }
}

package keepup.cli;

import java.util.List;
import java.util.Optional;
import keepup.pictures.Picture;
import keepup.steps.Step;
import keepup.variation.Item;
import keepup.variation.Sequence;

/// A sequence for a person to read.
final class SequencePage {
  private SequencePage() {}

  static String text(Sequence sequence, Step step) {
    StringBuilder text = new StringBuilder();
    text.append("%s%n%s%n%n".formatted(step.says(), sequence.kind().says()));
    List<Item> items = sequence.items();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      text.append("%d  %s%n".formatted(i + 1, item.prompt().text()))
          .append("   Right:  %s%n".formatted(item.prompt().answer()))
          .append("   Expect: %s%n".formatted(item.expect()))
          .append("   Why:    %s%n".formatted(item.why()))
          .append(
              "   %s, %s%s%n%n"
                  .formatted(
                      item.phase().word(),
                      item.role().word(),
                      item.changes().isEmpty()
                          ? ""
                          : "; changes: " + String.join(", ", item.changes())));
    }
    return text.toString();
  }

  static String html(Sequence sequence, Step step) {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        <!doctype html>
        <html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>%s</title>
        <style>body{font:1.1rem/1.5 sans-serif;max-width:45rem;margin:1rem auto;padding:0 1rem}li{margin:1.5rem 0;break-inside:avoid}
        .ask{font-size:1.3rem}.adult{color:#333;font-size:.95rem}svg{max-width:100%%;height:auto}</style></head><body>
        <h1>%s</h1><p>%s</p><ol>
        """
            .formatted(escape(step.says()), escape(step.says()), escape(sequence.kind().says())));
    for (int i = 0; i < sequence.items().size(); i++) {
      Item item = sequence.items().get(i);
      Optional<Picture> picture = SequenceJson.findPicture(item, "item-" + (i + 1));
      page.append(
          """
          <li><p class="ask">%s</p>%s<p>Before you start: %s</p>
          <details><summary>For the adult</summary><p class="adult">Right: %s</p><p class="adult">%s</p></details></li>
          """
              .formatted(
                  escape(item.prompt().text()),
                  picture.map(Picture::svg).orElse(""),
                  escape(item.expect()),
                  escape(item.prompt().answer()),
                  escape(item.why())));
    }
    return page.append("</ol></body></html>\n").toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}

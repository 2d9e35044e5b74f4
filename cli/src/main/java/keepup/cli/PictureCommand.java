package keepup.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import keepup.pictures.ContactSheet;
import keepup.pictures.FigureLines;
import keepup.pictures.Figures;
import keepup.pictures.Picture;

/// `picture`: the pictures that questions may show.
final class PictureCommand implements Command {
  @Override
  public String name() {
    return "picture";
  }

  @Override
  public String usage() {
    return "./keepup picture [\"NAME VALUE=…;VALUE=…\"] [--json]\n./keepup picture --sheet";
  }

  @Override
  public String says() {
    return "Draws one picture as SVG; without a name, lists them all with what each takes."
        + " --sheet writes one page of HTML with every picture.";
  }

  @Override
  public int run(List<String> words, Terminal terminal) throws BadInput, IOException {
    Arguments arguments = Arguments.parse(words, Set.of("json", "sheet"), Set.of());
    if (arguments.has("sheet")) {
      arguments.exactly(0, usage());
      terminal.out().print(ContactSheet.html("", true));
    } else if (arguments.plain().isEmpty()) {
      list(arguments.has("json"), terminal);
    } else {
      draw(arguments.exactly(1, usage()).getFirst(), arguments.has("json"), terminal);
    }
    return 0;
  }

  private static void list(boolean asJson, Terminal terminal) throws IOException {
    if (!asJson) {
      for (String name : Figures.names()) {
        terminal.out().println(name + ": " + String.join(" ", Figures.inputs(name)));
      }
      return;
    }
    try (JsonGenerator json = Json.on(terminal.out())) {
      json.writeStartArray();
      for (String name : Figures.names()) {
        json.writeStartObject();
        json.writeStringField("name", name);
        Json.strings(json, "needs", Figures.needed(name));
        Json.strings(json, "takes", Figures.inputs(name));
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    terminal.out().println();
  }

  private static void draw(String line, boolean asJson, Terminal terminal)
      throws BadInput, IOException {
    Picture picture;
    try {
      picture = Figures.draw(FigureLines.read(line));
    } catch (IllegalArgumentException e) {
      String[] parts = String.valueOf(e.getMessage()).split("\n", 2);
      throw new BadInput(
          parts[0], parts.length > 1 ? parts[1] : "Maybe ./keepup picture lists them all.");
    }
    if (!asJson) {
      terminal.out().println(picture.svg());
      return;
    }
    try (JsonGenerator json = Json.on(terminal.out())) {
      json.writeStartObject();
      json.writeStringField("title", picture.title());
      json.writeStringField("description", picture.description());
      json.writeStringField("svg", picture.svg());
      json.writeNumberField("width", picture.width());
      json.writeNumberField("height", picture.height());
      json.writeEndObject();
    }
    terminal.out().println();
  }
}

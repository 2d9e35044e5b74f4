package keepup.course;

import java.util.List;

/// Pieces of pages that are XML too, so that they can be made into a PDF.
final class Html {
  private static final String BOX = "<span class=\"box\">&#160;</span>";

  private static final String ARROW =
      "<svg class=\"arrow\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"wrote\""
          + " width=\"18\" height=\"10\" viewBox=\"0 0 18 10\"><path d=\"M1 5h15M11 1l5 4-5 4\""
          + " fill=\"none\" stroke=\"#000\" stroke-width=\"1.5\"/></svg>";

  /// What all pages share. A box to write in and an arrow are drawn: the fonts for paper have none.
  private static final String STYLE =
      """
      body { margin: 0; font-family: 'Atkinson Hyperlegible', sans-serif; color: #000; background: #fff; }
      svg.arrow { display: inline-block; vertical-align: 0.1em; }
      .box { display: inline-block; width: 1.1em; height: 0.95em; line-height: 1; border: 0.3mm solid #000; vertical-align: -0.12em; }
      """;

  private Html() {}

  static String page(String title, String style, String body) {
    return "<html lang=\"en-GB\"><head><meta charset=\"utf-8\"/><title>"
        + escape(title).replace(BOX, "□").replace(ARROW, "→")
        + "</title><style>"
        + STYLE
        + style
        + "</style></head><body>"
        + body
        + "</body></html>\n";
  }

  static String escape(String text) {
    String safe =
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;");
    return drawn(safe);
  }

  /// With boxes and arrows drawn.
  static String drawn(String html) {
    return html.replace("□", BOX).replace("→", ARROW);
  }

  /// An element with text, or nothing where the text is empty.
  static String element(String name, String text) {
    return text.isEmpty() ? "" : "<" + name + ">" + escape(text) + "</" + name + ">";
  }

  static String classed(String name, String style, String text) {
    return text.isEmpty()
        ? ""
        : "<" + name + " class=\"" + style + "\">" + escape(text) + "</" + name + ">";
  }

  static String list(List<String> items) {
    if (items.isEmpty()) {
      return "";
    }
    StringBuilder list = new StringBuilder("<ul>");
    items.forEach(item -> list.append(element("li", item)));
    return list.append("</ul>").toString();
  }
}

package keepup.course;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// The texts of a course, which are written in Markdown (CommonMark 0.31), as pieces of a page.
public final class Markdown {
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).build();

  private Markdown() {}

  /// The text as HTML that is XML too. Its headings stand one level lower, since the page has one
  /// of its own. Only links to `https://` stay links; others become their words.
  public static String html(String markdown) {
    Node text = PARSER.parse(markdown);
    text.accept(new Fitted());
    return Html.drawn(RENDERER.render(text).strip());
  }

  /// Fits a text into a page of ours.
  private static final class Fitted extends AbstractVisitor {
    private static final int LOWEST = 6;

    @Override
    public void visit(Heading heading) {
      heading.setLevel(Math.min(LOWEST, heading.getLevel() + 1));
      visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
      visitChildren(link);
      if (!link.getDestination().startsWith("https://")) {
        for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
          link.insertBefore(child);
        }
        link.unlink();
      }
    }
  }
}

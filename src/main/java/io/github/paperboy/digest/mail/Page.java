package io.github.paperboy.digest.mail;

import io.github.paperboy.digest.DigestHtml;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// HTML for mail programs, which know little: tables, styles at each element, no scripts, no
/// pictures, nothing that is fetched. One column that fits a phone. Every text is escaped. Not safe
/// for threads.
final class Page {
  private static final String SANS =
      "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";
  private static final String INK = "color:#1f2937;";
  private static final String GREY = "color:#6b7280;";
  private static final String BLUE = "#1d4ed8";

  private final StringBuilder html = new StringBuilder();

  /// @param language of the words
  /// @param title of the page
  /// @param glance what is shown beside the subject in a list of letters; may be empty
  Page(String language, String title, String glance) {
    html.append("<!DOCTYPE html>\n<html lang=\"").append(escaped(language)).append("\">\n<head>\n");
    html.append("<meta charset=\"utf-8\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.append("<meta name=\"color-scheme\" content=\"light\">\n");
    html.append("<title>").append(escaped(title)).append("</title>\n</head>\n");
    html.append("<body style=\"margin:0;padding:0;background:#f3f4f6;\">\n");
    if (!glance.isEmpty()) {
      html.append("<div style=\"display:none;max-height:0;overflow:hidden;\">");
      html.append(escaped(glance)).append("</div>\n");
    }
    html.append(table("width:100%;background:#f3f4f6;"));
    html.append("<tr><td align=\"center\" style=\"padding:16px 8px;\">\n");
    html.append(table("width:100%;max-width:600px;"));
  }

  private static String table(String style) {
    return "<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\""
        + style
        + "\">\n";
  }

  void heading(String text, String below) {
    row("padding:8px 12px 12px;" + SANS + INK);
    html.append("<h1 style=\"margin:0;font-size:22px;line-height:1.3;\">");
    html.append(escaped(text)).append("</h1>\n");
    line("margin:4px 0 0;font-size:14px;line-height:1.5;" + GREY, below);
    endRow();
  }

  void theme(String text) {
    row("padding:12px 12px 6px;" + SANS + INK);
    html.append("<h2 style=\"margin:0;font-size:17px;line-height:1.3;\">");
    html.append(escaped(text)).append("</h2>\n");
    endRow();
  }

  void note(String text) {
    row("padding:0 12px 12px;" + SANS + INK);
    line("margin:0;font-size:15px;line-height:1.5;", text);
    endRow();
  }

  /// Begins a white box, to be ended.
  void beginCard() {
    html.append("<tr><td style=\"padding:0 0 10px;\">\n").append(table("width:100%;"));
    row(
        "padding:14px 16px;background:#ffffff;border:1px solid #e5e7eb;border-radius:10px;"
            + "word-break:break-word;"
            + SANS
            + INK);
  }

  void endCard() {
    endRow();
    html.append("</table>\n</td></tr>\n");
  }

  void title(String text, @Nullable URI target) {
    html.append("<h3 style=\"margin:0;font-size:17px;line-height:1.35;\">");
    link(text, target);
    html.append("</h3>\n");
  }

  void small(String text) {
    line("margin:4px 0 0;font-size:13px;line-height:1.45;" + GREY, text);
  }

  void body(String text) {
    line("margin:8px 0 0;font-size:15px;line-height:1.5;", text);
  }

  /// Facts in a line with a link after them.
  void facts(String text, String linkText, @Nullable URI target) {
    if (text.isEmpty() && target == null) {
      return;
    }
    html.append("<p style=\"margin:8px 0 0;font-size:14px;line-height:1.45;\">");
    html.append(escaped(text));
    if (target != null) {
      html.append(text.isEmpty() ? "" : " &middot; ");
      link(linkText, target);
    }
    html.append("</p>\n");
  }

  /// A link as large as a thumb.
  void button(String text, URI target) {
    row("padding:4px 12px 16px;" + SANS);
    html.append("<a href=\"").append(escaped(target.toString())).append("\" style=\"");
    html.append(buttonStyle()).append("\">").append(escaped(text)).append("</a>\n");
    endRow();
  }

  /// The same for a page in a browser: it posts, so that a program that only follows links to look
  /// at them does nothing.
  void submit(String text) {
    row("padding:4px 12px 16px;" + SANS);
    html.append("<form method=\"post\"><button type=\"submit\" style=\"border:0;cursor:pointer;");
    html.append(buttonStyle()).append("\">").append(escaped(text)).append("</button></form>\n");
    endRow();
  }

  private static String buttonStyle() {
    return "display:inline-block;padding:12px 22px;background:"
        + BLUE
        + ";color:#ffffff;border-radius:8px;font-size:16px;font-weight:600;text-decoration:none;"
        + SANS;
  }

  void foot(String text, String linkText, @Nullable URI target) {
    row("padding:8px 12px;font-size:12px;line-height:1.5;" + SANS + GREY);
    html.append(escaped(text)).append(text.isEmpty() ? "" : " ");
    if (target != null) {
      html.append("<a href=\"").append(escaped(target.toString()));
      html.append("\" style=\"").append(GREY).append("\">").append(escaped(linkText));
      html.append("</a>");
    }
    endRow();
  }

  private void row(String style) {
    html.append("<tr><td style=\"").append(style).append("\">\n");
  }

  private void endRow() {
    html.append("</td></tr>\n");
  }

  private void line(String style, String text) {
    if (!text.isEmpty()) {
      html.append("<p style=\"").append(style).append("\">").append(escaped(text)).append("</p>\n");
    }
  }

  private void link(String text, @Nullable URI target) {
    if (target == null) {
      html.append(escaped(text));
    } else {
      html.append("<a href=\"").append(escaped(target.toString())).append("\" style=\"color:");
      html.append(BLUE).append(";text-decoration:none;\">").append(escaped(text)).append("</a>");
    }
  }

  private static String escaped(String text) {
    return DigestHtml.escaped(text);
  }

  String end() {
    return html + "</table>\n</td></tr>\n</table>\n</body>\n</html>\n";
  }
}

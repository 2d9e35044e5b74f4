package keepup.pictures;

/// One picture, ready to stand in a page.
///
/// @param title what it is, a few words; also the SVG's own title
/// @param description what it shows, for someone who cannot see it; also the SVG's own desc
/// @param svg one SVG 1.1 element as text, without an XML declaration; it takes the colour of the
///   text around it, and what differs does so in shape and line, so that it prints in black
/// @param width natural width in units (CSS pixels)
/// @param height natural height in units
public record Picture(String title, String description, String svg, int width, int height) {}

/// Pictures of mathematics as SVG text that prints in black and white and reads aloud.
@NullMarked
package keepup.pictures;

import org.jspecify.annotations.NullMarked;

/// The design checked by measuring: contrast in every theme, no inline style, nothing from outside.
@NullMarked
package keepup.app.design;

import org.jspecify.annotations.NullMarked;

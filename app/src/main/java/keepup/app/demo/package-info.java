/// A made-up school to look round in.
@NullMarked
package keepup.app.demo;

import org.jspecify.annotations.NullMarked;

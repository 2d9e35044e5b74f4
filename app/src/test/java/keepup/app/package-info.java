/// Tests of the web application.
@NullMarked
package keepup.app;

import org.jspecify.annotations.NullMarked;

/// The web application: one package a feature, its page templates beside it.
@NullMarked
package keepup.app;

import org.jspecify.annotations.NullMarked;

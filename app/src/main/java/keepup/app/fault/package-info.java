/// What a person sees when something goes wrong: plain words, never a stack trace.
@NullMarked
package keepup.app.fault;

import org.jspecify.annotations.NullMarked;

/// Three ways to find out what children know. A sitting: one child and questions that are chosen
/// one by one, on the screen by themselves or with an adult who watches and asks. And a set on
/// paper that tells likely mistakes apart.
@NullMarked
package keepup.app.sitting;

import org.jspecify.annotations.NullMarked;

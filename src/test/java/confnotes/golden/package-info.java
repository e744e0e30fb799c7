/** Whole builds of small projects: what they make, and what they refuse. */
@NullMarked
package confnotes.golden;

import org.jspecify.annotations.NullMarked;

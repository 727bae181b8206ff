/** Tests of the whole office in a real browser, on a database of their own with the demo data. */
@NullMarked
package be.tournages.browser;

import org.jspecify.annotations.NullMarked;

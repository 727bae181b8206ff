/**
 * What every answer over HTTP shares: problem details, languages, security headers, static files.
 */
@NullMarked
package be.tournages.http;

import org.jspecify.annotations.NullMarked;

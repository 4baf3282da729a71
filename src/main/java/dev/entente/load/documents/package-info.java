/** Files and folders of articles to claims: plain text, Markdown, HTML. */
@NullMarked
package dev.entente.load.documents;

import org.jspecify.annotations.NullMarked;

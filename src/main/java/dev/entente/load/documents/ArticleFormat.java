package dev.entente.load.documents;

/** A way files of articles are written. */
interface ArticleFormat {
    /**
     * Takes the text and what the file says of itself out of a file.
     *
     * @param file the decoded file
     * @param issues is told what could not be used
     */
    FormattedArticle read(String file, FileIssues issues);
}

// Copies of one text are told among the claims of a tie: no query looks a document up by the hash of its content.
DROP INDEX document_content_hash IF EXISTS;

package confnotes.search;

/**
 * A file of the index as a manifest or directory lists it.
 *
 * @param first the first key, or the number of the first document or piece, in it
 * @param hash name of the file without kind and ending: the start of the SHA-256 of what is packed
 * @param bytes size of the file
 */
record Shard(Object first, String hash, int bytes) {}

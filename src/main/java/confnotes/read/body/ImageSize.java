package confnotes.read.body;

/** Width and height of a picture in pixels, both above 0. */
record ImageSize(int width, int height) {}

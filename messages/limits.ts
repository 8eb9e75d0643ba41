/** How much one message of a page may carry: what the page keeps to, and the background refuses to go beyond. */

/** Text of all blocks of one request, in UTF-16 units: a page sends about a tenth. */
export const MOST_TEXT = 500_000;
export const MOST_BLOCKS = 1_000;

/** As much of a page as says when and in which language it was written: so many texts, and so many UTF-16 units of each. */
export const OPENING_TEXTS = 500;
export const OPENING_LENGTH = 2_000;

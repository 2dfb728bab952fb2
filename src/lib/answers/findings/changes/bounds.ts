/** Expansions that a search for changes may make before it answers with what it has. */
export const MOST_EXPANSIONS = 400_000;

/** What reading a pair on one day costs beside looking at a tie, in expansions. */
export const READING = 16;

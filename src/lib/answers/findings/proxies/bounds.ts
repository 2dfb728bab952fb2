/** Expansions that a search for contests may make before it answers with what it has. */
export const MOST_EXPANSIONS = 400_000;

/** What reading how two backers stand to each other costs, in expansions. */
export const READING = 16;

/** What a contest that is found costs beside finding it, in expansions. */
export const LAYING = 16;

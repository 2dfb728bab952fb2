/** What a revision ends with that holds a reader's own records beside the project's, or alone. */
export const WITH_OWN = '+own';

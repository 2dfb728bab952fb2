import { WITH_OWN } from '#lib/facts/snapshot/with-own.ts';

const LISTED = 'Being listed here does not imply wrongdoing.';

/** Whether what is taken away at a revision may hold a reader's own records. */
export function holdsOwn(revision: string): boolean {
	return revision.endsWith(WITH_OWN);
}

/** What holds for everything that is taken away at a revision: whose facts these are, under what terms. A reader's own records are not the project's to license. */
export function noticeFor(revision: string): string {
	return holdsOwn(revision)
		? `Multipolar, with records of a reader’s own, marked as such (ids “own-…”): the project has not checked them, and they are under no terms of its. Its own facts are in our own words under CC BY 4.0; sources keep their rights. ${LISTED}`
		: `Multipolar. Facts in our own words under CC BY 4.0; sources keep their rights. ${LISTED}`;
}

// What is kept for use without a network lies in two sorts of caches: the
// program of one build, and the facts of one revision as that build reads them.

const OURS = 'multipolar-';

/** The program: scripts, styles, fonts, flags and the frame that a page starts in. */
export function programCache(build: string): string {
	return `${OURS}${build}-program`;
}

/** The facts of a revision; another build may read another form of them. */
export function factsCache(build: string, revision: string): string {
	return `${OURS}${build}-facts-${revision}`;
}

/** Ours, and of another build than this one. */
export function isOutdated(name: string, build: string): boolean {
	return name.startsWith(OURS) && !name.startsWith(`${OURS}${build}-`);
}

/** Facts of this build, of another revision. */
export function isSuperseded(name: string, build: string, revision: string): boolean {
	return name.startsWith(factsCache(build, '')) && name !== factsCache(build, revision);
}

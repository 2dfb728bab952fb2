export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;

/** How far a source can be trusted, A (best) to E; F cannot be judged. */
export type Reliability = (typeof RELIABILITIES)[number];
/** How far a claim can be believed, 1 (confirmed) to 5 (improbable); 6 cannot be judged. */
export type Credibility = (typeof CREDIBILITIES)[number];

/** Admiralty code: reliability of the source, credibility of the claim. */
export interface Grade {
	readonly reliability: Reliability;
	readonly credibility: Credibility;
}

/** Orders best first: the worse of letter and digit, then letter, then digit; F and 6 last. Negative if `a` is better. */
export function compareGrades(a: Grade, b: Grade): number {
	return rankOf(a) - rankOf(b) || letterRank(a) - letterRank(b) || a.credibility - b.credibility;
}

/** True where both letter and digit are at least as good as the floor's: `B2` admits B2, A2, B1 and A1. */
export function isAtLeast(grade: Grade, floor: Grade): boolean {
	return letterRank(grade) <= letterRank(floor) && grade.credibility <= floor.credibility;
}

/** F and 6 say that no judgement can be made; they never enter an average. */
export function canBeJudged(grade: Grade): boolean {
	return grade.reliability !== 'F' && grade.credibility !== 6;
}

/** Reads `B2`; undefined if it is no grade. */
export function parseGrade(text: string): Grade | undefined {
	const letter = RELIABILITIES.find((candidate) => candidate === text[0]);
	const digit = CREDIBILITIES.find((candidate) => String(candidate) === text.slice(1));
	return letter === undefined || digit === undefined
		? undefined
		: { reliability: letter, credibility: digit };
}

/** `B2`. */
export function formatGrade(grade: Grade): string {
	return `${grade.reliability}${grade.credibility}`;
}

function letterRank(grade: Grade): number {
	return RELIABILITIES.indexOf(grade.reliability) + 1;
}

function rankOf(grade: Grade): number {
	return Math.max(letterRank(grade), grade.credibility);
}

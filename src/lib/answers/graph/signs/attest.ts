import { compareGrades } from '#lib/facts/model/grade.ts';
import { assertsAndStands, assertsAtAll, gradeOfCode } from '#lib/facts/snapshot/codes.ts';
import type { Graph } from '../graph.ts';
import type { Sieve } from '../filters/passes-at.ts';

const PLACES = placesOfGrades();
const CODES = PLACES.map((_, place) => PLACES.indexOf(place));

/** Place of a grade, by its code, in the order of grades: smaller is better. */
export function gradePlace(code: number): number {
	return PLACES[code] ?? PLACES.length;
}

/** The code of the grade at a place. */
export function gradeAtPlace(place: number): number {
	return CODES[place] ?? -1;
}

/**
 * The best place of a grade among the claims that let the relationship at an index
 * pass; where none does, among those that stand and assert it, else among all that
 * assert it. Their origins are added to the list, each once.
 */
export function attest(
	graph: Graph,
	{ claimPasses }: Sieve,
	index: number,
	origins: number[]
): number {
	const passing = gather(graph, index, claimPasses, origins);
	if (passing !== Infinity) return passing;
	const { marks } = graph.columns.claims;
	const standing = gather(graph, index, (claim) => assertsAndStands(marks[claim] ?? 0), origins);
	return standing !== Infinity
		? standing
		: gather(graph, index, (claim) => assertsAtAll(marks[claim] ?? 0), origins);
}

function gather(
	{ columns: { relationships, claims } }: Graph,
	index: number,
	counts: (claim: number) => boolean,
	origins: number[]
): number {
	const end = relationships.claimRows[index + 1] ?? 0;
	let best = Infinity;
	for (let claim = relationships.claimRows[index] ?? 0; claim < end; claim++) {
		if (!counts(claim)) continue;
		const place = gradePlace(claims.grade[claim] ?? 0);
		if (place < best) best = place;
		const origin = claims.origin[claim] ?? 0;
		if (!origins.includes(origin)) origins.push(origin);
	}
	return best;
}

function placesOfGrades(): number[] {
	const codes = Array.from({ length: 36 }, (_, code) => code);
	const order = [...codes].sort((a, b) => compareGrades(gradeOfCode(a), gradeOfCode(b)));
	return codes.map((code) => order.indexOf(code));
}

import {
	compareGrades,
	CREDIBILITIES,
	RELIABILITIES,
	formatGrade,
	type Grade
} from '#lib/facts/model/grade.ts';
import type { SignedPair } from '../signed-pairs/pair.ts';
import { MOST_TRIADS, type Triad } from './balance.ts';
import type { SignTable } from '../signed-pairs/sign-table.ts';

/**
 * Unbalanced triads in which one of these actors stands (all where none is
 * named), at most MOST_TRIADS: by the grade of their weakest pair, best first,
 * then by ids.
 */
export function listUnbalanced(table: SignTable, actors: readonly string[]): Triad[] {
	const wanted = actors.length === 0 ? undefined : new Set(actors);
	const byGrade = GRADES.map((): Triad[] => []);
	for (const pairs of unbalancedIn(table)) {
		const triad = toTriad(pairs);
		if (wanted !== undefined && !triad.actors.some((actor) => wanted.has(actor))) continue;
		const weakest = Math.max(...pairs.map(({ grade }) => rankOf(grade)));
		const list = byGrade[weakest];
		if (list !== undefined && list.length < MOST_TRIADS) list.push(triad);
	}
	return byGrade.flat().slice(0, MOST_TRIADS);
}

/** Pairs 1–2, 1–3 and 2–3 of a triad. */
type Three = readonly [SignedPair, SignedPair, SignedPair];

/** Every triad whose signs multiply to -, by ids. */
function* unbalancedIn({ actors, pairs, whole }: SignTable): Generator<Three> {
	const rows = actors.map(() => new Map<number, SignedPair>());
	for (const [at, pair] of pairs.entries()) {
		const link = whole.links[at];
		if (link !== undefined) rows[link.a]?.set(link.b, pair);
	}
	for (const row of rows)
		for (const [second, first] of row)
			for (const [third, across] of rows[second] ?? []) {
				const other = row.get(third);
				if (other !== undefined && isUnbalanced([first, other, across]))
					yield [first, other, across];
			}
}

function isUnbalanced(pairs: Three): boolean {
	return pairs.filter(({ sign }) => sign === '-').length % 2 === 1;
}

function toTriad([first, second, across]: Three): Triad {
	return {
		actors: [...first.between, across.between[1]],
		signs: [first.sign, second.sign, across.sign],
		ties: [first.ties, second.ties, across.ties]
	};
}

/** All grades, best first. */
const GRADES = RELIABILITIES.flatMap((reliability) =>
	CREDIBILITIES.map((credibility): Grade => ({ reliability, credibility }))
).sort(compareGrades);
const RANKS = new Map(GRADES.map((grade, rank) => [formatGrade(grade), rank]));

function rankOf(grade: Grade): number {
	return RANKS.get(formatGrade(grade)) ?? GRADES.length - 1;
}

import type { Step, Strand } from '../answer.ts';
import { gradeOfCode } from '#lib/facts/snapshot/codes.ts';
import type { Filters } from '../filters/filters.ts';
import { readySieve } from '../filters/passes.ts';
import type { Sieve } from '../filters/passes-at.ts';
import type { Graph } from '../graph.ts';
import { attest, gradeAtPlace } from './attest.ts';
import { EmptyStepError } from './behind.ts';

/** A strand with the indices of the relationships behind it. */
export interface Borne {
	readonly strand: Strand;
	readonly behind: readonly number[];
}

/** The strands of a step in order, and what follows from those it rests on: all of them where none decides. */
export interface Weighed extends Pick<Step, 'strands' | 'grade' | 'lastObserved'> {
	/** Indices of independent origins, each once: claims that trace back to one count once. */
	readonly origins: readonly number[];
}

/** Grade and origins are those of the claims that pass the filters. Throws where a step has no strand. */
export function weigh(
	graph: Graph,
	ends: { readonly from: string; readonly to: string },
	borne: readonly Borne[],
	filters: Filters
): Weighed {
	const first = borne[0];
	if (first === undefined) throw new EmptyStepError(ends.from, ends.to);
	const sieve = readySieve(graph, filters);
	// Most steps have one strand: nothing is to be put in order.
	if (borne.length === 1) return rate([first.strand], [attested(graph, sieve, first)]);
	const all = borne
		.map((each) => attested(graph, sieve, each))
		.sort((a, b) => compareStrands(a.strand, b.strand, a.place - b.place));
	const deciding = all.filter(({ strand }) => strand.decides);
	const [top, ...others] = all.map(({ strand }) => strand);
	return rate([top ?? first.strand, ...others], deciding.length > 0 ? deciding : all);
}

/** The same of one strand alone whose relationship was attested before: the place of its grade, and its origins. */
export function weighAlone(
	strand: Strand,
	{ grade, origins }: { readonly grade: number; readonly origins: readonly number[] }
): Weighed {
	return rate([strand], [{ strand, place: grade, origins }]);
}

interface Rated {
	readonly strand: Strand;
	/** Of its grade in the order of grades. */
	readonly place: number;
	readonly origins: readonly number[];
}

function rate(strands: Step['strands'], carrying: readonly Rated[]): Weighed {
	let place = Infinity;
	let lastObserved = true;
	for (const each of carrying) {
		if (each.place < place) place = each.place;
		lastObserved &&= each.strand.standing === 'last-observed';
	}
	return {
		strands,
		grade: gradeOfCode(gradeAtPlace(place)),
		origins: unionOf(carrying.map(({ origins }) => origins)),
		lastObserved
	};
}

/** Claim to relationship: best; the two that stand behind a derived tie: worst. */
function attested(graph: Graph, sieve: Sieve, { strand, behind }: Borne): Rated {
	const origins: number[] = [];
	let place = 0;
	for (const index of behind) {
		const own = attest(graph, sieve, index, origins);
		if (own > place) place = own;
	}
	return { strand, place, origins };
}

function compareStrands(a: Strand, b: Strand, places: number): number {
	return (
		Number(b.decides) - Number(a.decides) || places || (a.relationship < b.relationship ? -1 : 1)
	);
}

/** All that are in some of the lists, each once. */
function unionOf(lists: readonly (readonly number[])[]): readonly number[] {
	const [only] = lists;
	if (only !== undefined && lists.length === 1) return only;
	const union: number[] = [];
	for (const list of lists) for (const each of list) if (!union.includes(each)) union.push(each);
	return union;
}

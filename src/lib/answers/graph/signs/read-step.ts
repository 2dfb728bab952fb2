import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Attested, Standing } from '#lib/facts/model/relationship.ts';
import type { Layer } from '#lib/facts/model/vocabulary.ts';
import { DENIED, gradeOfCode, SUPPORTED } from '#lib/facts/snapshot/codes.ts';
import type { Admitted, Walking } from '../walking/admit.ts';
import type { Basis, Sign, Step, Strand } from '../answer.ts';
import { NO_FILTERS, type Filters } from '../filters/filters.ts';
import { attest, gradeAtPlace } from './attest.ts';
import { findRelationship, indexOfRelationship, type Graph } from '../graph.ts';
import { signedDays } from '../filters/holding.ts';
import { isNonEmpty, type NonEmpty } from '../non-empty.ts';
import { readySieve } from '../filters/passes.ts';
import { signStrand, type SignedStrand, type StepContext } from './sign-strand.ts';
import { ALL_TIME, intersectAll } from '../filters/window.ts';

/** A promise never offsets a deed: the first of these layers that is signed decides. */
const DECIDING: readonly Layer[] = ['act', 'obligation', 'declaration', 'structure'];

/** Reads the bundle of one step: its sign, what that rests on, and how well it is attested. */
export function readStep(
	graph: Graph,
	ends: { readonly from: string; readonly to: string },
	admitted: NonEmpty<Admitted>,
	derived: readonly SignedStrand[],
	{ window, filters }: Pick<Walking, 'window' | 'filters'>,
	context: StepContext
): Step {
	const signed = [...admitted.map((each) => signStrand(graph, each, window, context)), ...derived];
	return assembleStep(graph, ends, signed, window, filters);
}

/** Decides the sign of signed strands: current before last observed, deeds before obligations before declarations. Grade and origins are those of the claims that pass the filters. */
export function assembleStep(
	graph: Graph,
	ends: { readonly from: string; readonly to: string },
	signed: readonly SignedStrand[],
	window: DayRange,
	filters: Filters = NO_FILTERS
): Step {
	const deciding = decidingOf(signed);
	const first = deciding[0];
	const strands = signed.map((strand) => toStrand(strand, deciding.includes(strand)));
	return {
		...ends,
		sign: signOf(graph, deciding, window),
		basis: first === undefined ? 'none' : basisOf(graph, deciding, first.layer),
		...weigh(graph, ends, strands, filters)
	};
}

type Weighed = Pick<Step, 'strands' | 'grade' | 'origins' | 'lastObserved'>;

/** The strands of a step in order, and what follows from those it rests on: all of them where none decides. */
export function weigh(
	graph: Graph,
	ends: { readonly from: string; readonly to: string },
	strands: readonly Strand[],
	filters: Filters
): Weighed {
	const [only] = strands;
	if (only !== undefined && strands.length === 1) return weighOne(graph, only, filters);
	const places = new Map(strands.map((strand) => [strand, placeOf(graph, strand, filters)]));
	const place = (strand: Strand) => places.get(strand) ?? Infinity;
	const ordered = [...strands].sort(
		(a, b) =>
			Number(b.decides) - Number(a.decides) ||
			place(a) - place(b) ||
			(a.relationship < b.relationship ? -1 : 1)
	);
	if (!isNonEmpty(ordered)) throw new EmptyStepError(ends.from, ends.to);
	const carrying = carryingOf(ordered);
	return {
		strands: ordered,
		grade: gradeOfCode(gradeAtPlace(Math.min(...carrying.map(place)))),
		origins: countOrigins(graph, carrying, filters),
		lastObserved: carrying.every((strand) => strand.standing === 'last-observed')
	};
}

/** Most steps have one strand: nothing is to be put in order. */
function weighOne(graph: Graph, strand: Strand, filters: Filters): Weighed {
	const sieve = readySieve(graph, filters);
	const origins = new Set<number>();
	let place = 0;
	for (const index of indicesBehind(graph, strand))
		place = Math.max(place, attest(graph, sieve, index, origins));
	return {
		strands: [strand],
		grade: gradeOfCode(gradeAtPlace(place)),
		origins: origins.size,
		lastObserved: strand.standing === 'last-observed'
	};
}

/** The strands a step rests on. */
export function carryingOf(strands: readonly Strand[]): readonly Strand[] {
	const deciding = strands.filter(({ decides }) => decides);
	return deciding.length > 0 ? deciding : strands;
}

/** How many independent origins the claims that pass have, over all strands: claims that trace back to one count once. */
export function countOrigins(graph: Graph, strands: readonly Strand[], filters: Filters): number {
	const sieve = readySieve(graph, filters);
	const origins = new Set<number>();
	for (const strand of strands)
		for (const index of indicesBehind(graph, strand)) attest(graph, sieve, index, origins);
	return origins.size;
}

/** Indices of the attested relationships behind a strand: of itself, or of the ties that a derived one rests on. */
export function indicesBehind(
	graph: Graph,
	strand: Pick<Strand, 'relationship' | 'derived'>
): readonly number[] {
	const ids = strand.derived?.basis ?? [strand.relationship];
	return ids.map((id) => indexOfRelationship(graph, id) ?? -1);
}

/** The attested relationships behind a strand: itself, or the memberships a derived tie rests on. */
export function attestedBehind(
	graph: Graph,
	strand: Pick<Strand, 'relationship' | 'derived'>
): NonEmpty<Attested> {
	const ids = strand.derived?.basis ?? [strand.relationship];
	const ties = ids
		.map((id) => findRelationship(graph, id))
		.filter((tie): tie is Attested => tie !== undefined);
	if (!isNonEmpty(ties)) throw new EmptyStepError(strand.relationship, strand.relationship);
	return ties;
}

/** A step without relationships: a programmer's mistake. */
export class EmptyStepError extends Error {
	constructor(from: string, to: string) {
		super(`No relationship stands behind the step from "${from}" to "${to}".`);
		this.name = 'EmptyStepError';
	}
}

/** Which of a step's ties decide its sign: those of the least rank. What is in force comes before what was last observed, then the layers in their order; Infinity where a tie decides nothing. */
export function decidingRank(sign: Strand['sign'], layer: Layer, standing: Standing): number {
	const place = DECIDING.indexOf(layer);
	if (sign === '0' || place === -1) return Infinity;
	return place + (standing === 'in-force' ? 0 : DECIDING.length);
}

function decidingOf(signed: readonly SignedStrand[]): SignedStrand[] {
	const ranks = signed.map(({ sign, layer, standing }) => decidingRank(sign, layer, standing));
	const least = Math.min(...ranks);
	return least === Infinity ? [] : signed.filter((_, index) => ranks[index] === least);
}

function signOf(graph: Graph, deciding: readonly SignedStrand[], window: DayRange): Sign {
	const plus = deciding.filter((strand) => strand.sign === '+');
	const minus = deciding.filter((strand) => strand.sign === '-');
	if (plus.length === 0) return minus.length === 0 ? '0' : '-';
	if (minus.length === 0) return '+';
	// What was last observed counts on its own days: those asked about lie past its horizon.
	const days = (strand: SignedStrand) =>
		attestedBehind(graph, strand)
			.map(({ period }) =>
				signedDays(period, strand.standing === 'last-observed' ? ALL_TIME : window)
			)
			.reduce(intersectAll);
	const meet = plus.some((a) => minus.some((b) => intersectAll(days(a), days(b)).length > 0));
	return meet || window.to - window.from <= 1 ? 'mixed' : 'turned';
}

/** A contested deed in the contest does not lift a step that rests on uncontested deeds in general. */
function basisOf(graph: Graph, deciding: readonly SignedStrand[], layer: Layer): Basis {
	const { evidence } = graph.columns.relationships;
	const uncontested = deciding.filter(({ relationship, derived }) => {
		const index = derived === undefined ? indexOfRelationship(graph, relationship) : undefined;
		return index === undefined || evidence[index] === SUPPORTED || evidence[index] === DENIED;
	});
	const bearing = uncontested.length > 0 ? uncontested : deciding;
	switch (layer) {
		case 'act':
			return bearing.some((strand) => strand.inContest) ? 'act-in-contest' : 'act';
		case 'obligation':
		case 'declaration':
			return layer;
		case 'tenet':
		case 'structure':
		case 'computed':
			return 'none';
		default:
			return layer satisfies never;
	}
}

/** Claim to relationship: best; the two that stand behind a derived tie: worst. A place in the order of grades. */
function placeOf(graph: Graph, strand: Strand, filters: Filters): number {
	const sieve = readySieve(graph, filters);
	const origins = new Set<number>();
	return Math.max(
		...indicesBehind(graph, strand).map((index) => attest(graph, sieve, index, origins))
	);
}

function toStrand(strand: SignedStrand, decides: boolean): Strand {
	const { relationship, derived, standing, certain, sign, unsigned } = strand;
	return {
		relationship,
		...(derived === undefined ? {} : { derived }),
		standing,
		certain,
		sign,
		...(unsigned === undefined ? {} : { unsigned }),
		decides
	};
}

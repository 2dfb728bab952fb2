import { compareGrades, type Grade } from '#lib/facts/model/grade.ts';
import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Layer } from '#lib/facts/model/vocabulary.ts';
import type { Admitted } from './admit.ts';
import type { Basis, Sign, Step, Strand } from './answer.ts';
import { isNonEmpty, type NonEmpty } from './non-empty.ts';
import { findRelationship, type Graph } from './graph.ts';
import { possibleDays } from './holding.ts';
import { signStrand, type SignedStrand, type StepContext } from './sign-strand.ts';
import { overlaps } from './window.ts';

/** A promise never offsets a deed: the first of these layers that is signed decides. */
const DECIDING: readonly Layer[] = ['act', 'obligation', 'declaration', 'structure'];

/** Reads the bundle of one step: its sign, what that rests on, and how well it is attested. */
export function readStep(
	graph: Graph,
	ends: { readonly from: string; readonly to: string },
	admitted: NonEmpty<Admitted>,
	derived: readonly SignedStrand[],
	window: DayRange,
	context: StepContext
): Step {
	const signed = [...admitted.map((each) => signStrand(graph, each, window, context)), ...derived];
	return assembleStep(graph, ends, signed, window);
}

/** Decides the sign of signed strands: current before last observed, deeds before obligations before declarations. */
export function assembleStep(
	graph: Graph,
	ends: { readonly from: string; readonly to: string },
	signed: readonly SignedStrand[],
	window: DayRange
): Step {
	const deciding = decidingOf(signed);
	const first = deciding[0];
	const strands = signed
		.map((strand) => toStrand(strand, deciding.includes(strand)))
		.sort(
			(a, b) =>
				Number(b.decides) - Number(a.decides) ||
				compareGrades(gradeOf(graph, a), gradeOf(graph, b)) ||
				(a.relationship < b.relationship ? -1 : 1)
		);
	if (!isNonEmpty(strands)) throw new EmptyStepError(ends.from, ends.to);
	const carrying = strands.filter((strand) => deciding.length === 0 || strand.decides);
	return {
		...ends,
		sign: signOf(graph, deciding, window),
		basis: first === undefined ? 'none' : basisOf(graph, deciding, first.layer),
		strands,
		grade: carrying.map((strand) => gradeOf(graph, strand)).reduce(better),
		origins: originsOf(graph, carrying),
		lastObserved: carrying.every((strand) => strand.standing === 'last-observed')
	};
}

/** The attested relationships behind a strand: itself, or the memberships a derived tie rests on. */
export function attestedBehind(graph: Graph, strand: Strand): NonEmpty<Attested> {
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

function decidingOf(signed: readonly SignedStrand[]): SignedStrand[] {
	const carrying = signed.filter((strand) => strand.sign !== '0');
	for (const current of [true, false]) {
		for (const layer of DECIDING) {
			const found = carrying.filter(
				(strand) => strand.layer === layer && (strand.standing === 'in-force') === current
			);
			if (found.length > 0) return found;
		}
	}
	return [];
}

function signOf(graph: Graph, deciding: readonly SignedStrand[], window: DayRange): Sign {
	const plus = deciding.filter((strand) => strand.sign === '+');
	const minus = deciding.filter((strand) => strand.sign === '-');
	if (plus.length === 0) return minus.length === 0 ? '0' : '-';
	if (minus.length === 0) return '+';
	const days = (strand: SignedStrand) => {
		const tie = findRelationship(graph, strand.relationship);
		return tie === undefined ? [] : possibleDays(tie.period, window);
	};
	const meet = plus.some((a) =>
		minus.some((b) => days(a).some((mine) => days(b).some((theirs) => overlaps(mine, theirs))))
	);
	return meet || window.to - window.from <= 1 ? 'mixed' : 'turned';
}

/** A contested deed in the contest does not lift a step that rests on uncontested deeds in general. */
function basisOf(graph: Graph, deciding: readonly SignedStrand[], layer: Layer): Basis {
	const uncontested = deciding.filter(
		({ relationship }) => findRelationship(graph, relationship)?.evidence.state !== 'contested'
	);
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

function gradeOf(graph: Graph, strand: Strand): Grade {
	return attestedBehind(graph, strand)
		.map((tie) => tie.grade)
		.reduce((a, b) => (strand.derived === undefined ? better(a, b) : worse(a, b)));
}

function originsOf(graph: Graph, strands: readonly Strand[]): number {
	const origins = new Set<string>();
	for (const strand of strands)
		for (const tie of attestedBehind(graph, strand))
			for (const claim of tie.claims)
				if (claim.stance === 'asserts' && claim.rank !== 'deprecated') origins.add(claim.origin);
	return origins.size;
}

function better(a: Grade, b: Grade): Grade {
	return compareGrades(a, b) <= 0 ? a : b;
}

function worse(a: Grade, b: Grade): Grade {
	return compareGrades(a, b) >= 0 ? a : b;
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

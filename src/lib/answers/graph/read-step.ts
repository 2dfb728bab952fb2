import { compareGrades, type Grade } from '#lib/facts/model/grade.ts';
import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Layer } from '#lib/facts/model/vocabulary.ts';
import type { Admitted, Walking } from './admit.ts';
import type { Basis, Sign, Step, Strand } from './answer.ts';
import { NO_FILTERS, type Filters } from './filters.ts';
import { findRelationship, type Graph } from './graph.ts';
import { signedDays } from './holding.ts';
import { isNonEmpty, type NonEmpty } from './non-empty.ts';
import { passingClaims } from './passes.ts';
import { signStrand, type SignedStrand, type StepContext } from './sign-strand.ts';
import { ALL_TIME, intersectAll } from './window.ts';

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

/** The strands of a step in order, and what follows from those it rests on: all of them where none decides. */
export function weigh(
	graph: Graph,
	ends: { readonly from: string; readonly to: string },
	strands: readonly Strand[],
	filters: Filters
): Pick<Step, 'strands' | 'grade' | 'origins' | 'lastObserved'> {
	const grades = new Map(strands.map((strand) => [strand, gradeOf(graph, strand, filters)]));
	const grade = (strand: Strand) => grades.get(strand) ?? gradeOf(graph, strand, filters);
	const ordered = [...strands].sort(
		(a, b) =>
			Number(b.decides) - Number(a.decides) ||
			compareGrades(grade(a), grade(b)) ||
			(a.relationship < b.relationship ? -1 : 1)
	);
	if (!isNonEmpty(ordered)) throw new EmptyStepError(ends.from, ends.to);
	const carrying = carryingOf(ordered);
	return {
		strands: ordered,
		grade: carrying.map(grade).reduce(better),
		origins: originsBehind(graph, carrying, filters).size,
		lastObserved: carrying.every((strand) => strand.standing === 'last-observed')
	};
}

/** The strands a step rests on. */
export function carryingOf(strands: readonly Strand[]): readonly Strand[] {
	const deciding = strands.filter(({ decides }) => decides);
	return deciding.length > 0 ? deciding : strands;
}

/** Independent origins of the claims that pass, over all strands: claims that trace back to one count once. */
export function originsBehind(
	graph: Graph,
	strands: readonly Strand[],
	filters: Filters
): Set<string> {
	const ties = strands.flatMap((strand) => attestedBehind(graph, strand));
	return new Set(ties.flatMap((tie) => passingClaims(tie, filters).map(({ origin }) => origin)));
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

/** Claim to relationship: best; the two that stand behind a derived tie: worst. */
function gradeOf(graph: Graph, strand: Strand, filters: Filters): Grade {
	return attestedBehind(graph, strand)
		.map((tie) =>
			passingClaims(tie, filters)
				.map(({ grade }) => grade)
				.reduce(better)
		)
		.reduce(worse);
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

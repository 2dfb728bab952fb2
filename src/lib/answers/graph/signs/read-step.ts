import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Standing } from '#lib/facts/model/relationship.ts';
import type { Layer } from '#lib/facts/model/vocabulary.ts';
import { DENIED, SUPPORTED } from '#lib/facts/snapshot/codes.ts';
import type { Walking } from '../walking/admit.ts';
import type { Basis, Sign, Step, Strand } from '../answer.ts';
import { NO_FILTERS, type Filters } from '../filters/filters.ts';
import { kindAt, type Graph } from '../graph.ts';
import { signedDays } from '../filters/holding.ts';
import type { StepRead } from '../walking/step-read.ts';
import { attestedBehind } from './behind.ts';
import type { SignedStrand } from './sign-strand.ts';
import { ALL_TIME, intersectAll } from '../filters/window.ts';
import { weigh, weighAlone, type Borne } from './weigh.ts';

/** A promise never offsets a deed: the first of these layers that is signed decides. */
const DECIDING: readonly Layer[] = ['act', 'obligation', 'declaration', 'structure'];

/** Decides the sign of signed strands: current before last observed, deeds before obligations before declarations. Grade and origins are those of the claims that pass the filters. */
export function assembleStep(
	graph: Graph,
	ends: Ends,
	signed: readonly SignedStrand[],
	window: DayRange,
	filters: Filters = NO_FILTERS
): Step {
	return readStep(graph, ends, signed, { window, filters }).step;
}

/** The same, with what a path needs to know of the step. `attested`: what the only strand's relationship rests on, where that is known already. */
export function readStep(
	graph: Graph,
	ends: Ends,
	signed: readonly SignedStrand[],
	{ window, filters }: Pick<Walking, 'window' | 'filters'>,
	attested?: Parameters<typeof weighAlone>[1]
): StepRead {
	const deciding = decidingOf(signed);
	const first = deciding[0];
	const { strands, grade, origins, lastObserved } =
		attested !== undefined && signed.length === 1 && signed[0] !== undefined
			? weighAlone(toStrand(signed[0], first !== undefined), attested)
			: weigh(graph, ends, bearing(signed, deciding), filters);
	const step: Step = {
		from: ends.from,
		to: ends.to,
		sign: signOf(graph, deciding, window),
		basis: first === undefined ? 'none' : basisOf(graph, deciding, first.layer),
		strands,
		grade,
		origins: origins.length,
		lastObserved
	};
	return { step, origins, identity: signed.every((strand) => isIdentity(graph, strand)) };
}

function bearing(signed: readonly SignedStrand[], deciding: readonly SignedStrand[]): Borne[] {
	return signed.map((strand) => ({
		strand: toStrand(strand, deciding.includes(strand)),
		behind: strand.behind
	}));
}

interface Ends {
	readonly from: string;
	readonly to: string;
}

function isIdentity(graph: Graph, { behind }: SignedStrand): boolean {
	return behind.every((index) => kindAt(graph, index).sign === 'identity');
}

/** Which of a step's ties decide its sign: those of the least rank. What is in force comes before what was last observed, then the layers in their order; Infinity where a tie decides nothing. */
export function decidingRank(sign: Strand['sign'], layer: Layer, standing: Standing): number {
	const place = DECIDING.indexOf(layer);
	if (sign === '0' || place === -1) return Infinity;
	return place + (standing === 'in-force' ? 0 : DECIDING.length);
}

function decidingOf(signed: readonly SignedStrand[]): readonly SignedStrand[] {
	let least = Infinity;
	for (const strand of signed) least = Math.min(least, rankOf(strand));
	if (least === Infinity) return [];
	return signed.length === 1 ? signed : signed.filter((strand) => rankOf(strand) === least);
}

function rankOf({ sign, layer, standing }: SignedStrand): number {
	return decidingRank(sign, layer, standing);
}

function signOf(graph: Graph, deciding: readonly SignedStrand[], window: DayRange): Sign {
	const [first] = deciding;
	if (first === undefined) return '0';
	if (deciding.length === 1) return first.sign;
	const plus = deciding.filter((strand) => strand.sign === '+');
	const minus = deciding.filter((strand) => strand.sign === '-');
	if (plus.length === 0) return '-';
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

function basisOf(graph: Graph, deciding: readonly SignedStrand[], layer: Layer): Basis {
	switch (layer) {
		case 'act':
			return isInContest(graph, deciding) ? 'act-in-contest' : 'act';
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

/** A contested deed in the contest does not lift a step that rests on uncontested deeds in general. */
function isInContest(graph: Graph, deciding: readonly SignedStrand[]): boolean {
	if (!deciding.some((strand) => strand.inContest)) return false;
	const { evidence } = graph.columns.relationships;
	const uncontested = deciding.filter(({ behind: [index = -1], derived }) => {
		return derived !== undefined || evidence[index] === SUPPORTED || evidence[index] === DENIED;
	});
	return uncontested.length === 0 || uncontested.some((strand) => strand.inContest);
}

function toStrand(strand: SignedStrand, decides: boolean): Strand {
	const { relationship, derived, standing, certain, sign, unsigned } = strand;
	if (derived === undefined && unsigned === undefined)
		return { relationship, standing, certain, sign, decides };
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

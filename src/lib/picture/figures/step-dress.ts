import { formatGrade } from '#lib/facts/model/grade.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Family } from '#lib/facts/model/vocabulary.ts';
import { fromDay } from '#lib/facts/model/partial-date.ts';
import type { Sign, Step, Strand } from '#lib/answers/graph/answer.ts';
import { findEntity, kindOf, type Graph } from '#lib/answers/graph/graph.ts';
import { attestedBehind } from '#lib/answers/graph/signs/behind.ts';
import { BASIS_WORDS } from '#lib/answers/text/words.ts';
import { lineEnds } from '../scene/line-ends.ts';
import type { SceneBundle } from '../scene/scene.ts';

/** How a step of an answer is drawn and captioned. */
export interface StepDress {
	readonly family: Family | 'mixed';
	/** At `from` and at `to`. */
	readonly ends: SceneBundle['ends'];
	/** What it rests on: `arms, training and advice`. */
	readonly restsOn: string;
	/** On what footing, and how well attested: `deeds in this contest · B2 · 4 origins`. */
	readonly footing: string;
	readonly contested: boolean;
	readonly derived: boolean;
	readonly lastObserved: boolean;
	/** Ids of the attested relationships behind it. */
	readonly members: readonly string[];
}

const MOST_NAMED = 3;

/** Dresses a step by the strands that decide its sign; where none does, by those in force, else by all. */
export function dressStep(graph: Graph, step: Step): StepDress {
	const deciding = step.strands.filter(({ decides }) => decides);
	const inForce = step.strands.filter(({ standing }) => standing === 'in-force');
	const telling = [deciding, inForce, step.strands].find((some) => some.length > 0) ?? [];
	const ties = telling.flatMap((strand) => attestedBehind(graph, strand));
	const family = familyOf(graph, step, telling);
	return {
		family,
		ends: telling.every(({ derived }) => derived !== undefined)
			? derivedEnds(family)
			: lineEnds(family, step.from, ties),
		restsOn: restingOn(graph, step.sign, telling),
		footing: footingOf(graph, step, telling),
		contested: ties.some(({ evidence }) => evidence.state === 'contested'),
		derived: telling.every(({ derived }) => derived !== undefined),
		lastObserved: step.lastObserved,
		members: [
			...new Set(
				step.strands.flatMap((strand) => attestedBehind(graph, strand)).map(({ id }) => id)
			)
		]
	};
}

function familyOf(graph: Graph, { sign }: Step, strands: readonly Strand[]): Family | 'mixed' {
	if (sign === 'mixed' || sign === 'turned') return 'mixed';
	const families = strands.map((strand) => familyOfStrand(graph, strand));
	const [first] = families;
	if (first !== undefined && families.every((family) => family === first)) return first;
	// Deeds before promises, as the sign is decided.
	return (
		(['opposition', 'support', 'alignment'] as const).find((each) => families.includes(each)) ??
		'role'
	);
}

function familyOfStrand(graph: Graph, strand: Strand): Family {
	if (strand.derived !== undefined) {
		if (strand.sign === '-') return 'opposition';
		return findEntity(graph, strand.derived.via)?.kind === 'conflict' ? 'support' : 'alignment';
	}
	return kindOf(graph, attestedBehind(graph, strand)[0]).family;
}

function derivedEnds(family: Family | 'mixed'): SceneBundle['ends'] {
	const end = family === 'opposition' ? 'bar' : family === 'alignment' ? 'ring' : 'none';
	return { a: end, b: end };
}

function restingOn(graph: Graph, sign: Sign, strands: readonly Strand[]): string {
	if (sign !== 'mixed' && sign !== 'turned') return listLabels(graph, strands);
	const of = (wanted: '+' | '-') => strands.filter((strand) => strand.sign === wanted);
	return `with: ${listLabels(graph, of('+'))}; against: ${listLabels(graph, of('-'))}`;
}

function listLabels(graph: Graph, strands: readonly Strand[]): string {
	const labels = [...new Set(strands.map((strand) => labelOf(graph, strand)))];
	const more = labels.length - MOST_NAMED;
	return `${labels.slice(0, more > 0 ? MOST_NAMED : undefined).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function labelOf(graph: Graph, strand: Strand): string {
	if (strand.derived !== undefined) {
		const via = findEntity(graph, strand.derived.via);
		if (via?.kind === 'conflict')
			return `${strand.sign === '+' ? 'same side' : 'opposed'} in ${via.label}`;
		return `pact through ${via?.label ?? strand.derived.via}`;
	}
	return kindOf(graph, attestedBehind(graph, strand)[0]).label;
}

function footingOf(graph: Graph, step: Step, telling: readonly Strand[]): string {
	const year = step.lastObserved
		? lastYear(telling.flatMap((strand) => attestedBehind(graph, strand)))
		: undefined;
	const suspended = step.strands.some(({ standing }) => standing === 'suspended');
	return [
		BASIS_WORDS[step.basis],
		formatGrade(step.grade),
		`${step.origins} ${step.origins === 1 ? 'origin' : 'origins'}`,
		...(year === undefined ? [] : [`last observed ${year}`]),
		...(suspended ? ['some suspended'] : [])
	].join(' · ');
}

function lastYear(ties: readonly Attested[]): number | undefined {
	const horizons = ties.flatMap(({ period }) => period.horizon ?? []);
	return horizons.length === 0 ? undefined : fromDay(Math.max(...horizons) - 1).year;
}

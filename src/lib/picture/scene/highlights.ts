import type { Path, Sign, Step, Strand } from '#lib/answers/graph/answer.ts';
import type { Comparison } from '#lib/answers/findings/compare/comparison.ts';
import { findEntity, type Graph } from '#lib/answers/graph/graph.ts';

/** What an answer is about, so that the scene can bring it to the fore. */
export interface Highlights {
	readonly entities: ReadonlySet<string>;
	readonly relationships: ReadonlySet<string>;
	/** Ties that the answer derives and nobody attests. */
	readonly derived: readonly DerivedLine[];
}

export interface DerivedLine {
	readonly a: string;
	readonly b: string;
	readonly sign: Sign;
	/** Ids of the relationships it is derived from. */
	readonly basis: readonly [string, ...string[]];
}

/** What a comparison rests on: both best paths and the rungs between them. */
export function highlightsOfComparison(
	graph: Graph,
	{ left, right, rungs, finding }: Comparison
): Highlights {
	const paths = [left.best, right.best].filter((path) => path !== undefined);
	const steps = [rungs.patrons, rungs.clients, rungs.crossLeft, rungs.crossRight];
	const found = collect(graph, [
		...paths.flatMap(({ steps }) => steps),
		...steps.filter(isPresent)
	]);
	for (const { from, to } of [left, right]) {
		found.entities.add(from);
		found.entities.add(to);
	}
	for (const { about } of finding.qualifiers) for (const id of about) found.entities.add(id);
	for (const id of finding.relationships) found.relationships.add(id);
	return found;
}

/** What these paths walk over. */
export function highlightsOfPaths(graph: Graph, paths: readonly Path[]): Highlights {
	return collect(
		graph,
		paths.flatMap(({ steps }) => steps)
	);
}

function collect(graph: Graph, steps: readonly Step[]) {
	const entities = new Set<string>();
	const relationships = new Set<string>();
	const derived: DerivedLine[] = [];
	for (const step of steps) {
		entities.add(step.from).add(step.to);
		if (step.through !== undefined) entities.add(step.through.conflict);
		if (isThroughConflicts(graph, step)) derived.push(derivedLine(step));
		for (const strand of step.strands) {
			for (const id of behind(strand)) relationships.add(id);
			if (strand.derived !== undefined) entities.add(strand.derived.via);
		}
	}
	return { entities, relationships, derived };
}

/** Only a conflict joins the two. A pact through an organisation needs no line: it is drawn as the organisation. */
function isThroughConflicts(graph: Graph, { strands }: Step): boolean {
	return strands.every(
		({ derived }) => derived !== undefined && findEntity(graph, derived.via)?.kind === 'conflict'
	);
}

function derivedLine({ from, to, sign, strands }: Step): DerivedLine {
	const [first, ...rest] = strands;
	const [a, b] = from < to ? [from, to] : [to, from];
	const [basis, ...more] = behind(first);
	return { a, b, sign, basis: [basis, ...more, ...rest.flatMap(behind)] };
}

/** A pact through an organisation is drawn as the two memberships it rests on. */
function behind(strand: Strand): readonly [string, ...string[]] {
	return strand.derived === undefined ? [strand.relationship] : strand.derived.basis;
}

function isPresent<T>(value: T | undefined): value is T {
	return value !== undefined;
}

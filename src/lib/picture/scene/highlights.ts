import type { Path, Sign, Step, Strand } from '#lib/answers/graph/answer.ts';
import type { Comparison } from '#lib/answers/findings/comparison.ts';

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
export function highlightsOfComparison({ left, right, rungs, finding }: Comparison): Highlights {
	const paths = [left.best, right.best].filter((path) => path !== undefined);
	const steps = [rungs.patrons, rungs.clients, rungs.crossLeft, rungs.crossRight];
	const found = collect([...paths.flatMap(({ steps }) => steps), ...steps.filter(isPresent)]);
	for (const { from, to } of [left, right]) {
		found.entities.add(from);
		found.entities.add(to);
	}
	for (const { about } of finding.qualifiers) for (const id of about) found.entities.add(id);
	for (const id of finding.relationships) found.relationships.add(id);
	return found;
}

/** What these paths walk over. */
export function highlightsOfPaths(paths: readonly Path[]): Highlights {
	return collect(paths.flatMap(({ steps }) => steps));
}

function collect(steps: readonly Step[]) {
	const entities = new Set<string>();
	const relationships = new Set<string>();
	const derived: DerivedLine[] = [];
	for (const step of steps) {
		entities.add(step.from).add(step.to);
		if (step.through !== undefined) {
			entities.add(step.through.conflict);
			derived.push(derivedLine(step));
		}
		for (const strand of step.strands) {
			for (const id of behind(strand)) relationships.add(id);
			if (strand.derived !== undefined) entities.add(strand.derived.via);
		}
	}
	return { entities, relationships, derived };
}

function derivedLine({ from, to, sign, strands }: Step): DerivedLine {
	const [first, ...rest] = strands;
	const [a, b] = from < to ? [from, to] : [to, from];
	return {
		a,
		b,
		sign,
		basis: [first.relationship, ...rest.map(({ relationship }) => relationship)]
	};
}

/** A pact through an organisation is drawn as the two memberships it rests on. */
function behind(strand: Strand): readonly string[] {
	return strand.derived === undefined ? [strand.relationship] : strand.derived.basis;
}

function isPresent<T>(value: T | undefined): value is T {
	return value !== undefined;
}

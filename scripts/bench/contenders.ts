import Graphology from 'graphology';
import createGraph, { type Graph as NGraph } from 'ngraph.graph';
import type { Attested } from '../../src/lib/facts/model/relationship.ts';
import type { GeneratedWorld } from './generated-world.ts';
import type { Roads, Way } from './yen.ts';

/** What the benchmark's questions admit: kinds, and the days from the first to before the last. */
export interface Admits {
	readonly kinds: ReadonlySet<string>;
	readonly first: number;
	readonly last: number;
}

/** The relationship as other packages hold it on a line of theirs. */
export interface Line {
	readonly kind: string;
	readonly from: number;
	readonly to: number;
	/** Past the horizon of its sources it is still admitted, as last observed. */
	readonly observed: boolean;
}

export function lineOf({ kind, period }: Attested): Line {
	const [{ possible }] = period.spans;
	return { kind, from: possible.from, to: possible.to, observed: period.end === 'observed' };
}

export function isAdmitted(
	{ kind, from, to, observed }: Line,
	{ kinds, first, last }: Admits
): boolean {
	return kinds.has(kind) && from < last && (first < to || observed);
}

/** The world as ngraph.graph holds it: one link a direction, so that `oriented` walks the arrows. */
export function toNgraph({ records }: GeneratedWorld): NGraph<undefined, Line> {
	const graph = createGraph<undefined, Line>({ multigraph: true });
	for (const { id } of records.entities) graph.addNode(id);
	for (const tie of records.relationships) {
		graph.addLink(tie.from, tie.to, lineOf(tie));
		if (tie.mutual) graph.addLink(tie.to, tie.from, lineOf(tie));
	}
	return graph;
}

/** Ways in either direction, in order of where they lead. */
export function toRoads({ records }: GeneratedWorld, admits: Admits): Roads<Line> {
	const ways = new Map<string, Way<Line>[]>(records.entities.map(({ id }) => [id, []]));
	for (const tie of records.relationships) {
		const line = lineOf(tie);
		ways.get(tie.from)?.push({ to: tie.to, line });
		ways.get(tie.to)?.push({ to: tie.from, line });
	}
	for (const list of ways.values()) list.sort((a, b) => (a.to < b.to ? -1 : 1));
	return { ways, admits: (line) => isAdmitted(line, admits) };
}

/** The world as JSON, as graphology exports and imports it. */
export function toGraphologyJson({ records }: GeneratedWorld): string {
	return JSON.stringify({
		attributes: {},
		options: { type: 'mixed', multi: true, allowSelfLoops: false },
		nodes: records.entities.map(({ id, kind, label }) => ({
			key: id,
			attributes: { kind, label, ...records.positions.of.get(id) }
		})),
		edges: records.relationships.map(({ id, kind, from, to, mutual, period, grade, claims }) => ({
			key: id,
			source: from,
			target: to,
			undirected: mutual,
			attributes: {
				kind,
				grade: `${grade.reliability}${String(grade.credibility)}`,
				since: period.since,
				until: period.until,
				end: period.end,
				claims: claims.map(({ id: claim, source, origin, grade: own, since, until }) => ({
					id: claim,
					source,
					origin,
					grade: `${own.reliability}${String(own.credibility)}`,
					since: since?.text,
					until: until?.text
				}))
			}
		}))
	});
}

export function fromGraphologyJson(text: string): Graphology {
	return Graphology.from(JSON.parse(text) as Parameters<typeof Graphology.from>[0]);
}

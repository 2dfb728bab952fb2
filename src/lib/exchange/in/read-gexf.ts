import type { ReadFile } from '../upload/file-problem.ts';
import { placeOf, startPart, type Part } from './graph-parts.ts';
import type { ForeignEdge, ForeignGraph, ForeignNode } from './foreign-graph.ts';
import { readXml } from './read-xml.ts';

/** Reads GEXF 1.1 to 1.3: attributes by their titles, the first start and the last end of an edge's spells as its dates. */
export function readGexf(text: string): ReadFile<ForeignGraph> {
	const titles = new Map<string, string>();
	const nodes: ForeignNode[] = [];
	const edges: ForeignEdge[] = [];
	let of = '';
	let isUndirected = false;
	let hasGaps = false;
	/** What is being read, the innermost last: nodes may hold nodes. */
	const parts: Placed[] = [];
	const left = new Set<string>();
	const read = readXml(text, {
		open({ name, attributes, within }) {
			const inner = parts.at(-1);
			if (name === 'graph') isUndirected = attributes.get('defaultedgetype') === 'undirected';
			else if (name === 'attributes') of = attributes.get('class') ?? '';
			else if (name === 'attribute')
				titles.set(`${of} ${attributes.get('id') ?? ''}`, attributes.get('title') ?? '');
			else if (name === 'node' || name === 'edge') {
				if (within.includes('node')) left.add('which nodes stand inside of which');
				const part = startPart(name, attributes);
				parts.push({ part, place: new Map(), spells: [spellIn(attributes)] });
				// A label of an edge names its kind for people; a node's is its name.
				const label = attributes.get('label');
				if (name === 'node' && label !== undefined) part.cells.set('label', label);
			} else if (name === 'attvalue' && inner !== undefined) {
				const title = titles.get(`${inner.part.what} ${attributes.get('for') ?? ''}`);
				const value = attributes.get('value');
				if (title !== undefined && title !== '' && value !== undefined && value !== '')
					inner.part.cells.set(title, value);
			} else if (name === 'spell') inner?.spells.push(spellIn(attributes));
			else if (name === 'position' && inner !== undefined)
				for (const [axis, value] of attributes) inner.place.set(axis, value);
		},
		close(name) {
			const inner = parts.at(-1);
			if (inner?.part.what !== name) return;
			const { part, place, spells } = inner;
			parts.pop();
			if (name === 'node') {
				nodes.push({ ...part, ...placeOf(place, -1) });
			} else {
				const told = spells.filter(({ start, end }) => start !== undefined || end !== undefined);
				hasGaps ||= told.length > 1;
				date(part.cells, told);
				const type = part.attributes.get('type');
				edges.push({
					...part,
					id: part.attributes.get('id'),
					isUndirected: type === undefined ? isUndirected : type !== 'directed'
				});
			}
		}
	});
	if (!read.ok) return read;
	const remarks = [...left].map((what) => `Not read: ${what}.`);
	if (hasGaps)
		remarks.push(
			'Gaps between the spells of an edge are not read: it counts from the first to the last.'
		);
	return { ok: true, value: { format: 'gexf', nodes, edges, remarks } };
}

interface Placed {
	readonly part: Part;
	readonly place: Map<string, string>;
	readonly spells: Spell[];
}

interface Spell {
	readonly start: string | undefined;
	readonly end: string | undefined;
}

function spellIn(attributes: ReadonlyMap<string, string>): Spell {
	return { start: attributes.get('start'), end: attributes.get('end') };
}

/** Dates that the edge says itself are more exact than its spells. */
function date(cells: Map<string, string>, spells: readonly Spell[]): void {
	const [first, last] = [spells[0]?.start, spells.at(-1)?.end];
	if (['since', 'until', 'observedUntil'].some((name) => cells.has(name))) return;
	if (first !== undefined) cells.set('since', dayOf(first));
	if (last !== undefined) cells.set('until', dayOf(last));
}

/** A time of day says more than we ask. */
function dayOf(text: string): string {
	return text.replace(/T.*$/, '');
}

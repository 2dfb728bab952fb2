import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { parsePartialDate } from '#lib/facts/model/partial-date.ts';
import { ENTITY_KINDS } from '#lib/facts/model/entity.ts';
import type { FileProblem, ReadFile } from '../upload/file-problem.ts';
import type { Cells } from './cells.ts';
import { claimsOfFile, entityOfCells, fileSource, tieOfCells } from './fill-in.ts';
import type { ForeignEdge, ForeignGraph, ForeignNode } from './foreign-graph.ts';
import { DOTTED, IdsByName } from './ids-by-name.ts';
import { itemAt } from './located-item.ts';
import { mendEntities } from './mend-conflicts.ts';
import type { OwnContext } from './own-context.ts';
import type { OwnFile } from './own-file.ts';
import { EXPORTED_KEYS } from './written-keys.ts';

/** Other programs' words for a label. */
const LABELS = ['label', 'Label', 'name'] as const;

/** Nodes become entities, edges ties with one claim each, made by the file. Attributes that are ours are taken as they are; others are left out, and said. */
export function graphToOwn(
	graph: ForeignGraph,
	title: string,
	context: OwnContext
): ReadFile<OwnFile> {
	const problems: FileProblem[] = [];
	const ids = new IdsByName('entity');
	const positions = new Map<string, Point>();
	const entities = graph.nodes.map((node) => {
		const label = labelOf(node);
		const id = ids.idOf(node.id, label);
		if (node.at !== undefined) positions.set(id, node.at);
		return entityOfCells(id, entityCells(node, label), context, title);
	});
	const nodeIds = new Set(graph.nodes.map(({ id }) => id));
	const labels = new Map(graph.nodes.map((node) => [node.id, labelOf(node)]));
	const tieIds = new IdsByName('tie', DOTTED);
	let kindless = 0;
	const ties = graph.edges.map((edge, index) => {
		for (const end of [edge.source, edge.target])
			if (!nodeIds.has(end))
				problems.push({
					where: edge.where,
					message: `It leads to "${end.slice(0, 60)}", which is no node of the file: it was cut off, or the node was taken out.`
				});
		const cells = edgeCells(edge, context, problems);
		if (!cells.has('kind')) kindless += 1;
		const [from, to] = [edge.source, edge.target].map((end) => ids.idOf(end));
		// A key that no file writes, so that ties without ids never meet those with one.
		const id = tieIds.idOf(edge.id ?? `\u0000${String(index)}`, edge.id ?? `tie-${String(index)}`);
		const words = [edge.source, edge.target].map((end) => labels.get(end) ?? end);
		return {
			...tieOfCells(id, { from: from ?? '', to: to ?? '' }, cells, context, edge.isUndirected),
			claims: claimsOfFile(cells, context, `${words.join(' and ')} are tied, says “${title}”.`)
		};
	});
	if (problems.length > 0) return { ok: false, problems };
	const mended = mendEntities(entities, ties);
	return {
		ok: true,
		value: {
			format: graph.format,
			title,
			items: {
				entities: mended.map((value, index) => itemAt(value, graph.nodes[index]?.where ?? '')),
				relationships: ties.map((value, index) =>
					itemAt(value, graph.edges[index]?.where ?? '', EXPORTED_KEYS)
				),
				sources: [itemAt(fileSource(title, context), 'the file')]
			},
			positions,
			remarks: [...graph.remarks, ...remarksOn(graph, kindless)],
			kindless
		}
	};
}

function labelOf({ id, cells }: ForeignNode): string {
	return LABELS.map((name) => cells.get(name)).find((label) => label !== undefined) ?? id;
}

/** Attributes that are ours; a kind that is none of ours is another program's word. Their sources are not in the file. */
function entityCells({ cells }: ForeignNode, label: string): Cells {
	const kept = ['summary', 'aliases', 'since', 'until', 'wikidata', 'role'];
	const kind = cells.get('kind');
	const isOurs = ENTITY_KINDS.some((each) => each === kind);
	if (isOurs) kept.push('flag', 'where');
	return new Map([
		['label', label],
		...(isOurs ? [['kind', kind ?? ''] as const] : []),
		...kept.flatMap((name): [string, string][] => {
			const value = cells.get(name);
			if (value === undefined) return [];
			const isDate = name === 'since' || name === 'until';
			return isDate && parsePartialDate(value) === undefined ? [] : [[name, value]];
		})
	]);
}

function edgeCells(edge: ForeignEdge, { kinds }: OwnContext, problems: FileProblem[]): Cells {
	const kind = [edge.cells.get('kind'), edge.cells.get('interaction')].find(
		(each) => each !== undefined && kinds.has(each)
	);
	const cells = new Map([...edge.cells].filter(([name]) => name !== 'kind'));
	if (kind !== undefined) return cells.set('kind', kind);
	// Of a graph that is not ours only dates mean what we mean.
	const dates = ['since', 'until'].flatMap((name): [string, string][] => {
		const value = cells.get(name);
		if (value === undefined) return [];
		if (parsePartialDate(value) !== undefined) return [[name, value]];
		problems.push({
			where: edge.where,
			message: `"${value.slice(0, 60)}" is no date: write 2020, 2020-09 or 2020-09-27.`
		});
		return [];
	});
	return new Map(dates);
}

function remarksOn({ nodes, edges }: ForeignGraph, kindless: number): string[] {
	const used = new Set([
		'label',
		'Label',
		'name',
		'kind',
		'interaction',
		'since',
		'until',
		'x',
		'y'
	]);
	const other = [...new Set([...nodes, ...edges].flatMap(({ cells }) => [...cells.keys()]))].filter(
		(name) => !used.has(name)
	);
	return [
		'Graphs do not hold claims and sources as records: each relationship rests on one claim, made by the file itself (F6: nobody has judged it).',
		...(kindless === 0 || other.length === 0
			? []
			: [`Not read: ${other.slice(0, 12).join(', ')}${other.length > 12 ? ' and more' : ''}.`])
	];
}

import type { Graph } from '#lib/answers/graph/graph.ts';
import type { ComparedOwn } from '#lib/exchange/in/compare-own.ts';
import { toFileProblem } from '#lib/exchange/in/located-item.ts';
import { matchNames, NamesOfWorld } from '#lib/exchange/in/match-names.ts';
import type { OwnContext } from '#lib/exchange/in/own-context.ts';
import { renamePlaces } from '#lib/exchange/in/place-own.ts';
import { readOwnFile } from '#lib/exchange/in/read-own-file.ts';
import type { ReadFile } from '#lib/exchange/upload/file-problem.ts';
import type { Problem } from '#lib/facts/model/problem.ts';
import { checkOwn } from '#lib/facts/records/own/check-own.ts';
import { canonical } from '#lib/facts/snapshot/revision-of.ts';
import type { FetchedTexts } from '../claim-texts.ts';
import { changesOfOwn } from './changes-of-own.ts';
import { compareFetched } from './compare-fetched.ts';
import type { OwnRequest } from './own-protocol.ts';
import { WORKSPACE_VERSION, type OwnPreview, type OwnWorkspace } from './own-workspace.ts';

/** Problems that are told; who has more needs another file. */
const MOST_PROBLEMS = 500;

export interface ReadWorkspace {
	readonly workspace: OwnWorkspace;
	readonly preview: OwnPreview;
}

type Asked = Omit<Extract<OwnRequest, { what: 'read' }>, 'what'>;

/** Reads and checks a reader's files against the world. `apart` names entities of the file that the reader says are not the project's of the same name. */
export async function readWorkspace(
	{ uploads, choices, apart, before }: Asked,
	graph: Graph,
	texts: FetchedTexts
): Promise<ReadFile<ReadWorkspace>> {
	const names = new NamesOfWorld(graph.entities);
	const context: OwnContext = {
		choices,
		kinds: graph.kinds,
		isEntity: (id) => graph.indexOfEntity.has(id),
		findNamed: (name) => names.only(name)
	};
	const file = await readOwnFile(uploads, context);
	if (!file.ok) return { ok: false, problems: file.problems.slice(0, MOST_PROBLEMS) };
	const { items, positions, title, format, remarks, kindless } = file.value;
	const found = matchNames(file.value, names, choices);
	const same = new Map(found.filter(({ id }) => !apart.has(id)).map(({ id, as }) => [id, as]));
	const known = {
		vocabulary: graph.snapshot.vocabulary,
		entityOf: (id: string) => names.entityOf(id),
		sourceOf: (id: string) => graph.sources.get(id)
	};
	const checked = checkOwn(items, known, same);
	if (checked.problems !== undefined)
		return {
			ok: false,
			problems: byRow(checked.problems).slice(0, MOST_PROBLEMS).map(toFileProblem)
		};
	const { records } = checked;
	if (records.relationships.length === 0 && records.entities.length === 0)
		return {
			ok: false,
			problems: [{ where: title, message: 'The file holds nothing that is not known already.' }]
		};
	const workspace: OwnWorkspace = {
		version: WORKSPACE_VERSION,
		key: await keyOf(records),
		title,
		records,
		places: renamePlaces(positions, same)
	};
	const compared = await compareFetched(records, graph, texts);
	const preview: OwnPreview = {
		title,
		format,
		counts: {
			entities: records.entities.length,
			relationships: records.relationships.length,
			claims: records.relationships.reduce((sum, { claims }) => sum + claims.length, 0),
			sources: records.sources.length
		},
		known: compared.known.size,
		otherwise: compared.otherwise,
		changes: compared.changes,
		...(before === undefined
			? {}
			: {
					replaced: {
						title: before.title,
						changes: changesOfOwn(before.records, records, graph)
					}
				}),
		same: found,
		remarks: [...remarks, ...remarkOn(compared)],
		kindless,
		choices
	};
	return { ok: true, value: { workspace, preview } };
}

function remarkOn({ untold }: ComparedOwn): string[] {
	if (untold === 0) return [];
	const them = untold === 1 ? 'One relationship has' : `${String(untold)} relationships have`;
	return [
		`${them} the id of one of the project’s, whose texts could not be fetched: among the project’s facts both are shown.`
	];
}

/** Row by row, as a reader goes through a table; what has no rows keeps its order. */
function byRow(problems: readonly Problem[]): readonly Problem[] {
	return [...problems].sort((a, b) => a.line - b.line);
}

/** The same records have the same key, whatever they were read from. */
async function keyOf(records: OwnWorkspace['records']): Promise<string> {
	const bytes = new TextEncoder().encode(canonical(records));
	const digest = await crypto.subtle.digest('SHA-256', bytes);
	return [...new Uint8Array(digest).subarray(0, 4)]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');
}

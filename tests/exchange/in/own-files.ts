import { buildGraph, type Graph } from '#lib/answers/graph/graph.ts';
import type { OwnChoices } from '#lib/exchange/in/own-file.ts';
import type { NamedUpload } from '#lib/exchange/in/read-own-file.ts';
import { openWorkspace } from '#lib/app/service/own/open-workspace.ts';
import type { OwnWorkspace } from '#lib/app/service/own/own-workspace.ts';
import { readWorkspace, type ReadWorkspace } from '#lib/app/service/own/read-workspace.ts';
import type { FileProblem } from '#lib/exchange/upload/file-problem.ts';
import type { OwnView } from '#lib/facts/snapshot/merge-own.ts';
import { readCore } from '#lib/facts/snapshot/read-core.ts';
import type { FetchedTexts } from '#lib/app/service/claim-texts.ts';
import { compareOwn } from '#lib/exchange/in/compare-own.ts';
import { sourceLookup, textLookup, world } from '../../build/world.ts';
import { NASTY } from '../taken.ts';
import { upload } from '../snapshot-files.ts';

/** A world of the project's in which nothing of the small worlds of other tests is known, but what it calls so. */
export const KNOWN: Graph = buildGraph(
	world(
		{
			entities: {
				ruritania: { label: 'Ruritania', aliases: ['Ruritanien', 'RUR'] },
				graustark: { label: 'Graustark', aliases: ['The Principality'] },
				'old-graustark': { label: 'Old Graustark', aliases: ['The Principality'] }
			},
			positions: { ruritania: [100, 200], graustark: [300, 400] }
		},
		'ruritania —alignment.partnership↔ graustark @2001..',
		'old-graustark —alignment.partnership↔ ruritania @1901..1910'
	)
);

export const CHOICES: OwnChoices = {
	today: '2026-11-24',
	kind: 'alignment.partnership',
	entityKind: 'organisation'
};

/** A file as a reader chooses it. */
export function named(name: string, content: string | Uint8Array): NamedUpload {
	return { name, ...upload(content) };
}

/** What a file is read as, beside the known world. */
export async function read(
	files: NamedUpload | readonly NamedUpload[],
	given: {
		graph?: Graph;
		choices?: Partial<OwnChoices>;
		apart?: readonly string[];
		texts?: FetchedTexts;
		before?: OwnWorkspace;
	} = {}
): Promise<ReadWorkspace> {
	const graph = given.graph ?? KNOWN;
	const result = await readWorkspace(
		{
			uploads: 'name' in files ? [files] : files,
			choices: { ...CHOICES, ...given.choices },
			apart: new Set(given.apart ?? []),
			...(given.before === undefined ? {} : { before: given.before })
		},
		graph,
		given.texts ?? textsOf(graph)
	);
	if (!result.ok)
		throw new Error(result.problems.map(({ where, message }) => `${where}: ${message}`).join('\n'));
	return result.value;
}

export async function refused(
	files: NamedUpload | readonly NamedUpload[],
	graph = KNOWN
): Promise<readonly FileProblem[]> {
	const uploads = 'name' in files ? [files] : files;
	const asked = { uploads, choices: CHOICES, apart: new Set<string>() };
	const result = await readWorkspace(asked, graph, textsOf(graph));
	if (result.ok) throw new Error('The file was read.');
	return result.problems;
}

/** The texts of a world as `taken` writes them into files, all at hand. */
export function textsOf({ snapshot }: Pick<Graph, 'snapshot'>): FetchedTexts {
	const [sources, texts] = [sourceLookup(snapshot), textLookup(snapshot)];
	return {
		textOf(address) {
			const text = texts(address);
			return text && { ...text, says: `${address}: ${NASTY}`, at: NASTY };
		},
		sourceOf: sources,
		need: () => Promise.resolve(false),
		needSources: () => Promise.resolve(false)
	};
}

/** The graph that a reader sees. */
export function seen(workspace: OwnWorkspace, how: OwnView = 'merged', graph = KNOWN): Graph {
	const { known } = compareOwn(workspace.records, graph, textsOf(graph));
	const shown = how === 'merged' ? known : new Set<string>();
	const { snapshot, unreadable } = readCore(openWorkspace(workspace, graph, how, shown).core);
	if (unreadable !== undefined) throw new Error(unreadable.message);
	return buildGraph(snapshot);
}

import { buildGraph, type Graph } from '#lib/answers/graph/graph.ts';
import type { OwnChoices } from '#lib/exchange/in/own-file.ts';
import type { NamedUpload } from '#lib/exchange/in/read-own-file.ts';
import { openWorkspace } from '#lib/app/service/own/open-workspace.ts';
import type { OwnWorkspace } from '#lib/app/service/own/own-workspace.ts';
import { readWorkspace, type ReadWorkspace } from '#lib/app/service/own/read-workspace.ts';
import type { FileProblem } from '#lib/exchange/upload/file-problem.ts';
import type { OwnView } from '#lib/facts/snapshot/merge-own.ts';
import { readCore } from '#lib/facts/snapshot/read-core.ts';
import { world } from '../../build/world.ts';
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
	given: { graph?: Graph; choices?: Partial<OwnChoices>; apart?: readonly string[] } = {}
): Promise<ReadWorkspace> {
	const result = await readWorkspace(
		'name' in files ? [files] : files,
		given.graph ?? KNOWN,
		{ ...CHOICES, ...given.choices },
		new Set(given.apart ?? [])
	);
	if (!result.ok)
		throw new Error(result.problems.map(({ where, message }) => `${where}: ${message}`).join('\n'));
	return result.value;
}

export async function refused(
	files: NamedUpload | readonly NamedUpload[],
	graph = KNOWN
): Promise<readonly FileProblem[]> {
	const result = await readWorkspace('name' in files ? [files] : files, graph, CHOICES, new Set());
	if (result.ok) throw new Error('The file was read.');
	return result.problems;
}

/** The graph that a reader sees. */
export function seen(workspace: OwnWorkspace, how: OwnView = 'merged', graph = KNOWN): Graph {
	const { snapshot, unreadable } = readCore(openWorkspace(workspace, graph, how).core);
	if (unreadable !== undefined) throw new Error(unreadable.message);
	return buildGraph(snapshot);
}

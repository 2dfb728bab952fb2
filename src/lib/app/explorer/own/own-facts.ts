import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import { readCore } from '#lib/facts/snapshot/read-core.ts';
import type { OwnView } from '#lib/facts/snapshot/merge-own.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import type { FetchShards } from '../../service/claim-store.ts';
import type { FetchVoting } from '../../service/in-process.ts';
import { inWorker } from '../../service/in-worker.ts';
import type { OwnFacts, OwnWorkspace } from '../../service/own/own-workspace.ts';
import type { QuestionService } from '../../service/service.ts';
import { ClaimShelf } from '../claim-shelf.svelte.ts';
import type { Facts } from '../explorer.svelte.ts';
import { openWorld, type World } from '../world.ts';

/** Where what is the project's comes from, whatever the reader adds. */
export interface ProjectFacts {
	readonly world: World;
	readonly today: PartialDate;
	/** Address of the folder in which the parts of its revision stand. */
	readonly folder: string;
	readonly fetchShards: FetchShards;
	readonly fetchVoting: FetchVoting;
}

/** Facts with a reader's among them, or a reader's alone, as the explorer looks at them. Their questions are answered apart from the page, as the project's are. */
export function ownFacts(
	{ key, title, records }: OwnWorkspace,
	how: OwnView,
	{ core, texts, sources }: OwnFacts,
	project: ProjectFacts
): Facts & { readonly service: QuestionService & { destroy(): void } } {
	const { snapshot, unreadable } = readCore(core);
	if (unreadable !== undefined) throw new TypeError(unreadable.message);
	const world: World = {
		...openWorld(buildGraph(snapshot)),
		own: { address: `${how}.${key}`, how, title, entities: records.entities.length }
	};
	const base = project.world.graph;
	const shelf = new ClaimShelf(world.graph, project.fetchShards, { texts, sources }, base);
	const service = inWorker(
		{
			revision: base.snapshot.revision,
			folder: project.folder,
			today: project.today,
			own: { core, texts, sources }
		},
		world.graph,
		shelf,
		async () =>
			(await import('../../service/in-process.ts')).inProcess(
				world.graph,
				shelf,
				project.today,
				project.fetchVoting
			)
	);
	return { world, shelf, service };
}

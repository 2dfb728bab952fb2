import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import { readCore } from '#lib/facts/snapshot/read-core.ts';
import type { OwnView } from '#lib/facts/snapshot/merge-own.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import type { FetchShards } from '../../service/claim-store.ts';
import type { FetchVoting } from '../../service/in-process.ts';
import { inWorker } from '../../service/in-worker.ts';
import type { OwnFacts, OwnWorkspace } from '../../service/own/own-workspace.ts';
import type { QuestionService } from '../../service/service.ts';
import { buildScene } from '#lib/picture/scene/build-scene.ts';
import type { View } from '#lib/picture/view/view.ts';
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

/** Such facts, and what answers questions about them until it is ended. */
export type OpenedFacts = Facts & { readonly service: QuestionService & { destroy(): void } };

/** Facts with a reader's among them, or a reader's alone, as the explorer looks at them. Their questions are answered apart from the page, as the project's are. The page is let go between the steps, so that none of them holds up a gesture. */
export async function ownFacts(
	{ key, title, records }: OwnWorkspace,
	how: OwnView,
	{ core, texts, sources }: OwnFacts,
	project: ProjectFacts
): Promise<OpenedFacts> {
	const { snapshot, unreadable } = readCore(core);
	if (unreadable !== undefined) throw new TypeError(unreadable.message);
	await aMoment();
	const graph = buildGraph(snapshot);
	await aMoment();
	// The first picture asks for both, and would decode them in one go.
	void snapshot.relationshipIds.length;
	await aMoment();
	void graph.sources.size;
	await aMoment();
	const world: World = {
		...openWorld(graph),
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

/** Reads of the facts what the first picture of a view needs: it is remembered, so that drawing is a shorter task. */
export async function readForPicture(
	{ world }: OpenedFacts,
	view: View,
	today: PartialDate
): Promise<void> {
	await aMoment();
	buildScene(world.graph, view, today);
	await aMoment();
}

/** Lets the page do what waits. */
function aMoment(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 0));
}

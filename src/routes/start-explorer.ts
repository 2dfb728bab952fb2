import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { TextsAtHand } from '#lib/answers/text/texts.ts';
import { openAddress } from '#lib/app/explorer/address-opener.ts';
import {
	answerBrought,
	viewBrought,
	type AnswerBrought
} from '#lib/app/explorer/answer-brought.ts';
import { ClaimShelf } from '#lib/app/explorer/claim-shelf.svelte.ts';
import type { ProjectFacts } from '#lib/app/explorer/own/own-facts.ts';
import { Explorer, type ExplorerStart, type Facts } from '#lib/app/explorer/explorer.svelte.ts';
import type { World } from '#lib/app/explorer/world.ts';
import { Coming } from '#lib/app/explorer/coming.ts';
import { shardFetcher } from '#lib/app/service/fetch-facts.ts';
import type { FetchVoting } from '#lib/app/service/in-process.ts';
import { inWorker } from '#lib/app/service/in-worker.ts';
import { folderOf, partsOf } from './load-world.ts';

/** What a page brings to start an explorer from. */
export interface Brought extends AnswerBrought {
	readonly world: World;
	readonly today: PartialDate;
	readonly revision: string;
	readonly atHand: TextsAtHand;
}

/** An explorer at an address, with its workers, and the facts that it begins with. `destroy` ends them. */
export function startExplorer(
	{ world, today, revision, atHand, ...brought }: Brought,
	{ href }: URL,
	by: Pick<ExplorerStart, 'history' | 'keepTrail' | 'factsAt'>
): { readonly explorer: Explorer; readonly project: ProjectFacts & Facts; destroy(): void } {
	// What is written out as a file has no query, and must not look for one.
	const url = new URL(href);
	const reach: typeof fetch = (...request) => fetch(...request);
	const folder = folderOf(revision);
	// Workers fetch it themselves: only a page that has none asks here.
	const voting = new Coming(async () => {
		const { votingFetcher } = await import('#lib/app/service/fetch-voting.ts');
		return votingFetcher(reach, partsOf(revision), revision);
	});
	const fetchVoting: FetchVoting = async (signal) => (await voting.load())(signal);
	const fetchShards = shardFetcher(reach, partsOf(revision), revision);
	const shelf = new ClaimShelf(world.graph, fetchShards, atHand);
	const layouter = new Coming(async () =>
		(await import('#lib/picture/canvas/layout/create-layouter.ts')).createLayouter()
	);
	const service = inWorker({ revision, folder, today }, world.graph, shelf, async () =>
		(await import('#lib/app/service/in-process.ts')).inProcess(
			world.graph,
			shelf,
			today,
			fetchVoting
		)
	);
	const here = { search: url.search, hash: url.hash, today };
	const opened = viewBrought(brought, here) ?? openAddress(url, world, today);
	const { question } = opened.view;
	const asked = { ...here, ...(question === undefined ? {} : { question }) };
	return {
		explorer: new Explorer({
			world,
			today,
			shelf,
			layouter,
			service,
			opened,
			answered: answerBrought(brought, asked),
			...by
		}),
		project: { world, today, folder, fetchShards, fetchVoting, shelf, service },
		destroy() {
			layouter.here?.destroy();
			service.destroy();
		}
	};
}

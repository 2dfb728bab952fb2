import { readSeriesArtefact } from '#lib/facts/snapshot/series-artefact.ts';
import { indexVoting, type VotingIndex } from '#lib/answers/findings/drift/voting/index-voting.ts';
import { fetchText, UnreachableFactsError } from './fetch-facts.ts';
import type { FetchVoting } from './in-process.ts';
import type { PartAddress } from './kept/part-address.ts';

/** Fetches how states voted in a revision when first asked, and keeps it; what failed is tried again next time. */
export function votingFetcher(
	fetch: typeof globalThis.fetch,
	part: PartAddress,
	revision: string
): FetchVoting {
	let kept: Promise<VotingIndex | undefined> | undefined;
	const take = async () => {
		try {
			// No reader's signal: whoever asks next would find it cut off.
			const series = readSeriesArtefact(await fetchText(fetch, part('series')), revision);
			if (series === undefined)
				throw new UnreachableFactsError('The series are of another revision: load the page again.');
			return series.voting === undefined ? undefined : indexVoting(series.voting);
		} catch (problem) {
			kept = undefined;
			throw problem;
		}
	};
	return async (signal) => {
		const voting = await (kept ??= take());
		signal?.throwIfAborted();
		return voting;
	};
}

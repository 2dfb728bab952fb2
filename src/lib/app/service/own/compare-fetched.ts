import type { Graph } from '#lib/answers/graph/graph.ts';
import { compareOwn, type ComparedOwn } from '#lib/exchange/in/compare-own.ts';
import { ownTwins } from '#lib/exchange/in/own-twins.ts';
import { withoutOwn } from '#lib/facts/model/own.ts';
import type { OwnRecords } from '#lib/facts/records/own/check-own.ts';
import type { FetchedTexts } from '../claim-texts.ts';

/** Compares a reader's ties with the project's, whose texts are fetched for it. Where they cannot be had, what needs them is untold: a reader's own is rather shown twice than not at all. */
export async function compareFetched(
	records: OwnRecords,
	graph: Graph,
	texts: FetchedTexts
): Promise<ComparedOwn> {
	const twins = ownTwins(records.relationships, graph);
	const sources = records.sources.map(({ id }) => withoutOwn(id));
	try {
		await Promise.all([
			texts.need(twins.map(({ known }) => known.id)),
			twins.length > 0 ? texts.needSources(sources) : undefined
		]);
	} catch {
		// Said by `untold`.
	}
	return compareOwn(records, graph, texts);
}

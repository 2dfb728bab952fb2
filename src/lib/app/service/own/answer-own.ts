import type { Graph } from '#lib/answers/graph/graph.ts';
import type { FetchedTexts } from '../claim-texts.ts';
import { compareFetched } from './compare-fetched.ts';
import type { OwnReply, OwnRequest } from './own-protocol.ts';
import { openWorkspace } from './open-workspace.ts';
import { readWorkspace } from './read-workspace.ts';

/** Does what is asked, over the project's facts and what is fetched of their texts. */
export async function answerOwn(
	request: OwnRequest,
	graph: Graph,
	texts: FetchedTexts
): Promise<OwnReply> {
	switch (request.what) {
		case 'read': {
			const read = await readWorkspace(request, graph, texts);
			return read.ok
				? { what: 'read', value: read.value }
				: { what: 'problems', problems: read.problems };
		}
		case 'open': {
			const { workspace, how } = request;
			const isMerged = how === 'merged';
			const known = isMerged ? (await compareFetched(workspace.records, graph, texts)).known : NONE;
			return { what: 'opened', facts: openWorkspace(workspace, graph, how, known) };
		}
		default:
			return request satisfies never;
	}
}

const NONE: ReadonlySet<string> = new Set();

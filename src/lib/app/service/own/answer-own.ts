import type { Graph } from '#lib/answers/graph/graph.ts';
import type { OwnReply, OwnRequest } from './own-protocol.ts';
import { openWorkspace } from './open-workspace.ts';
import { readWorkspace } from './read-workspace.ts';

/** Does what is asked, over the project's facts. */
export async function answerOwn(request: OwnRequest, graph: Graph): Promise<OwnReply> {
	switch (request.what) {
		case 'read': {
			const { uploads, choices, apart } = request;
			const read = await readWorkspace(uploads, graph, choices, apart);
			return read.ok
				? { what: 'read', value: read.value }
				: { what: 'problems', problems: read.problems };
		}
		case 'open':
			return { what: 'opened', facts: openWorkspace(request.workspace, graph, request.how) };
		default:
			return request satisfies never;
	}
}

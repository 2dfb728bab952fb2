import type { Loaded } from '../loaded.ts';
import { problem } from './problem.ts';
import { respondFile } from './respond.ts';

/** One immutable artefact of a revision: `core`, or `claims-<n>`. An unknown revision is gone, and the answer names the current one. */
export async function snapshotPart(
	request: Request,
	loaded: Loaded,
	revision: string,
	part: string
): Promise<Response> {
	const current = loaded.graph.snapshot.revision;
	if (revision !== current) {
		const detail = `Revision ${revision.slice(0, 40)} is not served here any more. The current one is ${current}.`;
		return problem(410, 'Revision gone', detail, { current });
	}
	const content = loaded.part(part);
	if (content === undefined) {
		const detail = `Revision ${current} has no part “${part.slice(0, 40)}”. It has core and claims-0 to claims-${String(loaded.shards - 1)}.`;
		return problem(404, 'No such part', detail);
	}
	return respondFile(
		request,
		{ revision, today: '' },
		{ content, mediaType: 'application/json', immutable: true }
	);
}

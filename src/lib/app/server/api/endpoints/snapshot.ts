import { endpoint, type Asked } from '../endpoint.ts';
import type { Parameters } from '../parameters.ts';
import { problem, shorten } from '../problem.ts';
import { respondFile } from '../respond.ts';

const CORE_MEDIA_TYPE = 'application/vnd.multipolar.core';

/** The core of a revision. */
export const SNAPSHOT = endpoint({
	path: '/api/v1/snapshot/{revision}',
	about:
		'All records of a revision as columns of numbers, for this program; for others there is the export.',
	parameters: {},
	problems: [410],
	answer: (asked) => snapshotPart(asked, 'core')
});

/** Another artefact of a revision. */
export const SNAPSHOT_PART = endpoint({
	path: '/api/v1/snapshot/{revision}/{part}',
	about:
		'One artefact of a revision: core, claims-<n> with the texts of claims, sources-<n> with the sources, or series with what is measured year by year.',
	parameters: {},
	problems: [404, 410],
	answer: (asked) => snapshotPart(asked, asked.params['part'] ?? '')
});

/**
 * An artefact as it was built; a revision that is not served is gone, and the
 * answer names the current one. Readers ask again by entity tag: facts are fixed
 * by the revision, but positions and the artefact's format may change without it.
 */
function snapshotPart({ request, world, params }: Asked<Parameters>, part: string) {
	const current = world.graph.snapshot.revision;
	const revision = params['revision'] ?? '';
	if (revision !== current) {
		const detail = `Revision ${shorten(revision)} is not served here any more. The current one is ${current}.`;
		return problem(410, 'Revision gone', detail, { current });
	}
	const found = world.part(part);
	if (found === undefined) {
		const { claims, sources } = world.shards;
		const parts = [
			'core',
			'series',
			...Array.from({ length: claims }, (_, n) => `claims-${String(n)}`),
			...Array.from({ length: sources }, (_, n) => `sources-${String(n)}`)
		];
		const detail = `Revision ${current} has no part “${shorten(part)}”: it has core, series, ${String(claims)} parts with claims, claims-0 onwards, and ${String(sources)} with sources, sources-0 onwards.`;
		return problem(404, 'No such part', detail, { parts: parts.slice(0, 20) });
	}
	// Not today's date: the artefact does not depend on it.
	const freshness = { revision, today: '' };
	const { content, packed } = found;
	const mediaType = typeof content === 'string' ? 'application/json' : CORE_MEDIA_TYPE;
	return respondFile(request, freshness, {
		content,
		mediaType,
		...(packed === undefined ? {} : { packed })
	});
}

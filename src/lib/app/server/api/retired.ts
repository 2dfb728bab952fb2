import type { Graph } from '#lib/answers/graph/graph.ts';
import { CORS_HEADERS } from './cors.ts';
import { problem } from './problem.ts';

/** For an id that was given up: a redirect to what took its place, or 410 with the reason; undefined for any other id. */
export function answerRetired(graph: Graph, id: string, url: URL): Response | undefined {
	const retired = graph.snapshot.retired.find((each) => each.id === id);
	if (retired === undefined) return undefined;
	if (retired.became === undefined)
		return problem(410, 'Given up', `“${id}” is not used any more: ${retired.because}`);
	const { pathname, search } = url;
	const place = `${pathname.slice(0, pathname.lastIndexOf('/'))}/${retired.became}${search}`;
	return new Response(null, { status: 308, headers: { ...CORS_HEADERS, location: place } });
}

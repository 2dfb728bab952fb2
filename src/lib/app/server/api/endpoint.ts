import { setImmediate as nextTurn } from 'node:timers/promises';
import { BrokenSnapshotError, loaded, type Loaded } from '../loaded.ts';
import { readParameters, type Parameters, type Values } from './parameters.ts';
import { problem } from './problem.ts';
import type { Schema } from './schemas/schema.ts';

/** A request whose parameters have been read, and the facts to answer it with. */
export interface Asked<P extends Parameters> {
	readonly request: Request;
	readonly url: URL;
	/** Pieces of the path that stand in braces in the endpoint's own. */
	readonly params: Readonly<Record<string, string | undefined>>;
	readonly values: Values<P>;
	readonly world: Loaded;
}

/** One address of the API. */
export interface Endpoint<P extends Parameters = Parameters> {
	/** `/api/v1/entities/{id}`. */
	readonly path: string;
	/** What it answers, in one sentence. */
	readonly about: string;
	readonly parameters: P;
	/** Media types of its answers, where they are not all JSON. */
	readonly mediaTypes?: readonly string[];
	/** What its answers look like, where they are JSON. */
	readonly answers?: Schema;
	/** Which problems it answers with besides 400 and 405. */
	readonly problems: readonly (404 | 406 | 409 | 410 | 422)[];
	answer(asked: Asked<P>): Response | Promise<Response>;
}

/** What kit hands to an endpoint, as far as ours look at it. */
export interface ServedEvent {
	readonly request: Request;
	readonly url: URL;
	readonly params: Readonly<Record<string, string | undefined>>;
}

/** Keeps the types of an endpoint's parameters. */
export function endpoint<const P extends Parameters>(described: Endpoint<P>): Endpoint<P> {
	return described;
}

/** The GET of an endpoint. A failure of ours is logged, and answered without what it says inside. */
export function serve<P extends Parameters>(
	served: Endpoint<P>
): (event: ServedEvent) => Promise<Response> {
	return async ({ request, url, params }) => {
		const read = readParameters(url.searchParams, served.parameters);
		if (!read.ok) return read.response;
		// Whoever hung up while others were being answered is noticed before any work is done.
		await nextTurn();
		if (request.signal.aborted) return hungUp();
		try {
			return await served.answer({ request, url, params, values: read.value, world: loaded() });
		} catch (error) {
			if (request.signal.aborted) return hungUp();
			console.error(error);
			return error instanceof BrokenSnapshotError
				? problem(503, 'No facts to serve', 'The snapshot is broken; the server has to be mended.')
				: problem(500, 'Our mistake', 'The request could not be answered; the failure is logged.');
		}
	};
}

function hungUp(): Response {
	return problem(503, 'Cancelled', 'The reader hung up before there was an answer.');
}

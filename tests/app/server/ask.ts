import { writeShards } from '#lib/facts/snapshot/claim-shards.ts';
import { writeSourceShards } from '#lib/facts/snapshot/source-shards.ts';
import type { ServedEvent } from '#lib/app/server/api/endpoint.ts';
import { loadedFrom, type Loaded, type SnapshotFiles } from '#lib/app/server/loaded-from.ts';
import * as root from '../../../src/routes/api/v1/+server.ts';
import * as unknown from '../../../src/routes/api/[...unknown]/+server.ts';
import * as balance from '../../../src/routes/api/v1/balance/+server.ts';
import * as blocs from '../../../src/routes/api/v1/blocs/+server.ts';
import * as changes from '../../../src/routes/api/v1/changes/+server.ts';
import * as compare from '../../../src/routes/api/v1/compare/+server.ts';
import * as drift from '../../../src/routes/api/v1/drift/+server.ts';
import * as entities from '../../../src/routes/api/v1/entities/+server.ts';
import * as entity from '../../../src/routes/api/v1/entities/[id]/+server.ts';
import * as exported from '../../../src/routes/api/v1/export/+server.ts';
import * as neighbourhood from '../../../src/routes/api/v1/neighbourhood/[id]/+server.ts';
import * as openapi from '../../../src/routes/api/v1/openapi.json/+server.ts';
import * as paths from '../../../src/routes/api/v1/paths/+server.ts';
import * as proxies from '../../../src/routes/api/v1/proxies/+server.ts';
import * as query from '../../../src/routes/api/v1/query/+server.ts';
import * as relationships from '../../../src/routes/api/v1/relationships/+server.ts';
import * as relationship from '../../../src/routes/api/v1/relationships/[id]/+server.ts';
import * as snapshot from '../../../src/routes/api/v1/snapshot/[revision]/+server.ts';
import * as snapshotPart from '../../../src/routes/api/v1/snapshot/[revision]/[part]/+server.ts';
import * as sources from '../../../src/routes/api/v1/sources/+server.ts';
import * as source from '../../../src/routes/api/v1/sources/[id]/+server.ts';
import * as health from '../../../src/routes/healthz/+server.ts';
import { TODAY } from '../../build/asking.ts';
import { worldWithTexts, type Given } from '../../build/world.ts';

/** What a world is made of. */
type Lines = readonly [Given | string, ...string[]];

interface RouteModule {
	readonly GET: (event: ServedEvent) => Response | Promise<Response>;
	readonly fallback: (event: ServedEvent) => Response;
}

/** Every route of the API by its path, as kit would find it. */
export const ROUTES: ReadonlyMap<string, RouteModule> = new Map<string, RouteModule>([
	['/api/v1', root],
	['/api/v1/entities', entities],
	['/api/v1/entities/{id}', entity],
	['/api/v1/relationships', relationships],
	['/api/v1/relationships/{id}', relationship],
	['/api/v1/sources', sources],
	['/api/v1/sources/{id}', source],
	['/api/v1/neighbourhood/{id}', neighbourhood],
	['/api/v1/paths', paths],
	['/api/v1/compare', compare],
	['/api/v1/proxies', proxies],
	['/api/v1/balance', balance],
	['/api/v1/drift', drift],
	['/api/v1/blocs', blocs],
	['/api/v1/changes', changes],
	['/api/v1/query', query],
	['/api/v1/export', exported],
	['/api/v1/snapshot/{revision}', snapshot],
	['/api/v1/snapshot/{revision}/{part}', snapshotPart],
	['/api/v1/openapi.json', openapi],
	['/healthz', health]
]);

/** The artefacts of a world, as scripts/snapshot.ts would write them. */
export function artefactsOf(...lines: Lines): SnapshotFiles {
	const built = worldWithTexts(...lines);
	const shards = writeShards(built.snapshot, built.texts);
	const sources = writeSourceShards(built.sources, built.snapshot.revision);
	const manifest = { revision: built.snapshot.revision, shards: shards.length };
	const { core, series } = built;
	return { manifest: JSON.stringify(manifest), core, shards, sources, series };
}

/** A world as the server loads it, on the day that tests call today. */
export function serverOf(...lines: Lines): Loaded {
	return loadedFrom(artefactsOf(...lines), () => TODAY);
}

/** What the route at an address answers; braces of its path are filled from the address. */
export async function ask(address: string, init: RequestInit = {}): Promise<Response> {
	const url = new URL(address, 'https://multipolar.example');
	for (const [path, route] of ROUTES) {
		const params = match(path, url.pathname);
		if (params !== undefined)
			return handle(route, { url, params, request: new Request(url, init) });
	}
	return handle(unknown, { url, params: {}, request: new Request(url, init) });
}

/** The JSON at an address. */
export async function askJson<T = Record<string, unknown>>(address: string): Promise<T> {
	return (await (await ask(address)).json()) as T;
}

function handle(route: RouteModule, event: ServedEvent): Response | Promise<Response> {
	return ['GET', 'HEAD'].includes(event.request.method) ? route.GET(event) : route.fallback(event);
}

function match(path: string, pathname: string): Record<string, string> | undefined {
	const [wanted, given] = [path.split('/'), pathname.split('/')];
	if (wanted.length !== given.length) return undefined;
	const params: Record<string, string> = {};
	for (const [index, piece] of wanted.entries()) {
		const text = given[index] ?? '';
		if (piece.startsWith('{')) params[piece.slice(1, -1)] = decodeURIComponent(text);
		else if (piece !== text) return undefined;
	}
	return params;
}

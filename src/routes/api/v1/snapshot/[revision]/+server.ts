import { snapshotPart } from '#lib/app/server/api/snapshot-part.ts';
import { loaded } from '#lib/app/server/loaded.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, params }) =>
	snapshotPart(request, loaded(), params.revision, 'core');

import { SNAPSHOT_PART } from '#lib/app/server/api/endpoints/snapshot.ts';
import { serve } from '#lib/app/server/api/endpoint.ts';

export { fallback } from '#lib/app/server/api/fallback.ts';
export const GET = serve(SNAPSHOT_PART);

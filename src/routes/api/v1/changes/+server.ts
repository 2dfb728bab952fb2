import { CHANGES } from '#lib/app/server/api/endpoints/questions.ts';
import { serve } from '#lib/app/server/api/endpoint.ts';

export { fallback } from '#lib/app/server/api/fallback.ts';
export const GET = serve(CHANGES);

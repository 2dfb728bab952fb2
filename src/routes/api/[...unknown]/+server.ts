import { noEndpoint } from '#lib/app/server/api/endpoints/index-page.ts';

export { noEndpoint as GET };
export { fallback } from '#lib/app/server/api/fallback.ts';

import { loaded } from '#lib/app/server/loaded.ts';
import { missing } from '#lib/app/server/missing.ts';
import { sheetOf } from '#lib/app/server/sources/sheet-of.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url }) => {
	const world = loaded();
	const source = world.sourceOf(params.id);
	if (source === undefined) return missing(world, 'source', params.id);
	const page = url.searchParams.get('page') ?? '';
	return { sheet: sheetOf(world, source, /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1) };
};

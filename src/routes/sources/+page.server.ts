import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { formatSourceList } from '#lib/app/explorer/sources/format-source-list.ts';
import { loaded } from '#lib/app/server/loaded.ts';
import { listSources } from '#lib/app/server/sources/list-sources.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => {
	const list = listSources(loaded(), url.searchParams);
	// A form sends its empty fields, too: the address that is shared says what was asked, no more.
	const isPadded = [...url.searchParams.values()].includes('');
	if (isPadded && list.problems.length === 0)
		redirect(303, `${resolve('/sources')}${formatSourceList(list.wanted)}`);
	return { list };
};

import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { formatSourceList } from '#lib/app/explorer/sources/format-source-list.ts';
import { listSources } from '#lib/app/explorer/sources/list-sources.ts';
import { loaded } from '#lib/app/server/loaded.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => {
	// What is written out as a file has no query, and must not look for one.
	const { searchParams } = new URL(url.href);
	const list = listSources(loaded(), searchParams);
	// A form sends its empty fields, too: the address that is shared says what was asked, no more.
	const isPadded = [...searchParams.values()].includes('');
	if (isPadded && list.problems.length === 0)
		redirect(303, `${resolve('/sources')}${formatSourceList(list.wanted)}`);
	return { list };
};

import { readTheme } from '#lib/app/explorer/theme-name.ts';
import { startsFromKept } from '#lib/app/explorer/starts-from-kept.ts';
import { todayUtc } from '#lib/app/explorer/today-utc.ts';
import type { LayoutLoad } from './$types';

/** A page that no server has seen has the date and the theme of the day on which it was kept: the browser knows better. */
export const load: LayoutLoad = ({ data }) => {
	if (!startsFromKept()) return data;
	const theme = readTheme(/(?:^|; )theme=(\w+)/.exec(document.cookie)?.[1]);
	document.documentElement.dataset['theme'] = theme;
	return { ...data, today: todayUtc(), theme };
};

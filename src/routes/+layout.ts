import { browser } from '$app/environment';
import { keptTheme } from '#lib/app/explorer/keep-theme.ts';
import { startsFromKept } from '#lib/app/explorer/starts-from-kept.ts';
import { todayUtc } from '#lib/app/explorer/today-utc.ts';
import { IS_STATIC } from '#lib/app/service/edition.ts';
import type { LayoutLoad } from './$types';

/** What no query asks for is written out as files in the static edition. */
export const prerender = IS_STATIC && 'auto';
/** A folder with an index is what every web server hands out without being told how. */
export const trailingSlash = IS_STATIC ? 'always' : 'never';

/** A page that no server has seen has the date and the theme of the day on which it was made: the browser knows better. */
export const load: LayoutLoad = ({ data }) => {
	if (!browser || !(IS_STATIC || startsFromKept())) return data;
	const theme = keptTheme();
	document.documentElement.dataset['theme'] = theme;
	return { ...data, today: todayUtc(), theme };
};
